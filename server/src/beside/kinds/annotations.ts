import {
  placeAnnotations,
  readAnnotations,
  type SentenceBags,
  type Annotation,
  type AnnotationFile,
  type Article,
  type Beside,
} from '../../engine/index';
import type { Material, MaterialContext, MaterialKind } from '../model';

/** What a file of annotations beside an article is called after the article's own name. */
export const sidecarSuffix = '.sources.json';

/** The URI of the annotations beside an article. */
export function sidecarOf(uri: string): string {
  return `${uri}${sidecarSuffix}`;
}

/** Sources, acceptances and whatever else an editor noted, in `NAME.EXT.sources.json`. */
export const annotations: MaterialKind = {
  id: 'annotations',
  watched: [`**/*${sidecarSuffix}`],
  open: (context) => new Annotations(context),
};

/** A file of annotations as it was read last. */
interface Known {
  readonly file: AnnotationFile;
  readonly annotations: readonly Annotation[];
}

class Annotations implements Material {
  readonly #known = new Map<string, Promise<Known | undefined>>();
  readonly #settled = new Map<string, Known | undefined>();
  /** what counts while a file cannot be read */
  readonly #good = new Map<string, readonly Annotation[]>();
  readonly #bags: SentenceBags = new WeakMap();
  /** files whose articles are gone */
  readonly #orphans = new Set<string>();
  /** files whose problems were told */
  readonly #told = new Set<string>();

  constructor(private readonly context: MaterialContext) {}

  of(uri: string, article: Article): Beside | Promise<Beside> {
    if (this.#settled.has(uri)) return this.#place(this.#settled.get(uri), article);
    let reading = this.#known.get(uri);
    if (reading === undefined) {
      reading = this.#read(uri);
      this.#known.set(uri, reading);
      const current = reading;
      void current.then((known) => {
        if (this.#known.get(uri) === current) this.#settled.set(uri, known);
      });
    }
    return reading.then((known) => this.#place(known, article));
  }

  changed(uris: readonly string[]): readonly string[] {
    for (const uri of uris) this.#watchOrphan(uri);
    const articles = uris
      .filter((uri) => uri.endsWith(sidecarSuffix))
      .map((uri) => uri.slice(0, -sidecarSuffix.length));
    // Clients differ in how they spell a URI, so the few files there are must all be read again.
    if (articles.length > 0) {
      this.#known.clear();
      this.#settled.clear();
    }
    return articles;
  }

  /** An article that went away without its annotations, by a move outside the editor, is told at the file that it left behind. */
  #watchOrphan(uri: string): void {
    const article = uri.endsWith(sidecarSuffix) ? uri.slice(0, -sidecarSuffix.length) : uri;
    const sidecar = sidecarOf(article);
    if (uri === sidecar ? !this.#orphans.has(sidecar) : !this.#good.has(sidecar)) return;
    const { files, report } = this.context;
    void Promise.all([files.readBytes(article), files.readBytes(sidecar)]).then(([text, left]) => {
      const orphaned = text === undefined && left !== undefined;
      if (orphaned === this.#orphans.has(sidecar)) return;
      if (orphaned) this.#orphans.add(sidecar);
      else this.#orphans.delete(sidecar);
      report(sidecar, '', orphaned ? [{ start: 0, end: 0, message: orphanMessage(article) }] : []);
    });
  }

  #place(known: Known | undefined, article: Article): Beside {
    if (known === undefined) return {};
    return { annotations: { file: known.file, ...placeAnnotations(article, known.annotations, this.#bags) } };
  }

  async #read(uri: string): Promise<Known | undefined> {
    if (!uri.startsWith('file:')) return undefined;
    const sidecar = sidecarOf(uri);
    const bytes = await this.context.files.readBytes(sidecar);
    const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
    const read = readAnnotations(text);
    if (read.problems.length > 0 || this.#told.has(sidecar)) this.context.report(sidecar, text, read.problems);
    if (read.problems.length > 0) this.#told.add(sidecar);
    else this.#told.delete(sidecar);
    const broken = read.problems.some(({ fatal }) => fatal);
    if (!broken) this.#good.set(sidecar, read.annotations);
    if (bytes === undefined) return undefined;
    const known = broken ? (this.#good.get(sidecar) ?? []) : read.annotations;
    return { file: { uri: sidecar, text, broken }, annotations: known };
  }
}

function orphanMessage(article: string): string {
  const name = readable(article.slice(article.lastIndexOf('/') + 1));
  return `${name} is not here any more. These annotations follow it when they are renamed as it was.`;
}

function readable(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
