import type { Analyzer, Article, TextLanguage } from '../engine/index';
import type { Runtime } from './runtime';

/** Milliseconds of work after which waiting input is let through. */
export const slice = 10;

/**
 * Analyses a text in slices, `previous` being what the same analyzer made of it before an edit. Between two slices waiting input is let through; when `goOn` then says no, the rest is dropped
 * and the answer is undefined.
 */
export async function readInSlices(
  analyzer: Analyzer,
  text: string,
  language: TextLanguage,
  runtime: Runtime,
  goOn: () => boolean,
  previous?: Article,
): Promise<Article | undefined> {
  const steps = analyzer.steps(text, language, previous);
  let until = runtime.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (runtime.now() < until) continue;
    await runtime.pause();
    if (!goOn()) return undefined;
    until = runtime.now() + slice;
  }
}
