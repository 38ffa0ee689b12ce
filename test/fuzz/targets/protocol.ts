import { CancellationTokenSource } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient, uriOf } from '../../lsp/support/client';
import { mutate } from '../mutate';
import { failure, type Target } from '../target';

const messagesPerCase = 60;
const methods = [
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'textDocument/codeAction',
  'textDocument/completion',
  'textDocument/diagnostic',
  'textDocument/rename',
  'textDocument/codeLens',
  'textDocument/documentLink',
  'textDocument/prepareRename',
  'textDocument/prepareTypeHierarchy',
  'workspace/diagnostic',
  'workspace/textDocumentContent',
  'copydesk/accept',
  'copydesk/annotate',
  'copydesk/answer',
  'copydesk/changeAnnotation',
  'copydesk/knownSources',
  'copydesk/publication',
  'copydesk/signOff',
  'copydesk/sourcing',
  'workspace/symbol',
  'workspace/executeCommand',
  'nobody/knows',
];
const odd: readonly unknown[] = [
  null,
  undefined,
  7,
  -1,
  1e308,
  '',
  'x',
  [],
  {},
  { textDocument: 5 },
  { uri: '\u0000' },
];

/** A client out of its mind: wrong ranges, unknown files, closed documents, cancelled requests. Everything gets an answer. */
export const protocol: Target = {
  id: 'protocol',
  async run(random, seeds) {
    const client = await TestClient.start({ files: { 'articles/on-disk.txt': seeds[0] ?? 'A plant opens.' } });
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', onUnhandled);
    const told: string[] = [];
    try {
      const pending: Promise<unknown>[] = [];
      for (let message = 0; message < messagesPerCase; message++) await send(client, random, seeds, pending, told);
      await Promise.allSettled(pending);
      await finish(client);
      if (unhandled.length > 0) throw new Error(`unhandled: ${String(unhandled[0])}`);
    } catch (error) {
      throw failure(error instanceof Error ? error.message : String(error), told.join('\n'), error);
    } finally {
      process.off('unhandledRejection', onUnhandled);
      client.dispose();
    }
    return messagesPerCase;
  },
};

const names = ['a.article', 'b.md', 'articles/on-disk.txt', 'unknown.txt', 'companies.yaml'];

async function send(
  client: TestClient,
  random: () => number,
  seeds: readonly string[],
  pending: Promise<unknown>[],
  told: string[],
): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const uri = uriOf(pick(names));
  const kind = Math.floor(random() * 10);
  told.push(`${String(kind)} ${uri}`);
  if (kind === 0) await client.open(pick(names), pick(seeds), random() < 0.5 ? 'article' : 'markdown');
  else if (kind === 1 && client.documents.has(uri)) await client.close(uri);
  else if (kind <= 4) await change(client, uri, random);
  else if (kind === 5)
    await client.notify(pick(['textDocument/didChange', 'workspace/didChangeWatchedFiles', 'nobody/knows']), pick(odd));
  else if (kind === 6)
    await client.notify('$/cancelRequest', { id: pick([1e308, -1, 'x', Math.floor(random() * 50), null]) });
  else pending.push(request(client, uri, random, pick));
}

/** A sound edit where the document is open, sometimes one with a range beyond its end or with the whole text. */
async function change(client: TestClient, uri: string, random: () => number): Promise<void> {
  const document = client.documents.get(uri);
  if (!document || random() < 0.1) {
    const far = { line: Math.floor(random() * 1e6), character: Math.floor(random() * 1e6) };
    await client.notify('textDocument/didChange', {
      textDocument: { uri: uriOf('never-open.txt'), version: Math.floor(random() * 9) },
      contentChanges: [{ range: { start: far, end: far }, text: 'x' }],
    });
    return;
  }
  const text = document.getText();
  const after = mutate(text, random);
  const version = document.version + 1 + Math.floor(random() * 3);
  TextDocument.update(document, [{ text: after }], version);
  await client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: after }] });
}

function request(
  client: TestClient,
  uri: string,
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
): Promise<unknown> {
  const position = (): object => ({ line: Math.floor(random() * 40) - 1, character: Math.floor(random() * 200) - 1 });
  const params =
    random() < 0.15
      ? pick(odd)
      : {
          textDocument: { uri },
          position: position(),
          range: { start: position(), end: position() },
          context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
          previousResultId: pick(['', 'x', undefined]),
          newName: 'Brisk Quay',
          query: 'q',
          command: 'nobody',
          uri: pick([uri, 'copydesk-dossier:/x.md', '%']),
          source: pick([undefined, { form: 'words', value: 'the mayor' }, 'x', null]),
          rule: 'unsourced-claim',
          reason: 'known',
          creator: pick(['Ida Holm', undefined]),
          index: Math.floor(random() * 9) - 1,
          quote: '',
          change: pick(['remove', 'edit', 'anchor', 7]),
          kind: pick(['figure', 'name', 'x']),
          words: '5',
          answer: 'verified',
          comment: 'the register',
          footnotes: pick(['drop', 'inline', 'x']),
          previousResultIds: pick([[], undefined, [7]]),
        };
  const method = pick(methods);
  const cancel = new CancellationTokenSource();
  const asked = client.connection.sendRequest(method, params, cancel.token).catch(() => undefined);
  // The list of a whole workspace is kept waiting until something changes.
  if (method === 'workspace/diagnostic' || random() < 0.2) queueMicrotask(() => cancel.cancel());
  return asked;
}

/** What the server says in the end of every open document is what it says of the same text opened anew. */
async function finish(client: TestClient): Promise<void> {
  await client.settle();
  for (const [uri, document] of [...client.documents]) {
    if (uri.endsWith('.yaml')) continue;
    client.runtime.advance(5000);
    const now = await client.diagnostics(uri);
    await client.close(uri);
    const name = uri.slice(uri.indexOf('newsroom/') + 'newsroom/'.length);
    await client.open(name, document.getText(), document.languageId);
    const anew = await client.diagnostics(uri);
    if (JSON.stringify(now) !== JSON.stringify(anew)) throw new Error(`${uri} is not what it is when opened anew`);
  }
}
