import { Worker } from 'node:worker_threads';
import { cancelled, type Extracted, type FormatId, type Pause } from './model';
import type { Task, Told } from './originalWorker';

const MEGABYTE = 1_000_000;
/** Milliseconds between two looks at whether the text is still wanted and what reading it costs. */
const LOOK = 100;
/** Milliseconds after which a file is given up. */
const LONGEST = 60_000;
/** Megabytes of memory that reading one file may take. */
const MOST_MEMORY = 1500;

/**
 * The text in bytes of one format, read in a thread of its own, so that nothing waits for it. Given up, with a problem, when it is no
 * longer wanted and where it takes more memory or time than a release can need. Never rejects.
 */
export async function inThread(format: FormatId, bytes: Uint8Array, pause: Pause): Promise<Extracted> {
  // A copy, because the thread takes the memory over.
  const task: Task = { format, bytes: Uint8Array.from(bytes) };
  const worker = new Worker(require.resolve('./originalWorker'), {
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    stdout: true,
    stderr: true,
  });
  worker.unref();
  try {
    return await watched(worker, pause);
  } finally {
    await worker.terminate();
  }
}

function watched(worker: Worker, pause: Pause): Promise<Extracted> {
  const until = performance.now() + LONGEST;
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (performance.now() > until) end({ problem: 'takes longer than a minute to read' });
      else if (process.memoryUsage.rss() - before > MOST_MEMORY * MEGABYTE) end(tooMuch);
      else look();
    }, LOOK);
    const end = (extracted: Extracted): void => {
      clearInterval(timer);
      resolve(extracted);
    };
    const look = (): void => void pause().then((wanted) => (wanted ? undefined : end(cancelled)));
    worker.on('message', (told: Told) => (told === 'step' ? look() : end(told)));
    worker.on('error', (error) => end(codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : failed(error)));
    worker.on('exit', () => end({ problem: 'cannot be read' }));
  });
}

const tooMuch: Extracted = { problem: 'takes too much memory to read; attach its text' };

function failed(error: unknown): Extracted {
  return { problem: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
