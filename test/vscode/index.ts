import * as util from 'node:util';
import Mocha from 'mocha';
import { connectToLauncher, type Totals } from './host/channel';

/**
 * The suite that runs inside VS Code. Each file of tests beside this one has its line here; the launcher refuses to
 * run when one is missing. They are loaded late, because mocha's functions exist only then.
 */
const files: readonly (() => Promise<unknown>)[] = [
  () => import('./smoke.test'),
  () => import('./language.test'),
  () => import('./semanticTokens.test'),
  () => import('./hovers.test'),
  () => import('./diagnostics.test'),
  () => import('./quickFixes.test'),
  () => import('./statcheck.test'),
  () => import('./thirdReading.test'),
  () => import('./settings.test'),
  () => import('./typing.test'),
  () => import('./server.test'),
  () => import('./registry.test'),
  () => import('./companies.test'),
  () => import('./accepting.test'),
  () => import('./annotations.test'),
  () => import('./originals.test'),
  () => import('./sourcing.test'),
  () => import('./citations.test'),
  () => import('./desk.test'),
  () => import('./navigation.test'),
  () => import('./facts.test'),
  () => import('./sources.test'),
  () => import('./commands.test'),
];

/**
 * Runs all tests; VS Code calls this in its extension host.
 *
 * `COPYDESK_GREP` narrows it to the tests whose full name matches.
 *
 * @throws when a test fails, which makes VS Code exit with an error.
 */
export async function run(): Promise<void> {
  const launcher = await connectToLauncher(() => undefined);
  launcher?.send({ kind: 'hello', from: 'suite' });
  const print = (text: string): void => {
    if (launcher === undefined) console.log(text);
    else launcher.send({ kind: 'line', text });
  };
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => print(util.format(...args));
  const totals = await runMocha(print);
  launcher?.send({ kind: 'totals', totals });
  await launcher?.close();
  if (totals.failed > 0) throw new Error(`${totals.failed} of the tests inside VS Code failed`);
}

async function runMocha(print: (text: string) => void): Promise<Totals> {
  const grep = process.env['COPYDESK_GREP'];
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    timeout: 180_000,
    slow: 10_000,
    // What the workbench does between two events is not ours: a test may fail once, and then says so.
    retries: 1,
    color: process.env['FORCE_COLOR'] === '1',
    ...(grep === undefined || grep === '' ? {} : { grep: new RegExp(grep, 'u') }),
  });
  try {
    // Mocha puts `describe` and `it` in place on this event, which it sends itself only for files that it loads.
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    for (const load of files) await load();
    return await new Promise<Totals>((resolve) => {
      const runner = mocha.run((failed) => {
        const { passes = 0, pending = 0 } = runner.stats ?? {};
        resolve({ passed: passes, failed, skipped: pending });
      });
      runner.on('retry', (test, error) => print(`    failed once: ${test.fullTitle()}\n${util.format(error)}`));
    });
  } catch (error) {
    print(util.format(error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
