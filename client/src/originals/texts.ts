import * as vscode from 'vscode';
import { messages, type OriginalsAnswer, type OriginalTextParams } from '../../../server/src/lsp/protocol';
import type { CopydeskClient } from '../client';

/** Originals that are no text files (PDF, Word, web pages, pasted words) are shown as the text that was read out of them. */
export const originalScheme = 'copydesk-original';

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

/** Where an original opens: its file, or a document of the text read out of it. */
export function originalUri(article: vscode.Uri, answer: OriginalsAnswer, index: number): vscode.Uri {
  const { name, uri } = answer.originals[index]!;
  if (uri !== undefined) return vscode.Uri.parse(uri);
  const query = JSON.stringify({ article: article.toString(), original: index });
  return vscode.Uri.from({ scheme: originalScheme, path: `/${name}.txt`, query });
}

/** Answers for documents of the scheme with the text that the server read. */
export function originalTexts(copydesk: CopydeskClient): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(originalScheme, {
    async provideTextDocumentContent(uri) {
      const { article, original } = JSON.parse(uri.query) as { readonly article: string; readonly original: number };
      const client = await copydesk.running();
      const params: OriginalTextParams = {
        uri: client.code2ProtocolConverter.asUri(vscode.Uri.parse(article)),
        original,
      };
      return (await client.sendRequest<string | null>(messages.originalText, params)) ?? '';
    },
  });
}
