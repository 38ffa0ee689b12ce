import * as vscode from 'vscode';
import { acceptFinding } from './acceptFinding';
import { checkWorkspace } from './checkWorkspace';
import type { Command, CommandContext } from './command';
import { copyForPublication } from './copyForPublication';
import { undoAnnotation } from './undoAnnotation';
import { showSourcing } from './showSourcing';
import { removeAnnotation } from './removeAnnotation';
import { previousDecision } from './previousDecision';
import { nextDecision } from './nextDecision';
import { markAnalysis } from './markAnalysis';
import { listAnnotations } from './listAnnotations';
import { editAnnotation } from './editAnnotation';
import { changeBeside } from './changeBeside';
import { annotateSource } from './annotateSource';
import { insertDisclaimer } from './insertDisclaimer';
import { openRules } from './openRules';
import { restartServer } from './restartServer';
import { showLog } from './showLog';

/** Every command of the extension; one file each. */
const all: readonly Command[] = [
  annotateSource,
  changeBeside,
  editAnnotation,
  listAnnotations,
  markAnalysis,
  nextDecision,
  previousDecision,
  removeAnnotation,
  showSourcing,
  undoAnnotation,
  acceptFinding,
  checkWorkspace,
  copyForPublication,
  insertDisclaimer,
  openRules,
  restartServer,
  showLog,
];

async function run(command: Command, context: CommandContext, args: readonly unknown[]): Promise<void> {
  try {
    await command.run(context, ...args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.copydesk.log.error(`${command.id}: ${reason}`);
    void vscode.window.showErrorMessage(`Copydesk: ${reason}`);
  }
}

export function registerCommands(context: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    ...all.map((command) =>
      vscode.commands.registerCommand(command.id, (...args: readonly unknown[]) => run(command, context, args)),
    ),
  );
}
