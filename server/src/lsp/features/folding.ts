import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, Span } from '../../engine/index';
import { lineOf } from '../convert';
import type { Feature } from './feature';
import { sectionsOf } from './support/outline';

/** Sections, the highlights, front matter and disclaimers fold. */
export const folding: Feature = {
  id: 'folding',
  capabilities: () => ({ foldingRangeProvider: true }),
  register(session) {
    const { connection, guard } = session;
    connection.onFoldingRanges(
      guard.request(
        'foldingRange',
        () => null,
        async ({ textDocument }, token) => {
          const read = await session.read(textDocument.uri, token);
          return read ? foldingRanges(read.document, read.article) : null;
        },
      ),
    );
  },
};

/** Whole lines only, and nothing that stands in one line; sorted, no two alike. */
export function foldingRanges(document: TextDocument, article: Article): FoldingRange[] {
  const found = new Map<string, FoldingRange>();
  const add = (span: Span, kind: FoldingRangeKind): void => {
    const startLine = lineOf(document, span.start);
    const endLine = lineOf(document, Math.max(span.start, span.end - 1));
    const key = `${String(startLine)} ${String(endLine)}`;
    if (endLine > startLine && !found.has(key)) found.set(key, { startLine, endLine, kind });
  };
  for (const block of article.structure.blocks) if (block.kind === 'frontMatter') add(block, FoldingRangeKind.Region);
  for (const section of sectionsOf(article)) add(section, FoldingRangeKind.Region);
  for (const disclaimer of article.disclaimers) add(disclaimer, FoldingRangeKind.Comment);
  return [...found.values()].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
