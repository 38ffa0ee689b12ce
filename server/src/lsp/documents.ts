import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  Diagnostic,
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import {
  countClaims,
  createChecker,
  type Analyzer,
  type Article,
  type Checker,
  type Finding,
  type TextLanguage,
} from '../engine/index';
import type { Written } from './convert';
import { calm, edited, type QuietState, type TextChange } from './quiet';
import { createDocument, updateDocument, type PositionEncoding } from './positions';
import type { ArticleStatus } from './protocol';
import type { Cancellable } from './runtime';
import { uriKey } from './uri';

/** An article as it was read at one version of its document. */
export interface Reading {
  readonly version: number;
  readonly analyzer: Analyzer;
  /** count of changes to what stands beside it */
  readonly material: number;
  /** as its text alone gives it */
  readonly bare: Article;
  /** with what stands beside it */
  readonly article: Article;
}

/** Findings of one reading under the settings of the time, and what the client is told of them. */
export interface Checked {
  /** differs whenever the check must be made anew */
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  /** equal for equal diagnostics */
  readonly resultId: string;
}

/** A document that the client has open, with everything cached of it. */
export interface OpenDocument {
  readonly key: string;
  readonly document: TextDocument;
  /** how its text is read; undefined for a document that is no article */
  language: TextLanguage | undefined;
  quiet: QuietState;
  reading: Reading | undefined;
  pending: Promise<Reading | undefined> | undefined;
  /** keeps findings from one edit to the next */
  readonly checker: Checker;
  /** the diagnostics of its findings, by finding */
  readonly written: Written;
  /** counts changes to what stands beside this document alone */
  beside: number;
  checked: Checked | undefined;
  /** version and result id of what was last published, for clients that cannot pull */
  published: string | undefined;
  /** the client pulls this document's diagnostics itself */
  pulled: boolean;
  release: Cancellable | undefined;
}

/** What the client is told of a reading. */
export function statusOf({ document }: OpenDocument, { version, article }: Reading): ArticleStatus {
  return { uri: document.uri, version, ...countClaims(article) };
}

/** The open documents, kept in step with the client. */
export class OpenDocuments {
  readonly #documents = new Map<string, OpenDocument>();

  constructor(private readonly encoding: PositionEncoding = 'utf-16') {}

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uriKey(uri));
  }

  has(key: string): boolean {
    return this.#documents.has(key);
  }

  /** Whether it is still open in that version, and was not closed and opened anew. */
  holds(opened: OpenDocument, version = opened.document.version): boolean {
    return this.#documents.get(opened.key) === opened && opened.document.version === version;
  }

  all(): readonly OpenDocument[] {
    return [...this.#documents.values()];
  }

  open({ textDocument }: DidOpenTextDocumentParams): OpenDocument {
    const { uri, languageId, version, text } = textDocument;
    this.close(uri);
    const opened: OpenDocument = {
      key: uriKey(uri),
      document: createDocument(this.encoding, uri, languageId, version, text),
      language: undefined,
      quiet: calm(),
      reading: undefined,
      pending: undefined,
      checker: createChecker(),
      written: new WeakMap(),
      beside: 0,
      checked: undefined,
      published: undefined,
      pulled: false,
      release: undefined,
    };
    this.#documents.set(opened.key, opened);
    return opened;
  }

  /** Applies an edit made at the time `now`; undefined when the document is not open. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams, now: number): OpenDocument | undefined {
    const opened = this.get(textDocument.uri);
    if (!opened) return undefined;
    const changes: TextChange[] = [];
    for (const change of contentChanges) {
      changes.push(textChange(opened.document, change));
      updateDocument(opened.document, [change], textDocument.version);
    }
    opened.quiet = edited(opened.quiet, changes, now);
    return opened;
  }

  close(uri: string): OpenDocument | undefined {
    const opened = this.get(uri);
    opened?.release?.cancel();
    this.#documents.delete(uriKey(uri));
    return opened;
  }

  closeAll(): void {
    for (const { document } of this.all()) this.close(document.uri);
  }
}

function textChange(document: TextDocument, change: TextDocumentContentChangeEvent): TextChange {
  if (!('range' in change)) return wholeChange(document.getText(), change.text);
  const start = document.offsetAt(change.range.start);
  const end = document.offsetAt(change.range.end);
  return { start: Math.min(start, end), end: Math.max(start, end), length: change.text.length };
}

/** What really changed where a client sends the whole text. */
function wholeChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, length: after.length - tail - start };
}
