import {
  CompletionTriggerKind,
  type CompletionItem,
  type CompletionParams,
  type Position,
} from 'vscode-languageserver';
import { toOffset, toPosition } from '../convert';
import type { Session } from '../session';
import type { CompletionPlace, CompletionProvider } from './completion/provider';
import * as providers from './completion/registry';
import type { Feature } from './feature';
import { registryCompletion } from './registryFile/completion';

const all: readonly CompletionProvider[] = Object.values(providers);

/** Words the writer may want next, on demand and after the characters that a provider names. */
export const completion: Feature = {
  id: 'completion',
  capabilities: () => ({
    completionProvider: { triggerCharacters: [...new Set(all.flatMap(({ triggers }) => triggers))] },
  }),
  register(session) {
    const { connection, guard } = session;
    connection.onCompletion(
      guard.request<CompletionParams, CompletionItem[]>(
        'completion',
        () => [],
        async ({ textDocument, position, context }, token) => {
          const read = await session.read(textDocument.uri, token);
          if (!read) return inRegistry(session, textDocument.uri, position);
          const offset = toOffset(read.document, position);
          const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
          const trigger = typed ? context.triggerCharacter : undefined;
          return itemsAt(placeOf(session, read, offset, trigger));
        },
      ),
    );
  },
};

/** `companies.yaml` has keys, names and sources of its own. */
function inRegistry(session: Session, uri: string, position: Position): CompletionItem[] {
  const opened = session.isRegistry(uri) ? session.documents.get(uri) : undefined;
  if (!opened) return [];
  return registryCompletion(opened.document, toOffset(opened.document, position), session.registries.registry);
}

function placeOf(
  session: Session,
  { document, article }: Pick<CompletionPlace, 'document' | 'article'>,
  offset: number,
  trigger: string | undefined,
): CompletionPlace {
  const { line } = toPosition(document, offset);
  const text = document.getText(document.getLineRange(line));
  const into = offset - toOffset(document, { line, character: 0 });
  const place = { session, document, article, offset, before: text.slice(0, into), after: text.slice(into) };
  return trigger === undefined ? place : { ...place, trigger };
}

async function itemsAt(place: CompletionPlace): Promise<CompletionItem[]> {
  const asked = all.filter(({ triggers }) => place.trigger === undefined || triggers.includes(place.trigger));
  return (await Promise.all(asked.map((provider) => provider.complete(place)))).flat();
}
