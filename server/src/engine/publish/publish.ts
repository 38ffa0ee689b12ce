import { bySpan, contains, type Span } from '../base/span';
import { fullReference, shortReference, textualReference } from '../beside/citations/format';
import type { Article } from '../resolve/model';
import type { Edit } from '../rules/model';
import { applyEdits, wholeLines, withSpaceBefore } from '../rules/support/edits';
import type { Citation, CitedKey } from '../text/model';
import type { NoteStyle, Publication, RemovedKind } from './model';
import { NoteList } from './notes';

/** What fixes leave for the writer: *[source?]*, *[who says?]*, *[check the quotation]*. */
const QUERY = /\[(?:[^[\]\n]{1,60}\?|check the quotation|not in the original)\](?![([:])/gu;

/**
 * The article's text with no comment, query, key or marker left in it, and what that took. Markdown stays Markdown: links, emphasis
 * and headings are left as they are. Code is never touched. Never throws.
 */
export function publish(article: Article, style: NoteStyle): Publication {
  return new Publisher(article, style).publish();
}

class Publisher {
  readonly #edits: Edit[] = [];
  readonly #counts = new Map<RemovedKind, number>();
  readonly #unknown = new Set<string>();
  readonly #notes: NoteList;

  constructor(
    private readonly article: Article,
    private readonly style: NoteStyle,
  ) {
    this.#notes = new NoteList(article.structure.citations, style);
  }

  publish(): Publication {
    const { structure } = this.article;
    this.#comments();
    this.#queries();
    if (structure.language === 'markdown') {
      this.#frontMatter();
      this.#citations();
      this.#noteReferences();
      this.#definitions();
    }
    const { text } = structure;
    const list = this.#notes.list();
    const body = this.#edits.length === 0 ? text : tidy(applyEdits(text, apart(this.#edits)), text);
    return {
      text: list === '' ? body : `${body.trimEnd()}\n\n${list}\n`,
      removed: [...this.#counts].map(([kind, count]) => ({ kind, count })),
      unknown: [...this.#unknown],
    };
  }

  #count(kind: RemovedKind): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  #remove(kind: RemovedKind, span: Span): void {
    const { text } = this.article.structure;
    const lines = wholeLines(text, span);
    const alone = lines.start !== span.start || lines.end !== span.end;
    const spaced = withSpaceBefore(text, span);
    const opens = spaced.start === 0 || text[spaced.start - 1] === '\n';
    const after = opens ? (/^[ \t]*/u.exec(text.slice(span.end, span.end + 80))?.[0].length ?? 0) : 0;
    this.#edits.push({ ...(alone ? lines : { start: spaced.start, end: span.end + after }), newText: '' });
    this.#count(kind);
  }

  #comments(): void {
    const { marks, blocks, text } = this.article.structure;
    for (const mark of marks) if (mark.kind === 'accept' || mark.kind === 'markup') this.#remove('comment', mark);
    for (const block of blocks) {
      const known = marks.some((mark) => contains(block, mark) && mark.kind !== 'link');
      if (block.kind === 'comment' && !known && text.startsWith('<!--', block.start)) this.#remove('comment', block);
    }
  }

  #queries(): void {
    const { text, blocks } = this.article.structure;
    const code = blocks.filter(({ kind }) => kind === 'code' || kind === 'frontMatter');
    for (const match of text.matchAll(QUERY)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!code.some((block) => contains(block, span))) this.#remove('query', span);
    }
  }

  #frontMatter(): void {
    const { blocks, text } = this.article.structure;
    const [first] = blocks;
    if (first?.kind !== 'frontMatter') return;
    const after = /^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/u.exec(text.slice(first.end, first.end + 400))?.[0].length ?? 0;
    this.#edits.push({ start: 0, end: first.end + after, newText: '' });
    this.#count('frontMatter');
  }

  /** Keys outside notes; those in a note are written out with it. */
  #citations(): void {
    const { citations } = this.article.structure;
    const notes = [...citations.noteDefinitions, ...citations.inlineNotes];
    for (const group of citations.groups) {
      if (notes.some((note) => contains(note, group))) continue;
      if (group.bare) {
        const named = this.#inSentence(group);
        if (named === undefined) continue;
        this.#edits.push({ start: group.start, end: group.end, newText: named });
        this.#count('citation');
        continue;
      }
      const words = this.style === 'inline' ? this.#short(group) : this.#full(group);
      this.#put(group, words);
      this.#count('citation');
    }
  }

  #noteReferences(): void {
    const { citations } = this.article.structure;
    for (const note of citations.notes) {
      if (citations.noteDefinitions.some((definition) => contains(definition, note))) continue;
      this.#count('note');
      if (this.style === 'keep') continue;
      const definition = citations.noteDefinitions.find(({ label }) => label === note.label);
      this.#put(note, definition === undefined ? '' : this.#noteText(definition.body), note.label);
    }
    for (const note of citations.inlineNotes) {
      this.#count('note');
      this.#put(note, this.#noteText(note.body));
    }
  }

  /** Sets the words of a note where the style wants them, and its marker, if any, where it stood. */
  #put(span: Span, words: string, label?: string): void {
    const { text } = this.article.structure;
    const marker = words === '' ? '' : this.#notes.markerFor(words, label);
    const set = this.style === 'inline' && words !== '' ? ` (${words.replace(/\.$/u, '')})` : marker;
    const before = withSpaceBefore(text, span);
    if (set.startsWith(' ')) this.#edits.push(...beforeFullStop(text, before, set));
    else this.#edits.push({ start: before.start, end: span.end, newText: set });
  }

  #definitions(): void {
    const { citations, text } = this.article.structure;
    for (const definition of citations.noteDefinitions) {
      if (this.style === 'keep') {
        const written = this.#written(definition.body);
        if (written !== text.slice(definition.body.start, definition.body.end))
          this.#edits.push({ ...definition.body, newText: written });
        continue;
      }
      this.#edits.push({ ...wholeLines(text, definition), newText: '' });
      this.#count('definition');
    }
  }

  /** The text of a note in one line. */
  #noteText(body: Span): string {
    return this.#written(body).replace(/\s+/gu, ' ').trim();
  }

  /** The words of a note with its keys written out. */
  #written(body: Span): string {
    const { text, citations } = this.article.structure;
    const inside = citations.groups.filter((group) => contains(body, group));
    const edits = inside.flatMap((group): Edit[] => {
      const words = group.bare ? this.#inSentence(group) : this.#full(group);
      if (words === undefined) return [];
      const alone = text.slice(body.start, body.end).trim().replace(/\.$/u, '').length === group.end - group.start;
      if (!group.bare && !alone && words !== '')
        return [{ start: group.start - body.start, end: group.end - body.start, newText: `(${words})` }];
      const span = words === '' ? withSpaceBefore(text, group) : group;
      return [{ start: span.start - body.start, end: span.end - body.start, newText: words }];
    });
    return applyEdits(text.slice(body.start, body.end), edits);
  }

  /** *@velm2025* as a name in the sentence; undefined where no bibliography holds it: it may be a handle. */
  #inSentence({ keys }: Citation): string | undefined {
    const cited = keys[0]!;
    const entry = this.article.beside?.citations?.references.get(cited.key);
    if (entry === undefined) return undefined;
    const { text } = this.article.structure;
    const name = textualReference(entry.key, entry.details(), text[cited.start] === '-');
    return cited.locator === undefined ? name : `${name}, ${cited.locator}`;
  }

  #full(group: Citation): string {
    return this.#each(group, (cited, prefix, details) => `${prefix}${fullReference(cited.key, details)}`);
  }

  #short(group: Citation): string {
    return this.#each(group, (cited, prefix, details) => `${prefix}${shortReference(cited.key, details)}`);
  }

  #each(
    { start, keys }: Citation,
    write: (cited: CitedKey, prefix: string, details: Parameters<typeof fullReference>[1]) => string,
  ): string {
    const { text } = this.article.structure;
    let from = start + 1;
    const parts = keys.flatMap((cited) => {
      const prefix = text
        .slice(from, cited.start)
        .replace(/^[^;]*;/u, '')
        .trim();
      from = cited.end + (cited.locator?.length ?? 0);
      const entry = this.article.beside?.citations?.references.get(cited.key);
      if (entry === undefined) {
        this.#unknown.add(cited.key);
        return [];
      }
      const words = write(cited, /^\p{L}/u.test(prefix) ? `${prefix} ` : '', entry.details());
      return [cited.locator === undefined ? words : `${words}, ${cited.locator}`];
    });
    return parts.join('; ');
  }
}

/** Words in brackets stand before the full stop that a marker may follow. */
function beforeFullStop(text: string, span: Span, words: string): Edit[] {
  const stop = /[.!?][”"’)]?$/u.exec(text.slice(Math.max(0, span.start - 2), span.start));
  if (stop === null) return [{ ...span, newText: words }];
  const at = span.start - stop[0].length;
  return [
    { start: at, end: at, newText: words },
    { ...span, newText: '' },
  ];
}

/** Sorted; of two that overlap the one that begins first stays, which is the longer. */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) =>
    a.start === b.start && a.end !== b.end ? a.end - b.end : bySpan(a, b),
  )) {
    const last = kept.at(-1);
    if (last !== undefined && edit.start < last.end) {
      if (last.newText === '' && edit.newText === '')
        kept[kept.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
      continue;
    }
    kept.push(edit);
  }
  return kept;
}

/** No more blank lines in a row than the text had itself, none at its top, and its own end. */
function tidy(published: string, original: string): string {
  const most = /(?:\r?\n[ \t]*){4}/u.test(original)
    ? published
    : published.replace(/(\r?\n)[ \t]*(?:\r?\n[ \t]*){2,}(?=\S)/gu, '$1$1');
  const top = /^\s/u.test(original) ? most : most.replace(/^(?:[ \t]*\r?\n)+/u, '');
  return /\n\s*\n$/u.test(original) ? top : top.replace(/(\r?\n)\s*$/u, '$1');
}
