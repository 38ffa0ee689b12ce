import type { Span } from '../base/span';
import type { NameCandidate } from '../recognize/model';
import { flagsOf, Is, isPlace } from '../recognize/names/words';
import type { Article, ArticleSentence } from '../resolve/model';
import { allows, flags } from './examples/misquoted-name';
import type { Fix, Report, Rule } from './model';
import { perSentence } from './support/perSentence';
import { isInflected, oneEdit, soundKey } from './support/spellings';
import { collapse, counted, lineFinder, once } from './support/words';

/** A place where one word of a name stands. */
interface Place extends Span {
  readonly sentence: number;
}

/** One spelling of a word of a name, with all its places, in order. */
interface Spelling {
  readonly word: string;
  /** as the message shows it: the whole name */
  readonly name: string;
  readonly places: readonly Place[];
}

const leastWord = 5;
const lettered = /^\p{Lu}[\p{L}\p{M}’'-]*$/u;
const longestName = 60;
/** Names that share their other words, or an initial, and are compared with one another. */
const mostCompared = 100;

export const misquotedName: Rule = {
  id: 'misquoted-name',
  summary: 'A person’s or company’s name that is spelt two ways in one article.',
  rationale:
    'The name is what a source checks first. *Marta Oyelaran* and *Marta Oyelarin*, *Krüger* and *Kruger*, *Catherine Lee* and ' +
    '*Katherine Lee* in one article are one person too many. Only full names that share their other words are compared, and ' +
    'a surname that stands alone with the full names given before; a name that is written in one way only is never flagged, nor are ' +
    'plurals, relatives, or two spellings given side by side.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'information' },
  quiet: true,
  flags,
  allows,
  keeping: { sees: (_, sentence) => seenNames(sentence) },
  check(article) {
    const names = writtenNames(article);
    const alike = [...fullNames(names), ...surnames(article, names)];
    if (alike.length === 0) return [];
    const places = placesOf(article);
    const pairs = alike.map(([first, second, person]): Pair => [
      spelling(places, first),
      spelling(places, second),
      person,
    ]);
    const lineOf = lineFinder(article);
    const seen = new Set<string>();
    return pairs.flatMap(([first, second, person]) => {
      const key = `${first.word} ${second.word}`;
      if (seen.has(key) || seen.has(`${second.word} ${first.word}`) || sideBySide(first, second)) return [];
      seen.add(key);
      return [report(first, second, person, lineOf)];
    });
  },
};

type Pair = readonly [Spelling, Spelling, boolean];

/** A name of several words and the word of it that is compared, or a word that stands alone. */
interface Form {
  readonly name: string;
  readonly words: readonly string[];
  readonly at: number;
}

type Alike = readonly [Form, Form, boolean];

/** One name in one sentence, and what it is compared by. */
interface Candidate extends Span {
  readonly name: string;
  readonly words: readonly string[];
  readonly as: 'person' | 'company' | 'perhaps';
  /** by each of its words what the others are; empty for words that are not compared */
  readonly rests: readonly string[];
  /** how its last word sounds */
  readonly key: () => string;
}

/** The names of two words or more of one sentence, and the words that stand alone. */
const candidatesOf = perSentence(
  (sentence): { readonly full: readonly Candidate[]; readonly lone: readonly Lone[] } => {
    if (!isCopy(sentence)) return { full: [], lone: [] };
    const full: Candidate[] = [];
    const lone: Lone[] = [];
    for (const name of sentence.facts.names) {
      if (!name.text.includes(' ')) {
        if (isLone(name))
          lone.push({ start: name.start, end: name.end, word: name.text, key: once(() => soundKey(name.text)) });
      } else if (name.text.length <= longestName && name.as !== 'place') full.push(candidate(name));
    }
    return { full, lone };
  },
);

const seenNames = perSentence((sentence): readonly unknown[] => {
  const { full, lone } = candidatesOf(sentence);
  return [full.map(({ name, as }) => `${as} ${name}`), lone.map(({ word }) => word)];
});

interface Lone extends Span {
  readonly word: string;
  readonly key: () => string;
}

function isLone({ text, strength, as }: NameCandidate): boolean {
  return text.length >= leastWord && strength !== 'certain' && as !== 'place' && lettered.test(text) && !isKnown(text);
}

function candidate({ start, end, text, as, strength }: NameCandidate): Candidate {
  const name = collapse(text).replaceAll('’', "'").replace(/'s?$/u, '');
  const words = name.split(' ');
  const kind = as === 'person' ? 'person' : strength === 'possible' ? 'perhaps' : 'company';
  const rests = words.map((word, at) =>
    words.length > 5 || word.length < 3 || !lettered.test(word)
      ? ''
      : `${at} ${words.map((other, index) => (index === at ? '' : other)).join(' ')}`,
  );
  return { start, end, name, words, as: kind, rests, key: once(() => soundKey(words.at(-1)!)) };
}

/** Names of two words or more, each once: those of people, and of companies and organizations. */
function writtenNames(article: Article): readonly Candidate[] {
  const byName = new Map<string, Candidate>();
  const perhaps: Candidate[] = [];
  const surnames = new Set<string>();
  for (const sentence of article.sentences) {
    for (const one of candidatesOf(sentence).full) {
      if (byName.has(one.name)) continue;
      if (one.as === 'perhaps') perhaps.push(one);
      else byName.set(one.name, one);
      if (one.as === 'person') surnames.add(one.words.at(-1)!);
    }
  }
  // What its own sentence does not show to be a person may bear the surname of one.
  for (const one of perhaps) if (surnames.has(one.words.at(-1)!) && !byName.has(one.name)) byName.set(one.name, one);
  return [...byName.values()];
}

function isCopy({ role, text }: ArticleSentence): boolean {
  return role !== 'furniture' && role !== 'boilerplate' && (role !== 'heading' || /\p{Ll}/u.test(text));
}

/** Names that are the same but for one word, and that word is alike. */
function fullNames(names: readonly Candidate[]): Alike[] {
  const found: Alike[] = [];
  const people = new Map<string, Candidate[]>();
  const companies = new Map<string, Candidate[]>();
  for (const one of names) {
    const person = one.as !== 'company';
    const byRest = person ? people : companies;
    for (let at = 0; at < one.rests.length; at++) {
      const rest = one.rests[at]!;
      if (rest === '') continue;
      const others = byRest.get(rest);
      if (others === undefined) byRest.set(rest, [one]);
      else if (others.length < mostCompared) {
        for (const other of others) if (areOne(other, one, at)) found.push([{ ...other, at }, { ...one, at }, person]);
        others.push(one);
      }
    }
  }
  return found;
}

/** Where every name of several words begins, and every word that stands alone. */
interface Written {
  readonly full: ReadonlyMap<string, readonly Place[]>;
  readonly lone: ReadonlyMap<string, readonly Place[]>;
}

function placesOf(article: Article): Written {
  const full = new Map<string, Place[]>();
  const lone = new Map<string, Place[]>();
  const add = (into: Map<string, Place[]>, name: string, place: Place): void => {
    const known = into.get(name);
    if (known === undefined) into.set(name, [place]);
    else known.push(place);
  };
  for (const sentence of article.sentences) {
    const { start, index } = sentence;
    const found = candidatesOf(sentence);
    for (const one of found.full)
      add(full, one.name, { start: start + one.start, end: start + one.end, sentence: index });
    for (const one of found.lone)
      add(lone, one.word, { start: start + one.start, end: start + one.end, sentence: index });
  }
  return { full, lone };
}

/** Every place of the name, in order, and in each the word. */
function spelling({ full, lone }: Written, { name, words, at }: Form): Spelling {
  const from = words.slice(0, at).join(' ').length + (at === 0 ? 0 : 1);
  const word = words[at]!;
  const places = (words.length > 1 ? full.get(name) : lone.get(word)) ?? [];
  return {
    word,
    name,
    places: places.map(({ start, sentence }) => ({ start: start + from, end: start + from + word.length, sentence })),
  };
}

/** Whether the word in which two names differ is a spelling of the same. */
function areOne(first: Candidate, second: Candidate, at: number): boolean {
  const [a, b] = [first.words[at]!, second.words[at]!];
  if (isInflected(a, b)) return false;
  const last = at === first.words.length - 1;
  if (first.as === 'company') return areLikeWords(a, b);
  // Of given names only those that sound alike: John and Joan, Louis and Louise may be brother and sister.
  if (!last)
    return soundKey(a) === soundKey(b) && soundKey(a).length > 2 && a.replace(/e$/u, '') !== b.replace(/e$/u, '');
  return soundKey(a) === soundKey(b) || (sameStart(a, b) && oneEdit(a, b));
}

function areLikeWords(a: string, b: string): boolean {
  if (a.length < leastWord || b.length < leastWord || !sameStart(a, b) || isKnown(a) || isKnown(b)) return false;
  return oneEdit(a, b) || soundKey(a) === soundKey(b);
}

function sameStart(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= leastWord && a[0] === b[0];
}

/** A word of the language or a place: another word, not a slip. */
function isKnown(word: string): boolean {
  const lower = word.toLowerCase();
  return (flagsOf(lower) & (Is.ordinary | Is.place | Is.adjective | Is.function | Is.calendar)) !== 0 || isPlace(lower);
}

/** A surname that stands alone, one letter off that of exactly one person named in full. */
function surnames(article: Article, names: readonly Candidate[]): Alike[] {
  const byInitial = new Map<string, Candidate[]>();
  for (const person of names) {
    const surname = person.words.at(-1)!;
    if (person.as === 'company' || surname.length < leastWord || !lettered.test(surname)) continue;
    const known = byInitial.get(surname[0]!);
    if (known === undefined) byInitial.set(surname[0]!, [person]);
    else if (known.length < mostCompared) known.push(person);
  }
  if (byInitial.size === 0) return [];
  return loneNames(article, byInitial, new Set(names.flatMap(({ words }) => words))).flatMap(
    ({ word, key }): Alike[] => {
      const alike = byInitial.get(word[0]!)!.filter(({ words, key: surnameKey }) => {
        const surname = words.at(-1)!;
        if (Math.abs(surname.length - word.length) > 2 || isInflected(surname, word)) return false;
        return oneEdit(surname, word) || surnameKey() === key();
      });
      const [person] = alike;
      if (person === undefined || new Set(alike.map(({ words }) => words.at(-1))).size > 1) return [];
      return [[{ ...person, at: person.words.length - 1 }, { name: word, words: [word], at: 0 }, true]];
    },
  );
}

/** Words that stand alone, begin like a surname, and are part of no name of several words. */
function loneNames(
  article: Article,
  byInitial: ReadonlyMap<string, unknown>,
  parts: ReadonlySet<string>,
): readonly Lone[] {
  const found = new Map<string, Lone>();
  for (const sentence of article.sentences) {
    for (const one of candidatesOf(sentence).lone)
      if (byInitial.has(one.word[0]!) && !parts.has(one.word) && !found.has(one.word)) found.set(one.word, one);
  }
  return [...found.values()];
}

/** Given in one sentence, two spellings are there on purpose. */
function sideBySide(a: Spelling, b: Spelling): boolean {
  return a.places.some(({ sentence }) => b.places.some((other) => other.sentence === sentence));
}

function report(first: Spelling, second: Spelling, person: boolean, lineOf: (offset: number) => number): Report {
  const [earlier, later] = first.places[0]!.start < second.places[0]!.start ? [first, second] : [second, first];
  const here = later.places[0]!;
  const others = [...earlier.places, ...later.places.slice(1)].sort((a, b) => a.start - b.start);
  return {
    start: here.start,
    end: here.end,
    message: `${later.name} here, ${earlier.name} in line ${lineOf(earlier.places[0]!.start)}: one ${person ? 'person' : 'name'}, two spellings.`,
    related: others.slice(0, 10).map(({ start, end }) => ({
      start,
      end,
      message: `${earlier.places.some((place) => place.start === start) ? earlier.word : later.word} here`,
    })),
    fixes: () => [
      throughout(earlier, later, earlier.places.length >= later.places.length),
      throughout(later, earlier, earlier.places.length < later.places.length),
    ],
    sentence: here.sentence,
  };
}

function throughout(kept: Spelling, changed: Spelling, preferred: boolean): Fix {
  return {
    title: `Use “${kept.word}” throughout (${counted(changed.places.length, 'place')})`,
    edits: changed.places.map(({ start, end }) => ({ start, end, newText: kept.word })),
    ...(preferred ? { preferred } : {}),
  };
}
