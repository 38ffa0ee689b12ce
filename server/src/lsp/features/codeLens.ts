import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, Span } from '../../engine/index';
import { toRange } from '../convert';
import { commands } from '../protocol';
import type { Feature } from './feature';
import { originalLens } from './originals';
import { sectionsOf } from './support/outline';

/** Over each section, how many claims it makes and how many of them are sourced. */
export const codeLens: Feature = {
  id: 'codeLens',
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  register(session) {
    const { connection, guard, profile } = session;
    connection.onCodeLens(
      guard.request<CodeLensParams, CodeLens[]>(
        'codeLens',
        () => [],
        async ({ textDocument }, token) => {
          const read = await session.read(textDocument.uri, token);
          if (!read) return [];
          return [
            ...originalLens(read.document, read.article, profile.commands.has(commands.showAlignment)),
            ...lenses(read.document, read.article, profile.commands.has(commands.showSourcing)),
          ];
        },
      ),
    );
  },
};

/** A section without claims has no lens; the text above the first section has one at the article's first line. */
function lenses(document: TextDocument, article: Article, linked: boolean): CodeLens[] {
  const sections = sectionsOf(article);
  const top: Span = { start: 0, end: sections[0]?.start ?? article.structure.text.length };
  const parts = [{ ...top, title: { start: 0, end: 0 } }, ...sections];
  return parts.flatMap((part, index) => {
    const end = Math.min(part.end, parts[index + 1]?.start ?? part.end);
    const title = summary(article, { start: part.start, end });
    if (title === undefined) return [];
    const command = { title, command: linked ? commands.showSourcing : '' };
    return [{ range: toRange(document, part.title), command }];
  });
}

/** Of the section's own text; what stands under a heading of its own counts there. */
function summary(article: Article, span: Span): string | undefined {
  let claims = 0;
  let sourced = 0;
  for (const { start, sourcing } of article.sentences) {
    if (start < span.start || start >= span.end || sourcing === undefined || sourcing.label === 'analysis') continue;
    claims++;
    if (sourcing.label === 'sourced') sourced++;
  }
  return claims === 0 ? undefined : `claims ${String(claims)}, sourced ${String(sourced)}`;
}
