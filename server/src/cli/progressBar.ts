import { SingleBar } from 'cli-progress';

/** A bar on one line of a terminal. */
export interface ProgressBar {
  /** `total` may grow. */
  update(done: number, total: number): void;
  /** Takes it off the screen until the next update. */
  hide(): void;
  end(): void;
}

/** A bar that counts articles. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  let bar: SingleBar | undefined;
  return {
    update(done, total) {
      if (bar === undefined) {
        bar = new SingleBar({
          format: '{bar} {value} of {total} articles',
          stream,
          clearOnComplete: true,
          hideCursor: true,
          barsize: 30,
          barCompleteChar: '█',
          barIncompleteChar: '░',
          forceRedraw: true,
          gracefulExit: true,
        });
        bar.start(total, done);
      }
      bar.setTotal(total);
      bar.update(done);
    },
    hide: () => void stream.write('\r\u001B[K'),
    end() {
      bar?.stop();
      bar = undefined;
    },
  };
}
