import { commands, messages, type AnnotateParams, type AnnotationEdit } from '../../../server/src/lsp/protocol';
import { creator } from '../beside/creator';
import { placeOf } from '../beside/places';
import { nothingToAnnotate } from './annotateSource';
import type { Command } from './command';

/** Says that the selected words, or the claim at the cursor, are the writer's own judgement. Argument: the place if it is known. */
export const markAnalysis: Command = {
  id: commands.markAnalysis,
  async run({ copydesk, changes }, given) {
    const client = await copydesk.running();
    const place = placeOf(given, client);
    if (place === undefined) return;
    const params: AnnotateParams = { ...place, creator: creator() };
    const answer = await client.sendRequest<AnnotationEdit>(messages.annotate, params);
    if (answer === null) throw new Error(nothingToAnnotate(client.protocol2CodeConverter.asUri(place.uri)));
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    await changes.apply(edit, 'Marked as the writer’s analysis');
  },
};
