import type { Diagnostic } from 'vscode-languageserver';

/** Diagnostics of one file under an id that changes only when they do. */
export interface Report {
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives ids to diagnostics, so that a client can be told *unchanged*. */
export class Reports {
  readonly #last = new Map<string, { readonly text: string; readonly report: Report }>();
  readonly #prefix: string;
  #next = 1;

  /** `prefix` keeps the ids of two server processes apart. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The report of these diagnostics; the same as the last one of that file when they are equal. */
  of(key: string, diagnostics: readonly Diagnostic[]): Report {
    const text = JSON.stringify(diagnostics);
    const last = this.#last.get(key);
    if (last?.text === text) return last.report;
    const report = { resultId: `${this.#prefix}.${(this.#next++).toString(36)}`, diagnostics };
    this.#last.set(key, { text, report });
    return report;
  }

  forget(key: string): void {
    this.#last.delete(key);
  }
}
