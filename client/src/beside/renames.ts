import * as vscode from 'vscode';
import type { BesideChanges } from './changes';

const suffix = '.sources.json';

/** Renames the file of annotations with its article. A folder takes the files in it along by itself. */
export function followRenames(changes: BesideChanges): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(sidecarRenames(event.files))),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) changes.moved(beside(oldUri), beside(newUri));
    }),
  );
}

type Rename = vscode.FileWillRenameEvent['files'][number];

async function sidecarRenames(files: readonly Rename[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const sidecar = beside(oldUri);
    if (moving.has(sidecar.toString()) || !(await isFile(sidecar)) || (await isFile(beside(newUri)))) continue;
    edit.renameFile(sidecar, beside(newUri));
  }
  return edit;
}

function beside(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: uri.path + suffix });
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}
