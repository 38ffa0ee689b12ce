import type { LatinWords } from '../../../lexicon/original/latin';
import { isoDate, type FigureDraft } from './draft';

type Groups = Readonly<Record<string, string | undefined>>;

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => string | undefined;
}

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.()]/gu, '\\$&'))
    .join('|');

const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const YEAR_TAIL = `(?:,?\\s?(?:de[l]?\\s|des\\s(?:jahres|geschäftsjahres)\\s|(?:geschäfts)?jahres?\\s|von\\s|l[’']exercice\\s|l[’']année\\s)*${YEAR})?`;

/** Finds the dates of German, French and Spanish, in lower-case text. Made once per language. */
export function latinDates(words: LatinWords): (lower: string) => FigureDraft[] {
  const all = patterns(words);
  const relative = new RegExp(
    `(?<![\\p{L}])(?<relative>${alternatives(words.relativeYears.keys())})(?![\\p{L}])`,
    'gu',
  );
  return (lower) => [
    ...all.flatMap(({ pattern, read }) =>
      [...lower.matchAll(pattern)].flatMap((match) => {
        const date = read(match.groups ?? {});
        return date === undefined ? [] : [draft(match, date)];
      }),
    ),
    ...[...lower.matchAll(relative)].map((match) => ({
      ...draft(match, '-'),
      yearsAway: words.relativeYears.get(match[0]) ?? 0,
    })),
  ];
}

function draft(match: RegExpMatchArray, date: string): FigureDraft {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, kind: 'date', date };
}

function patterns(words: LatinWords): Pattern[] {
  const month = alternatives(words.months.keys());
  const part = alternatives(words.parts.keys());
  const ordinal = alternatives(words.ordinals.keys());
  const monthOf = ({ month: name }: Groups): number | undefined => words.months.get(name ?? '');
  const yearOf = ({ year }: Groups): number | undefined => (year === undefined ? undefined : Number(year));
  const head = (groups: Groups): string => groups['year'] ?? '-';
  const partOf = (groups: Groups): string | undefined => {
    const count = words.parts.get(groups['part'] ?? '');
    const number = Number(groups['digit'] ?? words.ordinals.get(groups['ordinal'] ?? '') ?? Number.NaN);
    if (count === undefined || !(number >= 1 && number <= count)) return undefined;
    return `${head(groups)}-${count === 4 ? 'Q' : 'H'}${number}`;
  };
  return [
    {
      pattern: new RegExp(
        `(?<!\\d)(?<day>\\d{1,2})(?:\\.|er|º)?\\s(?:de\\s)?(?<month>${month})\\.?(?![\\p{L}])${YEAR_TAIL}`,
        'gu',
      ),
      read: (groups) => isoDate(yearOf(groups), monthOf(groups), Number(groups['day'])),
    },
    {
      pattern: /(?<!\d)(?<day>[0-3]?\d)[./](?<number>[01]?\d)[./](?<year>20\d\d|19\d\d)(?!\d)/gu,
      read: (groups) => isoDate(yearOf(groups), Number(groups['number']), Number(groups['day'])),
    },
    {
      pattern: /(?<!\d)(?<year>20\d\d|19\d\d)-(?<number>[01]\d)-(?<day>[0-3]\d)(?!\d)/gu,
      read: (groups) => isoDate(yearOf(groups), Number(groups['number']), Number(groups['day'])),
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(?:(?<digit>[1-4])\\.|(?<ordinal>${ordinal}))\\s(?<part>${part})(?![\\p{L}])${YEAR_TAIL}`,
        'gu',
      ),
      read: partOf,
    },
    {
      pattern:
        /(?<![\p{L}\d])(?:(?<kind>[tq])(?<digit>[1-4])|(?<half>[sh])(?<halfDigit>[12]))(?![\p{L}\d])(?:[\s/-](?<year>20\d\d))?/gu,
      read: (groups) =>
        groups['kind'] === undefined
          ? `${head(groups)}-H${groups['halfDigit']!}`
          : `${head(groups)}-Q${groups['digit']!}`,
    },
    {
      pattern: new RegExp(`(?<![\\p{L}])(?<month>${longMonths(words)})(?![\\p{L}])${YEAR_TAIL}`, 'gu'),
      read: (groups) => isoDate(yearOf(groups), monthOf(groups)),
    },
    {
      pattern: /(?<!\d)(?<year>20\d\d)\/(?<short>\d\d)(?!\d)/gu,
      read: ({ year, short }) =>
        Number(year) % 100 === Number(short) - 1 ? `${year!}/${String(Number(year) + 1)}` : undefined,
    },
    {
      pattern:
        /(?<![\d.,]|\p{L}-?)(?<year>19[5-9]\d|20\d\d)(?![\d%]|[.,]\d|\s(?:euro|tonnen|tonnes|toneladas|mitarbeiter|salariés|%|mio|mrd))/gu,
      read: ({ year }) => year,
    },
  ];
}

/** Abbreviated months alone (*mar*, *mai*) are too often other words. */
function longMonths(words: LatinWords): string {
  return alternatives([...words.months.keys()].filter((name) => name.length >= 4 || name === 'mai' || name === 'mär'));
}
