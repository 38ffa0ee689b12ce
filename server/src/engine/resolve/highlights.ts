import { within } from '../base/span';
import type { Figure, SentenceFacts } from '../recognize/model';
import type { Sentence, TextStructure } from '../text/model';
import { tokenize } from '../text/tokens';
import type { Mention } from './model';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS } from '../lexicon/grammarWords';

/** What a sentence is about: stems with their count, and the values of its figures. */
interface Signature {
  readonly stems: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  readonly entities: ReadonlySet<number>;
}

const STOP = [AUXILIARIES, MODALS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS];
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

function isStop(word: string): boolean {
  return STOP.some((set) => set.has(word));
}

function figureKey(figure: Figure): string | undefined {
  if (figure.kind === 'date' || figure.kind === 'ordinal') return undefined;
  if (figure.value !== undefined) return String(figure.value);
  return figure.low === undefined ? undefined : `${String(figure.low)}-${String(figure.high)}`;
}

function signatureOf(sentence: Sentence, facts: SentenceFacts, mentions: readonly Mention[]): Signature {
  const stems = new Set<string>();
  for (const token of tokenize(sentence.text)) {
    if (token.kind !== 'word' || token.lower.length < 2 || isStop(token.lower)) continue;
    stems.add(stem(token.lower));
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
  for (const index of [...bullets, ...body])
    signatures[index] = signatureOf(structure.sentences[index]!, facts[index]!, names.mentions);
  const weights = inverseFrequencies(signatures);
  for (const bullet of bullets) {
    let best = -1;
    let score = LEAST_SHARE;
    for (const index of body) {
      if (facts[index]!.notices.length > 0) continue;
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
