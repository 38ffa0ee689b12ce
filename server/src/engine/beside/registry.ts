import { annotationSupports } from './annotations/support';
import { originalSupports } from './original/support';
import { backgroundSupports } from './background/support';
import type { Article } from '../resolve/model';
import { citationSupports } from './citations/supports';
import type { Support } from './model';

/** Says which sentences something beside the article stands behind. The first one that speaks for a sentence is kept. */
export type Supporter = (article: Article) => readonly Support[];

/** One line per kind of material that can stand behind a sentence; the registry comes last, because it is the most general. */
export const supporters: readonly Supporter[] = [
  annotationSupports,
  citationSupports,
  originalSupports,
  backgroundSupports,
];
