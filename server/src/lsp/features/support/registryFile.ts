import type { Session } from '../../session';

/** The registry file that additions go to: one that a person keeps, else the one to be created; undefined where none is read. */
export function registryToEdit(session: Session): string | undefined {
  const kept = session.registries.kept;
  const usual = kept.find((uri) => uri.endsWith('/companies.yaml')) ?? kept[0];
  if (usual !== undefined) return usual;
  const folder = session.files.folders[0];
  const uri = folder === undefined ? undefined : `${folder.replace(/\/$/, '')}/companies.yaml`;
  return uri !== undefined && session.isRegistry(uri) ? uri : undefined;
}
