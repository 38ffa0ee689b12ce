import type { Article, ArticleFigure } from '../resolve/model';
import { allows, flags } from './examples/ambiguous-unit';
import type { Edit, Fix, Report, Rule } from './model';
import { perSentence } from './support/perSentence';
import { counted, once, quotation } from './support/words';

/** A unit whose name stands for more than one. */
interface Ambiguity {
  /** as the figure recogniser reports it */
  readonly unit: string;
  /** the word in the figure, with its place */
  readonly word: RegExp;
  /** what it may mean, as the message says it */
  readonly meanings: string;
  /** words that settle it for the whole article, in lower case */
  readonly settled: readonly string[];
  readonly fixes: readonly { readonly prefix?: string; readonly suffix?: string; readonly name: string }[];
  /** the sentence must be about this for the unit to be ambiguous at all */
  readonly about?: RegExp;
}

const ambiguities: readonly Ambiguity[] = [
  {
    unit: 'ton',
    word: /\btons?\b/iu,
    meanings: 'a metric ton is 1,000 kg, a short ton 907 kg',
    settled: ['tonne', 'metric ton', 'short ton', 'long ton', 'u.s. ton', 'us ton', 'imperial ton', 'kilogram'],
    fixes: [
      { prefix: 'metric', name: 'metric tons' },
      { prefix: 'short', name: 'short tons' },
    ],
  },
  {
    unit: 'gallon',
    word: /\bgallons?\b/iu,
    meanings: 'a U.S. gallon is 3.79 litres, an imperial one 4.55',
    settled: ['imperial gallon', 'us gallon', 'u.s. gallon', 'liter', 'litre'],
    fixes: [
      { prefix: 'U.S.', name: 'U.S. gallons' },
      { prefix: 'imperial', name: 'imperial gallons' },
    ],
  },
  {
    unit: '°',
    word: /\bdegrees?\b|°/iu,
    meanings: 'Celsius or Fahrenheit',
    settled: ['celsius', 'fahrenheit', 'centigrade', '°c', '°f', ' kelvin', '℃', '℉'],
    fixes: [
      { suffix: 'Celsius', name: 'degrees Celsius' },
      { suffix: 'Fahrenheit', name: 'degrees Fahrenheit' },
    ],
    about:
      /\b(?:temperatur|heat(?:ed|s|ing)?\b|hot|cold|cool(?:ed|s|ing|er)?\b|warm|furnace|kiln|oven|melt|freez|boil|sinter|anneal|thermal|below zero|mercury|summer|winter|weather|forecast)/iu,
  },
];

const byUnit: ReadonlyMap<string, Ambiguity> = new Map(ambiguities.map((one) => [one.unit, one]));

export const ambiguousUnit: Rule = {
  id: 'ambiguous-unit',
  summary: 'A unit that has more than one size, in an article that does not say which.',
  rationale:
    'A *ton* may be 1,000 or 907 kilograms, a *gallon* 3.79 or 4.55 litres, and *40 degrees* is a heat wave in one country and a cold ' +
    'day in another. One finding per unit and article, and none where the article settles it anywhere: *metric tons*, ' +
    '*tonnes*, a conversion, *Celsius*.',
  levels: { relaxed: 'off', standard: 'hint', strict: 'information' },
  quiet: true,
  flags,
  allows,
  keeping: { sees: (_, sentence) => seenUnits(sentence) },
  check(article) {
    const found = new Map<Ambiguity, ArticleFigure[]>();
    for (const figure of article.figures) {
      const ambiguity = figure.unit === undefined ? undefined : byUnit.get(figure.unit);
      if (ambiguity === undefined || !isMeant(article, ambiguity, figure)) continue;
      const known = found.get(ambiguity);
      if (known === undefined) found.set(ambiguity, [figure]);
      else known.push(figure);
    }
    if (found.size === 0) return [];
    const text = article.structure.legible.toLowerCase();
    return [...found].flatMap(([ambiguity, figures]) =>
      ambiguity.settled.some((word) => text.includes(word)) ? [] : [report(article, ambiguity, figures)],
    );
  },
};

const settling = once(() => ambiguities.flatMap(({ settled }) => settled));

const seenUnits = perSentence(({ text, role, facts }): readonly unknown[] => {
  const lower = text.toLowerCase();
  const ambiguous = facts.figures.some(({ unit }) => unit !== undefined && byUnit.has(unit));
  return [ambiguous && `${role} ${text}`, settling().filter((word) => lower.includes(word))];
});

/** The article's own prose uses the unit by its name, and about the thing that makes it ambiguous. */
function isMeant(article: Article, { word, about }: Ambiguity, figure: ArticleFigure): boolean {
  const { role, text } = article.sentences[figure.sentence]!;
  if (role === 'furniture' || role === 'byline' || role === 'boilerplate') return false;
  return word.test(figure.text) && (about === undefined || about.test(text));
}

function report(article: Article, ambiguity: Ambiguity, figures: readonly ArticleFigure[]): Report {
  const [first, ...others] = figures as [ArticleFigure, ...ArticleFigure[]];
  const more = others.length === 0 ? '' : ` (${counted(others.length, 'more place')})`;
  return {
    start: first.start,
    end: first.end,
    message: `${quotation(article, first)} does not say which: ${ambiguity.meanings}.${more}`,
    related: others.slice(0, 10).map((figure) => ({ start: figure.start, end: figure.end, message: 'here too' })),
    fixes: () => ambiguity.fixes.map((one) => fix(ambiguity, figures, one)),
    sentence: first.sentence,
  };
}

function fix(
  { word }: Ambiguity,
  figures: readonly ArticleFigure[],
  { prefix, suffix, name }: Ambiguity['fixes'][number],
): Fix {
  const edits = figures.flatMap((figure): Edit[] => {
    const at = word.exec(figure.text);
    if (at === null) return [];
    const start = figure.start + at.index;
    const hyphen = figure.text[at.index - 1] === '-' ? '-' : ' ';
    if (prefix !== undefined) return [{ start, end: start, newText: `${prefix}${hyphen}` }];
    const end = start + at[0].length;
    if (at[0] === '°') return [{ start: end, end, newText: suffix!.charAt(0) }];
    return [{ start: end, end, newText: `${hyphen}${suffix!}` }];
  });
  return { title: `Say ${name} (${counted(edits.length, 'place')})`, edits };
}
