import { Worker } from 'node:worker_threads';
import type { CrewMember, WorkerTask } from './model';

/** Starts the script as a thread with a task. Throws where no thread can be had; a script that is missing shows later, as the thread's end. */
export function startNodeWorker(script: string, task: WorkerTask): CrewMember {
  return new Worker(script, { workerData: task }) as CrewMember;
}
