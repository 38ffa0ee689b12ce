import { parentPort, workerData } from 'node:worker_threads';
import { beginning } from './beginning';
import { readFormat } from './formats';
import type { Extracted, FormatId } from './model';

/** What the thread is given. */
export interface Task {
  readonly format: FormatId;
  readonly bytes: Uint8Array;
}

/** What it tells: that a step is done, at the end the text. */
export type Told = 'step' | Extracted;

/** Milliseconds between two steps that are told. */
const STEP = 20;

/** A thread of its own, in a bundle of its own: libraries read one file and keep nobody waiting. */
async function work({ format, bytes }: Task): Promise<void> {
  let next = performance.now() + STEP;
  const tell = (told: Told): void => parentPort?.postMessage(told);
  const extracted = await readFormat(format, bytes, () => {
    if (performance.now() > next) {
      tell('step');
      next = performance.now() + STEP;
    }
    return Promise.resolve(true);
  });
  tell(beginning(extracted));
}

void work(workerData as Task);
