import type { ChangeAnnotation, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyzer, renameInRegistry, spellingAfter, type Article, type Entity } from '../../../engine/index';
import { toRange } from '../../convert';
import { languageOf } from '../../language';
import { createDocument } from '../../positions';
import type { Session } from '../../session';
import { mentionAt } from '../support/places';
import { uriKey } from '../../uri';
import { UnfitName, type Renamer } from './renamer';

/**
 * Renames a company: in the article, in the other articles of the workspace and in its registries. Every spelling is a group of its own in
 * the preview, where it can be left out.
 */
export const company: Renamer = {
  id: 'company',
  prepare({ article, offset }) {
    const mention = mentionAt(article, offset);
    return mention && { start: mention.start, end: mention.end, placeholder: mention.text };
  },
  async rename({ session, document, article, offset }, newName) {
    if (newName === '') throw new UnfitName('A company needs a name.');
    const mention = mentionAt(article, offset);
    if (!mention) return undefined;
    const entity = article.entities[mention.entity]!;
    return new Renaming(session, { entity, from: mention.text, to: newName }).everywhere({ document, article });
  },
};

interface Wanted {
  readonly entity: Entity;
  /** the spelling under the cursor */
  readonly from: string;
  readonly to: string;
}

class Renaming {
  readonly #edits = new Map<string, TextDocumentEdit>();
  readonly #annotations: Record<string, ChangeAnnotation> = {};

  constructor(
    private readonly session: Session,
    private readonly wanted: Wanted,
  ) {}

  async everywhere(here: { readonly document: TextDocument; readonly article: Article }): Promise<WorkspaceEdit> {
    const { profile } = this.session;
    this.#inArticle(here.document, here.article, here.document.version, this.wanted.entity, !profile.annotatesChanges);
    if (profile.annotatesChanges) {
      await this.#inOthers(here);
      await this.#inRegistries();
    }
    const documentChanges = [...this.#edits.values()];
    if (profile.annotatesChanges) return { documentChanges, changeAnnotations: this.#annotations };
    // Without a preview nothing changes but this spelling in this article.
    return {
      changes: Object.fromEntries(
        documentChanges.map(({ textDocument, edits }) => [textDocument.uri, edits as never[]]),
      ),
    };
  }

  #inArticle(document: TextDocument, article: Article, version: number | null, entity: Entity, alone: boolean): void {
    const here = entity === this.wanted.entity;
    for (const index of entity.mentions) {
      const mention = article.mentions[index]!;
      const own = mention.text === this.wanted.from;
      // Whoever corrects a short form leaves the name alone; whoever changes the name sees every short form.
      if (!own && (alone || this.wanted.from !== this.wanted.entity.name)) continue;
      const to = own ? this.wanted.to : spellingAfter(mention.text, this.wanted.from, this.wanted.to);
      if (to === mention.text) continue;
      const edit = { range: toRange(document, mention), newText: to };
      const label = `“${mention.text}” becomes “${to}”`;
      this.#add(document.uri, version, alone ? edit : { ...edit, annotationId: this.#annotate(label, own, here) });
    }
  }

  /** This spelling in this article is what was asked for; the rest waits for a yes. */
  #annotate(label: string, own: boolean, here: boolean): string {
    const id = `${label}${here ? '' : ' elsewhere'}`;
    const description = here ? 'in this article' : 'in other articles';
    this.#annotations[id] ??= { label, needsConfirmation: !(own && here), description };
    return id;
  }

  #add(uri: string, version: number | null, edit: TextDocumentEdit['edits'][number]): void {
    const known = this.#edits.get(uri);
    if (known) known.edits.push(edit);
    else this.#edits.set(uri, { textDocument: { uri, version }, edits: [edit] });
  }

  /** The articles that the index knows to name the company: open ones as they stand, the others from disk. */
  async #inOthers(here: { readonly document: TextDocument; readonly article: Article }): Promise<void> {
    const { session, wanted } = this;
    const analyzer = createAnalyzer({ registry: here.article.registry });
    for (const uri of await this.#naming()) {
      if (uriKey(uri) === uriKey(here.document.uri)) continue;
      const open = session.documents.get(uri);
      const text = open?.document.getText() ?? (await session.runtime.readFile(uri));
      if (text === undefined) continue;
      const language = open?.language ?? languageOf(uri, '');
      const article = analyzer.analyze(text, language);
      const document = open?.document ?? createDocument(session.profile.positionEncoding, uri, language, 0, text);
      for (const entity of article.entities)
        if (isSame(entity, wanted.entity))
          this.#inArticle(document, article, open ? document.version : null, entity, false);
    }
  }

  /** Sorted. */
  async #naming(): Promise<readonly string[]> {
    await this.session.facts.ready();
    const { ledger, reader } = this.session.facts.index;
    const company = ledger.company(reader.keysOf(this.wanted.entity));
    return [...new Set(company?.articles.map(({ uri }) => uri))];
  }

  async #inRegistries(): Promise<void> {
    for (const uri of this.session.registries.kept) {
      const text = (await this.session.registries.textOf(uri)) ?? '';
      const document = createDocument(this.session.profile.positionEncoding, uri, 'yaml', 0, text);
      const label = `“${this.wanted.from}” becomes “${this.wanted.to}” in the registry`;
      for (const edit of renameInRegistry(text, this.wanted.from, this.wanted.to)) {
        this.#annotations[label] ??= { label, needsConfirmation: true, description: 'names, aliases and owners' };
        this.#add(uri, null, { range: toRange(document, edit), newText: edit.newText, annotationId: label });
      }
    }
  }
}

/** By the registry, or by the fullest name where no registry knows either. */
function isSame(a: Entity, b: Entity): boolean {
  if (a.registryId !== undefined || b.registryId !== undefined) return a.registryId === b.registryId;
  return a.name === b.name || a.aliases.includes(b.name) || b.aliases.includes(a.name);
}
