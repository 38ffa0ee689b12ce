import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isOutside } from '../beside/confinement';
import { sidecarSuffix } from '../beside/kinds/annotations';
import type { MaterialContext } from '../beside/model';
import { findFiles, readBytes, realUri } from '../beside/nodeFiles';
import type { CommandIo } from './io';
import { placeFinder } from './places';
import type { CliSettings } from './settings';

/**
 * What stands beside articles is read from disk, as the editor reads it; what is wrong in its files is told on `io.err`. What an article or
 * a setting names must lie in the workspace, symbolic links followed: in the folder of the settings, or where one of the `paths` that
 * somebody named on the command line leads.
 */
export function materialContext(
  io: Pick<CommandIo, 'cwd' | 'err'>,
  settings: CliSettings,
  paths: readonly string[],
): MaterialContext {
  const workspace = pathToFileURL(settings.folder).href;
  let folders: Promise<readonly string[]> | undefined;
  const outside = async (uri: string): Promise<boolean> => {
    if (uri.endsWith(sidecarSuffix)) return false;
    folders ??= Promise.all([workspace, ...paths.map((path) => folderOf(resolve(io.cwd, path)))]);
    return isOutside(uri, await folders, realUri);
  };
  return {
    files: {
      readBytes: async (uri) => ((await outside(uri)) ? undefined : readBytes(uri)),
      outside,
      find: (wanted) => findFiles(workspace, wanted),
    },
    settings: () => settings.values,
    report: (uri, text, problems) => {
      const path = relative(io.cwd, fileURLToPath(uri)).replaceAll(sep, '/');
      const placeOf = placeFinder(text);
      for (const { start, message } of problems) {
        const { line, column } = placeOf(start);
        io.err(`${path}:${line}:${column}: ${message}\n`);
      }
    },
  };
}

/** The folder itself, or the one that holds the file. */
async function folderOf(location: string): Promise<string> {
  const isFolder = await stat(location).then(
    (about) => about.isDirectory(),
    () => false,
  );
  return pathToFileURL(isFolder ? location : dirname(location)).href;
}
