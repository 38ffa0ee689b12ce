import type { External, LabelledSpan } from './sets';
import type { Optional } from './counts';

/**
 * Where the models of Recognizers-Text and the annotation guide agree. Each model annotates its own kind of figure only and takes its
 * inputs from commands to assistants as much as from news, so that a comparison needs three limits: the kinds that are looked at, the
 * inputs that are in the scope of both, and the annotated spans that are figures here.
 */
export interface Model {
  readonly kinds: readonly string[];
  /** an input that is in the scope of both */
  inScope(document: External): boolean;
  /** a span that is a figure in both; others are neither a miss nor a false alarm */
  comparable(span: LabelledSpan, text: string): boolean;
  /** the words that a found figure has; those of other figures belong to another model */
  readonly words?: RegExp;
  /** a found figure has two ends */
  readonly onlyRanges?: boolean;
}

const NUMBER_WORD =
  /\b(?:an?|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|hundred|thousand|[mbtr]+illion|dozen|zero)/iu;
const hasNumber = (text: string): boolean => /\d/u.test(text) || NUMBER_WORD.test(text);

/** `15 . 06 %`, `1 , 118`, `fifty - two`, `2  1/4`: a text cut into tokens is no text as read. */
const cutIntoTokens = (text: string): boolean => /\d [.,] ?\d| - - |\bc \$|[a-z]ty - [a-z]|\d {2,}[\dk]/u.test(text);
/** `- 1 4/5`, `192.`: a hyphen before a space opens an item of a list, a number with a full stop numbers one. */
const isItem = (text: string): boolean => /^\s*(?:- |\d+\.\s*$)/u.test(text);
const asRead = ({ text }: External): boolean => !cutIntoTokens(text) && !isItem(text);
const unlimited = (): boolean => true;

/** Angles are measures of a kind that no model but one has. */
const ANGLE = /angle|rotate|turn/iu;

const amounts: Pick<Model, 'inScope' | 'comparable'> = { inScope: asRead, comparable: ({ text }) => hasNumber(text) };

export const MODELS: Readonly<Record<string, Model>> = {
  NumberModel: {
    kinds: ['count', 'fraction', 'ratio'],
    // powers, addresses, telephone numbers and codes are arithmetic or names here
    inScope: (document) =>
      asRead(document) && !/\^|\d[x*]10|\d\.\d+\.\d|\d[A-Za-z]\b|\d[/-]\d+[/-]\d|[A-Z]-\d/u.test(document.text),
    // numbers inside an amount of money, a measure or a percentage belong to it; vulgar fractions in words are arithmetic
    comparable: ({ start, end, text: words }, text) =>
      !/[$€£¥₹%]\s?$|[A-Z]{3} ?$/u.test(text.slice(0, start)) &&
      !/^\s?(?:[%°$€£¥]|percent|dollars?|yuan|rmb|years?|degrees?|[A-Z]{3}\b)/u.test(text.slice(end)) &&
      !/\bover\b|(?:th|st|nd|rd)s?$|n[ao]ught|do?zs?\b|dozens/u.test(words) &&
      // a half million added to a billion, tens behind a point: arithmetic; a share of nothing
      !/\b(?:half|quarters?) [mbtr]+illion$|\bpoint \w+t[ye]/u.test(words) &&
      !(/^(?:an? |three )(?:half|quarters?)$/u.test(words) && words === text.trim()) &&
      // a comma before one or two digits parts a list unless a unit follows; a code; a letter that is no magnitude in news
      !/^\d{1,3},\d{1,2}$|^0\d| [kGM]$/u.test(words) &&
      // numbers of versions and of shirts are names
      !/\bversion $|n[ao]ught-$/u.test(text.slice(0, start)),
  },
  OrdinalModel: {
    kinds: ['ordinal', 'fraction'],
    // a number word alone ranks nothing, *a trillionth* is a fraction
    inScope: (document) =>
      asRead(document) &&
      !/^an? \w+th$/iu.test(document.text.trim()) &&
      document.spans.every(({ text }) => text !== document.text.trim()),
    // `last`, `next`, `current` are no figures; the first day of a list is
    // *forty-two and a third* is a number
    comparable: ({ start, text: words }, text) =>
      /\d|th\b|\bfirst|\bsecond|\bthird/iu.test(words) &&
      !/\blast|\bnext|penult/iu.test(words) &&
      !/\band an? $/u.test(text.slice(0, start)),
  },
  // `percents of twenty` and `the %` are no amounts
  PercentModel: {
    kinds: ['percent'],
    inScope: asRead,
    comparable: ({ text }) => hasNumber(text) && !/^per ?cent/iu.test(text),
  },
  NumberRangeModel: {
    kinds: ['count', 'measure', 'money', 'percent', 'ordinal'],
    onlyRanges: true,
    inScope: asRead,
    // a bound (`more than 40`) is an attribute of the number here; a range has two ends
    comparable: ({ text }) =>
      /\b(?:between|from)\b|\w ?(?:[-–~]|to) ?\w/u.test(text) &&
      // two ranks are no range here
      !/than|above|below|equal|or less|or more|up to|least|most|th\b/iu.test(text),
  },
  CurrencyModel: { kinds: ['money'], ...amounts },
  // durations and temperatures have models of their own; `eight to 10 feet` is one range here
  DimensionModel: {
    kinds: ['measure'],
    // *an hour* and *per second* belong to a speed
    words: /^(?!.*(?:(?<!\b(?:an|per) )(?:minute|hour)|day|week|month|year|degree|°))/iu,
    inScope: (document) => asRead(document) && !ANGLE.test(document.text),
    // a unit in brackets stands apart from its number, and so does a mark for inches after a space
    comparable: ({ start, text: words }, text) =>
      hasNumber(words) && !/\bto $/u.test(text.slice(0, start)) && !/[([{<]| ["']$/u.test(words),
  },
  // an angle is a measure too
  TemperatureModel: {
    kinds: ['measure'],
    inScope: (document) => asRead(document) && !ANGLE.test(document.text),
    comparable: ({ text }) => hasNumber(text),
  },
  AgeModel: {
    kinds: ['measure', 'count'],
    words: /year|month|week|day/iu,
    inScope: unlimited,
    // *age 87* is a bare number here, *40 - 50 years* one range
    comparable: ({ start, text: words }, text) =>
      hasNumber(words) && !/^age/iu.test(words) && !/\d ?- ?$/u.test(text.slice(0, start)),
  },
};

/** The annotated spans, an age without its *old* or *of age*. */
export function modelSpans(model: Model, { spans, text }: External): Optional[] {
  return spans.map((span) => {
    const trimmed = { start: span.start, end: span.end - ageTail(span.text) };
    return model.comparable(span, text) ? trimmed : { ...trimmed, optional: true };
  });
}

/** How long the *old* or *of age* at the end is, which is no part of a measure here. */
export const ageTail = (words: string): number => /[\s-]+(?:old|of age)$/iu.exec(words)?.[0].length ?? 0;
