import { createAnalyzer, touches, type Article, type BibliographyEntry, type Span } from '../../../engine/index';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf } from '../../language';
import { createDocument } from '../../positions';
import type { Session } from '../../session';
import { uriKey } from '../../uri';

/** What the cursor touches of an article's citations, and the words that name it there. */
export interface CitedThing extends Span {
  readonly kind: 'key' | 'note' | 'link';
  readonly name: string;
  /** the cursor is where the thing is defined, not where it is referred to */
  readonly defines: boolean;
}

/** The key, note or label of a link that the cursor touches. */
export function citedAt({ structure, beside }: Article, offset: number): CitedThing | undefined {
  const { groups, notes, noteDefinitions, links, linkDefinitions } = structure.citations;
  const under = (span: Span): boolean => touches(span, offset);
  for (const group of groups.filter(under)) {
    const cited = group.keys.find(under);
    // a bare one that no bibliography holds may be a handle
    if (cited && (!group.bare || beside?.citations?.references.has(cited.key)))
      return { kind: 'key', name: cited.key, defines: false, ...cited.name };
  }
  const own = beside?.citations?.own.find(under);
  if (own) return { kind: 'key', name: own.key, defines: true, start: own.start, end: own.end };
  const note = notes.find(under);
  if (note) return { kind: 'note', name: note.label, defines: false, ...note.name };
  const defined = noteDefinitions.find(({ start, name }) => under({ start, end: name.end + 2 }));
  if (defined) return { kind: 'note', name: defined.label, defines: true, ...defined.name };
  const link = links.find(({ name }) => under(name));
  if (link && linkDefinitions.some(({ label }) => label === link.label))
    return { kind: 'link', name: link.label, defines: false, ...link.name };
  const target = linkDefinitions.find(({ start, name }) => under({ start, end: name.end + 2 }));
  return target && { kind: 'link', name: target.label, defines: true, ...target.name };
}

/** The entry of that key in what the article can cite. */
export function entryOf(article: Article, thing: CitedThing): BibliographyEntry | undefined {
  return thing.kind === 'key' ? article.beside?.citations?.references.get(thing.name) : undefined;
}

/** Where the article itself defines the note or link. */
export function definitionsOf({ structure }: Article, { kind, name }: CitedThing): Span[] {
  const { noteDefinitions, linkDefinitions } = structure.citations;
  const all = kind === 'note' ? noteDefinitions : kind === 'link' ? linkDefinitions : [];
  return all.filter(({ label }) => label === name).map((one) => one.name);
}

/** Where the article refers to it, by the words that name it. */
export function referencesTo({ structure }: Article, { kind, name }: Pick<CitedThing, 'kind' | 'name'>): Span[] {
  const { groups, notes, links } = structure.citations;
  if (kind === 'key')
    return groups.flatMap(({ keys }) => keys.filter(({ key }) => key === name).map((one) => one.name));
  return (kind === 'note' ? notes : links).filter(({ label }) => label === name).map((one) => one.name);
}

/** An article of the workspace that cites an entry. */
export interface CitingArticle {
  readonly document: TextDocument;
  readonly article: Article;
}

/** The other Markdown articles of the workspace that cite this very entry, as they are open or on disk. */
export async function othersCiting(session: Session, uri: string, entry: BibliographyEntry): Promise<CitingArticle[]> {
  const analyzer = createAnalyzer({ registry: session.registries.registry });
  const found: CitingArticle[] = [];
  for (const file of session.files.all()) {
    if (uriKey(file.uri) === uriKey(uri) || languageOf(file.uri, '') !== 'markdown') continue;
    const read = await session.read(file.uri);
    const document = read?.document ?? (await documentOnDisk(session, file.uri));
    if (!document || !mentions(document.getText(), entry.key)) continue;
    const article =
      read?.article ?? (await session.materials.place(file.uri, analyzer.analyze(document.getText(), 'markdown')));
    const { uri: from } = article.beside?.citations?.references.get(entry.key)?.at ?? { uri: '' };
    if (uriKey(from) === uriKey(entry.at.uri)) found.push({ document, article });
  }
  return found;
}

async function documentOnDisk(session: Session, uri: string): Promise<TextDocument | undefined> {
  const text = await session.runtime.readFile(uri);
  return text === undefined ? undefined : createDocument(session.profile.positionEncoding, uri, 'markdown', 0, text);
}

function mentions(text: string, key: string): boolean {
  return text.includes(`@${key}`) || text.includes(`@{${key}}`);
}
