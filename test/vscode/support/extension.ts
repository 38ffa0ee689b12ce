import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { CopydeskClient } from '../../../client/src/client';
import type { CopydeskExtension } from '../../../client/src/extension.node';

/** The extension's identifier. */
export const extensionId = 'copydesk.copydesk';

/** The extension as VS Code knows it. */
export function extension(): vscode.Extension<CopydeskExtension> {
  const found = vscode.extensions.getExtension<CopydeskExtension>(extensionId);
  assert.ok(found, `VS Code knows no extension ${extensionId}`);
  return found;
}

/** What the extension returns to others, with its server running. */
export async function copydesk(): Promise<CopydeskClient> {
  const { copydesk: client } = await extension().activate();
  await client.running();
  return client;
}

/** The process of the language server. */
export async function serverProcess(): Promise<number> {
  const client = (await (await copydesk()).running()) as { readonly serverProcess?: { readonly pid?: number } };
  const pid = client.serverProcess?.pid;
  assert.ok(pid !== undefined, 'the language client has no server process');
  return pid;
}
