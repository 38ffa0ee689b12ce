import { within } from '../base/span';
import type { Figure, SentenceFacts } from '../recognize/model';
import type { Sentence, TextStructure } from '../text/model';
import type { Mention } from './model';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS } from '../lexicon/grammarWords';

/** What a sentence is about: stems with their count, and the values of its figures. */
interface Signature {
  readonly stems: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  readonly entities: ReadonlySet<number>;
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

/** Stems of the words met so far, empty for words that carry no content; lives for one article. */
type Stems = Map<string, string>;

function stemOnce(known: Stems, word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const lower = word.toLowerCase();
  const result = STOP.has(lower) || /^\d/u.test(lower) ? '' : stem(lower);
  known.set(word, result);
  return result;
}

function signatureOf(sentence: Sentence, facts: SentenceFacts, mentions: readonly Mention[], known: Stems): Signature {
  const stems = new Set<string>();
  for (const word of sentence.text.match(WORD) ?? []) {
    const found = stemOnce(known, word);
    if (found !== '') stems.add(found);
  }
  const values = new Set<string>();
  const dates = new Set<string>();
  for (const figure of facts.figures) {
    const key = figureKey(figure);
    if (key !== undefined) values.add(key);
    else dates.add(figure.date ?? figure.text.toLowerCase());
  }
  const entities = new Set(within(mentions, sentence).map((mention) => mention.entity));
  return { stems, values, dates, entities };
}

/** Rare stems weigh more: log(1 + N / n). */
function inverseFrequencies(signatures: readonly (Signature | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const signature of signatures) {
    if (signature === undefined) continue;
    total++;
    for (const one of signature.stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [one, count] of counts) weights.set(one, Math.log(1 + total / count));
  return weights;
}

function similarity(bullet: Signature, body: Signature, weights: ReadonlyMap<string, number>): number {
  let all = 0;
  let shared = 0;
  let count = 0;
  for (const one of bullet.stems) {
    const weight = weights.get(one) ?? 1;
    all += weight;
    if (body.stems.has(one)) {
      shared += weight;
      count++;
    }
  }
  let bonus = 0;
  for (const value of bullet.values) bonus += body.values.has(value) ? VALUE_BONUS : 0;
  for (const date of bullet.dates) bonus += body.dates.has(date) ? 0.1 : 0;
  for (const entity of bullet.entities) bonus += body.entities.has(entity) ? ENTITY_BONUS : 0;
  if (count < Math.min(LEAST_STEMS, bullet.stems.size)) return 0;
  return all === 0 ? 0 : shared / all + bonus;
}

/** Stem → body sentences that hold it, in order; sentences of notices are left out. */
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

/** Body sentences that share enough stems with the bullet to be worth comparing, in order. */
function sharing(bullet: Signature, postings: ReadonlyMap<string, readonly number[]>): number[] {
  const counts = new Map<number, number>();
  for (const one of bullet.stems) {
    for (const index of postings.get(one) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const least = Math.min(LEAST_STEMS, bullet.stems.size);
  const found: number[] = [];
  for (const [index, count] of counts) if (count >= least) found.push(index);
  return found.sort((a, b) => a - b);
}

/**
 * For each bullet of the highlights list, the index of the body sentence that it restates: the one that shares most of its words
 * (weighted by how rare they are in the article) and of its figures. An organization named in both
 * counts too, however it is spelt. Bullets that restate nothing are absent.
 */
export function alignHighlights(
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
  const signatures: (Signature | undefined)[] = [];
  const known: Stems = new Map();
  for (const index of [...bullets, ...body])
    signatures[index] = signatureOf(structure.sentences[index]!, facts[index]!, names.mentions, known);
  const weights = inverseFrequencies(signatures);
  const postings = postingsOf(body, signatures, facts);
  for (const bullet of bullets) {
    let best = -1;
    let score = LEAST_SHARE;
    for (const index of sharing(signatures[bullet]!, postings)) {
      const value = similarity(signatures[bullet]!, signatures[index]!, weights);
      if (value > score) {
        score = value;
        best = index;
      }
    }
    if (best >= 0) aligned.set(bullet, best);
  }
  return aligned;
}
