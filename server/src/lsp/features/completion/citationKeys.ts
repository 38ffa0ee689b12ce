import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { fullReference, shortReference, type BibliographyEntry, type Span } from '../../../engine/index';
import { toRange } from '../../convert';
import type { CompletionPlace, CompletionProvider } from './provider';

/** What may stand before the `@` of a key: no letter, or it would be an e-mail address. */
const beforeCursor = /(?:^|[^\p{L}\p{N}_@.:/+~])@(\{?)([^\s@{}[\];,]*)$/u;
const keyCharacters = /^[\p{L}\p{N}_:.#$%&+?<>~/-]*/u;
/** Keys that Pandoc reads without braces around them. */
const plainKey = /^[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*$/u;
/** Of a longer bibliography only the keys are listed: reading what each entry says would keep the writer waiting. */
const mostDescribed = 300;

/** Keys of the bibliography after `@`: in brackets always; bare ones on demand or where the front matter names a bibliography. */
export const citationKeys: CompletionProvider = {
  id: 'citationKeys',
  triggers: ['@'],
  complete(place) {
    const bibliography = place.article.beside?.citations;
    const typed = beforeCursor.exec(place.before);
    if (bibliography === undefined || bibliography.references.size === 0 || typed === null || inCode(place)) return [];
    const open = place.before.lastIndexOf('[') > place.before.lastIndexOf(']');
    if (!open && place.trigger !== undefined && !bibliography.named) return [];
    const [, brace = '', start = ''] = typed;
    const rest = keyCharacters.exec(place.after)?.[0].length ?? 0;
    const span = { start: place.offset - start.length, end: place.offset + rest };
    const described = bibliography.references.size <= mostDescribed;
    return [...bibliography.references.values()].map((entry) => itemOf(place, span, entry, brace === '', described));
  },
};

function itemOf(
  { document }: CompletionPlace,
  span: Span,
  { key, details }: BibliographyEntry,
  bare: boolean,
  described: boolean,
): CompletionItem {
  const newText = bare && !plainKey.test(key) ? `{${key}}` : key;
  const item = {
    label: key,
    kind: CompletionItemKind.Reference,
    textEdit: { range: toRange(document, span), newText },
  };
  if (!described) return item;
  const read = details();
  return {
    ...item,
    detail: shortReference(key, read),
    documentation: fullReference(key, read),
    // found by author and title too
    filterText: `${key} ${shortReference(key, read)} ${read.title ?? ''}`,
  };
}

/** In code an `@` is an `@`. */
export function inCode({ article, offset, before }: CompletionPlace): boolean {
  const { blocks, language } = article.structure;
  if (language !== 'markdown') return true;
  if (blocks.some(({ kind, start, end }) => kind === 'code' && start <= offset && offset <= end)) return true;
  return before.split('`').length % 2 === 0;
}
