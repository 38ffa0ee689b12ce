import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { resolve } from 'node:path';
import type { Measure } from './measure';

const page = resolve(__dirname, '../../docs/performance.md');
const [begin, end] = ['<!-- results -->', '<!-- end of results -->'];

/** Puts the results into the page, each in place of its former self; those that were not measured this time stay. */
export function writeResults(measures: readonly Measure[]): void {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for results`);
  const rows = new Map(
    text
      .slice(from, to)
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| measure'))
      .map((line) => [keyOf(line), line]),
  );
  for (const { what, own, against, ratio, target } of measures) {
    const line = `| ${[what, own, against, ratio, target].join(' | ')} |`;
    rows.set(keyOf(line), line);
  }
  const table = ['| measure | Copydesk | beside | ratio | target |', '|---|---|---|---|---|', ...rows.values()];
  writeFileSync(page, `${text.slice(0, from)}${begin}\n${machine()}\n\n${table.join('\n')}\n${text.slice(to)}`);
}

/** Puts text between the marks of a section that has a name. */
export function writeSection(name: string, text: string): void {
  const whole = readFileSync(page, 'utf8');
  const [begins, ends] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [whole.indexOf(begins), whole.indexOf(ends)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for ${name}`);
  writeFileSync(page, `${whole.slice(0, from)}${begins}\n${machine()}\n\n${text}\n${whole.slice(to)}`);
}

/** A line is replaced by one that measures the same against the same. */
function keyOf(line: string): string {
  const cells = line.split('|').map((cell) => cell.trim());
  return `${cells[1]!}: ${cells[3]!.split(/[:,]/u)[0]!}`;
}

function machine(): string {
  const [first] = cpus();
  const load = loadavg().map((one) => one.toFixed(1));
  return [
    `Last measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version} under ${type()}, on ${String(cpus().length)} cores`,
    `of ${first?.model.trim() || 'an unnamed processor'} with ${(totalmem() / 2 ** 30).toFixed(0)} GB, shared with other work`,
    `(load average over 1, 5 and 15 minutes: ${load.join(', ')}).`,
  ].join('\n');
}
