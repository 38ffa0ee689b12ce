import * as vscode from 'vscode';
import { until } from './until';

/** Copydesk's findings of one rule in a file, open or not, as soon as they suit. */
export async function findingsOf(
  uri: vscode.Uri,
  rule: string,
  suits: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const found = (): vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter(({ code }) => (typeof code === 'object' ? code.value : code) === rule);
  const told = (): string =>
    `${rule} in ${uri.path}: ${found()
      .map(({ message }) => message)
      .join(' | ')}`;
  await until(told, () => suits(found()), vscode.languages.onDidChangeDiagnostics);
  return found();
}
