import { CUE_FORMS, CUE_NOUNS, HEARSAY_ADVERBS } from './cues';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  OWN_VOICE,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './grammarWords';
import { AMBIGUOUS_PAST, EVENT_FORMS } from './eventVerbs';
import { CORPORATE_NOUNS, DOCUMENT_NOUNS, PEOPLE_NOUNS } from './sourceNouns';
import { words } from './verbForms';

/** Bits of what a word can be, for finding sources and cues in one look-up per token. */
export const Word = {
  cue: 1,
  auxiliary: 1 << 1,
  modal: 1 << 2,
  adverb: 1 << 3,
  determiner: 1 << 4,
  preposition: 1 << 5,
  conjunction: 1 << 6,
  pronoun: 1 << 7,
  people: 1 << 8,
  corporate: 1 << 9,
  document: 1 << 10,
  time: 1 << 11,
  hearsay: 1 << 12,
  subordinator: 1 << 13,
  ownVoice: 1 << 14,
  /** a past form that is no noun or adjective: it ends a noun phrase to its left */
  finite: 1 << 15,
  /** opens a prepositional attribution: *according*, *per*, *in*, *based*, *by* … */
  opener: 1 << 16,
  cueNoun: 1 << 17,
  quoteMark: 1 << 18,
  /** a past form that is also a noun, an adjective or a base form: *cut*, *set* */
  ambiguousPast: 1 << 19,
  /** what a refusal leaves undone: *did not respond*, *could not be reached* */
  withheld: 1 << 20,
} as const;

const WITHHELD = words(
  `comment commented respond responded reply replied return returned answer answered reached drawn available say discuss disclose mention explain detail
  elaborate specify identify confirm name reveal no`,
);
const OPENERS = words(`according per in on by citing based it seen as via with quoting going`);

function build(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (list: Iterable<string>, bit: number): void => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(CUE_FORMS.keys(), Word.cue);
  add(AUXILIARIES, Word.auxiliary);
  add(MODALS, Word.modal);
  add(ADVERBS, Word.adverb);
  add(DETERMINERS, Word.determiner);
  add(PREPOSITIONS, Word.preposition);
  add(CONJUNCTIONS, Word.conjunction);
  add(PRONOUNS, Word.pronoun);
  add(PEOPLE_NOUNS, Word.people);
  add(CORPORATE_NOUNS, Word.corporate);
  add(DOCUMENT_NOUNS, Word.document);
  add(TIME_WORDS, Word.time);
  add(HEARSAY_ADVERBS, Word.hearsay);
  add(SUBORDINATORS, Word.subordinator);
  add(OWN_VOICE, Word.ownVoice);
  add(EVENT_FORMS, Word.finite);
  add(AMBIGUOUS_PAST, Word.ambiguousPast);
  add(OPENERS, Word.opener);
  add(WITHHELD, Word.withheld);
  add(CUE_NOUNS, Word.cueNoun);
  add(['"', '“', '”', '„', '«', '»', '‘', '’', "'"], Word.quoteMark);
  return bits;
}

/** Lower-case word → bits of `Word`. */
export const ATTRIBUTION_WORDS = build();
