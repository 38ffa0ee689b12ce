import type { WorkspaceEdit } from 'vscode-languageserver';
import { sidecarOf } from '../../../beside/kinds/annotations';
import type { AnnotationOrigin, FileEdits } from '../../../engine/index';
import { fileWorkspaceEdit } from '../../convert';
import type { Session } from '../../session';
import { baseName } from '../../uri';

/** The text of the annotations beside an article as the client has it open, else as it is on disk; undefined where there is none. */
export async function sidecarText(session: Session, uri: string): Promise<string | undefined> {
  const bytes = await session.readBytes(sidecarOf(uri));
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/**
 * The edit of the file of annotations beside an article that `change` asks for, which creates the file where there is none.
 *
 * @throws where the file cannot be read: it is left as it is.
 */
export async function sidecarEdit(
  session: Session,
  uri: string,
  change: (existing: string | undefined, origin: AnnotationOrigin) => FileEdits['edits'] | undefined,
): Promise<WorkspaceEdit> {
  const sidecar = sidecarOf(uri);
  const existing = await sidecarText(session, uri);
  const id = `urn:uuid:${crypto.randomUUID()}`;
  const edits = change(existing, { article: baseName(uri), id });
  if (edits === undefined) throw new Error(`${sidecar} cannot be read and is left as it is.`);
  return fileWorkspaceEdit({ uri: sidecar, text: existing ?? '', edits }, existing === undefined, session.profile);
}
