import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { projectFolder } from './layout';

/** A folder that exists for one run. */
export interface TemporaryFolder {
  readonly path: string;
  /** Removes it with all that is in it. */
  remove(): Promise<void>;
}

/** Makes an empty folder of this run's own. */
export async function temporaryFolder(purpose: string): Promise<TemporaryFolder> {
  // The real path, because VS Code resolves links and would report another one than was opened.
  const folder = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), `copydesk-${purpose}-`)));
  return {
    path: folder,
    remove: () => fs.rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/**
 * Makes a workspace that tests may edit: the contents of `examples/`, over them those of `test/vscode/workspace/`,
 * and in `articles/` the articles that lie beside the project in `../shared/articles`, where there are any.
 */
export async function testWorkspace(): Promise<TemporaryFolder> {
  const folder = await temporaryFolder('workspace');
  const sources: [string, string][] = [
    [path.join(projectFolder, 'examples'), folder.path],
    [path.join(projectFolder, 'test', 'vscode', 'workspace'), folder.path],
    [path.join(projectFolder, '..', 'shared', 'articles'), path.join(folder.path, 'articles')],
  ];
  for (const [from, to] of sources) {
    if (existsSync(from)) await fs.cp(from, to, { recursive: true });
  }
  return folder;
}
