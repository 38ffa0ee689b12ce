import ordinary from '../../lexicon/ordinaryWords.json';
import peopleNames from '../../lexicon/peopleNames.json';
import placeNames from '../../lexicon/placeNames.json';
import {
  BODY_FIRST_HEADS,
  BODY_HEADS,
  COMPANY_FIRST_HEADS,
  COMPANY_HEADS,
  LOOSE_BODY_HEADS,
  OF_HEADS,
  OTHER_HEADS,
  OUTLET_HEADS,
  SECTOR_HEADS,
} from '../../lexicon/headNouns';
import { CALENDAR, FUNCTION_WORDS, OTHER_ACRONYMS } from '../../lexicon/openers';
import * as beside from '../../lexicon/organizationWords';
import { HONORIFICS, TITLE_WORDS } from '../../lexicon/people';

/** What a word can be, as bits; a word can be several things. */
export const Is = {
  ordinary: 1 << 0,
  given: 1 << 1,
  family: 1 << 2,
  place: 1 << 3,
  /** nationality, creed, direction: never a name alone */
  adjective: 1 << 4,
  function: 1 << 5,
  calendar: 1 << 6,
  companyHead: 1 << 7,
  sectorHead: 1 << 8,
  bodyHead: 1 << 9,
  looseBodyHead: 1 << 10,
  outletHead: 1 << 11,
  ofHead: 1 << 12,
  otherHead: 1 << 13,
  honorific: 1 << 14,
  title: 1 << 15,
  otherAcronym: 1 << 16,
  saying: 1 << 17,
  corporateVerb: 1 << 18,
  corporateNoun: 1 << 19,
  attributive: 1 << 20,
  companyRole: 1 << 21,
  bodyRole: 1 << 22,
  ownedNoun: 1 << 23,
  byParticiple: 1 << 24,
  personNoun: 1 << 25,
  firmVerb: 1 << 26,
  companyFirstHead: 1 << 27,
  bodyFirstHead: 1 << 28,
} as const;

const flags = buildFlags();
const places: ReadonlySet<string> = new Set(placeNames.places.split(';'));

function buildFlags(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  const add = (list: Iterable<string>, bit: number): void => {
    for (const word of list) map.set(word, (map.get(word) ?? 0) | bit);
  };
  add(ordinary.words.split(' '), Is.ordinary);
  add(peopleNames.given.split(' '), Is.given);
  add(peopleNames.family.split(' '), Is.family);
  add(placeNames.places.split(';'), Is.place);
  add(placeNames.adjectives.split(';'), Is.adjective);
  add(FUNCTION_WORDS, Is.function);
  add(CALENDAR, Is.calendar);
  add(COMPANY_HEADS, Is.companyHead);
  add(SECTOR_HEADS, Is.sectorHead);
  add(BODY_HEADS, Is.bodyHead);
  add(LOOSE_BODY_HEADS, Is.looseBodyHead);
  add(OUTLET_HEADS, Is.outletHead);
  add(OF_HEADS, Is.ofHead);
  add(OTHER_HEADS, Is.otherHead);
  add(HONORIFICS, Is.honorific);
  add(TITLE_WORDS, Is.title);
  add(OTHER_ACRONYMS, Is.otherAcronym);
  add(beside.SAYING_VERBS, Is.saying);
  add(beside.CORPORATE_VERBS, Is.corporateVerb);
  add(beside.CORPORATE_NOUNS, Is.corporateNoun);
  add(beside.ATTRIBUTIVE_NOUNS, Is.attributive);
  add(beside.COMPANY_ROLES, Is.companyRole);
  add(beside.BODY_ROLES, Is.bodyRole);
  add(beside.OWNED_NOUNS, Is.ownedNoun);
  add(beside.BY_PARTICIPLES, Is.byParticiple);
  add(beside.PERSON_NOUNS, Is.personNoun);
  add(beside.FIRM_VERBS, Is.firmVerb);
  add(COMPANY_FIRST_HEADS, Is.companyFirstHead);
  add(BODY_FIRST_HEADS, Is.bodyFirstHead);
  return map;
}

/** The bits of a lower-case word. */
export function flagsOf(lower: string): number {
  return flags.get(lower) ?? 0;
}

/** Whether a lower-case name of one or more words, joined by single spaces, is a place. */
export function isPlace(lower: string): boolean {
  return places.has(lower);
}

/** An adjective of a place: listed, or regularly made from a listed place (*Tasmanian*, *Nevadan*). */
export function isPlaceAdjective(lower: string): boolean {
  if ((flagsOf(lower) & Is.adjective) !== 0) return true;
  if (!lower.endsWith('n') || lower.length < 5) return false;
  return (
    places.has(lower.slice(0, -1)) ||
    (lower.endsWith('ian') && (places.has(lower.slice(0, -3)) || places.has(lower.slice(0, -2))))
  );
}

/** A common English word, or a regular inflection of one. */
export function isOrdinary(lower: string): boolean {
  if ((flagsOf(lower) & (Is.ordinary | Is.function)) !== 0) return true;
  const length = lower.length;
  if (length < 4) return false;
  const last = lower.charCodeAt(length - 1);
  if (last === 0x73)
    return (
      inflected(lower, 's') || (lower.endsWith('ies') && known(`${lower.slice(0, -3)}y`)) || inflected(lower, 'es')
    );
  if (last === 0x64) return inflected(lower, 'ed');
  if (last === 0x67) return inflected(lower, 'ing');
  if (last === 0x79) return inflected(lower, 'ly') || (lower.endsWith('ily') && known(`${lower.slice(0, -3)}y`));
  if (last === 0x72) return inflected(lower, 'er');
  if (last === 0x74) return inflected(lower, 'est');
  return false;
}

function known(lower: string): boolean {
  return (flagsOf(lower) & Is.ordinary) !== 0;
}

/** `filing` from *file*, `planned` from *plan*, `happier` from *happy*. */
function inflected(lower: string, ending: string): boolean {
  if (!lower.endsWith(ending)) return false;
  const stem = lower.slice(0, -ending.length);
  if (stem.length < 3) return false;
  if (known(stem) || (ending !== 's' && known(`${stem}e`))) return true;
  const last = stem.charAt(stem.length - 1);
  if (last === 'i' && known(`${stem.slice(0, -1)}y`)) return true;
  return stem.length > 3 && stem.charAt(stem.length - 2) === last && known(stem.slice(0, -1));
}
