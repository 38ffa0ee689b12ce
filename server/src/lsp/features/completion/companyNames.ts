import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { CompletionPlace, CompletionProvider } from './provider';

/** A name that is being typed: up to four words with a capital. */
const typedName = /(?:^|[^\p{L}\p{N}.’'-])((?:\p{Lu}[\p{L}\p{N}&.’'-]{0,40} ){0,3}\p{Lu}[\p{L}\p{N}&.’'-]{0,40})$/u;
const most = 60;

/** Companies and organizations that this article or another one names, on demand in a word with a capital. */
export const companyNames: CompletionProvider = {
  id: 'companyNames',
  triggers: [],
  complete(place) {
    const typed = typedName.exec(place.before)?.[1];
    if (typed === undefined) return [];
    const names = namesIn(place);
    // "According to Hal": the words before the name may have capitals too.
    const words = typed.split(' ');
    for (let from = 0; from < words.length; from++) {
      const start = words.slice(from).join(' ');
      const fitting = [...names].filter(([name]) => name.length > start.length && opens(name, start));
      if (fitting.length > 0)
        return fitting.slice(0, most).map(([name, articles], at) => itemOf(place, start, name, articles, at));
    }
    return [];
  },
};

function opens(name: string, start: string): boolean {
  return name.toLowerCase().startsWith(start.toLowerCase());
}

/** Every spelling with the number of articles that name the company, most often named first. */
function namesIn({ session, article }: CompletionPlace): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { spellings, articles } of session.facts.index.ledger.companies()) {
    for (const { text } of spellings) counts.set(text, Math.max(counts.get(text) ?? 0, articles.length));
  }
  for (const { name, aliases } of article.entities)
    for (const spelling of [name, ...aliases]) counts.set(spelling, counts.get(spelling) ?? 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function itemOf(
  { document, offset }: CompletionPlace,
  typed: string,
  name: string,
  articles: number,
  at: number,
): CompletionItem {
  return {
    label: name,
    kind: CompletionItemKind.Class,
    detail: articles === 1 ? '1 article' : `${articles} articles`,
    sortText: `c${String(at).padStart(4, '0')}`,
    textEdit: { range: toRange(document, { start: offset - typed.length, end: offset }), newText: name },
  };
}
