import * as vscode from 'vscode';
import { messages, type OriginalsAnswer } from '../../../server/src/lsp/protocol';
import type { CopydeskClient } from '../client';

/** What the server knows of an article's originals. */
export async function askOriginals(
  copydesk: CopydeskClient,
  article: vscode.Uri,
): Promise<OriginalsAnswer | undefined> {
  if (copydesk.health !== 'running') return undefined;
  const client = await copydesk.running();
  const params = { uri: client.code2ProtocolConverter.asUri(article) };
  return (await client.sendRequest<OriginalsAnswer | null>(messages.originals, params)) ?? undefined;
}

/** Where an original opens: its file, or a document of the text that was read out of it. */
export function originalUri(answer: OriginalsAnswer, index: number): vscode.Uri | undefined {
  const uri = answer.originals[index]?.uri;
  return uri === undefined ? undefined : vscode.Uri.parse(uri);
}
