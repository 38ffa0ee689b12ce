import type {
  Article,
  Beside,
  Bibliography,
  BibliographyEntry,
  MissingBibliography,
  Span,
  WritableBibliography,
} from '../../engine/index';
import { readBibtex, type ReadDetails } from '../citations/bibtex';
import { readCslJson } from '../citations/cslJson';
import { readCslYaml } from '../citations/cslYaml';
import { placeEntries, type BibliographyText } from '../citations/file';
import { readFrontMatter, type FrontMatter } from '../citations/frontMatter';
import { newEntryEdit } from '../citations/newEntry';
import type { Material, MaterialContext, MaterialKind } from '../model';

/** Bibliographies: those that the front matter names or holds, else those found in the workspace. */
export const citations: MaterialKind = {
  id: 'citations',
  watched: ['**/*.{bib,bibtex,biblatex,json,yaml,yml}'],
  open: (context) => new Citations(context),
};

const READABLE = /\.(?:bib|bibtex|biblatex|json|ya?ml)$/iu;
const FOUND = /\.bib$|\.csl\.(?:json|ya?ml)$|(?:^|\/)(?:references|bibliography)\.(?:json|ya?ml)$/iu;
/** Of a workspace full of bibliographies, the nearest ones. */
const mostFound = 20;

interface LoadedFile {
  readonly uri: string;
  readonly references: readonly BibliographyEntry[];
  readonly broken: boolean;
  readonly writable: WritableBibliography;
}

/** What was read for an article, good until its front matter or a file changes. */
interface Known {
  readonly block: string;
  readonly beside: Beside;
}

class Citations implements Material {
  readonly #articles = new Map<string, Known>();
  readonly #files = new Map<string, Promise<LoadedFile | undefined>>();
  readonly #good = new Map<string, readonly BibliographyEntry[]>();
  #found: Promise<readonly string[]> | undefined;
  #generation = 0;

  constructor(private readonly context: MaterialContext) {}

  of(uri: string, { structure }: Article): Beside | Promise<Beside> {
    if (structure.language !== 'markdown' || !uri.startsWith('file:')) return {};
    const [first] = structure.blocks;
    const block = first?.kind === 'frontMatter' ? structure.text.slice(first.start, first.end) : '';
    const known = this.#articles.get(uri);
    if (known?.block === block) return known.beside;
    return this.#read(uri, block, structure.text);
  }

  changed(uris: readonly string[]): readonly string[] | 'all' {
    const touched = uris.filter((uri) => READABLE.test(uri) && (FOUND.test(uri) || this.#isKnown(uri)));
    if (touched.length === 0) return [];
    this.#generation++;
    this.#articles.clear();
    this.#files.clear();
    this.#found = undefined;
    return 'all';
  }

  /** Clients differ in how they spell a URI, so names are compared. */
  #isKnown(uri: string): boolean {
    const name = nameOf(uri);
    return [...this.#files.keys()].some((known) => nameOf(known) === name);
  }

  async #read(uri: string, block: string, text: string): Promise<Beside> {
    const generation = this.#generation;
    const front = readFrontMatter(block);
    const named = front.names.length > 0 || front.inline !== undefined;
    const beside = { citations: named ? await this.#named(uri, front, text) : await this.#nearby(uri) };
    if (generation === this.#generation) this.#articles.set(uri, { block, beside });
    return beside;
  }

  async #named(uri: string, front: FrontMatter, text: string): Promise<Bibliography> {
    const loaded: LoadedFile[] = [];
    const missing: MissingBibliography[] = [];
    if (front.inline !== undefined) {
      loaded.push(inFrontMatter(uri, text, front.inline, front.offset));
    }
    for (const name of front.names) {
      const file = (await this.#file(beside(uri, name.name))) ?? (await this.#elsewhere(name.name));
      if (file === undefined) {
        const outside = (await this.context.files.outside?.(beside(uri, name.name))) === true;
        missing.push(outside ? { ...name, outside } : name);
      } else loaded.push(file);
    }
    const own = (front.inline?.entries ?? []).map((one) => ({
      key: one.key,
      ...moveBy(one, front.offset),
      entry: moveBy(one.entry ?? one, front.offset),
    }));
    return { ...bibliography(loaded, true), missing, own };
  }

  async #nearby(uri: string): Promise<Bibliography> {
    this.#found ??= this.context.files.find((path) => FOUND.test(path));
    const near = [...(await this.#found)].sort((a, b) => common(b, uri) - common(a, uri) || (a < b ? -1 : 1));
    const files = await Promise.all(near.slice(0, mostFound).map((one) => this.#file(one)));
    return bibliography(
      files.filter((file) => file !== undefined),
      false,
    );
  }

  /** A name that is no path from the article may be one from a workspace folder. */
  async #elsewhere(name: string): Promise<LoadedFile | undefined> {
    const wanted = name.replace(/^\.\//u, '');
    const [uri] = await this.context.files.find((path) => path === wanted);
    return uri === undefined ? undefined : this.#file(uri);
  }

  #file(uri: string): Promise<LoadedFile | undefined> {
    const known = this.#files.get(uri);
    if (known !== undefined) return known;
    const reading = this.#load(uri);
    this.#files.set(uri, reading);
    return reading;
  }

  async #load(uri: string): Promise<LoadedFile | undefined> {
    const generation = this.#generation;
    const bytes = READABLE.test(uri) ? await this.context.files.readBytes(uri) : undefined;
    if (bytes === undefined) {
      this.#good.delete(uri);
      return undefined;
    }
    const text = new TextDecoder().decode(bytes);
    const { entries, problems } = readText(uri, text);
    // Replaced while it was read: who reads it now tells its problems.
    if (generation === this.#generation) this.context.report(uri, text, problems);
    const references = placeEntries(uri, text, entries);
    const broken = problems.length > 0;
    if (!broken && generation === this.#generation) this.#good.set(uri, references);
    const before = broken ? (this.#good.get(uri) ?? []) : [];
    const writable = { uri, text, own: false, newEntry: (key: string) => newEntryEdit(uri, { text, entries, key }) };
    return { uri, references: [...references, ...before], broken, writable };
  }
}

function readText(uri: string, text: string): BibliographyText {
  try {
    if (/\.json$/iu.test(uri)) return readCslJson(text);
    if (/\.ya?ml$/iu.test(uri)) return readCslYaml(text);
    return readBibtex(text, bibtexReader());
  } catch (error) {
    // Nested deeper than a parser can follow, say.
    const message = `This file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { entries: [], problems: [{ start: 0, end: Math.min(1, text.length), message }] };
  }
}

/** A library of TeX lore and date formats, loaded where there is an entry to read. */
function bibtexReader(): ReadDetails {
  let reader: ReadDetails | undefined;
  return (entry) => {
    // Loaded here and not before, from a bundle of its own (see esbuild.js).
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    reader ??= (require('../citations/bibtexContents') as typeof import('../citations/bibtexContents'))
      .readBibtexDetails;
    return reader(entry);
  };
}

function inFrontMatter(uri: string, text: string, { entries, problems }: BibliographyText, offset: number): LoadedFile {
  const newEntry: WritableBibliography['newEntry'] = (key) => {
    const moved = entries.map((one) => ({ ...one, ...(one.entry && { entry: moveBy(one.entry, offset) }) }));
    return newEntryEdit('references.yaml', { text, entries: moved, key });
  };
  const references = placeEntries(uri, text, entries, offset);
  return { uri, references, broken: problems.length > 0, writable: { uri, text, own: true, newEntry } };
}

function moveBy({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function bibliography(files: readonly LoadedFile[], named: boolean): Bibliography {
  const references = new Map<string, BibliographyEntry>();
  for (const file of files) {
    for (const reference of file.references)
      if (!references.has(reference.key)) references.set(reference.key, reference);
  }
  return {
    references,
    files: files.map(({ uri }) => uri),
    named,
    broken: files.some(({ broken }) => broken),
    missing: [],
    own: [],
    writable: files.map(({ writable }) => writable),
  };
}

/** The URI of a path as the article's front matter writes it, from the article's folder. */
function beside(uri: string, path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  try {
    return new URL(encoded, uri).href;
  } catch {
    return `${uri.slice(0, uri.lastIndexOf('/') + 1)}${encoded}`;
  }
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

/** How many folders two URIs share. */
function common(a: string, b: string): number {
  const others = b.split('/').slice(0, -1);
  const folders = a.split('/').slice(0, -1);
  let count = 0;
  while (count < folders.length && folders[count] === others[count]) count++;
  return count;
}
