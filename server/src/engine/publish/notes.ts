import type { Citations } from '../text/model';
import type { NoteStyle } from './model';

/** The notes of a publication, in the order in which the text comes to them. */
export class NoteList {
  readonly #notes: { readonly label: string; readonly words: string }[] = [];
  readonly #known = new Map<string, string>();
  #next = 1;

  constructor(
    private readonly citations: Citations,
    private readonly style: NoteStyle,
  ) {}

  /** The marker of a note with these words; the same note has one marker. `label` is the one it has in the text. */
  markerFor(words: string, label?: string): string {
    if (this.style !== 'endnotes' && this.style !== 'keep') return '';
    const key = label ?? `\n${words}`;
    let marker = this.#known.get(key);
    if (marker === undefined) {
      const name = this.#free();
      marker = this.style === 'keep' ? `[^${name}]` : `[${name}]`;
      this.#known.set(key, marker);
      this.#notes.push({ label: name, words });
    }
    return marker;
  }

  /** What stands at the end of the text; empty where nothing does. */
  list(): string {
    if (this.#notes.length === 0) return '';
    if (this.style === 'keep') return this.#notes.map(({ label, words }) => `[^${label}]: ${words}`).join('\n');
    return ['Notes', '', ...this.#notes.map(({ label, words }) => `${label}. ${words}`)].join('\n');
  }

  /** The next number that no note of the text has. */
  #free(): string {
    const taken =
      this.style === 'keep'
        ? new Set([...this.citations.notes, ...this.citations.noteDefinitions].map(({ label }) => label))
        : new Set<string>();
    while (taken.has(String(this.#next))) this.#next++;
    return String(this.#next++);
  }
}
