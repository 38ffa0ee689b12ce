import { readFileSync, writeFileSync } from 'node:fs';
import { SECTOR_HEADS, COMPANY_HEADS } from '../../server/src/engine/lexicon/headNouns';
import { PLAIN_FORMS } from '../../server/src/engine/lexicon/legalForms';
import { flagsOf, Is, isOrdinary, isPlace, isPlaceAdjective } from '../../server/src/engine/recognize/names/words';
import { tokenize } from '../../server/src/engine/text/tokens';

/**
 * Writes `server/src/engine/lexicon/companyNames.json` from two tables of listed companies (tab-separated, a header line each):
 * the SEC's company tickers (`cik name ticker exchange`, in order of market value) and FinanceDatabase (`symbol name country
 * exchange sector isin`). Names only: legal forms, share classes and funds are left out, and so is what reads as an everyday
 * word, a place or a person. An optional third file lists words, one a line, that are too common to stand for a company.
 *
 *     node --import tsx test/evaluate/companyNames.ts sec_tickers.tsv financedatabase.tsv [words.txt]
 */
const [secPath, databasePath, wordsPath] = process.argv.slice(2);
const OUTPUT = 'server/src/engine/lexicon/companyNames.json';
const ORIGIN =
  'Names of listed companies, without legal forms: the company tickers of the U.S. Securities and Exchange Commission (public domain) ' +
  'and FinanceDatabase (MIT, copyright 2021 Jeroen Bouma; the licence text stands in NOTICE.md), reduced by test/evaluate/companyNames.ts. ' +
  'Lower case, words and marks parted by spaces; names of one word in capitals keep their case. "large": the most valuable ones.';
/** So many of the SEC's list, which is in order of market value, count as well known. */
const LARGE = 1_800;
/** Shorter single words are given names in some language, or codes. */
const LEAST_LETTERS = 5;

const NO_COMPANY =
  /\b(?:fund|funds|trust|etf|etn|notes|note|due|income|municipal|bond|bonds|warrants?|units?|preferred|pfd|debentures?|acquisition|merger|spac|reit|portfolio|yield|akkumulerende|aktier|index|certificates?|series|call|put|dividend|term|convertible|subordinated|spdr|ishares|proshares|invest)\b|\d{4}|[%,]\d|\d[%/]/i;
const SHARES =
  /\s*(?:\/.*$|\(.*?\)|\b(?:depositary receipts?|ordinary shares?|common stock|class [a-z]\b.*$|adr\b.*$|ads\b|gdr\b|sponsored.*$|reg\.?\s*s?h.*$|nv\/sa)\b)/gi;
const FORM_WORDS = new Set([
  ...PLAIN_FORMS,
  ...'co cos company companies se ag sa as kg spa nv kk cie plc asa oyj oy aps sp bt rt ltée the public aktiebolag aktieselskab société anonyme sociedad anónima societas europaea bancorporation s n v a b g de c p k publ ltd tbk berhad kgaa ev eg pc mtn ad jsc ojsc'.split(
    ' ',
  ),
]);
const GENERIC = new Set([
  ...COMPANY_HEADS,
  ...SECTOR_HEADS,
  'parent',
  'group',
  'holding',
  'holdings',
  'international',
  'corp',
  'and',
  '&',
  'of',
  'bank',
  'inc',
  'brands',
  'stores',
  'restaurants',
  'worldwide',
  'acquisition',
  'us',
  'usa',
]);

/** Better known as a surname, a place, a people or another thing. */
const OTHERWISE_KNOWN = new Set(
  (
    'abbott acadia alamos allegion asbury barratt baxter bentley brunswick bruker burford burlington carlisle casella chesapeake ' +
    'clearwater coeur comstock cullen cummins darden descartes deutsche dillard donaldson dorman eldorado fairfax ferguson fulton ' +
    'gulfport hafnia hancock hartford hayward hercules hershey highwoods holley hubbell kansai karman kemper kinsale knowles kodiak kratos lithia magellan ' +
    'matson mattel mccormick mcewen mohawk mueller newmark norse olympus oshkosh pampa penske perrigo polaris primo rollins samsara schott simpson ' +
    'tisdale trimble vulcan weatherford westlake wingstop woodward worthington wyndham'
  ).split(' '),
);

const common = new Set(
  wordsPath === undefined ? [] : readFileSync(wordsPath, 'utf8').toLowerCase().split(/\s+/u).filter(Boolean),
);

interface Row {
  readonly name: string;
  readonly large: boolean;
}

function rows(path: string, column: number, keep: (cells: readonly string[]) => boolean): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => (cells[column] ?? '') !== '' && keep(cells));
}

function readTables(sec: string, database: string): Row[] {
  const listed = rows(sec, 1, () => true).map((cells, at) => ({ name: cells[1]!, large: at < LARGE }));
  const others = rows(database, 1, (cells) => (cells[4] ?? '') !== '' && /\p{Ll}{2}/u.test(cells[1]!)).map((cells) => ({
    name: cells[1]!,
    large: false,
  }));
  return [...listed, ...others];
}

/** Words and marks of the name without its legal forms and share classes, or none where it is no company's. */
function coreWords(name: string): string[] {
  if (NO_COMPANY.test(name)) return [];
  const plain = name
    .replace(SHARES, ' ')
    .replaceAll('’', "'")
    .replace(/^the\s+/iu, '');
  const words = tokenize(plain).map((token) => token.text);
  for (;;) {
    const last = words.at(-1);
    if (last === undefined) return [];
    if (/^[\p{L}\p{N}]/u.test(last) && !(FORM_WORDS.has(last.toLowerCase()) && words.length > 1)) break;
    words.pop();
  }
  return words.some((word) => /^[,:;()"*+#@]$/u.test(word)) ? [] : words;
}

const isWord = (word: string): boolean => /^[\p{L}\p{N}]/u.test(word);
const isCommon = (lower: string): boolean => isOrdinary(lower) || common.has(lower);
const isPersonal = (lower: string): boolean => (flagsOf(lower) & (Is.given | Is.family)) !== 0;
const isGeographic = (lower: string): boolean => isPlace(lower) || isPlaceAdjective(lower);

/** A word that says nothing but which company: no English word, place or person. */
function isDistinctive(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    word.length >= 4 &&
    /^\p{L}+$/u.test(word) &&
    !isCommon(lower) &&
    !isPersonal(lower) &&
    !isGeographic(lower) &&
    !GENERIC.has(lower) &&
    !OTHERWISE_KNOWN.has(lower)
  );
}

/** A phrase that prose may hold without meaning a company, or that head nouns find anyway. */
function isUseful(words: readonly string[], large: boolean): boolean {
  const lower = words.filter(isWord).map((word) => word.toLowerCase());
  if (lower.length === 0 || lower.length > 5 || isPlace(lower.join(' '))) return false;
  if (lower.length === 1)
    return words.length === 1 && isDistinctive(words[0]!) && (large || lower[0]!.length >= LEAST_LETTERS);
  if (lower.some((word) => word.length === 1 && lower.length < 3) && !words.includes('&')) return false;
  if (lower.every((word) => isGeographic(word) || GENERIC.has(word))) return false;
  if (
    lower.length === 2 &&
    /^(?:mount|mt|saint|st|lake|cape|fort|port|point|san|santa|north|south|east|west|new|great|river)$/u.test(lower[0]!)
  )
    return false;
  const personal = isPersonal(lower[0]!) && (isPersonal(lower.at(-1)!) || !isCommon(lower.at(-1)!));
  if (personal) return large;
  const everyday = lower.every((word) => isCommon(word) || isGeographic(word) || isPersonal(word));
  if (everyday) return large;
  return !(COMPANY_HEADS.has(lower.at(-1)!) && lower.some((word) => !isCommon(word)));
}

/** *JetBlue* of *JetBlue Airways*, *Barrick* of *Barrick Gold*: the name without the words that say what it does. */
function shortForm(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 1 && (GENERIC.has(words[end - 1]!.toLowerCase()) || !isWord(words[end - 1]!))) end--;
  return words.slice(0, end);
}

/** Capital abbreviations keep their case; two letters are too few. */
function spell(words: readonly string[], mixedCase: boolean): string | undefined {
  if (words.length > 1) return words.join(' ').toLowerCase();
  const word = words[0]!;
  const capitals = word === word.toUpperCase() && word.length < 6;
  if (!capitals) return word.toLowerCase();
  if (!mixedCase || word.length < 3 || (flagsOf(word.toLowerCase()) & Is.otherAcronym) !== 0) return undefined;
  return word;
}

function collect(table: readonly Row[]): { readonly large: string[]; readonly listed: string[] } {
  const large = new Set<string>();
  const listed = new Set<string>();
  for (const row of table) {
    const mixedCase = /\p{Ll}{2}/u.test(row.name);
    const core = coreWords(row.name);
    for (const words of [core, shortForm(core)]) {
      if (words.length === 0 || !isUseful(words, row.large)) continue;
      const key = spell(words, mixedCase);
      if (key !== undefined) (row.large ? large : listed).add(key);
    }
  }
  return { large: [...large].sort(), listed: [...listed].filter((name) => !large.has(name)).sort() };
}

if (secPath === undefined || databasePath === undefined) {
  console.error('usage: companyNames.ts sec_tickers.tsv financedatabase.tsv [words.txt]');
  process.exitCode = 2;
} else {
  const { large, listed } = collect(readTables(secPath, databasePath));
  writeFileSync(
    OUTPUT,
    `${JSON.stringify({ origin: ORIGIN, large: large.join(';'), listed: listed.join(';') }, null, 2)}\n`,
  );
  console.log(`${String(large.length)} well-known names, ${String(listed.length)} others, in ${OUTPUT}`);
}
