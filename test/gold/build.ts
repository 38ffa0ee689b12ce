/**
 * Makes the annotated articles of this folder: `node --import tsx test/gold/build.ts` reads each NAME.txt with source/NAME.gold and
 * writes NAME.json, the format of `copydesk inspect --format json`.
 *
 * A line of a .gold file that starts at the margin names a stretch of the article, in the article's order, by its first and last words:
 * `LABEL[/ALT…] first … last` is a sentence, `note KIND[+KIND…] …` a disclaimer, `head …` neither (a heading, boilerplate). What stands in it is indented below:
 *   c NAME [= ENTITY]     a company, `o` an organization; `o/company` where both are defensible
 *   f KIND TEXT = VALUE [UNIT]     a figure; `LOW..HIGH` is a range, a date is ISO 8601
 *   a CLASS SOURCE > CUE > CONTENT     an attribution; `-` is no source
 * A `?` in front makes a line optional: neither a miss nor, when found, a false alarm. Words are looked for after those of the line above of the same letter, so that
 * repeated words need no number.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Stretch extends Span {
  /** where the next line of each letter looks from */
  readonly from: Map<string, number>;
}

interface GoldFile {
  readonly file: string;
  readonly mentions: object[];
  readonly figures: object[];
  readonly disclaimers: object[];
  readonly attributions: object[];
  readonly sentences: object[];
}

const LABELS = new Set(['sourced', 'weak', 'blanket', 'unsourced', 'analysis']);

/** The annotation of an article; spans are UTF-16 code units `[start, end)`. Throws on a line that the article does not bear out. */
export function buildGold(file: string, article: string, source: string): GoldFile {
  const gold: GoldFile = { file, mentions: [], figures: [], disclaimers: [], attributions: [], sentences: [] };
  let stretch: Stretch = { start: 0, end: 0, text: '', from: new Map() };
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      if (line.startsWith(' ')) addItem(gold, article, stretch, line.trim());
      else stretch = addStretch(gold, article, stretch.end, line);
    } catch (error) {
      throw new Error(`${file}, line ${String(index + 1)} “${line.trim()}”: ${String(error)}`);
    }
  });
  return gold;
}

function addStretch(gold: GoldFile, article: string, from: number, line: string): Stretch {
  const [head, words] = cut(line, ' ');
  const kinds = head === 'note' ? cut(words, ' ') : undefined;
  const span = stretchOf(article, kinds?.[1] ?? words, from);
  if (kinds) gold.disclaimers.push({ ...span, kinds: kinds[0].split('+') });
  else if (head !== 'head') {
    const [label, ...alt] = head.split('/');
    for (const one of [label!, ...alt]) if (!LABELS.has(one)) throw new Error(`“${one}” is no label`);
    gold.sentences.push({ ...span, label, ...(alt.length > 0 ? { alt } : {}) });
  }
  return { ...span, from: new Map() };
}

function addItem(gold: GoldFile, article: string, stretch: Stretch, line: string): void {
  const optional = line.startsWith('?') ? { optional: true } : {};
  const [letters, rest] = cut(line.replace(/^\?/u, ''), ' ');
  const [letter, typeAlt] = cut(letters, '/');
  if (letter === 'a') {
    gold.attributions.push({ ...attribution(article, stretch, rest), ...optional });
    return;
  }
  const [words, value] = cut(rest, ' = ');
  if (letter === 'f') {
    const [kinds, text] = cut(words, ' ');
    const [kind, ...kindAlt] = kinds.split('/');
    const alternatives = kindAlt.length > 0 ? { kindAlt } : {};
    gold.figures.push({
      ...next(article, stretch, 'f', text),
      kind,
      ...alternatives,
      ...amount(kind!, value),
      ...optional,
    });
  } else if (letter === 'c' || letter === 'o') {
    const type = letter === 'c' ? 'company' : 'organization';
    const alternatives = typeAlt === '' ? {} : { typeAlt: [typeAlt] };
    const entity = value === '' ? words : value;
    gold.mentions.push({ ...next(article, stretch, 'm', words), type, ...alternatives, entity, ...optional });
  } else throw new Error(`“${letter}” is no letter of the format`);
}

/** `2 GWh`, `312000000 EUR`, `5..7`, `2027-Q2`; a percentage without a unit has `%`. */
function amount(kind: string, value: string): object {
  if (kind === 'date') return { date: value };
  const [number, unit] = cut(value, ' ');
  const [low, high] = cut(number, '..');
  const numbers = high === '' ? { value: Number(low) } : { low: Number(low), high: Number(high) };
  if (Object.values(numbers).some(Number.isNaN)) throw new Error(`“${number}” is no number`);
  if (kind === 'money') return { ...numbers, ...(unit === '' ? {} : { currency: unit }) };
  const named = kind === 'percent' && unit === '' ? '%' : unit;
  return { ...numbers, ...(named === '' ? {} : { unit: named }) };
}

function attribution(article: string, stretch: Stretch, line: string): object {
  const [sourceClass, rest] = cut(line, ' ');
  const [source, cue, content] = rest.split(' > ');
  if (content === undefined) throw new Error('an attribution is SOURCE > CUE > CONTENT');
  const who = source === '-' ? undefined : within(article, stretch, source!, stretch.start);
  const after = who && stretch.text.includes(`${source!} ${cue!}`) ? who.end : stretch.start;
  const before = stretch.text.indexOf(`${cue!} ${source!}`);
  return {
    source: { ...who, class: sourceClass },
    cue: within(article, stretch, cue!, before < 0 ? after : stretch.start + before),
    content: within(article, stretch, content, stretch.start),
  };
}

function next(article: string, stretch: Stretch, letter: string, words: string): Span {
  const span = within(article, stretch, words, stretch.from.get(letter) ?? stretch.start);
  stretch.from.set(letter, span.end);
  return span;
}

function within(article: string, stretch: Stretch, words: string, from: number): Span {
  const span = whole(article, words, from);
  if (span.end > stretch.end) throw new Error(`“${words}” does not stand in “${stretch.text}”`);
  return span;
}

/** The next place of the words that does not cut a word or a number in two. */
function whole(article: string, words: string, from: number): Span {
  for (let start = article.indexOf(words, from); start >= 0; start = article.indexOf(words, start + 1)) {
    const end = start + words.length;
    const cuts = (at: number): boolean => /^[\p{L}\p{N}][\p{L}\p{N}]$/u.test(article.slice(at - 1, at + 1));
    const inNumber = /\d[.,]?$/u.test(article.slice(0, start).slice(-2)) && /^\d/u.test(words);
    const beforeNumber = /\d$/u.test(words) && /^[.,]?\d/u.test(article.slice(end, end + 2));
    if (!cuts(start) && !cuts(end) && !inNumber && !beforeNumber) return { start, end, text: words };
  }
  throw new Error(`“${words}” does not follow`);
}

function stretchOf(article: string, words: string, from: number): Span {
  const [first, last] = cut(words, ' … ');
  const start = article.indexOf(first, from);
  if (start < 0) throw new Error(`“${first}” does not follow`);
  const end = last === '' ? start + first.length : article.indexOf(last, start + first.length) + last.length;
  if (end < start + first.length) throw new Error(`“${last}” does not follow “${first}”`);
  return { start, end, text: article.slice(start, end) };
}

function cut(text: string, at: string): [before: string, after: string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + at.length)];
}

/** The names of the articles in this folder. */
export const goldNames = (): string[] =>
  readdirSync(__dirname)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => basename(file, '.txt'));

/** What NAME.json holds: lists of words stand on one line, as the formatter has them. */
export function goldJson(name: string): string {
  const read = (...path: string[]): string => readFileSync(join(__dirname, ...path), 'utf8');
  const gold = buildGold(`${name}.txt`, read(`${name}.txt`), read('source', `${name}.gold`));
  return `${JSON.stringify(gold, undefined, 2).replace(/\[\s+("[^[\]{}]*?")\s+\]/gu, (list) =>
    list
      .replace(/\s*\n\s*/gu, ' ')
      .replace('[ ', '[')
      .replace(' ]', ']'),
  )}\n`;
}

if (require.main === module)
  for (const name of goldNames()) writeFileSync(join(__dirname, `${name}.json`), goldJson(name));
