import type { Token } from '../../text/model';
import { ASSERTION_WORDS, Weight } from './words';

/** Where the main clause of a sentence has its subject and its verb. Token indices; -1 where there is none. */
export interface Clause {
  readonly bits: readonly number[];
  /** first token of the main clause, after an introductory adverbial */
  readonly start: number;
  /** first token of the verb group */
  readonly verb: number;
  /** last token of the verb group */
  readonly verbEnd: number;
  readonly kind: VerbKind;
}

export type VerbKind =
  | 'past'
  | 'perfect'
  | 'progressive'
  | 'passivePast'
  | 'passivePresent'
  | 'future'
  | 'modal'
  | 'capability'
  | 'technical'
  | 'interpreting'
  | 'striving'
  | 'copula'
  | 'copulaPast'
  | 'present'
  | 'none';

const BE_PRESENT = new Set(['is', 'are', 'am', 're']);
const BE_PAST = new Set(['was', 'were']);
const HAVE = new Set(['has', 'have', 'had', 've']);
const INTRO = Weight.preposition | Weight.subordinator | Weight.stance;

/** Word bits of every token. */
export function bitsOf(tokens: readonly Token[]): number[] {
  const bits: number[] = [];
  for (const token of tokens) bits.push(ASSERTION_WORDS.get(token.lower) ?? 0);
  return bits;
}

/** Passes over *In 2025,*, *While …,*, *By doing …,*, *However,*: the main clause begins after the comma. */
function mainStart(tokens: readonly Token[], bits: readonly number[]): number {
  const first = tokens[0];
  if (first === undefined) return 0;
  const adverbial =
    (bits[0]! & INTRO) !== 0 ||
    /(?:ly|ing|ed)$/u.test(first.lower) ||
    first.lower === 'however' ||
    first.lower === 'to';
  const short = tokens[1]?.text === ',';
  if (!adverbial && !short) return 0;
  for (let i = 1; i < tokens.length && i < 60; i++) {
    if (tokens[i]!.text === ',' && !/^(?:and|or)$/u.test(tokens[i + 1]?.lower ?? '') && i + 2 < tokens.length) {
      const listing = (bits[i + 1]! & (Weight.preposition | Weight.eventIng)) !== 0;
      if (!listing) return i + 1;
    }
  }
  return 0;
}

const LY_VERBS = new Set([
  'supply',
  'apply',
  'rely',
  'reply',
  'comply',
  'imply',
  'multiply',
  'rally',
  'tally',
  'ally',
  'bully',
]);

function isAdverb(token: Token): boolean {
  return token.lower.length > 3 && token.lower.endsWith('ly') && !LY_VERBS.has(token.lower);
}

const SMALL = new Set([
  'also',
  'now',
  'then',
  'not',
  'still',
  'never',
  'already',
  'just',
  'once',
  'again',
  'only',
  'since',
  'so',
  'far',
  'even',
  'long',
  'always',
  'often',
  't',
  "'",
  '’',
  'n',
]);

/** Index of the first token after auxiliaries' adverbs. */
function next(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length && (SMALL.has(tokens[index]!.lower) || isAdverb(tokens[index]!))) index++;
  return index;
}

function auxiliary(
  tokens: readonly Token[],
  bits: readonly number[],
  at: number,
): { kind: VerbKind; end: number } | undefined {
  const word = tokens[at]!.lower;
  const after = next(tokens, at + 1);
  const follow = tokens[after]?.lower ?? '';
  const followBits = bits[after] ?? 0;
  const participle = (followBits & Weight.eventPast) !== 0 || /[^e]ed$/u.test(follow);
  if (BE_PRESENT.has(word)) {
    if (follow.endsWith('ing') && follow.length > 4) return { kind: 'progressive', end: after };
    if (participle && (followBits & Weight.evaluative) === 0) return { kind: 'passivePresent', end: after };
    return { kind: follow === 'to' ? 'future' : 'copula', end: at };
  }
  if (BE_PAST.has(word))
    return {
      kind:
        participle && (followBits & Weight.evaluative) === 0
          ? 'passivePast'
          : follow.endsWith('ing')
            ? 'progressive'
            : 'copulaPast',
      end: participle ? after : at,
    };
  if (HAVE.has(word)) {
    if (follow === 'been') return afterBeen(tokens, bits, after);
    // "have yet to report": what has not been done
    if (follow === 'yet' && tokens[after + 1]?.lower === 'to' && after + 2 < tokens.length)
      return { kind: 'perfect', end: after + 2 };
    if (participle || /(?:en|wn|ne)$/u.test(follow)) return { kind: 'perfect', end: after };
    // "had to report": an obligation that was
    if (follow === 'to') return { kind: word === 'had' ? 'past' : 'modal', end: at };
    return { kind: word === 'had' ? 'copulaPast' : 'present', end: at };
  }
  if (word === 'will' || word === 'll') return { kind: 'future', end: after };
  if (word === 'can' || word === 'cannot')
    return { kind: tokens[at + 1]?.lower === 'only' ? 'modal' : 'capability', end: after };
  if ((bits[at]! & Weight.softModal) !== 0) return { kind: 'modal', end: after };
  if (word === 'did') return { kind: 'past', end: after };
  if (word === 'does' || word === 'do') return { kind: 'present', end: after };
  return undefined;
}

/** *has been built*, *has been running*, *has been patchy*. */
function afterBeen(tokens: readonly Token[], bits: readonly number[], been: number): { kind: VerbKind; end: number } {
  const at = next(tokens, been + 1);
  const word = tokens[at]?.lower ?? '';
  const own = bits[at] ?? 0;
  if ((own & Weight.evaluative) === 0) {
    if (word.endsWith('ing') && word.length > 4) return { kind: 'progressive', end: at };
    if ((own & Weight.eventPast) !== 0 || word.endsWith('ed')) return { kind: 'passivePast', end: at };
  }
  return { kind: 'copulaPast', end: been };
}

/** After a modal there is no verb in *-s*: *the orders will*. */
const MODAL = /^(?:will|would|can|could|may|might|must|should|cannot)$/u;

function finite(tokens: readonly Token[], bits: readonly number[], at: number, nominal: boolean): VerbKind | undefined {
  const token = tokens[at]!;
  const own = bits[at]!;
  if (token.capital && at > 0) return undefined;
  const before = tokens[at - 1];
  if (before?.text === '-' && !token.spaced) return undefined;
  // "this widens the gap": a singular pointing word before a form in -s is its subject
  const pointing = token.lower.endsWith('s') && /^(?:this|that|it)$/u.test(before?.lower ?? '');
  const determined = !pointing && at > 0 && (bits[at - 1]! & Weight.determiner) !== 0;
  const afterPreposition = at > 0 && (bits[at - 1]! & Weight.preposition) !== 0;
  if (determined || afterPreposition || !nominal) return undefined;
  if (token.lower.endsWith('s')) {
    const base = bits[at + 1] ?? 0;
    const nounUse =
      (base & (Weight.auxiliary | Weight.eventThird | Weight.interpreting)) !== 0 && (base & Weight.preposition) === 0;
    if (nounUse || MODAL.test(tokens[at + 1]?.lower ?? '')) return undefined;
    if ((own & Weight.interpreting) !== 0) return 'interpreting';
    if ((own & Weight.striving) !== 0) return 'striving';
    if ((own & (Weight.technicalThird | Weight.eventThird)) !== 0) return 'technical';
    return undefined;
  }
  if ((own & Weight.interpreting) !== 0 && (own & Weight.eventPast) === 0 && !token.lower.endsWith('ing'))
    return pluralBefore(before) || token.lower.endsWith('ed') ? 'interpreting' : undefined;
  if ((own & Weight.eventPast) !== 0) {
    if ((own & Weight.eventBase) !== 0 && !pluralBefore(before) && !(before?.capital ?? false))
      return pastLooking(tokens, at) ? 'past' : undefined;
    return reducedRelative(tokens, bits, at) ? undefined : 'past';
  }
  if ((own & Weight.striving) !== 0 && pluralBefore(before) && !token.lower.endsWith('ing')) return 'striving';
  if ((own & (Weight.technicalBase | Weight.eventBase)) !== 0 && pluralBefore(before) && verbish(tokens, bits, at))
    return 'technical';
  if (token.lower.length > 4 && token.lower.endsWith('ed') && !reducedRelative(tokens, bits, at)) return 'past';
  return undefined;
}

function pluralBefore(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return (
    (word.endsWith('s') && !word.endsWith('ss')) ||
    word === 'they' ||
    word === 'we' ||
    word === 'i' ||
    word === 'you' ||
    word === 'people' ||
    word === 'that' ||
    word === 'who'
  );
}

/** A base form is a verb where something that can be its object follows. */
function verbish(tokens: readonly Token[], bits: readonly number[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || after.kind === 'punctuation') return false;
  return (
    (bits[at + 1]! & (Weight.determiner | Weight.preposition)) !== 0 ||
    after.kind !== 'word' ||
    after.capital ||
    after.kind === 'word'
  );
}

/** *cut*, *set*, *hit*: past where an object follows. */
function pastLooking(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    after !== undefined &&
    (after.kind === 'number' || after.kind === 'symbol' || /^(?:a|an|the|its|their|up|off)$/u.test(after.lower))
  );
}

/** *the plant built in 2010 makes …*: a participle right after its noun with a finite verb still to come. */
function reducedRelative(tokens: readonly Token[], bits: readonly number[], at: number): boolean {
  const after = tokens[at + 1]?.lower ?? '';
  if (!/^(?:by|in|on|at|from|for|with|under|during|as|to|between|after)$/u.test(after)) return false;
  for (let i = at + 2; i < tokens.length && i - at < 18; i++) {
    const text = tokens[i]!.text;
    if (text === ';') return false;
    const own = bits[i]!;
    if ((own & Weight.conjunction) !== 0 || (own & Weight.subordinator) !== 0) return false;
    const month = (own & Weight.softModal) !== 0 && tokens[i]!.capital;
    if ((!month && (own & (Weight.auxiliary | Weight.softModal)) !== 0) || BE_PAST.has(tokens[i]!.lower)) return true;
    if (
      (own & (Weight.eventPast | Weight.technicalThird | Weight.interpreting)) !== 0 &&
      (bits[i - 1]! & (Weight.determiner | Weight.preposition)) === 0 &&
      tokens[i - 1]!.text !== ',' &&
      !tokens[i]!.lower.endsWith('ing')
    )
      return true;
  }
  return false;
}

/** Finds the main verb of a sentence by a left-to-right scan; a rough but linear reading. */
export function readClause(tokens: readonly Token[]): Clause {
  const bits = bitsOf(tokens);
  const from = mainStart(tokens, bits);
  return (
    scan(tokens, bits, from, from) ??
    (from > 0 ? scan(tokens, bits, 0, 0) : undefined) ?? { bits, start: from, verb: -1, verbEnd: -1, kind: 'none' }
  );
}

function scan(tokens: readonly Token[], bits: readonly number[], start: number, from: number): Clause | undefined {
  let nominal = false;
  let relative = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (
      token.kind === 'punctuation' &&
      (token.text === ',' || token.text === '—' || token.text === '–' || token.text === ')')
    )
      relative = false;
    if (token.lower === 'which' || token.lower === 'who' || (token.lower === 'that' && nominal)) {
      relative = true;
      continue;
    }
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const aux = auxiliary(tokens, bits, i);
    if (aux !== undefined && !(token.capital && i > start)) {
      if (!relative) return { bits, start, verb: i, verbEnd: Math.min(aux.end, tokens.length - 1), kind: aux.kind };
      relative = false;
      i = aux.end;
      continue;
    }
    const kind = finite(tokens, bits, i, nominal);
    if (kind !== undefined) {
      if (!relative) return { bits, start, verb: i, verbEnd: i, kind };
      relative = false;
      continue;
    }
    nominal = true;
  }
  return undefined;
}
