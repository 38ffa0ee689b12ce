import type { TextLanguage } from '../engine/index';

/** Markdown by language or extension, else plain text. */
export function languageOf(uri: string, languageId: string): TextLanguage {
  if (languageId === 'markdown') return 'markdown';
  return languageId !== 'article' && /\.(?:md|markdown)$/i.test(uri) ? 'markdown' : 'article';
}
