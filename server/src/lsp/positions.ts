import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';

/** What a client counts the characters of a line in. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

const known: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];

/** The first encoding of the client's list that is known here; UTF-16 where there is none, as the protocol has it. */
export function chooseEncoding(offered: unknown): PositionEncoding {
  const list: readonly unknown[] = Array.isArray(offered) ? offered : [];
  for (const one of list) {
    const encoding = known.find((other) => other === one);
    if (encoding !== undefined) return encoding;
  }
  return 'utf-16';
}

/** A document whose positions are counted as the client counts them; its offsets are UTF-16 code units whatever that is. */
export function createDocument(
  encoding: PositionEncoding,
  uri: string,
  languageId: string,
  version: number,
  text: string,
): TextDocument {
  const document = TextDocument.create(uri, languageId, version, text);
  return encoding === 'utf-16' ? document : new EncodedDocument(document, encoding);
}

/** Applies changes of the client to a document made here. */
export function updateDocument(
  document: TextDocument,
  changes: TextDocumentContentChangeEvent[],
  version: number,
): void {
  if (document instanceof EncodedDocument) document.update(changes, version);
  else TextDocument.update(document, changes, version);
}

/** How much of its line a span within one takes, in the units of the client. */
export function widthOf(
  document: TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  if (!(document instanceof EncodedDocument)) return end - start;
  return document.positionAt(end).character - document.positionAt(start).character;
}

class EncodedDocument implements TextDocument {
  /** where the last position was measured, so that those after it in a long line cost little */
  #measured = { line: -1, units: 0, width: 0 };

  constructor(
    private readonly inner: TextDocument,
    private readonly encoding: 'utf-8' | 'utf-32',
  ) {}

  get uri(): string {
    return this.inner.uri;
  }

  get languageId(): string {
    return this.inner.languageId;
  }

  get version(): number {
    return this.inner.version;
  }

  get lineCount(): number {
    return this.inner.lineCount;
  }

  getEOLCharacters(line: number): string {
    return this.inner.getEOLCharacters(line);
  }

  getText(range?: Range): string {
    return range === undefined ? this.inner.getText() : this.inner.getText(this.#inner(range));
  }

  getLineRange(line: number): Range {
    const { start, end } = this.inner.getLineRange(line);
    return { start, end: this.positionAt(this.inner.offsetAt(end)) };
  }

  /** The middle of a character counts as its beginning. */
  positionAt(offset: number): Position {
    const { line, character } = this.inner.positionAt(offset);
    const from = this.#from(line, ({ units }) => units <= character);
    const text = this.inner.getText();
    const start = this.inner.offsetAt({ line, character: 0 });
    let { units, width } = from;
    while (units < character) {
      const code = text.codePointAt(start + units)!;
      const length = code > 0xffff ? 2 : 1;
      if (units + length > character) break;
      units += length;
      width += this.#width(code);
    }
    this.#measured = { line, units, width };
    return { line, character: width };
  }

  offsetAt(position: Position): number {
    const line = Math.max(0, Math.trunc(position.line));
    if (line >= this.inner.lineCount) return this.inner.getText().length;
    const text = this.inner.getText();
    const start = this.inner.offsetAt({ line, character: 0 });
    const end = this.inner.offsetAt(this.inner.getLineRange(line).end);
    let { units, width } = this.#from(line, (measured) => measured.width <= position.character);
    while (start + units < end) {
      const code = text.codePointAt(start + units)!;
      if (width + this.#width(code) > position.character) break;
      width += this.#width(code);
      units += code > 0xffff ? 2 : 1;
    }
    this.#measured = { line, units, width };
    return start + units;
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const inner = 'range' in change ? { range: this.#inner(change.range), text: change.text } : change;
      TextDocument.update(this.inner, [inner], version);
      this.#measured = { line: -1, units: 0, width: 0 };
    }
  }

  #inner({ start, end }: Range): Range {
    return { start: this.inner.positionAt(this.offsetAt(start)), end: this.inner.positionAt(this.offsetAt(end)) };
  }

  #from(line: number, fits: (measured: { units: number; width: number }) => boolean): { units: number; width: number } {
    return this.#measured.line === line && fits(this.#measured) ? this.#measured : { units: 0, width: 0 };
  }

  /** A lone half of a pair counts as the replacement character that it is sent as. */
  #width(code: number): number {
    if (this.encoding === 'utf-32') return 1;
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    return code > 0xffff ? 4 : 3;
  }
}
