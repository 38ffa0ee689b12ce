import { painter, printable, type Style } from '../colours';
import type { CommandIo } from '../io';
import { placeFinder } from '../places';
import type { CheckedFile, Report } from './report';

interface Row {
  readonly place: string;
  readonly level: string;
  readonly message: string;
  readonly rule: string;
}

interface Totals {
  articles: number;
  claims: number;
  sourced: number;
  weak: number;
  blanket: number;
  unsourced: number;
  errors: number;
  warnings: number;
  notes: number;
  accepted: number;
}

const STYLES: Readonly<Record<string, Style>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' };
const LONGEST_QUOTE = 60;

/** Rows under each file that has any, and a line that sums up. */
export function readableReport(io: CommandIo, withAccepted: boolean): Report {
  const totals: Totals = {
    articles: 0,
    claims: 0,
    sourced: 0,
    weak: 0,
    blanket: 0,
    unsourced: 0,
    errors: 0,
    warnings: 0,
    notes: 0,
    accepted: 0,
  };
  return {
    begin: () => undefined,
    add(file) {
      const rows = rowsOf(file, withAccepted);
      if (rows.length > 0) io.out(`${block(file.path, rows, io)}\n`);
      addTo(totals, file);
    },
    end: () => io.out(`${summary(totals)}\n`),
  };
}

function rowsOf(file: CheckedFile, withAccepted: boolean): Row[] {
  const placeOf = placeFinder(file.text);
  const row = (start: number, level: string, message: string, rule: string): { start: number; row: Row } => {
    const { line, column } = placeOf(start);
    return { start, row: { place: `${line}:${column}`, level, message: printable(message), rule } };
  };
  const rows = file.findings.map((finding) => row(finding.start, finding.level, finding.message, finding.rule));
  if (!withAccepted) return rows.map((one) => one.row);
  for (const { finding, reason } of file.accepted) {
    rows.push(row(finding.start, 'accepted', `${finding.message} Accepted: ${reason}`, finding.rule));
  }
  rows.sort((a, b) => a.start - b.start);
  const stale = file.stale.map(({ rule, quote, reason }): Row => {
    const words = quote.exact.length > LONGEST_QUOTE ? `${quote.exact.slice(0, LONGEST_QUOTE - 1)}…` : quote.exact;
    return {
      place: '-',
      level: 'stale',
      message: printable(`“${words}” is not in the text any more. Accepted: ${reason}`),
      rule,
    };
  });
  return [...rows.map((one) => one.row), ...stale];
}

function block(path: string, rows: readonly Row[], io: CommandIo): string {
  const paint = painter(io);
  const placeWidth = Math.max(...rows.map(({ place }) => place.length));
  const levelWidth = Math.max(...rows.map(({ level }) => level.length));
  const lines = rows.map(({ place, level, message, rule }) => {
    const shown = paint(STYLES[level] ?? 'green', level.padEnd(levelWidth));
    return `  ${place.padEnd(placeWidth)}   ${shown}  ${message}   ${paint('dim', rule)}\n`;
  });
  return `${paint('underline', printable(path))}\n${lines.join('')}`;
}

function addTo(totals: Totals, { findings, accepted, counts }: CheckedFile): void {
  totals.articles++;
  for (const key of ['claims', 'sourced', 'weak', 'blanket', 'unsourced'] as const) totals[key] += counts[key];
  for (const { level } of findings) {
    if (level === 'error') totals.errors++;
    else if (level === 'warning') totals.warnings++;
    else totals.notes++;
  }
  totals.accepted += accepted.length;
}

function summary(totals: Totals): string {
  const { sourced, weak, blanket, unsourced, errors, accepted } = totals;
  const sourcing = `: ${sourced} sourced, ${weak} weak, ${blanket} notice only, ${unsourced} without a source`;
  const found = [counted(totals.warnings, 'warning'), counted(totals.notes, 'note')];
  if (errors > 0) found.unshift(counted(errors, 'error'));
  if (accepted > 0) found.push(`${accepted} accepted`);
  const claims = `${counted(totals.claims, 'claim')}${totals.claims === 0 ? '' : sourcing}`;
  return `${counted(totals.articles, 'article')}, ${claims}.   ${found.join(', ')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
