import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';
import { writeArticle } from '../bench/article';
import { plant } from './support/texts';

const root = join(__dirname, '..', '..');
const serverFile = join(root, 'dist', 'server.js');

/** Processes below this one, by what Linux tells; elsewhere none. */
function descendants(of: number): number[] {
  if (process.platform !== 'linux') return [];
  const parents = readdirSync('/proc').flatMap((name): [number, number][] => {
    if (!/^\d+$/u.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]];
    } catch {
      return [];
    }
  });
  const below = parents.filter(([, parent]) => parent === of).map(([own]) => own);
  return [...below, ...below.flatMap(descendants)];
}

function isAlive(pid: number): boolean {
  try {
    // Killed and not yet collected by whoever inherited it, it is as good as gone.
    return !/^\d+ \(.*\) Z/u.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('the server’s process', function () {
  this.timeout(60_000);
  let folder: string;
  let server: ChildProcessWithoutNullStreams;
  let client: MessageConnection;

  before(() => {
    if (!existsSync(serverFile)) assert.equal(spawnSync(process.execPath, ['esbuild.js'], { cwd: root }).status, 0);
    folder = mkdtempSync(join(tmpdir(), 'copydesk-process-'));
    mkdirSync(join(folder, 'articles'));
    for (let at = 0; at < 300; at++) writeFileSync(join(folder, 'articles', `story-${String(at)}.txt`), plant);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => {
    client.dispose();
    server.kill('SIGKILL');
  });

  /** A server that reads a workspace, with articles open and many requests that it has not answered. */
  async function busy(): Promise<{ readonly gone: Promise<unknown[]>; readonly below: readonly number[] }> {
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
    server = spawn(process.execPath, [serverFile, '--stdio'], { env });
    const gone = once(server, 'exit');
    server.stdin.on('error', () => undefined);
    client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    client.onError(() => undefined);
    client.listen();
    const rootUri = pathToFileURL(folder).href;
    await client.sendRequest('initialize', {
      processId: process.pid,
      rootUri,
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { trusted: true, storage: join(folder, 'storage') },
    });
    await client.sendNotification('initialized', {});
    for (let at = 0; at < 10; at++) {
      const uri = `${rootUri}/articles/story-${String(at)}.txt`;
      const text = `${plant}\n\n`.repeat(8);
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'article', version: 1, text },
      });
      const position = { line: 0, character: 3 };
      for (const method of ['diagnostic', 'hover', 'documentSymbol', 'semanticTokens/full', 'codeLens'])
        client.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position }).catch(() => undefined);
    }
    client.sendRequest('copydesk/checkWorkspace', {}).catch(() => undefined);
    return { gone, below: descendants(server.pid!) };
  }

  it('ends on shutdown and exit, with everything it was asked still open', async () => {
    const { gone, below } = await busy();
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    assert.deepEqual(await gone, [0, null]);
    assert.deepEqual(below.filter(isAlive), []);
  });

  it('ends on shutdown and exit while articles of 2 MB are read, and answers nothing about them any more', async () => {
    const { gone, below } = await busy();
    let answered = 0;
    for (let at = 0; at < 4; at++) {
      const text = writeArticle(40_000, at + 1).repeat(10);
      assert.ok(text.length > 2_000_000);
      const textDocument = { uri: `file:///long-${String(at)}.article`, languageId: 'article', version: 1, text };
      await client.sendNotification('textDocument/didOpen', { textDocument });
      void client
        .sendRequest<{ items: unknown[] }>('textDocument/diagnostic', { textDocument })
        .then(({ items }) => (answered += items.length))
        .catch(() => undefined);
    }
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    assert.deepEqual(await gone, [0, null]);
    assert.equal(answered, 0);
    assert.deepEqual(below.filter(isAlive), []);
  });

  it('answers where nothing can be kept: the disk is full after the first kilobyte of a file', async function () {
    if (process.platform === 'win32') this.skip();
    const storage = join(folder, 'full storage');
    const cache = join(folder, 'full cache');
    // Writing more than the limit fails half way, as on a full disk.
    server = spawn('sh', ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, serverFile, '--stdio'], {
      env: { ...process.env, XDG_CACHE_HOME: cache },
    });
    const gone = once(server, 'exit');
    client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    client.listen();
    const rootUri = pathToFileURL(folder).href;
    const initializationOptions = { trusted: true, storage };
    await client.sendRequest('initialize', { processId: null, rootUri, capabilities: {}, initializationOptions });
    await client.sendNotification('initialized', {});
    const found = await client.sendRequest<unknown[]>('workspace/symbol', { query: 'tamarind' });
    assert.ok(found.length > 0);
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    assert.deepEqual(await gone, [0, null]);
    // Nothing that was begun is left to take up room.
    assert.deepEqual(readdirSync(storage), []);
    assert.deepEqual(readdirSync(join(cache, 'copydesk')), []);
  });

  it('ends on exit alone, and says that it was not shut down', async () => {
    const { gone, below } = await busy();
    await client.sendNotification('exit');
    assert.deepEqual(await gone, [1, null]);
    assert.deepEqual(below.filter(isAlive), []);
  });

  it('ends when its client is gone: nothing comes any more', async () => {
    const { gone, below } = await busy();
    server.stdin.end();
    const [code] = await gone;
    assert.equal(code, 1);
    assert.deepEqual(below.filter(isAlive), []);
  });

  it('ends when its client is gone: nobody reads any more', async () => {
    const { gone, below } = await busy();
    server.stdin.destroy();
    server.stdout.destroy();
    server.stderr.destroy();
    const [code, signal] = await gone;
    assert.ok(code !== 0 || signal !== null);
    assert.deepEqual(below.filter(isAlive), []);
  });

  it('ends with its client’s process, however that ends', async () => {
    await busy();
    server.kill('SIGKILL');
    // A client of its own process, which is killed while the server works.
    const program = `
      const { spawn } = require('node:child_process');
      const server = spawn(process.execPath, [${JSON.stringify(serverFile)}, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
      const send = (message) => {
        const text = JSON.stringify({ jsonrpc: '2.0', ...message });
        server.stdin.write('Content-Length: ' + Buffer.byteLength(text) + '\\r\\n\\r\\n' + text);
      };
      server.stdout.once('data', () => console.log(server.pid));
      send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: ${JSON.stringify(pathToFileURL(folder).href)}, capabilities: {} } });
      send({ method: 'initialized', params: {} });
    `;
    const parent = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    assert.ok(pid > 0);
    const orphans = [pid, ...descendants(pid)];
    parent.kill('SIGKILL');
    // Its pipes close with its last process.
    while (orphans.some(isAlive)) await setImmediate();
  });
});
