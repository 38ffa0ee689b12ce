import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { touches, type Article, type Span } from '../../engine/index';
import { lineOf, toOffset, toRange } from '../convert';
import type { Feature } from './feature';
import { attributionHover } from './hover/attribution';
import { citationHover } from './hover/citation';
import { companyHover } from './hover/company';
import { disclaimerHover } from './hover/disclaimer';
import { figureHover } from './hover/figure';
import { originalLine, quotationAt } from './hover/original';
import { lines } from './hover/markdown';
import type { Page } from './hover/page';
import { citedAt } from './support/citations';
import { registryHover } from './registryFile/hover';
import type { Session } from '../session';

/** Facts about the company, figure, cue or disclaimer under the pointer, as plain CommonMark. */
export const hover: Feature = {
  id: 'hover',
  capabilities: () => ({ hoverProvider: true }),
  register(session) {
    const { connection, guard } = session;
    connection.onHover(
      guard.request(
        'hover',
        () => null,
        async ({ textDocument, position }, token) => {
          const read = await session.read(textDocument.uri, token);
          if (!read) return inRegistry(session, textDocument.uri, position);
          const runs = (command: string): boolean => session.profile.commands.has(command);
          return hoverAt(read.document, read.article, toOffset(read.document, position), runs);
        },
      ),
    );
  },
};

function inRegistry(session: Session, uri: string, position: Position): Hover | null {
  const opened = session.isRegistry(uri) ? session.documents.get(uri) : undefined;
  if (!opened) return null;
  return registryHover(opened.document, toOffset(opened.document, position), session.registries.registry);
}

/** The hover at an offset: the innermost thing there is told of. */
export function hoverAt(
  document: TextDocument,
  article: Article,
  offset: number,
  runs: (command: string) => boolean = () => false,
): Hover | null {
  const page: Page = { article, uri: document.uri, runs, lineOf: (at) => lineOf(document, at) };
  const show = (span: Span, value: string): Hover => ({
    contents: { kind: MarkupKind.Markdown, value },
    range: toRange(document, span),
  });
  const under = (span: Span): boolean => touches(span, offset) && span.start < span.end;
  const cited = citedAt(article, offset);
  const reference = cited && citationHover(page, cited);
  if (cited && reference !== undefined) return show(cited, reference);
  const beside = (span: Span): string | undefined => originalLine(page, span);
  const mention = article.mentions.find(under);
  if (mention) return show(mention, lines(companyHover(page, mention.entity), beside(mention)));
  const figure = article.figures.findIndex(under);
  if (figure >= 0) {
    const span = article.figures[figure]!;
    return show(span, lines(figureHover(page, figure), beside(span)));
  }
  const attribution = article.attributions.findIndex(({ cue }) => under(cue));
  if (attribution >= 0) return show(article.attributions[attribution]!.cue, attributionHover(page, attribution));
  const quotation = quotationAt(page, offset);
  if (quotation) return show(quotation, quotation.text);
  const disclaimer = article.disclaimers.findIndex(under);
  if (disclaimer >= 0) return show(article.disclaimers[disclaimer]!, disclaimerHover(page, disclaimer));
  return null;
}
