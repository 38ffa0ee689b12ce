import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { CompletionPlace, CompletionProvider } from './provider';

/** Words that announce a source, and what is typed of it. */
const announced =
  /\b(?:according to|as reported by|told|quoted by|data from|figures from)\s(?:the )?([\p{L}\p{N}’'. -]{0,40})$/iu;
const most = 60;

/** After *according to*, on demand: the sources that the articles of the workspace use, most often used first. */
export const usedSources: CompletionProvider = {
  id: 'usedSources',
  triggers: [],
  complete(place) {
    const typed = announced.exec(place.before)?.[1];
    if (typed === undefined) return [];
    return [...sourcesIn(place)]
      .filter(([name]) => name.toLowerCase().startsWith(typed.toLowerCase()))
      .slice(0, most)
      .map(([name, articles], at) => itemOf(place, typed, name, articles, at));
  },
};

/** Each source with the number of articles that use it. */
function sourcesIn({ session }: CompletionPlace): readonly (readonly [string, number])[] {
  const { ledger } = session.facts.index;
  const counts = new Map<string, number>();
  for (const uri of ledger.uris())
    for (const { name } of ledger.facts(uri)!.sources) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
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
    kind: CompletionItemKind.Value,
    detail: articles === 1 ? 'source in 1 article' : `source in ${articles} articles`,
    sortText: `a${String(at).padStart(4, '0')}`,
    textEdit: { range: toRange(document, { start: offset - typed.length, end: offset }), newText: name },
  };
}
