import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, ArticleSentence, Span } from '../../engine/index';
import { toRange } from '../convert';
import { sectionsOf, type Section } from './support/outline';
import type { Feature } from './feature';

/** The outline: highlights, sections and disclaimers, in them companies where they first appear, and claims. */
export const documentSymbols: Feature = {
  id: 'documentSymbols',
  capabilities: () => ({ documentSymbolProvider: { label: 'Copydesk' } }),
  register(session) {
    const { connection, guard, profile } = session;
    connection.onDocumentSymbol(
      guard.request<{ textDocument: { uri: string } }, DocumentSymbol[] | SymbolInformation[]>(
        'documentSymbol',
        () => [],
        async ({ textDocument }, token) => {
          const read = await session.read(textDocument.uri, token);
          if (!read) return [];
          const symbols = outline(read.document, read.article);
          return profile.hierarchicalSymbols ? symbols : flat(read.document.uri, symbols);
        },
      ),
    );
  },
};

const details = {
  sourced: 'sourced',
  weak: 'nobody named',
  blanket: 'only the notice',
  unsourced: 'nobody says so',
} as const;

/** The outline of an article; every child lies within its parent. */
export function outline(document: TextDocument, article: Article): DocumentSymbol[] {
  const leaves = [...companies(document, article), ...claims(document, article), ...notices(document, article)];
  leaves.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return nest(document, article, sectionsOf(article), leaves);
}

interface Leaf {
  readonly span: Span;
  readonly symbol: DocumentSymbol;
}

function nest(
  document: TextDocument,
  article: Article,
  sections: readonly Section[],
  leaves: readonly Leaf[],
): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { readonly section: Section; readonly symbol: DocumentSymbol }[] = [];
  const childrenAt = (span: Span): DocumentSymbol[] => {
    while (open.length > 0 && open.at(-1)!.section.end < span.end) open.pop();
    return open.at(-1)?.symbol.children ?? roots;
  };
  let leaf = 0;
  const placeLeaves = (before: number): void => {
    for (; leaf < leaves.length && leaves[leaf]!.span.start < before; leaf++) {
      childrenAt(leaves[leaf]!.span).push(leaves[leaf]!.symbol);
    }
  };
  for (const section of sections) {
    placeLeaves(section.start);
    const symbol: DocumentSymbol = {
      name: title(article, section.title, section.highlights ? 'Highlights' : 'Section'),
      kind: section.highlights ? SymbolKind.Array : SymbolKind.Namespace,
      range: toRange(document, section),
      selectionRange: toRange(document, section.title),
      children: [],
    };
    childrenAt(section).push(symbol);
    open.push({ section, symbol });
  }
  placeLeaves(Number.POSITIVE_INFINITY);
  return roots;
}

function companies(document: TextDocument, article: Article): Leaf[] {
  return article.entities.flatMap((entity) => {
    const first = article.mentions[entity.mentions[0] ?? -1];
    if (!first) return [];
    const count = entity.mentions.length;
    const kind = entity.type === 'company' ? SymbolKind.Class : SymbolKind.Interface;
    const detail = `${entity.type}, ${String(count)} ${count === 1 ? 'mention' : 'mentions'}`;
    return [leafOf(document, first, entity.name, detail, kind)];
  });
}

function claims(document: TextDocument, article: Article): Leaf[] {
  return article.sentences.flatMap((sentence: ArticleSentence) => {
    const label = sentence.sourcing?.label;
    if (label === undefined || label === 'analysis') return [];
    return [leafOf(document, sentence, title(article, sentence, 'Claim'), details[label], SymbolKind.Event)];
  });
}

function notices(document: TextDocument, article: Article): Leaf[] {
  return article.disclaimers.map((disclaimer) =>
    leafOf(document, disclaimer, 'Disclaimer', disclaimer.kinds.join(', '), SymbolKind.Key),
  );
}

function leafOf(document: TextDocument, span: Span, name: string, detail: string, kind: SymbolKind): Leaf {
  const range = toRange(document, span);
  return { span, symbol: { name: name.trim() === '' ? 'unnamed' : name, detail, kind, range, selectionRange: range } };
}

function title(article: Article, span: Span, otherwise: string): string {
  const words = article.structure.legible.slice(span.start, Math.min(span.end, span.start + 200));
  const plain = words.replaceAll(/[\s#*_|]+/g, ' ').trim();
  if (plain === '') return otherwise;
  return plain.length <= 60 ? plain : `${plain.slice(0, 59).replace(/\s\S*$/, '')}…`;
}

function flat(uri: string, symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {
      name: symbol.name,
      kind: symbol.kind,
      location: { uri, range: symbol.range },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flat(uri, symbol.children ?? [], symbol.name),
  ]);
}
