import type { Article, Beside, Span } from '../engine/index';

/** The files that material is read from. */
export interface BesideFiles {
  /** The bytes of a file; undefined where there is none or it cannot be read. Never rejects. */
  readBytes(uri: string): Promise<Uint8Array | undefined>;
  /** Whether a file that somebody named must not be read, because it lies outside of the workspace. Never rejects. */
  readonly outside?: (uri: string) => Promise<boolean>;
  /** URIs of the files below the workspace folders that `wanted` takes by their path in the folder (with `/`). Never rejects. */
  find(wanted: (path: string) => boolean): Promise<readonly string[]>;
}

/** Something in a file beside the articles that its writer should look at. */
export interface FileProblem extends Span {
  readonly message: string;
}

/** What a kind of material needs of the server or the command line. */
export interface MaterialContext {
  readonly files: BesideFiles;
  /** the settings of the section `copydesk` as they stand; empty where the workspace is not trusted */
  settings(): Readonly<Record<string, unknown>>;
  /** Tells what is wrong in a file, every time it has been read; no problems take back those told before. */
  report(uri: string, text: string, problems: readonly FileProblem[]): void;
  /** documents of schemes of the server's own can be opened */
  readonly showsTexts?: boolean;
  /** Hears of material that took its time and is there now for the article. Where it is absent, `of` must wait for the material. */
  readonly arrived?: (article: string) => void;
}

/** Material of one kind, read once and kept until a file changes. */
export interface Material {
  /** What there is of it beside this article. Asked after every edit: what is known must be answered at once. May reject. */
  of(uri: string, article: Article): Beside | Promise<Beside>;
  /** Files were created, changed or deleted; answers the URIs of the articles that may have other material now. */
  changed(uris: readonly string[]): readonly string[] | 'all';
}

/** One kind of material; each is one file in `kinds/` and one line in `registry.ts`. */
export interface MaterialKind {
  readonly id: string;
  /** globs of the files whose changes it wants to hear of */
  readonly watched: readonly string[];
  open(context: MaterialContext): Material;
}
