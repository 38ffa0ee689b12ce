import { folderAnalyzer } from '../beside/folderAnalyzer';
import { setImmediate } from 'node:timers/promises';
import { Crew } from '../beside/workers/crew';
import { doneInOrder } from '../beside/workers/inOrder';
import { excerptFor, FactLedger, isComparable, type CheckSettings, type CompanyRegistry } from '../engine/index';
import { ArticleCheck, uriOf, type CheckJob, type CheckOptions, type CheckOutcome } from './articleCheck';
import { countArticles, readArticles, type ArticleFile } from './files';
import type { CommandIo } from './io';
import type { CheckedFile } from './report/report';
import type { CliSettings } from './settings';

/** Articles from which on a worker does more than its start costs. */
const worthWorkers = 24;
/** Articles that may be under way for each place in the crew. */
const slack = 4;

/** An article whose findings may change when the others have been read. */
interface Held {
  readonly file: ArticleFile;
  readonly checked: CheckedFile;
}

/** One article: as checked, `held` where {@link Checker.finish} will answer it, undefined where it could not be read or checked. */
export type Step = CheckedFile | 'held' | undefined;

/**
 * Checks articles, and against each other once all are read. An article that states no figure for a period and abbreviates no company has
 * nothing to be compared and is done at once. Many articles are spread over threads; what is told and its order are the same.
 */
export class Checker {
  readonly #io: CommandIo;
  readonly #ledger = new FactLedger();
  readonly #crew: Crew<CheckJob, CheckOutcome>;
  readonly #held: Held[] = [];
  /** what every thread would tell once more for itself */
  readonly #told = new Set<string>();

  /** `paths` are the files and folders to be checked. */
  constructor(
    registry: CompanyRegistry,
    settings: CheckSettings,
    io: CommandIo,
    workspace: CliSettings,
    private readonly paths: readonly string[],
  ) {
    this.#io = io;
    const options: CheckOptions = { settings, workspace, cwd: io.cwd, paths };
    const own = new ArticleCheck(folderAnalyzer(registry), options);
    this.#crew = new Crew({
      here: async (job: CheckJob) => {
        // What workers have done is taken in between two articles.
        await setImmediate();
        return own.do(job);
      },
      start: registry.hasImports ? undefined : io.workers?.start,
      task: { kind: 'check', entries: registry.entries, options },
      processors: io.workers?.processors ?? 1,
      helps: true,
    });
  }

  /** The articles of the paths in their order. */
  async *articles(): AsyncGenerator<Step> {
    const { paths } = this;
    let before: string[] = [];
    let count = 0;
    const start = async (file: ArticleFile | undefined): Promise<() => Step> => {
      const told = before;
      before = [];
      if (++count === worthWorkers) this.#crew.enlist();
      const outcome = file && (await this.#crew.do({ file }));
      return () => {
        for (const line of told) this.#io.err(line);
        return file && outcome && this.#stepOf(file, outcome);
      };
    };
    const files = readArticles(paths, { ...this.#io, err: (text) => before.push(text) });
    const items = (async function* (): AsyncGenerator<ArticleFile | undefined> {
      for await (const file of files) yield 'trouble' in file ? undefined : file;
    })();
    const total = this.#total(paths);
    let done = 0;
    for await (const step of doneInOrder(items, start, () => this.#crew.width * slack)) {
      yield step();
      this.#io.progress?.(++done, total());
    }
  }

  /** Undefined until they are counted; nobody counts where nobody watches. */
  #total(paths: readonly string[]): () => number | undefined {
    let total: number | undefined;
    if (this.#io.progress !== undefined) void countArticles(paths, this.#io).then((count) => (total = count));
    return () => total;
  }

  /** What was held, in the order it came, compared with all other articles. */
  async *finish(): AsyncGenerator<CheckedFile> {
    const compare = async ({ file, checked }: Held): Promise<CheckedFile> => {
      const others = excerptFor(this.#ledger, uriOf(file));
      if (others === undefined) return checked;
      const outcome = await this.#crew.do({ file, others });
      this.#tell(outcome.told);
      return outcome.checked === undefined ? checked : { ...outcome.checked, text: file.text };
    };
    yield* doneInOrder(this.#held, compare, () => this.#crew.width * slack);
  }

  /** Ends every thread. */
  end(): Promise<void> {
    return this.#crew.end();
  }

  #stepOf(file: ArticleFile, { checked: bare, facts, told }: CheckOutcome): Step {
    this.#tell(told);
    if (bare === undefined) return undefined;
    const checked = { ...bare, text: file.text };
    if (facts !== undefined) this.#ledger.put(uriOf(file), facts);
    if (facts === undefined || !isComparable(facts)) return checked;
    this.#held.push({ file, checked });
    return 'held';
  }

  #tell(lines: readonly string[]): void {
    for (const line of lines) {
      if (this.#told.has(line)) continue;
      this.#told.add(line);
      this.#io.err(line);
    }
  }
}
