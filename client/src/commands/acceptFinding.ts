import * as vscode from 'vscode';
import { commands, messages, type Acceptance, type AcceptParams } from '../../../server/src/lsp/protocol';
import { creator } from '../beside/creator';
import { isFindingPlace } from '../beside/places';
import type { Command } from './command';

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

/** Asks for a reason and has the server keep it. Arguments: the finding's place, and a reason if it is known already. */
export const acceptFinding: Command = {
  id: commands.acceptFinding,
  async run({ copydesk, changes }, place, known) {
    if (!isFindingPlace(place)) throw new Error('There is no finding to accept here.');
    const reason = typeof known === 'string' && known.trim() !== '' ? known.trim() : await askReason(place.rule);
    if (reason === undefined) return;
    const client = await copydesk.running();
    const params: AcceptParams = { uri: place.uri, rule: place.rule, range: place.range, reason, creator: creator() };
    const answer = await client.sendRequest<Acceptance>(messages.accept, params);
    if (answer === null) throw new Error('The finding is no longer there.');
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    await changes.apply(edit, `Accepted (${place.rule}): ${reason}`);
  },
};
