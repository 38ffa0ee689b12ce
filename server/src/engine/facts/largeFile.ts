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

/** The text of a large file in pieces, and where each entry stands in it. Entries are made anew when they are asked for. */
class LargeList implements EntryList {
  readonly pieces: string[] = [];
  /** offset into the whole text at which each piece begins */
  readonly pieceStarts = new NumberList();
  readonly starts = new NumberList();
  readonly lengths = new NumberList();
  readonly lines = new NumberList();
  readonly #kept = new LeastRecentlyUsed<number, RegistryEntry>(KEPT);

  constructor(private readonly uri: string) {}

  get size(): number {
    return this.starts.size;
  }

  at(index: number): RegistryEntry {
    let entry = this.#kept.get(index);
    if (entry === undefined) {
      const at = { uri: this.uri, line: this.lines.at(index) };
      entry = read(this.#text(index), at).entry ?? toEntry({ name: '?', source: '?' }, at);
      this.#kept.set(index, entry);
    }
    return entry;
  }

  #text(index: number): string {
    const start = this.starts.at(index);
    const piece = this.pieceStarts.lastUpTo(start);
    const from = start - this.pieceStarts.at(piece);
    return this.pieces[piece]!.slice(from, from + this.lengths.at(index));
  }
}

/**
 * Reads a large registry file piece by piece, so that neither a million entries nor the tree of their YAML stand in memory. Where the
 * file is not the plain list that it takes (`take` says so), it has to be read as a whole.
 */
export class LargeFileReader {
  readonly #list: LargeList;
  readonly #index: NameIndex;
  readonly #problems: RegistryProblem[] = [];
  /** text that may be the beginning of an entry */
  #rest = '';
  #offset = 0;
  #line = 0;
  #fingerprint = SEED;

  private constructor(
    uri: string,
    private readonly mark: string,
  ) {
    this.#list = new LargeList(uri);
    this.#index = new NameIndex(this.#list);
    this.uri = uri;
  }

  private readonly uri: string;

  /** A reader for a file that begins like this; undefined where the file needs the YAML parser. */
  static for(beginning: string, uri: string): LargeFileReader | undefined {
    const indent = indentOfEntries(beginning);
    return indent === undefined ? undefined : new LargeFileReader(uri, `\n${indent}- `);
  }

  /** Takes in the next piece of the text. */
  push(piece: string): void {
    const text = this.#rest + piece;
    const end = text.lastIndexOf(this.mark);
    if (end < 0) {
      this.#rest = text;
      return;
    }
    this.#take(text.slice(0, end + 1));
    this.#rest = text.slice(end + 1);
  }

  finish(): RegistryFile {
    if (this.#rest !== '') this.#take(this.#rest.endsWith('\n') ? this.#rest : `${this.#rest}\n`);
    this.#rest = '';
    return { index: this.#index, fingerprint: this.#fingerprint, problems: this.#problems };
  }

  /** Whole lines; every entry in them ends in them. */
  #take(text: string): void {
    this.#list.pieces.push(text);
    this.#list.pieceStarts.add(this.#offset);
    this.#fingerprint = addText(this.#fingerprint, text);
    let at = text.startsWith(this.mark.slice(1)) ? 0 : text.indexOf(this.mark) + 1;
    this.#line += countLines(text, 0, at);
    while (at < text.length) {
      const next = text.indexOf(this.mark, at);
      const end = next < 0 ? text.length : next + 1;
      this.#entry(text.slice(at, end), this.#offset + at);
      this.#line += countLines(text, at, end);
      at = end;
    }
    this.#offset += text.length;
  }

  #entry(text: string, start: number): void {
    const at = { uri: this.uri, line: this.#line };
    const { entry, problems } = read(text, at);
    for (const problem of problems) this.#report(start + problem.start, start + problem.end, problem.message);
    if (entry === undefined) return;
    const earlier = this.#index.named(entry.name);
    if (earlier !== undefined) {
      const line = String(this.#list.lines.at(earlier) + 1);
      this.#report(
        start,
        start + text.trimEnd().length,
        `“${entry.name}” stands in this file already, in line ${line}.`,
      );
      return;
    }
    const index = this.#list.size;
    this.#list.starts.add(start);
    this.#list.lengths.add(text.length);
    this.#list.lines.add(this.#line);
    this.#index.add(entry, index);
  }

  #report(start: number, end: number, message: string): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push({ start, end, message });
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

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
