import { placeAnnotations } from '../../server/src/engine/beside/annotations/place';
import { readAnnotations } from '../../server/src/engine/beside/annotations/read';
import { addAnnotation } from '../../server/src/engine/beside/annotations/write';
import type { AnnotationContent } from '../../server/src/engine/beside/annotations/model';
import { placeBeside } from '../../server/src/engine/beside/place';
import type { Article } from '../../server/src/engine/resolve/model';
import { applyEdits } from '../../server/src/engine/rules/support/edits';

/** The file of annotations that holds these, as Copydesk writes it. */
export function fileOf(contents: readonly AnnotationContent[], article = 'ferry.article'): string {
  return contents.reduce((text, content) => applyEdits(text, addAnnotation(text, content, { article })!), '');
}

/** The article with a file of annotations beside it. */
export function besideFile(article: Article, text: string): Article {
  const file = { uri: 'file:///ferry.article.sources.json', text, broken: false };
  return placeBeside(article, {
    annotations: { file, ...placeAnnotations(article, readAnnotations(text).annotations) },
  });
}

/** The article with these annotations beside it. */
export function besides(article: Article, contents: readonly AnnotationContent[]): Article {
  return contents.length === 0 ? article : besideFile(article, fileOf(contents));
}
