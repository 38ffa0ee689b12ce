import * as vscode from 'vscode';

/**
 * Changes a setting of Copydesk in the workspace.
 *
 * @returns what puts back the value that it had.
 */
export async function changeSetting(name: string, value: unknown): Promise<() => Promise<void>> {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('copydesk');
  const before = settings().inspect(name)?.workspaceValue;
  await settings().update(name, value, vscode.ConfigurationTarget.Workspace);
  return async () => {
    await settings().update(name, before, vscode.ConfigurationTarget.Workspace);
  };
}
