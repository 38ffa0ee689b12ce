import { placeBeside, type Article, type Beside } from '../engine/index';
import type { Material, MaterialContext, MaterialKind } from './model';
import * as registered from './registry';

/** Every kind of material that can stand beside an article. */
export const materialKinds: readonly MaterialKind[] = Object.values(registered);

/** What stands beside the articles of a workspace, kept until its files change. */
export class Materials {
  readonly #all: readonly Material[];

  /** `onError` hears of material that could not be made; the articles are then read without it. */
  constructor(
    context: MaterialContext,
    private readonly onError: (error: unknown) => void,
    kinds: readonly MaterialKind[] = materialKinds,
  ) {
    this.#all = kinds.map((kind) => kind.open(context));
  }

  /** The article with what stands beside it. Never rejects. */
  async place(uri: string, article: Article): Promise<Article> {
    const parts = await Promise.all(this.#all.map((material) => this.#of(material, uri, article)));
    return placeBeside(article, Object.assign({}, ...parts) as Beside, this.onError);
  }

  /** Takes in changed files; answers the URIs of the articles that may have other material now. */
  changed(uris: readonly string[]): readonly string[] | 'all' {
    const touched = this.#all.map((material) => material.changed(uris));
    return touched.includes('all') ? 'all' : touched.flat();
  }

  async #of(material: Material, uri: string, article: Article): Promise<Beside> {
    try {
      return await material.of(uri, article);
    } catch (error) {
      this.onError(error);
      return {};
    }
  }
}
