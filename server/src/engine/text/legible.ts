import type { Span } from '../base/span';
import type { Mark, Repair, TextLanguage } from './model';
import { LOST_LINK } from './furniture';
import { padded } from './mojibake';

/**
 * The text as it is recognised: same length, so that every offset holds. Broken characters are replaced by what probably stood
 * there, `blanks` (mark-up, link targets, link residue) become spaces, and no-break spaces, NUL and lone surrogates become plain ones.
 */
export function makeLegible(text: string, repairs: readonly Repair[], blanks: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  const replace = (start: number, end: number, replacement: string): void => {
    if (start < at) return;
    pieces.push(text.slice(at, start), replacement);
    at = end;
  };
  const changes = [
    ...repairs.map((repair) => ({ start: repair.start, end: repair.end, replacement: padded(repair) })),
    ...blanks.map(({ start, end }) => ({ start, end, replacement: blank(text.slice(start, end)) })),
  ].sort((a, b) => a.start - b.start);
  for (const change of changes) replace(change.start, change.end, change.replacement);
  pieces.push(text.slice(at));
  return plainCharacters(pieces.join(''));
}

const blank = (text: string): string => text.replace(/[^\r\n]/gu, (character) => ' '.repeat(character.length));

const ODD_CHARACTERS =
  /[\0\u00a0\u2007\u202f\u200b\u200e\u200f\u2060\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** What holds none of these has nothing to replace; quicker than looking for the above. */
const PERHAPS_ODD = /[\0\u00a0\u2007\u202f\u200b\u200e\u200f\u2060\ufeff\ufffe\uffff\ud800-\udfff]/;

function plainCharacters(text: string): string {
  if (!PERHAPS_ODD.test(text)) return text;
  return text.replace(ODD_CHARACTERS, (character) =>
    character === '\u2060' || character === '\u200b'
      ? '\u2060'
      : character >= '\ud800' && character <= '\udfff'
        ? '\ufffd'
        : ' ',
  );
}

const COMMENT = /<!--[\s\S]{0,2000}?-->/gu;
const ACCEPT = /^<!--\s*(copydesk-accept\s[\s\S]*)-->$/u;
const WEB = /www\./iu;
const BARE_URL = /(?:https?:\/\/|www\.)[^\s<>()[\]"'’”]{3,400}/giu;
/** A reference, not the note's own text, which begins with `[^1]:`. */
const FOOTNOTE = /\[\^([^\]\s]{1,60})\](?!:)/gu;
const CITATION = /\[(?:[^[\]\n]{0,80}[\s;])?-?@([\w:.#$%&+?<>~/-]{1,80})[^[\]\n]{0,120}\]/gu;

/**
 * Marks that plain text can hold as well as Markdown: comments, lost links, URLs, and (in plain text, where no parser sees to them)
 * the markers of footnotes and citations. Sorted by start.
 */
export function findMarks(text: string, language: TextLanguage): Mark[] {
  const marks: Mark[] = [];
  if (text.includes('<!--')) {
    for (const match of text.matchAll(COMMENT)) {
      const accept = ACCEPT.exec(match[0]);
      marks.push({
        ...spanOf(match),
        ...(accept ? { kind: 'accept', target: accept[1]!.trimEnd() } : { kind: 'markup' }),
      });
    }
  }
  for (const match of text.matchAll(LOST_LINK)) marks.push(lostLink(text, match));
  if (text.includes('://') || WEB.test(text)) for (const match of text.matchAll(BARE_URL)) marks.push(bareUrl(match));
  if (language === 'article' && text.includes('[')) {
    for (const match of text.matchAll(FOOTNOTE)) marks.push({ ...spanOf(match), kind: 'footnote', target: match[1]! });
    for (const match of text.matchAll(CITATION)) marks.push({ ...spanOf(match), kind: 'citation', target: match[1]! });
  }
  return withoutOverlaps(marks);
}

const spanOf = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});

function bareUrl(match: RegExpExecArray): Mark {
  const target = match[0].replace(/[.,;:!?]+$/u, '');
  return { start: match.index, end: match.index + target.length, kind: 'link', target };
}

function lostLink(text: string, match: RegExpExecArray): Mark {
  const before = text.slice(Math.max(0, match.index - 80), match.index);
  const word = /\S+\s*$/u.exec(before);
  const start = match.index - (word ? word[0].length : 0);
  const label = { start, end: start + (word ? word[0].trimEnd().length : 0) };
  return { ...spanOf(match), kind: 'lostLink', ...(word ? { label } : {}) };
}

/** Sorted by start; of two that overlap the earlier, then the longer, stays. */
export function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  let end = 0;
  for (const mark of sorted) {
    if (mark.start < end) continue;
    kept.push(mark);
    end = mark.end;
  }
  return kept;
}
