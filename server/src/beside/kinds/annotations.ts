import { readAcceptances, type Beside } from '../../engine/index';
import type { Material, MaterialContext, MaterialKind } from '../model';

/** What a file of annotations beside an article is called after the article's own name. */
export const sidecarSuffix = '.sources.json';

/** The URI of the annotations beside an article. */
export function sidecarOf(uri: string): string {
  return `${uri}${sidecarSuffix}`;
}

/** Accepted findings in `NAME.EXT.sources.json`. */
export const annotations: MaterialKind = {
  id: 'annotations',
  watched: [`**/*${sidecarSuffix}`],
  open: (context) => new Annotations(context),
};

class Annotations implements Material {
  readonly #known = new Map<string, Beside | Promise<Beside>>();

  constructor(private readonly context: MaterialContext) {}

  of(uri: string): Beside | Promise<Beside> {
    const known = this.#known.get(uri);
    if (known !== undefined) return known;
    const reading = this.#read(uri).then((beside) => {
      if (this.#known.get(uri) === reading) this.#known.set(uri, beside);
      return beside;
    });
    this.#known.set(uri, reading);
    return reading;
  }

  changed(uris: readonly string[]): readonly string[] {
    const articles = uris
      .filter((uri) => uri.endsWith(sidecarSuffix))
      .map((uri) => uri.slice(0, -sidecarSuffix.length));
    // Clients differ in how they spell a URI, so the few files there are must all be read again.
    if (articles.length > 0) this.#known.clear();
    return articles;
  }

  async #read(uri: string): Promise<Beside> {
    if (!uri.startsWith('file:')) return {};
    const bytes = await this.context.files.readBytes(sidecarOf(uri));
    if (bytes === undefined) return {};
    const text = new TextDecoder().decode(bytes);
    const { acceptances, problems } = readAcceptances(text);
    const told = problems.map((message) => ({ start: 0, end: 0, message }));
    this.context.report(sidecarOf(uri), text, told);
    return { acceptances };
  }
}
