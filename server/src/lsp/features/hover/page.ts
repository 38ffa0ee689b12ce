import type { Article, Span } from '../../../engine/index';

/** What the builders of hover texts see: the article, where it stands, and what this client can run. */
export interface Page {
  readonly article: Article;
  readonly uri: string;
  /** the client can run this command, so a link to it works */
  runs?(command: string): boolean;
  /** zero-based line of an offset */
  lineOf(offset: number): number;
}

/** The words of the article in that span. */
export function wordsOf(page: Page, span: Span): string {
  return page.article.structure.legible.slice(span.start, span.end);
}
