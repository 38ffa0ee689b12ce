import type * as vscode from 'vscode';

/** The text after the edits, which may come in any order and must not overlap. Positions count lines and UTF-16 code units. */
export function applyTextEdits(text: string, edits: readonly vscode.TextEdit[]): string {
  const starts = lineStarts(text);
  const offset = ({ line, character }: vscode.Position): number =>
    line >= starts.length ? text.length : Math.min(starts[line]! + character, starts[line + 1] ?? text.length);
  const ordered = edits
    .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let from = 0;
  for (const { start, end, newText } of ordered) {
    result += text.slice(from, start) + newText;
    from = end;
  }
  return result + text.slice(from);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
