import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * `npm test`: every check of the project, one after the other, each even when one before it failed.
 *
 * Its last line is `N passed, N failed`: tests of all mocha runs, where a check that is no mocha run, or a run that
 * broke off, counts as one failure when it fails and as nothing when it does not.
 */

interface Check {
  readonly title: string;
  /** The script of package.json, with its arguments. */
  readonly script: readonly string[];
  /** Whether it is a mocha run, which prints how many tests passed and failed. */
  readonly mocha: boolean;
  /** The title of a check without which this one means nothing. */
  readonly needs?: string;
}

const checks: readonly Check[] = [
  { title: 'lint', script: ['lint'], mocha: false },
  { title: 'types', script: ['types'], mocha: false },
  { title: 'build', script: ['build', '--', '--tests'], mocha: false },
  { title: 'tidy', script: ['tidy'], mocha: true },
  { title: 'unit', script: ['unit'], mocha: true },
  { title: 'accuracy', script: ['accuracy'], mocha: true },
  { title: 'properties', script: ['properties'], mocha: true },
  { title: 'protocol and command line', script: ['protocol'], mocha: true },
  { title: 'in Neovim and Emacs', script: ['test:clients'], mocha: true, needs: 'build' },
  { title: 'inside VS Code', script: ['test:vscode'], mocha: true, needs: 'build' },
];

interface Outcome {
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly note: string;
}

async function runCheck(check: Check, brokenBefore: ReadonlySet<string>): Promise<Outcome> {
  process.stdout.write(`\n── ${check.title} ──\n`);
  if (check.needs !== undefined && brokenBefore.has(check.needs)) {
    const note = `not run, because ${check.needs} failed`;
    process.stdout.write(`${note}\n`);
    return { title: check.title, passed: 0, failed: 1, seconds: 0, note };
  }
  const start = performance.now();
  const { code, output } = await runScript(check.script);
  const seconds = (performance.now() - start) / 1000;
  const tests = check.mocha ? readSummary(output) : { passed: 0, failed: 0 };
  if (tests === undefined) return { title: check.title, passed: 0, failed: 1, seconds, note: 'broke off' };
  const broken = code !== 0 && tests.failed === 0;
  const note = broken ? `ended with ${code}` : '';
  return { title: check.title, passed: tests.passed, failed: tests.failed + (broken ? 1 : 0), seconds, note };
}

async function runScript(script: readonly string[]): Promise<{ code: number | string; output: string }> {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const child = spawn(command, [...first, 'run', ...script], {
    stdio: ['inherit', 'pipe', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    output += chunk.toString('utf8');
  });
  const code = await new Promise<number | string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (exit, signal) => resolve(exit ?? signal ?? 1));
  });
  return { code, output };
}

/** The counts of the last summary that mocha printed; undefined when there is none. */
function readSummary(output: string): { passed: number; failed: number } | undefined {
  const plain = stripVTControlCharacters(output);
  const summary = /^ {2}(\d+) passing \([^)]*\)$/gmu;
  const last = [...plain.matchAll(summary)].at(-1);
  if (last === undefined) return undefined;
  const failing = /^ {2}(\d+) failing$/mu.exec(plain.slice(last.index));
  return { passed: Number(last[1]), failed: Number(failing?.[1] ?? 0) };
}

async function main(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    const broken = new Set(outcomes.filter(({ failed }) => failed > 0).map(({ title }) => title));
    outcomes.push(await runCheck(check, broken));
  }
  process.stdout.write('\n');
  for (const { title, passed, failed, seconds, note } of outcomes) {
    const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : 'ok';
    process.stdout.write(`${title.padEnd(26)}${seconds.toFixed(1).padStart(6)} s  ${counts} ${note}`.trimEnd() + '\n');
  }
  const total = (key: 'passed' | 'failed'): number => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed\n`);
  process.exitCode = total('failed') === 0 ? 0 : 1;
}

void main();
