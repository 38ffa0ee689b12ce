import { folderAnalyzer } from './beside/folderAnalyzer';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerTask } from './beside/workers/model';
import { readFacts } from './beside/ledger/factJobs';
import { ArticleCheck, type CheckJob, type CheckOptions } from './cli/articleCheck';
import { createRegistry, type Analyzer } from './engine/index';

/** Makes what does the jobs of a kind. */
const works: Readonly<Record<string, (analyzer: Analyzer, options: unknown) => (job: never) => unknown>> = {
  check: (analyzer, options) => {
    const check = new ArticleCheck(analyzer, options as CheckOptions);
    return (job: CheckJob) => check.do(job);
  },
  facts: (analyzer) => readFacts(analyzer),
};

/** One job after the other, because one article at a time is read fastest. */
function work(port: NonNullable<typeof parentPort>, { kind, entries, options }: WorkerTask): void {
  const doJob = works[kind]!(folderAnalyzer(createRegistry(entries)), options);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (message: ToWorker) => {
    if (message === 'end') {
      // Nothing under way is wanted any more; without the port the thread ends by itself, and keeps what was compiled.
      port.close();
      return;
    }
    last = last.then(async () => {
      let answer: FromWorker = { id: message.id };
      try {
        answer = { ...answer, result: await doJob(message.job as never) };
      } catch {
        // The thread that gave the job does it itself, and meets the error where it can be told.
      }
      port.postMessage(answer);
    });
  });
}

if (parentPort !== null) work(parentPort, workerData as WorkerTask);
