import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MaterialContext } from '../beside/model';
import { findFiles, readBytes } from '../beside/nodeFiles';
import type { CommandIo } from './io';
import { placeFinder } from './places';
import type { CliSettings } from './settings';

/** What stands beside articles is read from disk, as the editor reads it; what is wrong in its files is told on `io.err`. */
export function materialContext(io: Pick<CommandIo, 'cwd' | 'err'>, settings: CliSettings): MaterialContext {
  return {
    files: { readBytes, find: (wanted) => findFiles(pathToFileURL(settings.folder).href, wanted) },
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
