import { pathToFileURL } from 'node:url';
import { FactIndex } from '../beside/ledger/factIndex';
import { ledgerMaterial } from '../beside/ledger/material';
import { materialKinds, Materials } from '../beside/materials';
import {
  check,
  countClaims,
  type Analyzer,
  type Article,
  type ArticleFacts,
  type CheckSettings,
} from '../engine/index';
import type { ArticleFile } from './files';
import type { CommandIo } from './io';
import { materialContext } from './materials';
import type { CheckedFile } from './report/report';
import type { CliSettings } from './settings';

/** An article whose findings may change when the others have been read. */
interface Held {
  readonly file: ArticleFile;
  readonly checked: CheckedFile;
}

/**
 * Checks articles one after the other, and against each other once all are read. An article that states no figure of a company for a
 * period has nothing to be compared and is done at once.
 */
export class Checker {
  readonly #analyzer: Analyzer;
  readonly #settings: CheckSettings;
  readonly #io: CommandIo;
  readonly #index: FactIndex;
  readonly #materials: Materials;
  readonly #held: Held[] = [];

  constructor(analyzer: Analyzer, settings: CheckSettings, io: CommandIo, workspace: CliSettings) {
    this.#analyzer = analyzer;
    this.#settings = settings;
    this.#io = io;
    const nothing = (): Promise<undefined> => Promise.resolve(undefined);
    this.#index = new FactIndex({ readText: nothing, stamp: nothing, analyse: nothing });
    this.#materials = new Materials(
      materialContext(io, workspace),
      (error) => io.err(`beside an article: ${String(error)}\n`),
      [...materialKinds, ledgerMaterial(this.#index)],
    );
  }

  /** The article as checked; `held` where {@link finish} will answer it; undefined, told on `io.err`, where that failed. */
  async add(file: ArticleFile): Promise<CheckedFile | 'held' | undefined> {
    try {
      const bare = this.#analyzer.analyze(file.text, file.language);
      const facts = this.#index.reader.read(bare);
      const checked = await this.#check(file, bare);
      this.#index.ledger.put(uriOf(file), facts);
      if (!isComparable(facts)) return checked;
      this.#held.push({ file, checked });
      return 'held';
    } catch (error) {
      this.#io.err(`${file.path}: could not be checked: ${error instanceof Error ? error.message : String(error)}\n`);
      return undefined;
    }
  }

  /** What was held, in the order it came, compared with all other articles. */
  async *finish(): AsyncGenerator<CheckedFile> {
    for (const { file, checked } of this.#held) {
      if (this.#index.neighbours(uriOf(file)).size === 0) yield checked;
      else yield await this.#check(file, this.#analyzer.analyze(file.text, file.language), true);
    }
  }

  async #check(file: ArticleFile, bare: Article, again = false): Promise<CheckedFile> {
    const article = await this.#materials.place(uriOf(file), bare);
    if (!again)
      for (const trouble of article.beside?.originals?.troubles ?? []) this.#io.err(`${file.path}: ${trouble}\n`);
    // What the articles before this one state depends on their order: the others count only once all are read.
    const alone = again ? article : withoutLedger(article);
    const result = check(alone, this.#settings, (rule, error) => {
      this.#io.err(`${file.path}: the rule ${rule} failed: ${String(error)}\n`);
    });
    return { path: file.path, text: file.text, ...result, counts: countClaims(article) };
  }
}

function withoutLedger(article: Article): Article {
  if (article.beside?.ledger === undefined) return article;
  const beside = { ...article.beside };
  delete beside.ledger;
  return { ...article, beside };
}

function uriOf({ location }: ArticleFile): string {
  return pathToFileURL(location).href;
}

function isComparable({ statements }: ArticleFacts): boolean {
  return statements.some(({ period, planned }) => period?.from !== undefined && !planned);
}
