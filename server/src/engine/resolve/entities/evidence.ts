import { isOrdinary, isPlaceAdjective } from '../../recognize/names/words';
import type { NameCandidate, SentenceFacts } from '../../recognize/model';
import type { NameKeys } from './names';

/*
 * What the decisions over an article's names see of the evidence for a candidate. Whoever decides by it takes the bounds from here, so that an
 * edit that changes no more than some weight within them is known to change no decision.
 */

/** Evidence of a candidate, for those that give none. */
export function weightOf({ weight, strength }: NameCandidate): number {
  return weight ?? (strength === 'certain' ? 4 : strength === 'likely' ? 1.5 : 0);
}

/** Bounds of one candidate's evidence. */
export const SINGLE = {
  /** the recogniser's evidence against a name that a person's title or age stands beside */
  titled: -3.5,
  /** a place that something lies in */
  located: -3.5,
  /** a person or an everyday word is meant */
  notMeant: -2,
} as const;

/** Bounds of the strongest evidence for a spelling. */
export const BEST = {
  /** as in the recogniser: enough to be a mention */
  enough: 1.2,
  /** without one place that says a little, many places that say nothing do not add up */
  least: 0.8,
  /** an everyday word shows it where its capital is not that of a sentence's first word */
  inside: -0.65,
  /** the first word of a company's name, which is no person of that name and stands inside a sentence */
  firstWord: -1.6,
  /** one word that is not the first of the long name */
  laterWord: -0.2,
  /** one word of a body's name */
  bodyWord: 1,
  /** the first of the two words that a body is known by */
  club: -0.5,
  /** two words that begin with a place or a people */
  placed: 0.5,
  /** several words */
  several: -1.5,
  /** the opening words of a sure name, which may end like a valley or a street */
  opening: -4.3,
  /** a place that does what a company does */
  acting: -2,
} as const;

const singles = Object.values(SINGLE);
const bests = Object.values(BEST);

/** What one place adds to the sum. */
export const addend = (weight: number): number => Math.max(-3, Math.min(3, weight));

/** Share of the other places' evidence that counts beside the strongest. */
const OTHERS = 0.4;
const MOST_OTHERS = 0.9;
/** Evidence that a single-word name of an organization shows on average; places that show less speak against it. */
const USUAL = 0.45;

/** Whether the places of a spelling carry it together: `count` of them, with the strongest evidence and the evidence of all. */
export function isCarried(words: readonly string[], best: number, sum: number, count: number): boolean {
  if (best < BEST.least) return false;
  const top = Math.min(3, best);
  const usual = words.length === 1 ? USUAL : 0;
  const others = (sum - Math.max(-3, top) - (count - 1) * usual) * OTHERS;
  return top + Math.max(-MOST_OTHERS, Math.min(MOST_OTHERS, others)) >= BEST.enough;
}

/** One word that prose holds as well: *Target*, *American*. */
export function isWord(words: readonly string[]): boolean {
  const word = words[0]!.toLowerCase();
  return words.length === 1 && (isOrdinary(word) || isPlaceAdjective(word));
}

/** Reasons that say how much a name tells of its type. */
const TYPED: ReadonlySet<string> = new Set(
  'subsidiary;registry;legal form;known body;head noun;outlet;apposition;abbreviates another kind of name'.split(';'),
);
/** Beginnings of reasons that say how sure a name is. */
const SURE = /^(?:registry|known|listed|legal|head|acronym|ticker)/;

const reasonClass = (reason: string): string => (TYPED.has(reason) ? `= ${reason}` : (SURE.exec(reason)?.[0] ?? ''));

/**
 * Whether another sentence in the place of the one at `index`, with the same names at the same places of the list, leaves every decision as it was.
 * `facts` are those of the article with the new sentence. Linear in the names of the article.
 */
export function sameDecisions(
  old: SentenceFacts,
  facts: readonly SentenceFacts[],
  index: number,
  keys: NameKeys,
): boolean {
  const now = facts[index]!;
  const touched = new Map<string, readonly string[]>();
  for (const [at, before] of old.names.entries()) {
    const after = now.names[at]!;
    if (before.weight === after.weight && before.strength === after.strength && before.reason === after.reason)
      continue;
    const key = keys.of(before.text);
    if (key === null) continue;
    if (isWord(key.words) || !decidesAlike(before, after)) return false;
    touched.set(key.key, key.words);
  }
  for (const [key, words] of touched) {
    const [from, to] = [old, now].map((own) => sumUp(key, own, facts, index, keys)) as [Sum, Sum];
    if (isCarried(words, ...from) !== isCarried(words, ...to)) return false;
    if (bests.some((bound) => from[0] >= bound !== to[0] >= bound)) return false;
  }
  return true;
}

function decidesAlike(a: NameCandidate, b: NameCandidate): boolean {
  return (
    (a.strength === 'certain') === (b.strength === 'certain') &&
    // What is possible and no more is searched for names inside it.
    (!a.text.includes(' ') || (a.strength === 'possible') === (b.strength === 'possible')) &&
    reasonClass(a.reason) === reasonClass(b.reason) &&
    singles.every((bound) => weightOf(a) > bound === weightOf(b) > bound && weightOf(a) < bound === weightOf(b) < bound)
  );
}

type Sum = readonly [best: number, sum: number, count: number];

/** The evidence for a spelling, with the facts of one sentence in the place of those at `index`. */
function sumUp(key: string, own: SentenceFacts, facts: readonly SentenceFacts[], index: number, keys: NameKeys): Sum {
  let [best, sum, count] = [-Infinity, 0, 0];
  for (let at = 0; at < facts.length; at++) {
    for (const candidate of (at === index ? own : facts[at]!).names) {
      if (keys.of(candidate.text)?.key !== key) continue;
      const weight = weightOf(candidate);
      best = Math.max(best, weight);
      sum += addend(weight);
      count++;
    }
  }
  return [best, sum, count];
}
