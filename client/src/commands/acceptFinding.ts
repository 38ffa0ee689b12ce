import * as vscode from 'vscode';
import {
  commands,
  messages,
  type Acceptance,
  type AcceptParams,
  type FindingPlace,
} from '../../../server/src/lsp/protocol';
import type { Command } from './command';

function isPosition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'line' in value && typeof value.line === 'number' && 'character' in value && typeof value.character === 'number'
  );
}

function isPlace(value: unknown): value is FindingPlace {
  if (typeof value !== 'object' || value === null) return false;
  if (!('uri' in value && 'rule' in value && 'range' in value)) return false;
  const { uri, rule, range } = value;
  if (typeof uri !== 'string' || typeof rule !== 'string' || typeof range !== 'object' || range === null) return false;
  return 'start' in range && 'end' in range && isPosition(range.start) && isPosition(range.end);
}

async function askReason(rule: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: `Accept this finding (${rule})`,
    prompt: 'Why may it stand? The reason is kept with the article.',
    placeHolder: 'for example: checked with the press office by phone, 3 March',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? 'A reason is needed.' : undefined),
  });
  const reason = answer?.trim();
  return reason === '' ? undefined : reason;
}

/** Sources files are written to disk: they open in no editor, so nobody would think of saving them. */
async function saveSourcesFiles(edit: vscode.WorkspaceEdit): Promise<void> {
  for (const [uri] of edit.entries()) {
    if (!uri.path.endsWith('.sources.json')) continue;
    const document = await vscode.workspace.openTextDocument(uri);
    await document.save();
  }
}

/** Asks for a reason and has the server keep it. Arguments: the finding's place, and a reason if it is known already. */
export const acceptFinding: Command = {
  id: commands.acceptFinding,
  async run({ copydesk }, place, known) {
    if (!isPlace(place)) throw new Error('There is no finding to accept here.');
    const reason = typeof known === 'string' && known.trim() !== '' ? known.trim() : await askReason(place.rule);
    if (reason === undefined) return;
    const client = await copydesk.running();
    const params: AcceptParams = { uri: place.uri, rule: place.rule, range: place.range, reason };
    const answer = await client.sendRequest<Acceptance>(messages.accept, params);
    if (answer === null) throw new Error('The finding is no longer there.');
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The reason could not be written.');
    await saveSourcesFiles(edit);
  },
};
