import { pathToFileURL } from 'node:url';
import { materialKinds, Materials } from '../beside/materials';
import {
  check,
  comparablePart,
  countClaims,
  FactReader,
  ledgerOfExcerpt,
  type Analyzer,
  type Article,
  type ArticleFacts,
  type CheckSettings,
  type Finding,
  type LedgerExcerpt,
} from '../engine/index';
import type { ArticleFile } from './files';
import { materialContext } from './materials';
import type { CheckedFile, ReportedFinding } from './report/report';
import type { CliSettings } from './settings';

/** What articles are checked with. Plain data. */
export interface CheckOptions {
  readonly settings: CheckSettings;
  readonly workspace: CliSettings;
  readonly cwd: string;
  /** as named on the command line */
  readonly paths: readonly string[];
}

/** One article to be checked: by itself, or compared with what the others state. */
export interface CheckJob {
  readonly file: ArticleFile;
  readonly others?: LedgerExcerpt;
}

/** What became of it. Plain data, so that it can come from another thread. */
export interface CheckOutcome {
  /** undefined where the check failed, which is told */
  readonly checked?: Omit<CheckedFile, 'text'>;
  /** as much of what the article states as others are compared with; undefined where it was compared, because that is known by then */
  readonly facts?: ArticleFacts;
  /** lines for `io.err` */
  readonly told: readonly string[];
}

/** Checks articles, each by itself; the same article gives the same outcome in every thread. */
export class ArticleCheck {
  readonly #reader = new FactReader();
  readonly #materials: Materials;
  #told: string[] = [];

  constructor(
    private readonly analyzer: Analyzer,
    private readonly options: CheckOptions,
  ) {
    const err = (text: string): void => void this.#told.push(text);
    const failed = (error: unknown): void => err(`beside an article: ${String(error)}\n`);
    this.#materials = new Materials(
      materialContext({ cwd: options.cwd, err }, options.workspace, options.paths),
      failed,
      materialKinds,
    );
  }

  /** Never rejects. One article at a time. */
  async do({ file, others }: CheckJob): Promise<CheckOutcome> {
    this.#told = [];
    try {
      const bare = this.analyzer.analyze(file.text, file.language);
      const facts = others === undefined ? comparablePart(this.#reader.read(bare)) : undefined;
      const checked = await this.#check(file, bare, others);
      return { checked, ...(facts && { facts }), told: this.#told };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { told: [...this.#told, `${file.path}: could not be checked: ${reason}\n`] };
    }
  }

  async #check(
    file: ArticleFile,
    bare: Article,
    others: LedgerExcerpt | undefined,
  ): Promise<Omit<CheckedFile, 'text'>> {
    let article = await this.#materials.place(uriOf(file), bare);
    if (others === undefined)
      for (const trouble of article.beside?.originals?.troubles ?? []) this.#told.push(`${file.path}: ${trouble}\n`);
    else {
      const ledger = ledgerOfExcerpt(others, article, this.#reader);
      article = { ...article, beside: { ...article.beside, ledger } };
    }
    const { findings, accepted, stale } = check(article, this.options.settings, (rule, error) => {
      this.#told.push(`${file.path}: the rule ${rule} failed: ${String(error)}\n`);
    });
    return {
      path: file.path,
      findings: findings.map(reported),
      accepted: accepted.map(({ finding, reason }) => ({ finding: reported(finding), reason })),
      stale,
      counts: countClaims(article),
    };
  }
}

/** Without its fixes, which no report shows and no other thread could take. */
function reported({ rule, level, start, end, message, related }: Finding): ReportedFinding {
  return { rule, level, start, end, message, related };
}

export function uriOf({ location }: ArticleFile): string {
  return pathToFileURL(location).href;
}
