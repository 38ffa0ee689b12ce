import type { Article } from '../../../resolve/model';
import type { Original } from '../model';
import type { PassageScores } from './passages';
import type { QuotationReader } from './quotationReader';
import type { ReadSentence } from './readings';
import type { ReadMention } from './sentences';

/** Everything the steps of an alignment share. */
export interface Aligning {
  readonly article: Article;
  readonly originals: readonly Original[];
  /** by sentence; undefined for what is not held against the originals */
  readonly sentences: readonly (ReadSentence | undefined)[];
  readonly mentions: readonly ReadMention[];
  /** the entity with most mentions: what the article is about */
  readonly main: number | undefined;
  /** by original */
  readonly readers: readonly QuotationReader[];
  /** by original */
  readonly passages: readonly PassageScores[];
  /** the same by figures, words and order alone, for judging the names */
  readonly unnamed: readonly PassageScores[];
}
