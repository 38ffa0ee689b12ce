import { within } from '../base/span';
import type { Figure, SentenceFacts } from '../recognize/model';
import type { Sentence, TextStructure } from '../text/model';
import type { Mention } from './model';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS } from '../lexicon/grammarWords';

/** What a sentence's text alone says it is about: stems of its content words, and the values of its figures. */
interface Signature {
  readonly stems: readonly string[];
  readonly values: readonly string[];
  readonly dates: readonly string[];
}

const STOP: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...MODALS,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...PRONOUNS,
]);
const WORD = /[\p{L}\d]{2,}/gu;
/** Past these a list is no summary; the rest is aligned with nothing. */
const MOST_BULLETS = 60;
const LEAST_SHARE = 0.34;
const LEAST_STEMS = 2;
const VALUE_BONUS = 0.35;
const DATE_BONUS = 0.1;
const ENTITY_BONUS = 0.05;

/** Cuts endings so that *patents/patent*, *innovative/innovation*, *filed/filings* meet; a light stemmer, no lemma. */
export function stem(word: string): string {
  let cut = word;
  for (const ending of [
    'ations',
    'ation',
    'ments',
    'ment',
    'ings',
    'ing',
    'ions',
    'ion',
    'ives',
    'ive',
    'ies',
    'ed',
    'es',
    's',
    'ly',
    'al',
    'y',
    'e',
  ]) {
    if (cut.endsWith(ending) && cut.length - ending.length >= 3) {
      cut = cut.slice(0, -ending.length);
      break;
    }
  }
  return cut.length > 7 ? cut.slice(0, 7) : cut;
}

function figureKey(figure: Figure): string | undefined {
  if (figure.kind === 'date' || figure.kind === 'ordinal') return undefined;
  if (figure.value !== undefined) return String(figure.value);
  return figure.low === undefined ? undefined : `${String(figure.low)}-${String(figure.high)}`;
}

function signatureOf(sentence: Sentence, facts: SentenceFacts): Signature {
  const stems = new Set<string>();
  for (const word of sentence.text.match(WORD) ?? []) {
    const lower = word.toLowerCase();
    const first = lower.charCodeAt(0);
    if ((first >= 48 && first <= 57) || STOP.has(lower)) continue;
    stems.add(stem(lower));
  }
  const values = new Set<string>();
  const dates = new Set<string>();
  for (const figure of facts.figures) {
    const key = figureKey(figure);
    if (key !== undefined) values.add(key);
    else dates.add(figure.date ?? figure.text.toLowerCase());
  }
  return { stems: [...stems], values: [...values], dates: [...dates] };
}

function shared<T>(some: readonly T[], others: readonly T[]): number {
  let count = 0;
  for (const one of some) if (others.includes(one)) count++;
  return count;
}

/** The sentences of one article, by their index, with what each is about. */
interface Compared {
  readonly signatures: readonly (Signature | undefined)[];
  /** log(1 + N / n): rare stems weigh more */
  readonly weights: ReadonlyMap<string, number>;
  /** stem → body sentences that hold it; sentences of notices are left out */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly entities: (index: number) => readonly number[];
}

function weigh(signatures: readonly (Signature | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const signature of signatures) {
    if (signature === undefined) continue;
    total++;
    for (const one of signature.stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  for (const [one, count] of counts) counts.set(one, Math.log(1 + total / count));
  return counts;
}

function postingsOf(
  body: readonly number[],
  signatures: readonly (Signature | undefined)[],
  facts: readonly SentenceFacts[],
): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const index of body) {
    if (facts[index]!.notices.length > 0) continue;
    for (const one of signatures[index]!.stems) {
      const list = postings.get(one);
      if (list === undefined) postings.set(one, [index]);
      else list.push(index);
    }
  }
  return postings;
}

/** The body sentence that shares most with the bullet, or -1. */
function closest(bullet: number, compared: Compared): number {
  const signature = compared.signatures[bullet]!;
  const sums = new Map<number, { shared: number; count: number }>();
  let all = 0;
  for (const one of signature.stems) {
    const weight = compared.weights.get(one) ?? 1;
    all += weight;
    for (const index of compared.postings.get(one) ?? []) {
      const sum = sums.get(index);
      if (sum === undefined) sums.set(index, { shared: weight, count: 1 });
      else {
        sum.shared += weight;
        sum.count++;
      }
    }
  }
  const least = Math.min(LEAST_STEMS, signature.stems.length);
  const named = compared.entities(bullet);
  let best = -1;
  let score = LEAST_SHARE;
  for (const [index, sum] of sums) {
    if (sum.count < least) continue;
    const body = compared.signatures[index]!;
    const value =
      sum.shared / all +
      shared(signature.values, body.values) * VALUE_BONUS +
      shared(signature.dates, body.dates) * DATE_BONUS +
      (named.length === 0 ? 0 : shared(named, compared.entities(index)) * ENTITY_BONUS);
    if (value > score || (value === score && index < best)) {
      score = value;
      best = index;
    }
  }
  return best;
}

/** Aligns highlights with the body; keeps what each sentence is about, so that an edit elsewhere does not compute it again. */
export class HighlightAligner {
  readonly #signatures = new WeakMap<SentenceFacts, Signature>();

  /**
   * For each bullet of the highlights list, the index of the body sentence that it restates: the one that shares most of its words
   * (weighted by how rare they are in the article) and of its figures. An organization named in both
   * counts too, however it is spelt. Bullets that restate nothing are absent.
   */
  align(
    structure: TextStructure,
    facts: readonly SentenceFacts[],
    names: { readonly mentions: readonly Mention[] },
  ): Map<number, number> {
    const aligned = new Map<number, number>();
    const bullets: number[] = [];
    const body: number[] = [];
    structure.sentences.forEach((sentence, index) => {
      const highlight = structure.blocks[sentence.block]?.highlights === true;
      if (highlight && sentence.role === 'bullet' && bullets.length < MOST_BULLETS) bullets.push(index);
      else if (!highlight && (sentence.role === 'prose' || sentence.role === 'bullet' || sentence.role === 'cell'))
        body.push(index);
    });
    if (bullets.length === 0 || body.length === 0) return aligned;
    const signatures: (Signature | undefined)[] = structure.sentences.map(() => undefined);
    for (const list of [bullets, body])
      for (const index of list) signatures[index] = this.#signatureOf(structure.sentences[index]!, facts[index]!);
    const compared: Compared = {
      signatures,
      weights: weigh(signatures),
      postings: postingsOf(body, signatures, facts),
      entities: (index) => [
        ...new Set(within(names.mentions, structure.sentences[index]!).map((mention) => mention.entity)),
      ],
    };
    for (const bullet of bullets) {
      const best = closest(bullet, compared);
      if (best >= 0) aligned.set(bullet, best);
    }
    return aligned;
  }

  #signatureOf(sentence: Sentence, facts: SentenceFacts): Signature {
    const known = this.#signatures.get(facts);
    if (known !== undefined) return known;
    const signature = signatureOf(sentence, facts);
    this.#signatures.set(facts, signature);
    return signature;
  }
}

/** `HighlightAligner.align` for one article alone. */
export function alignHighlights(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  names: { readonly mentions: readonly Mention[] },
): Map<number, number> {
  return new HighlightAligner().align(structure, facts, names);
}
