import type { CancellationToken } from 'vscode-languageserver';
import type { Analyzer, Article, Finding } from '../engine/index';
import { toDiagnostic } from './convert';
import { Cancelled, type Guard } from './guard';
import { languageOf } from './language';
import { createDocument } from './positions';
import type { ClientProfile } from './profile';
import { readInSlices } from './reading';
import { readArticle } from './tooLong';
import type { OtherFiles } from './otherFiles';
import type { Reports } from './reports';
import type { Runtime } from './runtime';
import type { WorkspaceFacts } from './workspaceFacts';
import type { WorkspaceFile } from './workspaceFiles';

export interface FileCheckParts {
  readonly runtime: Runtime;
  readonly guard: Guard;
  readonly profile: ClientProfile;
  readonly reports: Reports;
  readonly otherFiles: OtherFiles;
  analyzer(): Analyzer;
  /** changes whenever every check must be made anew */
  epoch(): number;
  /** is told what each article states, so that it need not be analysed for that */
  readonly facts: Pick<WorkspaceFacts, 'beforeReading' | 'learn'>;
  place(uri: string, article: Article): Promise<Article>;
  findings(article: Article): readonly Finding[];
}

/** Checks articles on disk, each once until something changes. */
export class FileChecks {
  readonly #parts: FileCheckParts;
  #ended = false;

  constructor(parts: FileCheckParts) {
    this.#parts = parts;
  }

  /** From here on every check, also one under way, ends as if it had been cancelled. */
  end(): void {
    this.#ended = true;
  }

  /**
   * The diagnostics of an article on disk; undefined when it cannot be read any more. Rejects when cancelled. A file that fails is
   * logged and keeps its last report, so that it costs no other file its own.
   */
  async check(file: WorkspaceFile, token?: CancellationToken): Promise<WorkspaceFile['checked']> {
    try {
      return await this.#check(file, token);
    } catch (error) {
      if (error instanceof Cancelled) throw error;
      this.#parts.guard.leave(file.uri, Promise.reject(error instanceof Error ? error : new Error(String(error))));
      return file.checked;
    }
  }

  async #check(file: WorkspaceFile, token?: CancellationToken): Promise<WorkspaceFile['checked']> {
    const { runtime, profile, reports, facts } = this.#parts;
    const epoch = this.#parts.epoch();
    const { changes } = file;
    if (file.checked?.epoch === epoch) return file.checked;
    const mark = await facts.beforeReading(file.uri);
    const text = await readArticle(runtime, file.uri);
    if (text === undefined) return undefined;
    const language = languageOf(file.uri, '');
    const goOn = (): boolean => !this.#ended && token?.isCancellationRequested !== true;
    const article = goOn() && (await readInSlices(this.#parts.analyzer(), text, language, runtime, goOn));
    if (!goOn()) throw new Cancelled();
    if (!article) return undefined;
    if (mark) facts.learn(file.uri, mark, text, article);
    const findings = this.#parts.findings(await this.#parts.place(file.uri, article));
    const document = createDocument(profile.positionEncoding, file.uri, language, 0, text);
    const diagnostics = findings.map((finding) => toDiagnostic(document, finding, profile));
    await this.#parts.otherFiles.related({ diagnostics }, file.uri);
    if (file.changes !== changes || this.#parts.epoch() !== epoch) return this.#check(file, token);
    file.checked = { epoch, report: reports.of(file.key, diagnostics), findings: findings.length };
    return file.checked;
  }
}
