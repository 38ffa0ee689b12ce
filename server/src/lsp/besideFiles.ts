import { sidecarSuffix } from '../beside/kinds/annotations';
import { isOutside } from '../beside/confinement';
import type { BesideFiles } from '../beside/model';
import type { OpenDocuments } from './documents';
import type { ClientProfile } from './profile';
import type { Runtime } from './runtime';
import { pathBelow } from './uri';
import type { WorkspaceFiles } from './workspaceFiles';

/** What is asked of a session. */
export interface BesideFilesParts {
  readonly profile: ClientProfile;
  readonly runtime: Runtime;
  readonly files: WorkspaceFiles;
  readonly documents: OpenDocuments;
  readBytes(uri: string): Promise<Uint8Array | undefined>;
}

/**
 * The files that may stand beside articles: those of the workspace, and those in the folder of an article that was opened from elsewhere.
 * In an untrusted workspace notes alone: an article from a stranger must not have any other file read.
 */
export function besideFiles(session: BesideFilesParts): BesideFiles {
  const { trusted } = session.profile;
  const realUri = async (uri: string): Promise<string | undefined> => session.runtime.realUri?.(uri);
  const outside = async (uri: string): Promise<boolean> =>
    !uri.endsWith(sidecarSuffix) && (await isOutside(uri, folders(session), realUri));
  return {
    readBytes: async (uri) => {
      if (!trusted && !uri.endsWith(sidecarSuffix)) return undefined;
      return (await outside(uri)) ? undefined : session.readBytes(uri);
    },
    outside,
    find: async (wanted) => (trusted ? session.files.find(wanted) : []),
  };
}

function folders({ files, documents }: BesideFilesParts): readonly string[] {
  const found = [...files.folders];
  for (const { document } of documents.all()) {
    const { uri } = document;
    if (!uri.startsWith('file:') || files.folders.some((folder) => pathBelow(folder, uri) !== undefined)) continue;
    found.push(uri.slice(0, uri.lastIndexOf('/')));
  }
  return found;
}
