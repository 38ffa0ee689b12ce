import * as vscode from 'vscode';
import {
  commands,
  messages,
  type AnnotationEdit,
  type AnnotationItem,
  type ChangeAnnotationParams,
  type NotedSource,
} from '../../../server/src/lsp/protocol';
import { isAnnotationPlace } from '../beside/annotationPlaces';
import { askSource, askWords } from '../beside/askSource';
import type { Command } from './command';
import { listAnnotations } from './listAnnotations';

type Wanted = Pick<ChangeAnnotationParams, 'source' | 'comment'>;

/** Changes the source or the words of an annotation. Arguments: which one, and a source or reason if it is known already. */
export const editAnnotation: Command = {
  id: commands.editAnnotation,
  async run(context, place, known) {
    if (!isAnnotationPlace(place)) return listAnnotations.run(context);
    const client = await context.copydesk.running();
    const article = client.protocol2CodeConverter.asUri(place.uri);
    const wanted = isWanted(known) ? known : await ask(article, place.annotation);
    if (wanted === undefined) return;
    const { index, quote, title } = place.annotation;
    const params: ChangeAnnotationParams = { uri: place.uri, index, quote, change: 'edit', ...wanted };
    const answer = await client.sendRequest<AnnotationEdit>(messages.changeAnnotation, params);
    if (answer === null) throw new Error('That annotation is no longer there.');
    await context.changes.apply(await client.protocol2CodeConverter.asWorkspaceEdit(answer), `Changed: ${title}`);
  },
};

function isWanted(value: unknown): value is Wanted {
  return typeof value === 'object' && value !== null && ('source' in value || 'comment' in value);
}

async function ask(article: vscode.Uri, { source, comment, kind }: AnnotationItem): Promise<Wanted | undefined> {
  if (source !== undefined) {
    const other: NotedSource | undefined =
      source.form === 'file' ? await askSource(article, []) : await askWords(source.form, source.value);
    return other === undefined ? undefined : { source: other };
  }
  if (kind === 'analysis') {
    void vscode.window.showInformationMessage('A mark has nothing to change; it can be removed.');
    return undefined;
  }
  const answer = await vscode.window.showInputBox({
    title: 'Edit Annotation',
    value: comment ?? '',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'Some words are needed.' : undefined),
  });
  return answer === undefined || answer.trim() === '' ? undefined : { comment: answer.trim() };
}
