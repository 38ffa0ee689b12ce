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

/** `15 . 06 %`, `1 , 118`: a text cut into tokens is no text as read. */
const cutIntoTokens = (text: string): boolean => /\d [.,] ?\d| - - |\bc \$/u.test(text);
const asRead = ({ text }: External): boolean => !cutIntoTokens(text);
const unlimited = (): boolean => true;

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
      !/^\s?(?:[%°$€£¥]|percent|dollars?|yuan|rmb|years?|degrees?)/iu.test(text.slice(end)) &&
      !/\bover\b|(?:th|st|nd|rd)s?$|n[ao]ught|do?zs?\b|dozens/u.test(words),
  },
  OrdinalModel: {
    kinds: ['ordinal', 'fraction'],
    // a number word alone ranks nothing
    inScope: (document) => asRead(document) && document.spans.every(({ text }) => text !== document.text.trim()),
    // `last`, `next`, `current` are no figures; the first day of a list is
    comparable: ({ text }) => /\d|th\b|\bfirst|\bsecond|\bthird/iu.test(text) && !/\blast|\bnext|penult/iu.test(text),
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
      !/than|above|below|equal|or less|or more|up to|least|most/u.test(text),
  },
  CurrencyModel: { kinds: ['money'], ...amounts },
  // durations and temperatures have models of their own; `eight to 10 feet` is one range here
  DimensionModel: {
    kinds: ['measure'],
    words: /^(?!.*(?:minute|hour|day|week|month|year|degree|°))/iu,
    inScope: asRead,
    comparable: ({ start, text: words }, text) => hasNumber(words) && !/\bto $/u.test(text.slice(0, start)),
  },
  // an angle is a measure too
  TemperatureModel: {
    kinds: ['measure'],
    inScope: (document) => asRead(document) && !/angle|rotate/iu.test(document.text),
    comparable: ({ text }) => hasNumber(text),
  },
  AgeModel: {
    kinds: ['measure', 'count'],
    words: /year|month|week|day/iu,
    inScope: unlimited,
    comparable: ({ text }) => hasNumber(text),
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
