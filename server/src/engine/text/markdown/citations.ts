import type { SyntaxNode } from '@lezer/common';
import { bySpan, type Span } from '../../base/span';
import type {
  Citation,
  Citations,
  CitedKey,
  InlineNote,
  LinkDefinition,
  LinkReference,
  Mark,
  NoteDefinition,
  NoteReference,
} from '../model';

/** Of a text that refers to nothing. */
export const noCitations: Citations = {
  groups: [],
  notes: [],
  inlineNotes: [],
  noteDefinitions: [],
  links: [],
  linkDefinitions: [],
  bibliography: false,
};

const NAMED = /^(?:bibliography|references)[ \t]*:/mu;
const KEYS = /(?<![\p{L}\p{N}_@.])-?@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*))/gu;

/** Collects what the Markdown parser finds of footnotes, citations and link references. */
export class CitationCollector {
  readonly #groups: Citation[] = [];
  readonly #notes: NoteReference[] = [];
  readonly #inlineNotes: InlineNote[] = [];
  readonly #noteDefinitions: NoteDefinition[] = [];
  readonly #links: LinkReference[] = [];
  readonly #linkDefinitions: LinkDefinition[] = [];
  readonly #bibliography: boolean;

  /** `offset` is where the parsed text begins in `text`, after the front matter. */
  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {
    this.#bibliography = offset > 0 && NAMED.test(text.slice(0, offset));
  }

  /** Takes a node of {@link citationSyntax} or a link definition. The mark is what of it stands in the prose. */
  add(node: SyntaxNode): Mark | undefined {
    const span = { start: node.from + this.offset, end: node.to + this.offset };
    switch (node.name) {
      case 'NoteReference': {
        const note = this.#labelled(span);
        this.#notes.push(note);
        return { ...span, kind: 'footnote', target: note.label };
      }
      case 'InlineNote':
        this.#inlineNotes.push({ ...span, body: { start: span.start + 2, end: span.end - 1 } });
        return { ...span, kind: 'footnote' };
      case 'NoteDefinition': {
        const note = this.#labelled(span);
        this.#noteDefinitions.push({ ...note, body: { start: note.name.end + 2, end: span.end } });
        return undefined;
      }
      case 'LinkReference':
        this.#define(node, span);
        return undefined;
      default:
        return this.#cite(span, node.name === 'BareCitation');
    }
  }

  /** Takes a link without a target of its own; `label` are its words. */
  addLink(node: SyntaxNode, label: Span): void {
    const span = { start: node.from + this.offset, end: node.to + this.offset };
    const written = node.getChild('LinkLabel');
    const named = written !== null && written.to - written.from > 2;
    const name = named ? { start: written.from + this.offset + 1, end: written.to + this.offset - 1 } : label;
    this.#links.push({
      ...span,
      name,
      label: linkLabel(this.text.slice(name.start, name.end)),
      full: written !== null,
    });
  }

  result(): Citations {
    return {
      groups: this.#groups.sort(bySpan),
      notes: this.#notes.sort(bySpan),
      inlineNotes: this.#inlineNotes.sort(bySpan),
      noteDefinitions: this.#noteDefinitions.sort(bySpan),
      links: this.#links.sort(bySpan),
      linkDefinitions: this.#linkDefinitions.sort(bySpan),
      bibliography: this.#bibliography,
    };
  }

  #labelled(span: Span): NoteReference {
    const close = this.text.indexOf(']', span.start);
    const name = { start: span.start + 2, end: close };
    return { ...span, name, label: this.text.slice(name.start, name.end) };
  }

  #define(node: SyntaxNode, span: Span): void {
    const label = node.getChild('LinkLabel');
    const url = node.getChild('URL');
    if (label === null || url === null) return;
    const name = { start: label.from + this.offset + 1, end: label.to + this.offset - 1 };
    const target = this.text.slice(url.from + this.offset, url.to + this.offset).replace(/^<|>$/gu, '');
    this.#linkDefinitions.push({ ...span, name, label: linkLabel(this.text.slice(name.start, name.end)), target });
  }

  #cite(span: Span, bare: boolean): Mark | undefined {
    const words = this.text.slice(span.start, span.end);
    const keys = bare && !words.includes(' ') ? [bareKey(words, span)] : citedKeys(words, span.start);
    const first = keys[0];
    if (first === undefined) return undefined;
    this.#groups.push({ ...span, keys, bare });
    const mark: Mark = { ...span, kind: 'citation', target: first.key };
    // without a bibliography it may be somebody's handle
    return bare && !this.#bibliography ? undefined : mark;
  }
}

/** The key of `@key`, `-@key` or `@{key}` without a locator: found without a pattern, because a text may hold thousands. */
function bareKey(words: string, span: Span): CitedKey {
  const from = words.indexOf('@') + 1;
  const braced = words.charCodeAt(from) === 123 ? 1 : 0;
  const key = words.slice(from + braced, words.length - braced);
  return { ...span, key, name: { start: span.start + from + braced, end: span.end - braced } };
}

/** The keys in a citation, `words`, that stands at `start`. */
function citedKeys(words: string, start: number): CitedKey[] {
  const matches = [...words.matchAll(KEYS)];
  return matches.map((match, index) => {
    const key = match[1] ?? match[2]!;
    const from = start + match.index + match[0].lastIndexOf(key);
    const until = matches[index + 1]?.index ?? words.length - 1;
    const after = words.slice(match.index + match[0].length, Math.max(match.index + match[0].length, until));
    const locator = after.split(';', 1)[0]!.replace(/^[\s,[]+|[\s,\]]+$/gu, '');
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      key,
      name: { start: from, end: from + key.length },
      ...(locator === '' ? {} : { locator }),
    };
  });
}

/** Labels of links are the same whatever their case and white space. */
function linkLabel(words: string): string {
  return words.trim().replace(/\s+/gu, ' ').toLowerCase();
}
