import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

/** A semantic token, as it colours the text. */
export interface Token {
  readonly text: string;
  readonly range: vscode.Range;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens of the whole document, in the order of the text. */
export async function tokensOf(document: vscode.TextDocument): Promise<readonly Token[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  assert.ok(legend && tokens, 'nobody provides semantic tokens');
  return decode(document, tokens.data, legend);
}

/** The semantic tokens of a part of the document. */
export async function tokensIn(document: vscode.TextDocument, range: vscode.Range): Promise<readonly Token[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentRangeSemanticTokensLegend',
    document.uri,
    range,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentRangeSemanticTokens',
    document.uri,
    range,
  );
  assert.ok(legend && tokens, 'nobody provides semantic tokens of a range');
  return decode(document, tokens.data, legend);
}

function decode(document: vscode.TextDocument, data: Uint32Array, legend: vscode.SemanticTokensLegend): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.subarray(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const range = new vscode.Range(line, character, line, character + length);
    tokens.push({
      text: document.getText(range),
      range,
      type: legend.tokenTypes[type] ?? `type ${type}`,
      modifiers: legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0),
    });
  }
  return tokens;
}
