import type { ReferenceDetails } from '../../engine/index';
import type { FileProblem } from '../model';
import { repeatedKeys, type BibliographyText, type FoundEntry } from './file';

/** Reads the fields of one entry, given as BibTeX. Must not throw. */
export type ReadDetails = (entry: string) => ReferenceDetails;

interface Field {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Scan {
  readonly text: string;
  at: number;
  readonly problems: FileProblem[];
}

/** Long fields that no reference shows; reading them is what takes time. */
const UNSHOWN = new Set(['abstract', 'annote', 'annotation', 'file', 'keywords', 'note', 'comment', 'bdsk-file-1']);
const ENTRY = /@\s*([a-z]+)\s*([{(])/giy;
const NEXT_ENTRY = /(?:^|\n)[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/giu;

/**
 * Finds the entries of a BibTeX or BibLaTeX file with the places of their keys. What an entry says is read by `readDetails` when it is
 * asked for. An entry that does not close ends where the next one begins a line.
 */
export function readBibtex(text: string, readDetails: ReadDetails): BibliographyText {
  const scan: Scan = { text, at: 0, problems: [] };
  const entries: FoundEntry[] = [];
  const strings: string[] = [];
  for (;;) {
    scan.at = text.indexOf('@', scan.at);
    if (scan.at < 0) break;
    ENTRY.lastIndex = scan.at;
    const match = ENTRY.exec(text);
    if (match === null) {
      scan.at++;
      continue;
    }
    const start = scan.at;
    scan.at += match[0].length;
    const type = match[1]!.toLowerCase();
    const close = match[2] === '{' ? '}' : ')';
    if (type === 'comment' || type === 'preamble' || type === 'string') {
      if (!skipBody(scan, close)) unclosed(scan, start, start + match[0].length - 1, `@${type}`);
      else if (type === 'string') strings.push(text.slice(start, scan.at));
      continue;
    }
    const entry = readEntry(scan, start, match[0], close, (shown) => readDetails(`${strings.join('\n')}\n${shown}`));
    if (entry !== undefined) entries.push(entry);
  }
  return { entries, problems: [...scan.problems, ...repeatedKeys(entries)].sort((a, b) => a.start - b.start) };
}

function readEntry(
  scan: Scan,
  start: number,
  head: string,
  close: string,
  readDetails: ReadDetails,
): FoundEntry | undefined {
  const { text, problems } = scan;
  skipSpace(scan);
  const key = /[^\s,{}()="#%\\]*/uy;
  key.lastIndex = scan.at;
  const name = key.exec(text)?.[0] ?? '';
  const at = { start: scan.at, end: scan.at + name.length };
  scan.at = at.end;
  skipSpace(scan);
  if (name === '' || (text[scan.at] !== ',' && text[scan.at] !== close)) {
    problems.push(
      name === ''
        ? { start, end: start + head.length, message: 'This entry has no key.' }
        : { ...at, message: `A comma is missing after the key “${name}”.` },
    );
    scan.at = at.end;
    if (name === '' || !/[\s=]/u.test(text[scan.at] ?? '')) return undefined;
  }
  const fields = readFields(scan, close, at, name);
  if (name === '') return undefined;
  const shown = `${head}${name},\n${fields
    .filter((field) => !UNSHOWN.has(field.name))
    .map((field) => text.slice(field.start, field.end))
    .join(',\n')}\n${close}`;
  return { key: name, ...at, details: () => readDetails(shown) };
}

/** Reads `name = value` up to the entry's end. */
function readFields(
  scan: Scan,
  close: string,
  entry: { readonly start: number; readonly end: number },
  key: string,
): Field[] {
  const { text, problems } = scan;
  const fields: Field[] = [];
  const begin = scan.at;
  for (;;) {
    while (scan.at < text.length && (isSpace(text.charCodeAt(scan.at)) || text[scan.at] === ',')) scan.at++;
    if (text[scan.at] === close) {
      scan.at++;
      return fields;
    }
    const start = scan.at;
    const name = fieldName(scan);
    skipSpace(scan);
    if (scan.at >= text.length || name === '' || text[scan.at] !== '=') break;
    scan.at++;
    if (!skipValue(scan, close)) break;
    fields.push({ name: name.toLowerCase(), start, end: scan.at });
    skipSpace(scan);
    if (text[scan.at] === ',' || text[scan.at] === close) continue;
    if (/[a-z]/iu.test(text[scan.at] ?? ''))
      problems.push({ start: scan.at - 1, end: scan.at, message: 'A comma is missing before the next field.' });
    else break;
  }
  const bad = scan.at;
  const limit = nextEntry(text, begin);
  if (bad >= limit || bad >= text.length) unclosed(scan, entry.start, entry.end, key);
  else
    problems.push({
      start: bad,
      end: bad + 1,
      message: `This is not a field of “${key}”; a brace, a quotation mark or a comma may be missing before it.`,
    });
  scan.at = Math.max(entry.end, limit);
  return fields;
}

function unclosed(scan: Scan, start: number, end: number, what: string): void {
  scan.problems.push({ start, end, message: `“${what}” is not closed: a brace or a quotation mark is missing.` });
  scan.at = Math.max(end, nextEntry(scan.text, end));
}

/** Where the next line begins that opens an entry. */
function nextEntry(text: string, from: number): number {
  NEXT_ENTRY.lastIndex = from;
  const match = NEXT_ENTRY.exec(text);
  return match === null ? text.length : match.index + match[0].indexOf('@');
}

function fieldName(scan: Scan): string {
  const name = /[^\s,{}()="#%\\@]*/uy;
  name.lastIndex = scan.at;
  const found = name.exec(scan.text)?.[0] ?? '';
  scan.at += found.length;
  return found;
}

/** Braced, quoted or plain, joined with `#`. False where it does not end. */
function skipValue(scan: Scan, close: string): boolean {
  const { text } = scan;
  for (;;) {
    skipSpace(scan);
    const opening = text[scan.at];
    if (opening === '{' || opening === '"') {
      scan.at++;
      if (!skipBody(scan, opening === '{' ? '}' : '"')) return false;
    } else {
      const plain = /[^\s,{}()="#%\\]*/uy;
      plain.lastIndex = scan.at;
      const value = plain.exec(text)?.[0] ?? '';
      if (value === '' && text[scan.at] !== ',' && text[scan.at] !== close) return false;
      scan.at += value.length;
    }
    skipSpace(scan);
    if (text[scan.at] !== '#') return true;
    scan.at++;
  }
}

/** Moves past the character that closes what was just opened; braces inside must pair. False where the text, or the entry, ends before. */
function skipBody(scan: Scan, close: string): boolean {
  const { text } = scan;
  let depth = 0;
  for (let at = scan.at; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\') at++;
    else if (depth === 0 && character === close) {
      scan.at = at + 1;
      return true;
    } else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === '@' && opensLine(text, at)) break;
    if (depth < 0) break;
  }
  return false;
}

const OPENS = /@[ \t]*[a-z]+[ \t]*[{(][^\s,{}()="#%\\]+,/iy;

/** A line that can only be the beginning of an entry: what is open before it was never closed. */
function opensLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
  if (before >= 0 && text[before] !== '\n') return false;
  OPENS.lastIndex = at;
  return OPENS.test(text);
}

function skipSpace(scan: Scan): void {
  while (scan.at < scan.text.length && isSpace(scan.text.charCodeAt(scan.at))) scan.at++;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
