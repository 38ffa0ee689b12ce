import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { noticesFor } from '../../../engine/index';
import { toRange } from '../../convert';
import type { CompletionPlace, CompletionProvider } from './provider';

/** What a writer begins a notice with, small; *disc* is the beginning of two. */
const labels = [
  'disclaimer:',
  'disclosure:',
  'note:',
  'note to readers:',
  'editor’s note:',
  "editor's note:",
  'notice:',
];

/** The newsroom's notices, filled from the article, on a line that is empty or holds the beginning of a label. */
export const disclaimerTemplates: CompletionProvider = {
  id: 'disclaimerTemplates',
  triggers: [':'],
  complete(place) {
    const typed = place.before.trimStart();
    if (place.after.trim() !== '' || !beginsNotice(typed, place.trigger)) return [];
    const templates = place.session.settings.check.disclaimerTemplates;
    return noticesFor(place.article, templates).map((notice, index) => itemOf(place, typed, notice, index));
  },
};

function beginsNotice(typed: string, trigger: string | undefined): boolean {
  const small = typed.trimEnd().toLowerCase();
  return trigger === undefined ? labels.some((label) => label.startsWith(small)) : labels.includes(small);
}

function itemOf(
  { document, offset }: CompletionPlace,
  typed: string,
  { title, text }: { readonly title: string; readonly text: string },
  index: number,
): CompletionItem {
  const notice = text.trim();
  return {
    label: title,
    kind: CompletionItemKind.Text,
    detail: 'notice to readers',
    documentation: notice,
    // The whole line so far is replaced, and every notice fits whatever label stands there.
    filterText: `${typed}${notice}`,
    sortText: String(index).padStart(3, '0'),
    textEdit: { range: toRange(document, { start: offset - typed.length, end: offset }), newText: notice },
  };
}
