import * as vscode from 'vscode';
import type { CopydeskClient } from '../client';
import { contextKey } from './contextKey';
import { languageStatus } from './languageStatus';
import { statusBar } from './statusBar';

/** Makes one part of the window that shows what the server knows. */
type View = (copydesk: CopydeskClient) => vscode.Disposable;

const all: readonly View[] = [contextKey, languageStatus, statusBar];

export function registerViews(copydesk: CopydeskClient): vscode.Disposable {
  return vscode.Disposable.from(...all.map((view) => view(copydesk)));
}
