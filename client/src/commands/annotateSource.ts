import {
  commands,
  messages,
  type AnnotateParams,
  type AnnotationEdit,
  type NotedSource,
} from '../../../server/src/lsp/protocol';
import * as vscode from 'vscode';
import { askSource } from '../beside/askSource';
import { creator } from '../beside/creator';
import { placeOf } from '../beside/places';
import type { Command } from './command';

function isSource(value: unknown): value is NotedSource {
  if (typeof value !== 'object' || value === null || !('form' in value && 'value' in value)) return false;
  return ['url', 'file', 'words'].includes(String(value.form)) && typeof value.value === 'string';
}

/** Notes what stands behind the selected words, or behind the claim at the cursor. Arguments: the place and the source if they are known. */
export const annotateSource: Command = {
  id: commands.annotateSource,
  async run({ copydesk, changes }, given, source) {
    const client = await copydesk.running();
    const place = placeOf(given, client);
    if (place === undefined) return;
    const article = client.protocol2CodeConverter.asUri(place.uri);
    let chosen = isSource(source) ? source : undefined;
    if (chosen === undefined) {
      const known = await client.sendRequest<NotedSource[]>(messages.knownSources, { uri: place.uri });
      chosen = await askSource(article, known);
    }
    if (chosen === undefined) return;
    const params: AnnotateParams = { ...place, source: chosen, creator: creator() };
    const answer = await client.sendRequest<AnnotationEdit>(messages.annotate, params);
    if (answer === null) throw new Error(nothingToAnnotate(article));
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    await changes.apply(edit, `Noted as the source: ${chosen.label ?? chosen.value}`);
  },
};

/** Why the server had no edit. */
export function nothingToAnnotate(article: vscode.Uri): string {
  if (article.scheme !== 'file') return 'Save the article first: what is noted stands in a file beside it.';
  return `There are no words here to annotate, or ${vscode.workspace.asRelativePath(article)}.sources.json cannot be read.`;
}
