import type { AnnotationItem } from '../../../server/src/lsp/protocol';

/** One annotation of an article, as the Sourcing view and the list hand it to commands. */
export interface AnnotationPlace {
  /** the article */
  readonly uri: string;
  readonly annotation: AnnotationItem;
}

export function isAnnotationPlace(value: unknown): value is AnnotationPlace {
  if (typeof value !== 'object' || value === null || !('uri' in value && 'annotation' in value)) return false;
  const { uri, annotation } = value;
  if (typeof uri !== 'string' || typeof annotation !== 'object' || annotation === null) return false;
  return 'index' in annotation && typeof annotation.index === 'number' && 'quote' in annotation;
}
