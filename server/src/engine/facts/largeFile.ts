import { LeastRecentlyUsed } from '../base/lru';
import { toEntry } from './entry';
import { addText, SEED } from './hash';
import { NumberList } from './hashTable';
import type { RegistryEntry } from './model';
import { NameIndex, type EntryList } from './nameIndex';
import { judgeEntry, parseRegistry, type RegistryProblem } from './parse';
import { plainEntry } from './plainEntry';

/** A registry file as read. */
export interface RegistryFile {
  readonly index: NameIndex;
  /** equal for files that say the same */
  readonly fingerprint: number;
  readonly problems: readonly RegistryProblem[];
  /** all entries, of a file that a person keeps; undefined for a large one, whose entries are read when they are asked for */
  readonly entries?: readonly RegistryEntry[];
}

/** More is not listed: it would be the same for every entry. */
const MOST_PROBLEMS = 200;
/** Entries kept after they were asked for. */
const KEPT = 5000;
/** Lines before the first entry that are looked at. */
const LONGEST_HEAD = 1000;

/** Where the text of a file can be read again: its bytes or the text itself, in units of its own. */
export interface TextSource {
  /** units that the text takes */
  length(text: string): number;
  slice(start: number, end: number): string;
}

/** Where each entry stands in a large file. Entries are made anew when they are asked for. */
class LargeList implements EntryList {
  readonly starts = new NumberList();
  readonly ends = new NumberList();
  readonly lines = new NumberList();
  readonly #kept = new LeastRecentlyUsed<number, RegistryEntry>(KEPT);

  constructor(
    private readonly uri: string,
    private readonly source: TextSource,
  ) {}

  get size(): number {
    return this.starts.size;
  }

  at(index: number): RegistryEntry {
    let entry = this.#kept.get(index);
    if (entry === undefined) {
      const at = { uri: this.uri, line: this.lines.at(index) };
      const text = this.source.slice(this.starts.at(index), this.ends.at(index));
      entry = read(text, at).entry ?? toEntry({ name: '?', source: '?' }, at);
      this.#kept.set(index, entry);
    }
    return entry;
  }
}

/**
 * Reads a large registry file piece by piece, so that neither a million entries nor the tree of their YAML stand in memory. It takes
 * files that are a plain list of entries; others have to be read as a whole.
 */
export class LargeFileReader {
  readonly #list: LargeList;
  readonly #index: NameIndex;
  readonly #problems: RegistryProblem[] = [];
  /** pieces of text that are no whole entry yet, and where the next one may begin in them */
  #rest: string[] = [];
  #tail = '';
  /** where the next entry begins: in code units, in units of the source, in lines */
  #offset = 0;
  #position = 0;
  #line = 0;
  #fingerprint = SEED;

  private constructor(
    private readonly uri: string,
    private readonly source: TextSource,
    private readonly mark: string,
  ) {
    this.#list = new LargeList(uri, source);
    this.#index = new NameIndex(this.#list);
  }

  /** A reader for a file that begins like this; undefined where the file needs the YAML parser. */
  static for(beginning: string, uri: string, source: TextSource): LargeFileReader | undefined {
    const indent = indentOfEntries(beginning);
    return indent === undefined ? undefined : new LargeFileReader(uri, source, `\n${indent}- `);
  }

  /** Takes in the next piece of the text. */
  push(piece: string): void {
    const end = (this.#tail + piece).lastIndexOf(this.mark) - this.#tail.length;
    if (end + this.#tail.length < 0) {
      this.#rest.push(piece);
      this.#tail = (this.#tail + piece).slice(1 - this.mark.length);
      return;
    }
    const text = this.#rest.join('') + piece;
    const cut = text.length - piece.length + end + 1;
    this.#take(text.slice(0, cut));
    this.#rest = [text.slice(cut)];
    this.#tail = '';
  }

  finish(): RegistryFile {
    const rest = this.#rest.join('');
    if (rest !== '') this.#take(rest.endsWith('\n') ? rest : `${rest}\n`);
    this.#rest = [];
    const problems = [...this.#problems].sort((a, b) => a.start - b.start);
    return { index: this.#index, fingerprint: this.#fingerprint, problems };
  }

  /** Whole lines; every entry in them ends in them. */
  #take(text: string): void {
    this.#fingerprint = addText(this.#fingerprint, text);
    let at = 0;
    if (this.#position === 0) {
      const first = text.indexOf(this.mark);
      at = first < 0 ? text.length : first + 1;
      this.#pass(text.slice(0, at));
    }
    while (at < text.length) {
      const next = text.indexOf(this.mark, at);
      const end = next < 0 ? text.length : next + 1;
      const entry = text.slice(at, end);
      this.#entry(entry);
      this.#pass(entry);
      at = end;
    }
  }

  #pass(text: string): void {
    this.#offset += text.length;
    this.#position += this.source.length(text);
    this.#line += countLines(text);
  }

  #entry(text: string): void {
    const at = { uri: this.uri, line: this.#line };
    const { entry, problems } = read(text, at);
    for (const { start, end, message } of problems) this.#report(start, end, message);
    if (entry === undefined) return;
    const index = this.#list.size;
    const earlier = this.#index.addUnlessNamed(entry, index);
    if (earlier !== undefined) {
      const line = String(this.#list.lines.at(earlier) + 1);
      const name = entry.name.length > 60 ? `${entry.name.slice(0, 57)}…` : entry.name;
      this.#report(0, text.trimEnd().length, `“${name}” stands in this file already, in line ${line}.`);
      return;
    }
    this.#list.starts.add(this.#position);
    this.#list.ends.add(this.#position + this.source.length(text));
    this.#list.lines.add(this.#line);
  }

  /** A problem of the entry at hand. */
  #report(start: number, end: number, message: string): void {
    if (this.#problems.length < MOST_PROBLEMS)
      this.#problems.push({ start: this.#offset + start, end: this.#offset + end, message });
  }
}

/** What stands before the `- ` of each entry of a file that is `companies:` and nothing else; undefined for any other. */
function indentOfEntries(beginning: string): string | undefined {
  let inside = false;
  for (const line of beginning.split('\n', LONGEST_HEAD)) {
    const said = line.replace('\uFEFF', '').trim();
    if (said === '' || said.startsWith('#') || (said === '---' && !inside)) continue;
    if (inside) return said.startsWith('- ') ? line.slice(0, line.indexOf('-')) : undefined;
    if (said !== 'companies:') return undefined;
    inside = true;
  }
  return undefined;
}

interface ReadEntry {
  readonly entry?: RegistryEntry;
  readonly problems: readonly RegistryProblem[];
}

/** One entry; problems at offsets into its text. */
function read(text: string, at: RegistryEntry['at']): ReadEntry {
  const plain = plainEntry(text);
  if (plain !== undefined && judgeEntry(plain)) return { entry: toEntry(plain, at), problems: NOTHING };
  const before = 'companies:\n';
  const parsed = parseRegistry(before + text, at.uri);
  const entry = parsed.entries[0];
  const problems = parsed.problems.map(({ start, end, message }) => ({
    start: Math.max(0, start - before.length),
    end: Math.max(0, end - before.length),
    message,
  }));
  return { problems, ...(entry && { entry: { ...entry, at } }) };
}

const NOTHING: readonly RegistryProblem[] = [];

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
