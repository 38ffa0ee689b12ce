import { lastStartingAt, type Span } from '../../../base/span';
import type { CompanyRegistry } from '../../../facts/model';
import { DOTTED_FORMS, PLAIN_FORMS, SMALL_FORMS } from '../../../lexicon/legalForms';
import { flagsOf, Is, isOrdinary, isPlaceAdjective } from '../../../recognize/names/words';
import { foldWord } from '../language';
import type { Original } from '../model';
import type { Entity } from '../../../resolve/model';

/** Where an original has a name of the copy. `untold`: it may have it in letters or a language that cannot be compared. */
export interface NamePlace {
  readonly state: 'found' | 'absent' | 'untold';
  readonly places: readonly Span[];
}

/**
 * Looks for an organization under all its spellings: those of the copy, of the registry, and its native names. A name in Latin letters
 * counts as met where its telling words stand together; one made of ordinary words only can be told in an English original alone.
 */
export function findEntity(entity: Entity, registry: CompanyRegistry, original: Original): NamePlace {
  const entry = entity.registryId === undefined ? undefined : registry.get(entity.registryId);
  const byRegistry = entry === undefined ? [] : original.names.filter((name) => name.registryId === entry.id);
  if (byRegistry.length > 0) return { state: 'found', places: byRegistry };
  const spellings = [entity.name, ...entity.aliases, ...(entity.acronym === undefined ? [] : [entity.acronym])];
  if (entry !== undefined) spellings.push(entry.name, ...entry.aliases);
  for (const spelling of spellings) {
    const places = placesOf(spelling, original);
    if (places.length > 0) return { state: 'found', places };
  }
  const comparable = spellings.some((spelling) => isComparable(spelling, original));
  const native = original.language === 'zh' || original.language === 'ja';
  if (native) {
    const known = entry !== undefined && entry.nativeNames.some((name) => writtenAs(name, original.language));
    return { state: known ? 'absent' : 'untold', places: [] };
  }
  return { state: comparable ? 'absent' : 'untold', places: [] };
}

/** The same for a name by its spelling alone: a person, a product. */
export function findSpelling(name: string, original: Original): NamePlace {
  const places = placesOf(name, original);
  if (places.length > 0) return { state: 'found', places };
  const foreign = original.language === 'zh' || original.language === 'ja';
  return { state: !foreign && isComparable(name, original) ? 'absent' : 'untold', places: [] };
}

/** The same for one word: only where the original has it as a name, or in the middle of a sentence with a capital that says so. */
export function findEstablished(word: string, original: Original): NamePlace {
  const capitals = original.language !== 'de';
  const places = (original.words.get(foldWord(word)) ?? []).filter(
    ({ start, end }) =>
      end <= (original.names[lastStartingAt(original.names, start)]?.end ?? 0) ||
      (capitals &&
        /\p{Lu}/u.test(original.text[start] ?? '') &&
        /\p{Ll},?\s$/u.test(original.text.slice(Math.max(0, start - 3), start))),
  );
  return places.length > 0 ? { state: 'found', places } : { state: 'untold', places: [] };
}

function writtenAs(name: string, language: Original['language']): boolean {
  return language === 'zh' ? /\p{Script=Han}/u.test(name) : /[\p{Script=Han}\p{Script=Katakana}]/u.test(name);
}

const WORD = /[\p{L}\p{M}\d]+/gu;

function wordsOf(name: string): string[] {
  return [...name.matchAll(WORD)].map(([word]) => foldWord(word));
}

const HEADS =
  Is.companyHead |
  Is.sectorHead |
  Is.bodyHead |
  Is.looseBodyHead |
  Is.outletHead |
  Is.ofHead |
  Is.otherHead |
  Is.function;

/** The words that tell it from others: not *Group*, *Bank*, *Ltd*, *Energy*, nor the place it is at. */
export function tellingWords(name: string): string[] {
  return wordsOf(name).filter((word) => word.length > 1 && !isGeneral(word));
}

function isGeneral(word: string): boolean {
  if ((flagsOf(word) & (HEADS | Is.place)) !== 0 || isOrdinary(word) || isPlaceAdjective(word)) return true;
  return SMALL_FORMS.has(word) || DOTTED_FORMS.has(word) || PLAIN_FORMS.has(word) || /^\d+$/u.test(word);
}

/** Nothing in Latin letters can be missing where the language translates it: *European Central Bank*, *Ministry of Health*. */
function isComparable(name: string, original: Original): boolean {
  if (original.language === 'en') return wordsOf(name).length > 0;
  const words = tellingWords(name);
  const capitals = [...name.matchAll(WORD)].some(([word]) => /\p{Lu}/u.test(word));
  return capitals && words.length > 0 && words.some((word) => word.length >= 4);
}

/** Longest distance between two words of one name, in code units. */
const APART = 24;

/** The first of the sorted spans that starts at an offset or after it. */
function firstFrom(spans: readonly Span[], offset: number): Span | undefined {
  const before = lastStartingAt(spans, offset);
  return spans[before]?.start === offset ? spans[before] : spans[before + 1];
}

/** Where the telling words of a name stand together, in order. */
export function placesOf(name: string, original: Original): Span[] {
  const all = tellingWords(name);
  const words = all.length > 0 ? all : original.language === 'en' ? wordsOf(name) : [];
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const found: Span[] = [];
  for (const start of original.words.get(first) ?? []) {
    let end = start.end;
    const complete = rest.every((word) => {
      const next = firstFrom(original.words.get(word) ?? [], end);
      if (next === undefined || next.start - end > APART) return false;
      end = next.end;
      return true;
    });
    if (complete) found.push({ start: start.start, end });
  }
  return found;
}
