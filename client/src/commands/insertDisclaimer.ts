import * as vscode from 'vscode';
import { commands, messages, type Disclaimers, type DisclaimersParams } from '../../../server/src/lsp/protocol';
import { isArticle } from '../attach';
import type { Command } from './command';

export const insertDisclaimer: Command = {
  id: commands.insertDisclaimer,
  async run({ copydesk }) {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !isArticle(editor.document)) {
      void vscode.window.showInformationMessage('Open the article that the disclaimer belongs to first.');
      return;
    }
    const client = await copydesk.running();
    const version = editor.document.version;
    const params: DisclaimersParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
    const { templates, position } = await client.sendRequest<Disclaimers>(messages.disclaimers, params);
    if (templates.length === 0) throw new Error('There is no notice for this article.');
    const items = templates.map(({ title, text }) => ({ label: title, detail: text.trim(), text }));
    const chosen = await vscode.window.showQuickPick(items, {
      title: 'Insert Disclaimer',
      placeHolder: 'The notice that tells readers where this article comes from',
      matchOnDetail: true,
    });
    if (chosen === undefined) return;
    if (editor.document.version !== version) throw new Error('The article changed meanwhile; nothing was inserted.');
    const place = client.protocol2CodeConverter.asPosition(position);
    await editor.edit((edit) => edit.insert(place, chosen.text));
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  },
};
