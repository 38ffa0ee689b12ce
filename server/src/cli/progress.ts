import type { ProgressBar } from './progressBar';

/** Milliseconds that people wait without a word. */
const patience = 1000;

/** How far long work has come, shown to whoever waits for it; quick work shows nothing. */
export interface Progress {
  /** `total` undefined where it is not known yet; without `done` the work is over. */
  report(done?: number, total?: number): void;
  /** Takes the bar off the screen while something else is written there. */
  aside(): void;
}

/** Shows progress on the terminal by a bar that is loaded when it is first shown. */
export function showProgress(stream: NodeJS.WriteStream, now: () => number = Date.now): Progress {
  let began: number | undefined;
  let bar: ProgressBar | undefined;
  return {
    report(done, total) {
      if (done === undefined) {
        bar?.end();
        bar = undefined;
        began = undefined;
        return;
      }
      began ??= now();
      if (total === undefined || now() - began < patience) return;
      bar ??= loadBar()(stream);
      bar.update(done, total);
    },
    aside: () => bar?.hide(),
  };
}

function loadBar(): typeof import('./progressBar').progressBar {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- most runs are over before a bar is of use
  return (require('./progressBar') as typeof import('./progressBar')).progressBar;
}
