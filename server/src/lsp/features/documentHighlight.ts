import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver';
import type { Article, ArticleFigure, Span } from '../../engine/index';
import { toOffset, toRange } from '../convert';
import type { Feature } from './feature';
import { mentionAt, mentionsOf } from './support/places';

/** All mentions of the company, or all figures of the same value, as the one under the cursor. */
export const documentHighlight: Feature = {
  id: 'documentHighlight',
  capabilities: () => ({ documentHighlightProvider: true }),
  register(session) {
    const { connection, guard } = session;
    connection.onDocumentHighlight(
      guard.request<
        { textDocument: { uri: string }; position: { line: number; character: number } },
        DocumentHighlight[]
      >(
        'documentHighlight',
        () => [],
        async ({ textDocument, position }, token) => {
          const read = await session.read(textDocument.uri, token);
          if (!read) return [];
          return alike(read.article, toOffset(read.document, position)).map((span) => ({
            range: toRange(read.document, span),
            kind: DocumentHighlightKind.Read,
          }));
        },
      ),
    );
  },
};

/** The places that are the same as what stands at the offset, itself among them. */
export function alike(article: Article, offset: number): readonly Span[] {
  const mention = mentionAt(article, offset);
  if (mention) return mentionsOf(article, mention.entity);
  const figure = article.figures.find((candidate) => candidate.start <= offset && offset <= candidate.end);
  if (!figure) return [];
  return article.figures.filter((other) => sameValue(figure, other));
}

function sameValue(a: ArticleFigure, b: ArticleFigure): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.value === undefined && a.low === undefined && a.date === undefined) return a.text === b.text;
  return (
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.unit === b.unit &&
    a.currency === b.currency &&
    a.date === b.date
  );
}
