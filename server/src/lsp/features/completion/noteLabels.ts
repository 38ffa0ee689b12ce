import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { toRange } from '../../convert';
import { inCode } from './citationKeys';
import type { CompletionPlace, CompletionProvider } from './provider';

const beforeCursor = /\[\^([^\]\s[]*)$/u;
const longestShown = 300;

/** Labels of the article's notes after `[^`, and the next free number with an empty note at the end. */
export const noteLabels: CompletionProvider = {
  id: 'noteLabels',
  triggers: ['^'],
  complete(place) {
    const typed = beforeCursor.exec(place.before)?.[1];
    if (typed === undefined || inCode(place)) return [];
    const { structure } = place.article;
    const notes = structure.citations.noteDefinitions;
    const known = notes.map(({ label, body }): CompletionItem => {
      const words = structure.text.slice(body.start, body.end).replace(/\s+/gu, ' ').trim();
      return {
        ...itemOf(place, typed, label),
        detail: words.slice(0, 60),
        documentation: words.slice(0, longestShown),
      };
    });
    const labels = new Set([...notes, ...structure.citations.notes].map(({ label }) => label));
    let next = 1;
    while (labels.has(String(next))) next++;
    return [...known, newNote(place, typed, String(next))];
  },
};

function itemOf({ document, offset, after }: CompletionPlace, typed: string, label: string): CompletionItem {
  const rest = /^[^\]\s[]*\]?/u.exec(after)?.[0] ?? '';
  // Without a bracket after it the rest of the line is no part of the label.
  const end = offset + (rest.endsWith(']') ? rest.length : 0);
  return {
    label,
    kind: CompletionItemKind.Reference,
    textEdit: { range: toRange(document, { start: offset - typed.length, end }), newText: `${label}]` },
  };
}

function newNote(place: CompletionPlace, typed: string, label: string): CompletionItem {
  const { text, citations } = place.article.structure;
  const last = citations.noteDefinitions.at(-1);
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const trimmed = text.trimEnd().length;
  const at = last?.end ?? Math.max(trimmed, place.offset + place.after.length);
  const newText = `${line}${last === undefined ? line : ''}[^${label}]: ${at >= trimmed && at === text.length ? line : ''}`;
  return {
    ...itemOf(place, typed, label),
    detail: 'a new note, at the end',
    kind: CompletionItemKind.Snippet,
    sortText: `~${label}`,
    additionalTextEdits: [{ range: toRange(place.document, { start: at, end: at }), newText }],
  };
}
