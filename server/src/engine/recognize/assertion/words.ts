import { EVENT_BASE, EVENT_ING, EVENT_PAST, EVENT_THIRD } from '../../lexicon/eventVerbs';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  OWN_VOICE,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../lexicon/grammarWords';
import {
  ADVISED,
  COLLECTIVES,
  COMPARING,
  EVALUATIVE,
  HEDGES,
  INTERPRETING_FORMS,
  POINTING,
  SOFT_MODALS,
  STANCE_ADVERBS,
  STRIVING_FORMS,
  SUPERLATIVES,
  TECHNICAL_BASE,
  TECHNICAL_THIRD,
} from '../../lexicon/judgement';

/** Bits of what a word says about fact and judgement. */
export const Weight = {
  eventPast: 1,
  eventThird: 1 << 1,
  eventIng: 1 << 2,
  eventBase: 1 << 3,
  auxiliary: 1 << 4,
  determiner: 1 << 5,
  preposition: 1 << 6,
  conjunction: 1 << 7,
  ownVoice: 1 << 8,
  advised: 1 << 9,
  collective: 1 << 10,
  comparing: 1 << 11,
  evaluative: 1 << 12,
  hedge: 1 << 13,
  interpreting: 1 << 14,
  pointing: 1 << 15,
  softModal: 1 << 16,
  stance: 1 << 17,
  striving: 1 << 18,
  superlative: 1 << 19,
  technicalBase: 1 << 20,
  technicalThird: 1 << 21,
  subordinator: 1 << 22,
  negation: 1 << 23,
  addressed: 1 << 24,
} as const;

function build(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const lists: [Iterable<string>, number][] = [
    [EVENT_PAST, Weight.eventPast],
    [EVENT_THIRD, Weight.eventThird],
    [EVENT_ING, Weight.eventIng],
    [EVENT_BASE, Weight.eventBase],
    [AUXILIARIES, Weight.auxiliary],
    [DETERMINERS, Weight.determiner],
    [PREPOSITIONS, Weight.preposition],
    [CONJUNCTIONS, Weight.conjunction],
    [OWN_VOICE, Weight.ownVoice],
    [ADVISED, Weight.advised],
    [COLLECTIVES, Weight.collective],
    [COMPARING, Weight.comparing],
    [EVALUATIVE, Weight.evaluative],
    [HEDGES, Weight.hedge],
    [INTERPRETING_FORMS, Weight.interpreting],
    [POINTING, Weight.pointing],
    [SOFT_MODALS, Weight.softModal],
    [STANCE_ADVERBS, Weight.stance],
    [STRIVING_FORMS, Weight.striving],
    [SUPERLATIVES, Weight.superlative],
    [TECHNICAL_BASE, Weight.technicalBase],
    [TECHNICAL_THIRD, Weight.technicalThird],
    [SUBORDINATORS, Weight.subordinator],
    [['not'], Weight.negation],
    [['you', 'your'], Weight.addressed],
  ];
  for (const [list, bit] of lists) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** Lower-case word → bits of `Weight`. */
export const ASSERTION_WORDS = build();
