import * as vscode from 'vscode';
import { commands } from '../../../server/src/lsp/protocol';
import { changeFiles, restore, textOf, type FileChange } from './fileChanges';

const besideArticles = /\.(?:sources\.json|signoff\.json|signoff\.md)$/u;
/** Changes that can be taken back; older ones are forgotten. */
const mostChanges = 50;

/** Whether it is a file that {@link BesideChanges} saves by itself. */
export function isBeside(uri: vscode.Uri): boolean {
  return besideArticles.test(uri.path);
}

interface Change {
  readonly what: string;
  readonly files: readonly FileChange[];
}

/**
 * Changes of files that stand beside articles. They open in no editor, so each is saved at once and can be taken back exactly. Where
 * somebody has such a file open with unsaved changes, the change goes into that editor and is saved with them.
 */
export class BesideChanges implements vscode.Disposable {
  readonly #changes: Change[] = [];
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires when there is another change to take back, or none. */
  readonly onDidChange = this.#changed.event;

  /** What would be taken back, in words. */
  get last(): string | undefined {
    return this.#changes.at(-1)?.what;
  }

  /**
   * Makes the edit. The parts of it that concern articles go through their editors, whose own undo they have.
   *
   * @param what - what was done, for the message that offers to undo it
   * @param quiet - says nothing, where many such changes follow each other
   */
  async apply(edit: vscode.WorkspaceEdit, what: string, { quiet = false } = {}): Promise<void> {
    const others = new vscode.WorkspaceEdit();
    const wanted: [vscode.Uri, readonly vscode.TextEdit[]][] = [];
    for (const [uri, edits] of edit.entries()) {
      if (isBeside(uri)) wanted.push([uri, edits]);
      else others.set(uri, edits);
    }
    const files = await changeFiles(wanted);
    if (others.size > 0 && !(await vscode.workspace.applyEdit(others))) {
      throw new Error('The article changed meanwhile; nothing was written into it.');
    }
    if (files.length === 0) return;
    const change = { what, files };
    this.#changes.push(change);
    if (this.#changes.length > mostChanges) this.#changes.shift();
    void vscode.commands.executeCommand('setContext', 'copydesk.canUndoAnnotation', true);
    this.#changed.fire();
    if (!quiet) void this.#offerUndo(change);
  }

  /**
   * Takes the last change back.
   *
   * @returns what was taken back; undefined where there is nothing
   * @throws where a file was changed since: it is left alone
   */
  async undo(): Promise<string | undefined> {
    const change = this.#changes.at(-1);
    if (change === undefined) return undefined;
    for (const file of change.files) {
      if ((await textOf(file.uri)) === file.after) continue;
      // It can never be taken back exactly, and must not stand in the way of those before it.
      this.#drop();
      throw new Error(`${vscode.workspace.asRelativePath(file.uri)} was changed since and is left as it is.`);
    }
    for (const file of change.files) await restore(file);
    this.#drop();
    return change.what;
  }

  #drop(): void {
    this.#changes.pop();
    void vscode.commands.executeCommand('setContext', 'copydesk.canUndoAnnotation', this.#changes.length > 0);
    this.#changed.fire();
  }

  /** A file that was moved, with its article or its folder, is found at its new place. */
  moved(from: vscode.Uri, to: vscode.Uri): void {
    for (const [index, change] of this.#changes.entries()) {
      const files = change.files.map((file) => {
        const { path } = file.uri;
        const inside = path === from.path || path.startsWith(`${from.path}/`);
        return inside ? { ...file, uri: file.uri.with({ path: to.path + path.slice(from.path.length) }) } : file;
      });
      this.#changes[index] = { ...change, files };
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #offerUndo(change: Change): Promise<void> {
    const { what, files } = change;
    const unsaved = files.some((file) => file.unsaved !== undefined);
    // No full stop behind an address: it would be taken for a part of it.
    const note = unsaved ? ' – the file has unsaved changes and was not saved.' : '';
    const choice = await vscode.window.showInformationMessage(`${what}${note}`, 'Undo');
    if (choice !== 'Undo') return;
    if (this.#changes.at(-1) === change) await vscode.commands.executeCommand(commands.undoAnnotation);
    else
      void vscode.window.showInformationMessage(
        'Something was noted since. Undo Last Annotation takes that back first.',
      );
  }
}
