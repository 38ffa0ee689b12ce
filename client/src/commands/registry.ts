import * as vscode from 'vscode';
import { acceptFinding } from './acceptFinding';
import { annotateSource } from './annotateSource';
import { answerItem } from './answerItem';
import { attachOriginal } from './attachOriginal';
import { changeBeside } from './changeBeside';
import { changedSinceSignOff } from './changedSinceSignOff';
import { checklist } from './checklist';
import { checkWorkspace } from './checkWorkspace';
import type { Command, CommandContext } from './command';
import { copyForPublication } from './copyForPublication';
import { editAnnotation } from './editAnnotation';
import { insertDisclaimer } from './insertDisclaimer';
import { listAnnotations } from './listAnnotations';
import { markAnalysis } from './markAnalysis';
import { nextDecision } from './nextDecision';
import { openOriginal } from './openOriginal';
import { openDossier } from './openDossier';
import { openRules } from './openRules';
import { previousDecision } from './previousDecision';
import { removeAnnotation } from './removeAnnotation';
import { restartServer } from './restartServer';
import { showAlignment } from './showAlignment';
import { showLeftOut } from './showLeftOut';
import { showLog } from './showLog';
import { showSourcing } from './showSourcing';
import { signOff } from './signOff';
import { undoAnnotation } from './undoAnnotation';

/** Every command of the extension; one file each. */
const all: readonly Command[] = [
  acceptFinding,
  annotateSource,
  answerItem,
  attachOriginal,
  changeBeside,
  changedSinceSignOff,
  checkWorkspace,
  checklist,
  copyForPublication,
  editAnnotation,
  insertDisclaimer,
  listAnnotations,
  markAnalysis,
  nextDecision,
  openOriginal,
  openDossier,
  openRules,
  previousDecision,
  removeAnnotation,
  restartServer,
  showAlignment,
  showLeftOut,
  showLog,
  showSourcing,
  signOff,
  undoAnnotation,
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
