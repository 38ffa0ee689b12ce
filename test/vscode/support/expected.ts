import { strict as assert } from 'node:assert';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { extension } from './extension';
import type { Shown } from './findings';

/** Where a finding stands; what an expectation holds of it. */
interface Expected {
  /** 1-based */
  readonly line: number;
  readonly rule: string;
}

/**
 * Compares findings with those that `expected/NAME.json` lists: the set of their rules and lines.
 *
 * With `UPDATE=1` in the environment it writes the file instead.
 */
export async function compareWithExpected(name: string, findings: readonly Shown[]): Promise<void> {
  const file = path.join(extension().extensionPath, 'test', 'vscode', 'expected', `${name}.json`);
  const places = new Map(findings.map(({ line, rule }): [string, Expected] => [`${line} ${rule}`, { line, rule }]));
  const actual = [...places.values()].sort(byPlace);
  if (process.env['UPDATE'] === '1') {
    const lines = actual.map(({ line, rule }) => `  { "line": ${line}, "rule": "${rule}" }`);
    await fs.writeFile(file, lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
    return;
  }
  const expected = JSON.parse(await fs.readFile(file, 'utf8')) as Expected[];
  assert.deepEqual(actual, expected.sort(byPlace));
}

function byPlace(a: Expected, b: Expected): number {
  return a.line - b.line || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
