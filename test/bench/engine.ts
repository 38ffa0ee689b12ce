import { performance } from 'node:perf_hooks';
import {
  createAnalyzer,
  createChecker,
  defaultSettings,
  type Analyzer,
  type Article,
  type Checker,
} from '../../server/src/engine/index';
import { mulberry32 } from '../evaluate/counts';
import { writeArticle } from './article';

const phases = ['read', 'recognise', 'resolve', 'check'] as const;
type Phase = (typeof phases)[number];

/** Milliseconds per phase of one article. */
type Times = Record<Phase, number>;

const articles = 6;
const warmUp = 12;
const rounds = 24;
const edits = 400;

/** Prints how fast the engine reads articles that it has never seen, and the same article after an edit, phase by phase. */
export function measureEngine(words: number): void {
  const analyzer = createAnalyzer();
  const texts = Array.from({ length: articles }, (_, index) => writeArticle(words, 101 + index));
  const scratch: Times[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    // An analyzer of its own has nothing cached but the registry.
    const fresh = createAnalyzer({ registry: analyzer.registry });
    scratch.push(timed(fresh, createChecker(), texts[round % articles]!, undefined).times);
  }
  const afterEdit = measureEdits(analyzer, texts[0]!);
  const [first, again] = [medians(scratch.slice(warmUp)), medians(afterEdit.slice(warmUp))];
  console.log(`engine, ${words.toLocaleString('en-US')} words   from scratch   after an edit`);
  for (const phase of phases) console.log(`  ${phase.padEnd(19)}${cell(first[phase])}   ${cell(again[phase])}`);
  console.log(`  ${'all'.padEnd(19)}${cell(sum(first))}   ${cell(sum(again))}`);
  const speed = Math.round((words / (sum(first) - first.check)) * 1000);
  console.log(`  ${speed.toLocaleString('en-US')} words/s from scratch without the check, caches empty, code warm`);
}

function measureEdits(analyzer: Analyzer, start: string): Times[] {
  const random = mulberry32(5);
  let text = start;
  const checker = createChecker();
  let previous: Article | undefined;
  return Array.from({ length: edits }, () => {
    let at = Math.floor(random() * text.length);
    while (!/[a-z]/.test(text[at]!)) at = (at + 1) % text.length;
    text = `${text.slice(0, at)}${text[at]!}${text.slice(at)}`;
    const { times, article } = timed(analyzer, checker, text, previous);
    previous = article;
    return times;
  });
}

function timed(
  analyzer: Analyzer,
  checker: Checker,
  text: string,
  previous: Article | undefined,
): { readonly times: Times; readonly article: Article } {
  const times = { read: 0, recognise: 0, resolve: 0, check: 0 };
  const steps = analyzer.steps(text, 'article', previous);
  let from = performance.now();
  const spentOn = (phase: Phase): void => {
    const now = performance.now();
    times[phase] += now - from;
    from = now;
  };
  for (;;) {
    const step = steps.next();
    spentOn(step.done ? 'resolve' : step.value);
    if (!step.done) continue;
    checker.check(step.value, defaultSettings);
    spentOn('check');
    return { times, article: step.value };
  }
}

function medians(times: readonly Times[]): Times {
  const of = (phase: Phase): number => {
    const sorted = times.map((one) => one[phase]).sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? Number.NaN;
  };
  return { read: of('read'), recognise: of('recognise'), resolve: of('resolve'), check: of('check') };
}

function sum(times: Times): number {
  return phases.reduce((total, phase) => total + times[phase], 0);
}

function cell(milliseconds: number): string {
  return `${milliseconds.toFixed(2).padStart(10)} ms`;
}
