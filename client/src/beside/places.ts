import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ArticlePlace, FindingPlace } from '../../../server/src/lsp/protocol';
import { isArticle } from '../attach';

function isPosition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'line' in value && typeof value.line === 'number' && 'character' in value && typeof value.character === 'number'
  );
}

export function isPlace(value: unknown): value is ArticlePlace {
  if (typeof value !== 'object' || value === null) return false;
  if (!('uri' in value && 'range' in value)) return false;
  const { uri, range } = value;
  if (typeof uri !== 'string' || typeof range !== 'object' || range === null) return false;
  return 'start' in range && 'end' in range && isPosition(range.start) && isPosition(range.end);
}

export function isFindingPlace(value: unknown): value is FindingPlace {
  return isPlace(value) && 'rule' in value && typeof value.rule === 'string';
}

/** The place that a command was called with, else the selection in the active editor; says so where that shows no article. */
export function placeOf(value: unknown, client: BaseLanguageClient): ArticlePlace | undefined {
  if (isPlace(value)) return value;
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isArticle(editor.document)) {
    void vscode.window.showInformationMessage('Open an article and select the words first.');
    return undefined;
  }
  const { asUri, asRange } = client.code2ProtocolConverter;
  return { uri: asUri(editor.document.uri), range: asRange(editor.selection) };
}
