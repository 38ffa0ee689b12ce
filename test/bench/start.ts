import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { writeArticle } from './article';
import { compared, type Bench } from './measure';
import { bundle } from '../support/bundle';
import { quantile } from './subject';

const rounds = 9;
const nothing = ['-e', '0'];

/** What a start costs: the server until it has answered `initialize`, and the command line over one article, whole process. */
export const start: Bench = {
  name: 'start',
  usual: true,
  async run(folder) {
    const dist = join(folder, 'dist');
    const bare = bundle(folder, 'test/bench/bare.ts', 'bare.cjs');
    spawnSync(process.execPath, ['esbuild.js', '--production', `--outdir=${dist}`], {
      cwd: resolve(__dirname, '../..'),
    });
    const article = join(folder, 'one.article');
    writeFileSync(article, writeArticle(600, 3));
    const cached = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
    mkdirSync(cached.XDG_CACHE_HOME);
    // The certificates that Node reads where this is set cost more than a start.
    Reflect.deleteProperty(cached, 'NODE_EXTRA_CA_CERTS');
    const fresh = { ...cached, NODE_DISABLE_COMPILE_CACHE: '1' };
    const check = [join(dist, 'cli.js'), 'check', article, '--fail-on', 'off'];
    const server = join(dist, 'server.js');
    const kinds = {
      node: () => run(nothing, cached),
      bare: () => initialize(bare, cached),
      server: () => initialize(server, cached),
      serverFresh: () => initialize(server, fresh),
      cli: () => run(check, cached),
      cliFresh: () => run(check, fresh),
    };
    const times = { node: [], bare: [], server: [], serverFresh: [], cli: [], cliFresh: [] } as Record<
      keyof typeof kinds,
      number[]
    >;
    for (let round = 0; round <= rounds; round++) {
      for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
        const time = await kinds[kind]();
        if (round > 0) times[kind].push(time);
      }
    }
    const node = '`node -e 0`';
    return [
      compared('spawn → initialize', times.server, node, times.node, '1.8 / –'),
      compared('spawn → initialize', times.server, 'bare bundled server', times.bare, ''),
      compared('spawn → initialize, nothing compiled before', times.serverFresh, node, times.node, ''),
      compared('command line, one article of 600 words', times.cli, node, times.node, '2.5 / –'),
      compared('command line, nothing compiled before', times.cliFresh, node, times.node, ''),
    ];
  },
};

type Environment = NodeJS.ProcessEnv;

/** Milliseconds that a process takes from its spawn to its end. */
function run(words: readonly string[], env: Environment): number {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8', maxBuffer: 1e9 });
  const time = performance.now() - from;
  if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')}: ${stderr.slice(0, 500)}`);
  return time;
}

async function initialize(script: string, env: Environment): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  const time = performance.now() - from;
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
  return time;
}

export const median = (times: readonly number[]): number => quantile(times, 0.5);
