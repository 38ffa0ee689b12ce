import type { CrewMember, FromWorker, StartWorker, WorkerTask } from './model';

/** Jobs that a worker is given at a time, so that it need not wait for the next one. */
const ahead = 2;
/** More workers than that read faster than one thread can take in. */
const most = 7;

interface Job<Input, Output> {
  readonly input: Input;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: unknown) => void;
}

interface Hand<Input, Output> {
  readonly member: CrewMember;
  readonly jobs: Map<number, Job<Input, Output>>;
  readonly gone: Promise<void>;
}

export interface CrewParts<Input, Output> {
  /** does a job in this thread: what workers do, done here, gives the same */
  readonly here: (input: Input) => Promise<Output>;
  readonly start?: StartWorker | undefined;
  readonly task: WorkerTask;
  /** processors that may be used, this thread's included */
  readonly processors: number;
  /** this thread works along; otherwise it works only while there are no workers */
  readonly helps: boolean;
}

/**
 * Work spread over threads. Until {@link enlist} and wherever workers fail, everything is done in this thread, with the same result.
 */
export class Crew<Input, Output> {
  readonly #parts: CrewParts<Input, Output>;
  #hands: Hand<Input, Output>[] = [];
  #queue: Job<Input, Output>[] = [];
  #busy = false;
  #enlisted = false;
  #count = 0;

  constructor(parts: CrewParts<Input, Output>) {
    this.#parts = parts;
  }

  /** Jobs that can be under way at a time. */
  get width(): number {
    return this.#hands.length * ahead + 1;
  }

  get workers(): number {
    return this.#hands.length;
  }

  /** Starts workers, once: when there turns out to be enough to do. */
  enlist(): void {
    const { start, task, processors } = this.#parts;
    if (this.#enlisted || start === undefined) return;
    this.#enlisted = true;
    for (let count = Math.min(most, processors - 1); count > 0; count--) {
      try {
        this.#add(start(task));
      } catch {
        // One thread does everything, only later.
        return;
      }
    }
    this.#share();
  }

  /** Rejects only where the job fails in this thread too. */
  do(input: Input): Promise<Output> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ input, resolve, reject });
      this.#share();
    });
  }

  /** Lets every worker end, and resolves when all are gone. What was not done is done in this thread. */
  async end(): Promise<void> {
    const hands = this.#hands;
    this.#hands = [];
    for (const { member, jobs } of hands) {
      this.#queue.unshift(...jobs.values());
      jobs.clear();
      member.postMessage('end');
    }
    this.#share();
    await Promise.all(hands.map(({ gone }) => gone));
  }

  #add(member: CrewMember): void {
    const jobs = new Map<number, Job<Input, Output>>();
    const gone = new Promise<void>((resolve) => {
      member.on('exit', () => resolve());
    });
    const hand = { member, jobs, gone };
    member.on('message', (message) => this.#done(hand, message));
    // Its death is told by `exit`; without a listener an error would end this process.
    member.on('error', () => undefined);
    void gone.then(() => this.#lost(hand));
    this.#hands.push(hand);
  }

  #done(hand: Hand<Input, Output>, { id, ...answer }: FromWorker): void {
    const job = hand.jobs.get(id);
    hand.jobs.delete(id);
    if (job !== undefined) {
      if ('result' in answer) job.resolve(answer.result as Output);
      else this.#here(job);
    }
    this.#share();
  }

  #lost(hand: Hand<Input, Output>): void {
    this.#hands = this.#hands.filter((other) => other !== hand);
    this.#queue.unshift(...hand.jobs.values());
    hand.jobs.clear();
    this.#share();
  }

  #share(): void {
    while (this.#queue.length > 0) {
      const hand = this.#freest();
      if (hand !== undefined) this.#give(hand, this.#queue.shift()!);
      else if (!this.#busy && (this.#parts.helps || this.#hands.length === 0)) this.#here(this.#queue.shift()!);
      else return;
    }
  }

  #freest(): Hand<Input, Output> | undefined {
    // A worker takes a while to be ready: what comes first is done here meanwhile.
    let freest: Hand<Input, Output> | undefined;
    for (const hand of this.#hands)
      if (hand.jobs.size < ahead && (freest === undefined || hand.jobs.size < freest.jobs.size)) freest = hand;
    return freest;
  }

  #give({ member, jobs }: Hand<Input, Output>, job: Job<Input, Output>): void {
    const id = ++this.#count;
    jobs.set(id, job);
    member.postMessage({ id, job: job.input });
  }

  #here({ input, resolve, reject }: Job<Input, Output>): void {
    this.#busy = true;
    this.#parts
      .here(input)
      .then(resolve, reject)
      .finally(() => {
        this.#busy = false;
        this.#share();
      })
      .catch(() => undefined);
  }
}
