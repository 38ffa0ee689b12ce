import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { Report } from './reports';
import type { Runtime } from './runtime';
import type { ServerSettings } from './settings';
import { baseName, pathBelow, uriKey } from './uri';

/** An article on disk. */
export interface WorkspaceFile {
  readonly uri: string;
  readonly key: string;
  /** its diagnostics and the epoch they were found in; undefined until it is checked */
  checked: { readonly epoch: number; readonly report: Report; readonly findings: number } | undefined;
  /** counts what may have changed its findings, so that a check under way then is not taken for the last word */
  changes: number;
}

/** What a file event was about. */
export interface FileNews {
  readonly registries: readonly string[];
  readonly articles: boolean;
}

/** The articles below the workspace folders. Files are read by others; this is the list of them. */
export class WorkspaceFiles {
  readonly #runtime: Runtime;
  #files = new Map<string, WorkspaceFile>();
  #folders: readonly string[] = [];

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Lists the folders anew and answers the registry files found in them. */
  async scan(folders: readonly string[], settings: ServerSettings): Promise<readonly string[]> {
    this.#folders = folders;
    const found = new Map<string, WorkspaceFile>();
    const registries: string[] = [];
    for (const folder of folders) {
      const name = baseName(folder.replace(/\/$/, ''));
      const wanted = (path: string): boolean => settings.isArticle(path) || settings.isRegistry(path);
      const uris = await this.#runtime.findFiles(folder, (path) => wanted(`${name}/${path}`));
      for (const uri of uris) {
        const path = this.path(uri);
        if (settings.isRegistry(path)) registries.push(uri);
        if (settings.isArticle(path)) found.set(uriKey(uri), this.#files.get(uriKey(uri)) ?? newFile(uri));
      }
    }
    this.#files = found;
    return registries;
  }

  /** URIs of the files below the workspace folders that `wanted` takes by their path in the folder. */
  async find(wanted: (path: string) => boolean): Promise<readonly string[]> {
    return (await Promise.all(this.#folders.map((folder) => this.#runtime.findFiles(folder, wanted)))).flat();
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  all(): readonly WorkspaceFile[] {
    return [...this.#files.values()];
  }

  get(uri: string): WorkspaceFile | undefined {
    return this.#files.get(uriKey(uri));
  }

  /**
   * Its path from the name of the workspace folder that holds it on, else the whole path. With the folder's name, because who opens
   * the folder *articles* itself has articles in it.
   */
  path(uri: string): string {
    for (const folder of this.#folders) {
      const path = pathBelow(folder, uri);
      if (path !== undefined) return `${baseName(folder.replace(/\/$/, ''))}/${path}`;
    }
    return uriKey(uri).replace(/^[a-z][\w+.-]*:\/\//i, '');
  }

  /** Takes in created, changed and deleted files. */
  apply(changes: readonly FileEvent[], settings: ServerSettings): FileNews {
    const registries: string[] = [];
    let articles = false;
    for (const { uri, type } of changes) {
      const path = this.path(uri);
      if (settings.isRegistry(path)) registries.push(uri);
      else if (type === FileChangeType.Deleted) articles = this.#remove(uri) || articles;
      else if (settings.isArticle(path)) {
        this.#files.set(uriKey(uri), newFile(uri));
        articles = true;
      }
    }
    return { registries, articles };
  }

  /** Has the file checked anew the next time. */
  invalidate(uri: string): void {
    const file = this.get(uri);
    if (!file) return;
    file.checked = undefined;
    file.changes++;
  }

  /** Forgets a file, or all files of a folder. */
  #remove(uri: string): boolean {
    const key = uriKey(uri);
    if (this.#files.delete(key)) return true;
    let removed = false;
    for (const other of this.#files.keys()) {
      if (other.startsWith(`${key}/`)) removed = this.#files.delete(other) || removed;
    }
    return removed;
  }
}

function newFile(uri: string): WorkspaceFile {
  return { uri, key: uriKey(uri), checked: undefined, changes: 0 };
}
