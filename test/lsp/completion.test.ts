import assert from 'node:assert/strict';
import { CompletionTriggerKind, type CompletionItem, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './support/client';

const body = 'According to the Velm Daily News, Halvorsen Batteries AS shipped 4,700 battery packs to Velm in May.';
const house = ['Note to readers: This article rests on {outlet}. We have not checked its figures.'];

describe('completion', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  /** What is offered at `$0`, and the text after the first offer is taken. */
  async function offers(
    marked: string,
    { trigger, templates }: { trigger?: string; templates?: readonly string[] } = {},
  ): Promise<{ items: readonly CompletionItem[]; taken: string }> {
    client = await TestClient.start({ settings: { disclaimerTemplates: templates ?? [] } });
    const uri = await client.open('a.article', marked.replace('$0', ''));
    const position = client.document(uri).positionAt(marked.indexOf('$0'));
    const context =
      trigger === undefined
        ? { triggerKind: CompletionTriggerKind.Invoked }
        : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger };
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position,
      context,
    });
    const document = client.document(uri);
    const edit = items[0]?.textEdit as TextEdit | undefined;
    return { items, taken: edit ? TextDocument.applyEdits(document, [edit]) : document.getText() };
  }

  it('offers the notices on an empty line, filled from the article', async () => {
    const { items, taken } = await offers(`${body}\n\n$0\n\nLeave a Reply\n`);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['Provenance (Velm Daily News)', 'Translation (Velm Daily News)', 'Verification'],
    );
    assert.match(taken, /in May\.\n\nDisclaimer: This article is based on reporting by Velm Daily News.*\.\n\nLeave/);
  });

  it('takes the newsroom’s notices in place of what is typed of a label', async () => {
    const { items, taken } = await offers(`${body}\r\n\r\n  Disclaimer:$0\r\n`, { trigger: ':', templates: house });
    assert.equal(items.length, 1);
    assert.ok(items[0]!.filterText!.startsWith('Disclaimer:'));
    assert.equal(
      taken,
      `${body}\r\n\r\n  Note to readers: This article rests on Velm Daily News. We have not checked its figures.\r\n`,
    );
  });

  it('offers no notice in the middle of the copy', async () => {
    for (const [text, trigger] of [
      [`${body} It named two reasons:$0`, ':'],
      [`${body}$0`, undefined],
      [`Dis$0 ${body}`, undefined],
      [`${body}\n\n$0`, ':'],
    ] as const) {
      const { items } = await offers(text, trigger === undefined ? {} : { trigger });
      assert.deepEqual(items, [], text);
      client.dispose();
    }
  });
});
