import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { parse } from 'jsonc-parser';
import { Desk } from '../cli/support';
import { folder as newsroom, TestClient } from './support/client';

const examples = join(__dirname, '..', '..', 'examples');
const levels = ['', 'error', 'warning', 'information', 'hint'];

/** Articles that disagree, so that something is found by comparing them. */
const more: Readonly<Record<string, string>> = {
  'articles/two/kestrel-yard.txt':
    'Kestrel Shipyard Works plc (KSW) employed 1,200 people in 2024, the company said.\n',
  'articles/two/kestrel-list.md': 'Kestrel Shipyard Works plc (KSV) employed 2,100 people in 2024, the union said.\n',
};

describe('the workspace and the command line', () => {
  it('find the same in the same folder', async () => {
    const files = { ...filesBelow(examples), ...more };
    const desk = new Desk();
    for (const [path, text] of Object.entries(files)) desk.write(path, text);
    const { out } = await desk.run('check', 'articles', 'briefs', '--format', 'json');
    desk.remove();
    const printed = JSON.parse(out) as { files: { file: string; findings: Printed[] }[] };
    const onCommand = printed.files.map(({ file, findings }) => [
      file,
      findings.map(({ line, column, level, rule, message }) => `${line}:${column} ${level} ${rule} ${message}`),
    ]);
    const asked = await inEditor(files);
    assert.deepEqual(asked, Object.fromEntries(onCommand));
    const rules = Object.values(asked).flat().join('\n');
    for (const rule of ['figure-conflict', 'inconsistent-name', 'unsourced-claim'])
      assert.match(rules, new RegExp(rule));
  });
});

interface Printed {
  readonly line: number;
  readonly column: number;
  readonly level: string;
  readonly rule: string;
  readonly message: string;
}

/** What a client is told of all articles, the last word on each, once the workspace has been read. */
async function inEditor(files: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const client = await TestClient.start({ files, settings: settingsIn(files['.vscode/settings.json']) });
  try {
    await client.request('copydesk/companies', {});
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    return Object.fromEntries(
      items.map(({ uri, ...report }) => [
        decodeURIComponent(uri.slice(newsroom.length + 1)),
        ('items' in report ? report.items : []).map(({ range: { start }, severity, code, message }) => {
          const place = `${start.line + 1}:${start.character + 1}`;
          return `${place} ${levels[severity ?? 0]!} ${String(code)} ${String(message)}`;
        }),
      ]),
    );
  } finally {
    client.dispose();
  }
}

function settingsIn(text: string | undefined): Record<string, unknown> {
  const all = parse(text ?? '{}') as Record<string, unknown>;
  const own = Object.entries(all).filter(([key]) => key.startsWith('copydesk.'));
  return Object.fromEntries(own.map(([key, value]) => [key.slice('copydesk.'.length), value]));
}

function filesBelow(folder: string, at = folder): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(at).sort()) {
    const path = join(at, name);
    if (statSync(path).isDirectory()) Object.assign(found, filesBelow(folder, path));
    else found[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return found;
}
