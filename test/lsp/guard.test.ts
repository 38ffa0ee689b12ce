import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { Cancelled, createGuard, stopIfCancelled } from '../../server/src/lsp/guard';

describe('guard', () => {
  const lines: string[] = [];
  const guard = createGuard((line) => void lines.push(line));
  beforeEach(() => lines.splice(0));

  const token = (): CancellationTokenSource => new CancellationTokenSource();

  it('answers what the handler answers', async () => {
    const handler = guard.request(
      'double',
      () => 0,
      (value: number) => value * 2,
    );
    assert.equal(await handler(4, token().token), 8);
    assert.deepEqual(lines, []);
  });

  it('answers the fallback when the handler throws, and logs it', async () => {
    const handler = guard.request(
      'hover',
      (value: number) => -value,
      () => {
        throw new Error('no such line');
      },
    );
    assert.equal(await handler(4, token().token), -4);
    assert.match(lines.join(), /^hover: Error: no such line/);
  });

  it('answers a cancelled request at once, even where the handler never ends', async () => {
    const source = token();
    const handler = guard.request(
      'forever',
      () => 0,
      () => new Promise<number>(() => undefined),
    );
    const answer = handler(undefined, source.token);
    source.cancel();
    const error = await answer;
    assert.ok(error instanceof ResponseError);
    assert.equal(error.code, LSPErrorCodes.RequestCancelled);
    assert.deepEqual(lines, []);
  });

  it('takes a handler that stops by itself as cancelled', async () => {
    const source = token();
    source.cancel();
    assert.throws(() => stopIfCancelled(source.token), Cancelled);
    const handler = guard.request(
      'stops',
      () => 0,
      () => Promise.reject(new Cancelled()),
    );
    assert.ok((await handler(undefined, token().token)) instanceof ResponseError);
  });

  it('logs what a notification throws and never throws itself', async () => {
    guard.notification('didChange', () => {
      throw new TypeError('not a document');
    })(undefined);
    await Promise.resolve().then(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.match(lines.join(), /^didChange: TypeError: not a document/);
  });
});
