import type { Location } from 'vscode-languageserver';
import { alignmentOf, type Article, type OriginalPlace } from '../../../engine/index';
import { toRange } from '../../convert';
import { createDocument, type PositionEncoding } from '../../positions';

/** Where an original has, or has otherwise, what stands at the offset; the innermost thing there. Empty where nothing can be opened. */
export function originalAt(article: Article, offset: number, encoding: PositionEncoding): Location[] {
  const items = (alignmentOf(article)?.items ?? []).filter(({ start, end }) => start <= offset && offset <= end);
  const [inner] = items.sort((a, b) => a.end - a.start - (b.end - b.start));
  return inner?.place === undefined ? [] : placeIn(article, inner.place, encoding);
}

function placeIn(article: Article, place: OriginalPlace, encoding: PositionEncoding): Location[] {
  const original = article.beside?.originals?.list[place.original];
  if (original?.uri === undefined) return [];
  const document = createDocument(encoding, original.uri, 'plaintext', 0, original.text);
  return [{ uri: original.uri, range: toRange(document, place) }];
}
