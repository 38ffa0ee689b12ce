import * as vscode from 'vscode';
import type { BesideChanges } from './changes';

const suffixes = ['.sources.json', '.signoff.json', '.signoff.md'] as const;

/** Renames the files that stand beside an article with it. A folder takes the files in it along by itself. */
export function followRenames(changes: BesideChanges): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(sidecarRenames(event.files))),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        changes.moved(oldUri, newUri);
        for (const suffix of suffixes) changes.moved(beside(oldUri, suffix), beside(newUri, suffix));
      }
    }),
  );
}

type Rename = vscode.FileWillRenameEvent['files'][number];

async function sidecarRenames(files: readonly Rename[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    for (const suffix of suffixes) {
      const from = beside(oldUri, suffix);
      const to = beside(newUri, suffix);
      if (!moving.has(from.toString()) && (await isFile(from)) && !(await isFile(to))) edit.renameFile(from, to);
    }
  }
  return edit;
}

function beside(uri: vscode.Uri, suffix: string): vscode.Uri {
  return uri.with({ path: uri.path + suffix });
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}
