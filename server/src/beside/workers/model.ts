import type { RegistryEntry } from '../../engine/index';

/** What a worker is for, told once at its start. Plain data. */
export interface WorkerTask {
  readonly kind: string;
  /** the companies to know; registries with imported files are not handed to workers, because each would hold a copy of its own */
  readonly entries: readonly RegistryEntry[];
  /** what else work of this kind depends on */
  readonly options?: unknown;
}

/** A job of a worker, and the word to end when nothing is under way. */
export type ToWorker = { readonly id: number; readonly job: unknown } | 'end';

/** The result of a job; without one the job failed and may be tried elsewhere. */
export interface FromWorker {
  readonly id: number;
  readonly result?: unknown;
}

/** Starts a worker. Throws where that is not possible. */
export type StartWorker = (task: WorkerTask) => CrewMember;

/** As much of a Node worker as a crew needs. */
export interface CrewMember {
  postMessage(message: ToWorker): void;
  on(event: 'message', listener: (message: FromWorker) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
}
