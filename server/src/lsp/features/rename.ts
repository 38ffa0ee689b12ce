import {
  LSPErrorCodes,
  ResponseError,
  type Position,
  type PrepareRenameResult,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { toOffset, toRange } from '../convert';
import type { Session } from '../session';
import type { Feature } from './feature';
import { UnfitName, type Renamer, type RenamePlace } from './rename/renamer';
import * as renamers from './rename/registry';

const all: readonly Renamer[] = Object.values(renamers);

interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Another name for something, wherever the workspace uses it. */
export const rename: Feature = {
  id: 'rename',
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  register(session) {
    const { connection, guard } = session;
    connection.onPrepareRename(
      guard.request<PlaceParams, PrepareRenameResult | null>(
        'prepareRename',
        () => null,
        async (params) => {
          const place = await placeOf(session, params);
          const found = place && all.map((renamer) => renamer.prepare(place)).find((one) => one !== undefined);
          return place && found ? { range: toRange(place.document, found), placeholder: found.placeholder } : null;
        },
      ),
    );
    connection.onRenameRequest(
      guard.request<PlaceParams & { readonly newName: string }, WorkspaceEdit | ResponseError | null>(
        'rename',
        () => null,
        async (params) => {
          const place = await placeOf(session, params);
          const renamer = place && all.find((one) => one.prepare(place) !== undefined);
          if (!place || !renamer) return null;
          try {
            return (await renamer.rename(place, params.newName.trim())) ?? null;
          } catch (error) {
            if (error instanceof UnfitName) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
            throw error;
          }
        },
      ),
    );
  },
};

async function placeOf(session: Session, { textDocument, position }: PlaceParams): Promise<RenamePlace | undefined> {
  const read = await session.read(textDocument.uri);
  if (!read) return undefined;
  const { document, article } = read;
  return { session, document, article, offset: toOffset(document, position) };
}
