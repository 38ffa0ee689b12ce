import * as vscode from 'vscode';
import { commands, messages, type AnnotationItem, type Sourcing } from '../../../server/src/lsp/protocol';
import type { AnnotationPlace } from '../beside/annotationPlaces';
import { placeOf } from '../beside/places';
import { counted } from '../words';
import type { Command } from './command';

interface Listed extends vscode.QuickPickItem {
  readonly annotation: AnnotationItem;
}

const edit: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('edit'), tooltip: 'Edit' };
const remove: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('trash'), tooltip: 'Remove' };

/** Lists what is noted beside the article; choosing one goes to its words, its buttons edit and remove it. */
export const listAnnotations: Command = {
  id: commands.listAnnotations,
  async run({ copydesk }) {
    const client = await copydesk.running();
    const place = placeOf(undefined, client);
    if (place === undefined) return;
    const found = await client.sendRequest<Sourcing | null>(messages.sourcing, { uri: place.uri });
    const pick = vscode.window.createQuickPick<Listed>();
    pick.title = `Annotations: ${counted(found?.annotations.length ?? 0, 'annotation')}`;
    pick.placeholder = 'Choose one to go to its words';
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.items = (found?.annotations ?? []).map(listed);
    pick.onDidHide(() => pick.dispose());
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      pick.hide();
      if (chosen === undefined) return;
      const selection = client.protocol2CodeConverter.asRange(chosen.annotation.range);
      void vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(place.uri), { selection });
    });
    pick.onDidTriggerItemButton(({ button, item }) => {
      pick.hide();
      const target: AnnotationPlace = { uri: place.uri, annotation: item.annotation };
      void vscode.commands.executeCommand(
        button === edit ? commands.editAnnotation : commands.removeAnnotation,
        target,
      );
    });
    pick.show();
  },
};

function listed(annotation: AnnotationItem): Listed {
  const { title, state, change, quote } = annotation;
  return {
    label: `$(${state === 'stale' ? 'warning' : 'note'}) ${title}`,
    ...(change === undefined ? {} : { description: `changed: ${change}` }),
    detail: quote.replaceAll(/\s+/gu, ' '),
    buttons: [edit, remove],
    annotation,
  };
}
