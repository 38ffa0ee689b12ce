import { commands, messages, type AnnotationEdit, type ChangeAnnotationParams } from '../../../server/src/lsp/protocol';
import { isAnnotationPlace } from '../beside/annotationPlaces';
import type { Command } from './command';
import { listAnnotations } from './listAnnotations';

/** Takes an annotation away. Argument: which one; without it the annotations of the article are listed. */
export const removeAnnotation: Command = {
  id: commands.removeAnnotation,
  async run(context, place) {
    if (!isAnnotationPlace(place)) return listAnnotations.run(context);
    const client = await context.copydesk.running();
    const { index, quote, title } = place.annotation;
    const params: ChangeAnnotationParams = { uri: place.uri, index, quote, change: 'remove' };
    const answer = await client.sendRequest<AnnotationEdit>(messages.changeAnnotation, params);
    if (answer === null) throw new Error('That annotation is no longer there.');
    await context.changes.apply(await client.protocol2CodeConverter.asWorkspaceEdit(answer), `Removed: ${title}`);
  },
};
