import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * Footnotes and citations as Pandoc has them, for the Markdown parser: `[^1]`, `[^1]: text`, `^[text]`, `[see @key, p. 3; @other]`,
 * `-@key`, `@{key}` and a bare `@key`.
 */
export const citationSyntax: MarkdownConfig = {
  defineNodes: [{ name: 'NoteDefinition', block: true }, 'NoteReference', 'InlineNote', 'Citation', 'BareCitation'],
  parseBlock: [{ name: 'NoteDefinition', before: 'LinkReference', parse: noteDefinition, endLeaf: beginsDefinition }],
  parseInline: [{ name: 'Citation', before: 'Link', parse: inlineSyntax }],
};

const longestLabel = 60;
const longestGroup = 1000;
const longestNote = 4000;

const DEFINITION = /^\[\^[^\]\s]{1,60}\]:/u;
/** What ends the first paragraph of a note without a blank line. */
const NEW_BLOCK = /^(?:#{1,6}\s|>|```|~~~|[-*+]\s|\d{1,9}[.)]\s)/u;

function definitionOn(line: Line): boolean {
  return (
    line.next === 91 && line.indent < line.baseIndent + 4 && DEFINITION.test(line.text.slice(line.pos, line.pos + 70))
  );
}

function beginsDefinition(context: BlockContext, line: Line): boolean {
  return context.depth === 1 && definitionOn(line);
}

/** `[^1]: text`, the lines that carry it on, and indented paragraphs after blank lines. */
function noteDefinition(context: BlockContext, line: Line): boolean {
  if (!beginsDefinition(context, line)) return false;
  const start = context.lineStart + line.pos;
  const bodyStart = start + line.text.indexOf(']:', line.pos) + 2 - line.pos;
  const body = [line.text.slice(bodyStart - context.lineStart)];
  let kept = 1;
  let end = context.lineStart + line.text.length;
  while (context.nextLine()) {
    body.push(line.text);
    if (line.pos >= line.text.length) continue;
    const indented = line.indent >= 4;
    const afterBlank = kept < body.length - 1;
    if (!indented && (afterBlank || definitionOn(line) || NEW_BLOCK.test(line.text.slice(line.pos, line.pos + 12))))
      break;
    kept = body.length;
    end = context.lineStart + line.text.length;
  }
  const inside = context.parser.parseInline(body.slice(0, kept).join('\n'), bodyStart);
  context.addElement(context.elt('NoteDefinition', start, end, inside));
  return true;
}

function inlineSyntax(context: InlineContext, next: number, pos: number): number {
  if (next === 91) return context.char(pos + 1) === 94 ? noteReference(context, pos) : citation(context, pos);
  if (next === 94) return context.char(pos + 1) === 91 ? inlineNote(context, pos) : -1;
  return next === 64 || next === 45 ? bareCitation(context, next, pos) : -1;
}

const NOTE = /^\[\^[^\]\s]{1,60}\]/u;

function noteReference(context: InlineContext, pos: number): number {
  const match = NOTE.exec(context.slice(pos, Math.min(context.end, pos + longestLabel + 3)));
  return match === null ? -1 : context.addElement(context.elt('NoteReference', pos, pos + match[0].length));
}

/** A note in a note is no note, which also keeps this linear. */
function inlineNote(context: InlineContext, pos: number): number {
  const last = Math.min(context.end, pos + longestNote);
  let depth = 0;
  for (let at = pos + 1; at < last; at++) {
    const code = context.char(at);
    if (code === 92) at++;
    else if (code === 91 && at > pos + 1 && context.char(at - 1) === 94) return -1;
    else if (code === 91) depth++;
    else if (code === 93 && --depth === 0) {
      const inside = context.parser.parseInline(context.slice(pos + 2, at), pos + 2);
      return context.addElement(context.elt('InlineNote', pos, at + 1, inside));
    }
  }
  return -1;
}

const GROUP = /^\[[^[\]]*\]/u;
const KEY_INSIDE = /[[\s(;]-?@[\p{L}\p{N}_{]/u;

function citation(context: InlineContext, pos: number): number {
  const match = GROUP.exec(context.slice(pos, Math.min(context.end, pos + longestGroup)));
  if (match === null || !KEY_INSIDE.test(match[0])) return -1;
  const end = pos + match[0].length;
  const after = end < context.end ? context.char(end) : 0;
  // `[words](target)`, `[words][label]` and `[label]: target` are links
  if (after === 40 || after === 91 || after === 58) return -1;
  return context.addElement(context.elt('Citation', pos, end));
}

const INSIDE_WORD = /[\p{L}\p{N}_@.:/+~-]/u;
const BARE = /^-?@(?:\{[^{}\s]{1,200}\}|[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*)/u;
/** `@key [p. 3]` */
const LOCATOR = /^ \[(?:(?:pp?|chap|ch|sec|fig|vol|paras?|lines?|nos?|tables?)\b\.? ?|§ ?)?\d[^[\]@]{0,60}\](?![([:])/u;
const longestKey = 200;

function bareCitation(context: InlineContext, next: number, pos: number): number {
  if (next === 45 && context.char(pos + 1) !== 64) return -1;
  if (pos > context.offset && INSIDE_WORD.test(String.fromCharCode(context.char(pos - 1)))) return -1;
  const match = BARE.exec(context.slice(pos, Math.min(context.end, pos + longestKey)));
  if (match === null) return -1;
  const end = pos + match[0].length;
  const bracket = context.char(end) === 32 && context.char(end + 1) === 91;
  const locator = bracket ? LOCATOR.exec(context.slice(end, Math.min(context.end, end + 100))) : null;
  return context.addElement(context.elt('BareCitation', pos, end + (locator?.[0].length ?? 0)));
}
