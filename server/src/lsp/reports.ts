import type { Diagnostic, Range } from 'vscode-languageserver';

/** Diagnostics of one file under an id that changes only when they do. */
export interface Report {
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives ids to diagnostics, so that a client can be told *unchanged*. */
export class Reports {
  readonly #last = new Map<string, Report>();
  readonly #prefix: string;
  #next = 1;

  /** `prefix` keeps the ids of two server processes apart. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The report of these diagnostics; the same as the last one of that file when they are equal. */
  of(key: string, diagnostics: readonly Diagnostic[]): Report {
    const last = this.#last.get(key);
    if (last !== undefined && sameDiagnostics(last.diagnostics, diagnostics)) return last;
    const report = { resultId: `${this.#prefix}.${(this.#next++).toString(36)}`, diagnostics };
    this.#last.set(key, report);
    return report;
  }

  forget(key: string): void {
    this.#last.delete(key);
  }
}

function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return (
    a.length === b.length &&
    a.every((diagnostic, index) => diagnostic === b[index] || sameDiagnostic(diagnostic, b[index]!))
  );
}

/** Source and link of a diagnostic follow from its code. */
function sameDiagnostic(a: Diagnostic, b: Diagnostic): boolean {
  const related = a.relatedInformation ?? [];
  const others = b.relatedInformation ?? [];
  return (
    a.message === b.message &&
    a.code === b.code &&
    a.severity === b.severity &&
    sameRange(a.range, b.range) &&
    related.length === others.length &&
    related.every(({ location, message }, index) => {
      const other = others[index]!;
      return message === other.message && sameRange(location.range, other.location.range);
    })
  );
}

function sameRange({ start, end }: Range, other: Range): boolean {
  return (
    start.line === other.start.line &&
    start.character === other.start.character &&
    end.line === other.end.line &&
    end.character === other.end.character
  );
}
