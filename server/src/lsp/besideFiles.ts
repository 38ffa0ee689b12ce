import { sidecarSuffix } from '../beside/kinds/annotations';
import type { BesideFiles } from '../beside/model';
import type { ClientProfile } from './profile';
import type { WorkspaceFiles } from './workspaceFiles';

/**
 * The files that may stand beside articles. In an untrusted workspace notes alone: an article from a stranger must not have any other
 * file read.
 */
export function besideFiles(session: {
  readonly profile: ClientProfile;
  readonly files: WorkspaceFiles;
  readBytes(uri: string): Promise<Uint8Array | undefined>;
}): BesideFiles {
  const { trusted } = session.profile;
  return {
    readBytes: async (uri) => (trusted || uri.endsWith(sidecarSuffix) ? session.readBytes(uri) : undefined),
    find: async (wanted) => (trusted ? session.files.find(wanted) : []),
  };
}
