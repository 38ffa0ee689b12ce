import { ERAS, HAN_RELATIVE_YEARS } from '../../../lexicon/original/han';
import { isoDate, pad, type FigureDraft } from './draft';
import { hanValue } from './hanNumeral';

const NUMBER = '\\d{1,4}|[〇零○一二三四五六七八九十元]{1,4}';
const SMALL = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const ERA = [...ERAS.keys()].join('|');
const RELATIVE = [...HAN_RELATIVE_YEARS.keys()].sort((a, b) => b.length - a.length).join('|');

/** a year, by number, era or distance; the year part of every pattern below */
const YEAR = `(?<era>${ERA})?(?<year>${NUMBER})年度?|(?<relative>${RELATIVE})`;
const HALF = '(?<half>上半年|下半年|上半期|下半期|上期|下期|上季|前半|後半)';
const QUARTER = `第?(?<quarter>[一二三四1-4首])个?(?:季度|四半期|季)|Q(?<letterQuarter>[1-4])`;
const MANY = `前(?<many>[二两三23])个?季度|前三季(?!度)`;
const MONTHS = `(?<from>${SMALL})月?[-–—~～至到から]{1,2}(?<to>${SMALL})月(?!(?:${SMALL})日)`;
const MONTH_DAY = `(?<month>${SMALL})月(?:(?<day>${SMALL})[日号號])?`;
const PART = `${HALF}|${MANY}|${QUARTER}|${MONTHS}|${MONTH_DAY}`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?:${YEAR})[的のは、,]?\\s?[末初底]?(?:${PART})`, 'gu'),
  /(?<iso>(?:19|20)\d\d)[-/.](?<isoMonth>[01]?\d)[-/.](?<isoDay>[0-3]?\d)(?!\d)/gu,
  new RegExp(YEAR, 'gu'),
  new RegExp(PART, 'gu'),
];

/** Dates of a Chinese or Japanese passage; the more precise readings come first. */
export function hanDates(text: string): FigureDraft[] {
  if (!/[年月季期]|\d[-/.]\d/u.test(text)) return [];
  return PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => draftOf(match, text) ?? []));
}

function draftOf(match: RegExpMatchArray, text: string): FigureDraft | undefined {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  // a number of years or months (三年来, 6个月) is a duration
  if (
    /^\s?(?:[来间間半期]|以[上内])/u.test(text.slice(end, end + 2)) &&
    groups['relative'] === undefined &&
    !isYearNumber(groups)
  ) {
    return undefined;
  }
  const { year, yearsAway } = yearOf(groups);
  if (year === undefined && yearsAway === undefined && groups['year'] !== undefined) return undefined;
  const date = dateOf(groups, year);
  if (date === undefined && yearsAway === undefined) return undefined;
  return {
    start,
    end,
    kind: 'date',
    date: date ?? '-',
    ...(yearsAway === undefined ? {} : { yearsAway }),
  };
}

function isYearNumber(groups: Readonly<Record<string, string | undefined>>): boolean {
  const { year } = yearOf(groups);
  return year !== undefined;
}

function yearOf(groups: Readonly<Record<string, string | undefined>>): { year?: number; yearsAway?: number } {
  if (groups['iso'] !== undefined) return { year: Number(groups['iso']) };
  const relative = groups['relative'] === undefined ? undefined : HAN_RELATIVE_YEARS.get(groups['relative']);
  if (relative !== undefined) return { yearsAway: relative };
  const written = groups['year'];
  if (written === undefined) return {};
  const value = written === '元' ? 1 : hanValue(written);
  if (value === undefined) return {};
  const era = groups['era'] === undefined ? undefined : ERAS.get(groups['era']);
  if (era !== undefined) return { year: era + value };
  if (value >= 1900 && value < 2200) return { year: value };
  // 25年3月期 and 24年: the century is understood
  if (/^\d\d$/u.test(written) && (value >= 90 || value <= 50))
    return { year: value >= 90 ? 1900 + value : 2000 + value };
  return {};
}

function dateOf(groups: Readonly<Record<string, string | undefined>>, year: number | undefined): string | undefined {
  const head = year === undefined ? '-' : String(year);
  const number = (name: string): number | undefined =>
    groups[name] === undefined ? undefined : groups[name] === '首' ? 1 : hanValue(groups[name]);
  if (groups['isoMonth'] !== undefined) return isoDate(year, Number(groups['isoMonth']), Number(groups['isoDay']));
  if (groups['half'] !== undefined) return `${head}-H${/^[上前]/u.test(groups['half']) ? 1 : 2}`;
  const quarter = number('quarter') ?? number('letterQuarter');
  if (quarter !== undefined) return `${head}-Q${quarter}`;
  if (groups['many'] !== undefined) return `${head}-01/${head}-${pad((number('many') ?? 3) * 3)}`;
  const from = number('from');
  const to = number('to');
  if (from !== undefined && to !== undefined) {
    return from >= 1 && from < to && to <= 12 ? `${head}-${pad(from)}/${head}-${pad(to)}` : undefined;
  }
  return isoDate(year, number('month'), number('day'));
}
