import type { Span } from '../../base/span';
import { bySpan } from '../../base/span';
import type { Edit } from '../model';

/** The text after the edits, which must be sorted and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.newText;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** An edit that puts `newText` at `offset`. */
export function insertion(offset: number, newText: string): Edit {
  return { start: offset, end: offset, newText };
}

/** Sorted edits, with deletions that touch or overlap made one. */
export function deletions(spans: readonly Span[]): Edit[] {
  const merged: Edit[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end), newText: '' };
    } else {
      merged.push({ start: span.start, end: span.end, newText: '' });
    }
  }
  return merged;
}

/** The span widened to whole lines with their line end, where nothing but white space stands beside it on them. */
export function wholeLines(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  let end = span.end;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  const opens = start === 0 || isLineEnd(text.charCodeAt(start - 1));
  const closes = end === text.length || isLineEnd(text.charCodeAt(end));
  if (!opens || !closes) return span;
  if (end < text.length) return { start, end: end + lineEndLength(text, end) };
  return { start: start > 0 ? start - lineEndBefore(text, start) : start, end };
}

/** The span with the spaces and tabs before it. */
export function withSpaceBefore(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  return { start, end: span.end };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function lineEndLength(text: string, at: number): number {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
}

function lineEndBefore(text: string, at: number): number {
  return text.charCodeAt(at - 1) === 10 && text.charCodeAt(at - 2) === 13 ? 2 : 1;
}

/** The line end that the text uses: that of its first line. */
export function lineEnd(text: string): string {
  const at = text.search(/[\r\n]/u);
  return at < 0 ? '\n' : text.slice(at, at + lineEndLength(text, at));
}
