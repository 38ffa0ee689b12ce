import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Span } from '../../engine/index';
import { fixWorkspaceEdit, toOffset, toRange, toSpan, toWorkspaceEdit } from '../convert';
import type { ClientProfile } from '../profile';
import { commands, type ArticlePlace, type FindingPlace } from '../protocol';
import type { Session } from '../session';
import { registryActions } from './codeActions/registry';
import type { Feature } from './feature';

/** Kind of *Fix all*: only what takes nothing of the copy away. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`;

/** Quick fixes of the findings at the cursor, *Fix all* of page residue, and accepting a finding with a reason. */
export const codeActions: Feature = {
  id: 'codeActions',
  capabilities: (profile) =>
    profile.codeActionLiterals
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind] } }
      : {},
  register(session) {
    const { connection, guard, profile } = session;
    connection.onCodeAction(
      guard.request<CodeActionParams, (CodeAction | Command)[]>(
        'codeAction',
        () => [],
        async (params, token) => {
          const { uri } = params.textDocument;
          const checked = await session.check(uri, token);
          const opened = session.documents.get(uri);
          if (!checked || !opened) return [];
          return [
            ...actionsAt(opened.document, checked.findings, params, profile),
            ...(await refactorings(session, params, token)),
          ];
        },
      ),
    );
  },
};

/** Only when somebody asks: a light bulb beside every name that no registry holds would be in the way. */
async function refactorings(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<readonly CodeAction[]> {
  const asked = context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (!asked || !wants(context.only, CodeActionKind.Refactor)) return [];
  const read = await session.read(textDocument.uri, token);
  return read ? registryActions(session, read.document, read.article, toOffset(read.document, range.start)) : [];
}

function actionsAt(
  document: TextDocument,
  findings: readonly Finding[],
  params: CodeActionParams,
  profile: ClientProfile,
): CodeAction[] {
  const { range, context } = params;
  const actions: CodeAction[] = [];
  if (wants(context.only, CodeActionKind.QuickFix)) {
    const asked = toSpan(document, range);
    const here = findings.filter((finding) => finding.start <= asked.end && asked.start <= finding.end);
    for (const finding of here) actions.push(...fixesOf(document, finding, context.diagnostics, profile));
    for (const finding of here) actions.push(...notes(document, finding, context.diagnostics, profile));
    if (profile.commands.has(commands.acceptFinding)) {
      for (const finding of here) actions.push(acceptance(document, finding, context.diagnostics));
    }
  }
  // Only on demand: a source action does not belong among the fixes of one place.
  if (context.only && wants(context.only, fixAllKind)) {
    const edits = certainRepairs(findings);
    if (edits.length > 0) {
      const edit = toWorkspaceEdit(document, edits, profile);
      actions.push({ title: `Remove page residue (${places(edits.length)})`, kind: fixAllKind, edit });
    }
  }
  return actions;
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

function fixesOf(
  document: TextDocument,
  finding: Finding,
  diagnostics: readonly Diagnostic[],
  profile: ClientProfile,
): CodeAction[] {
  return finding.fixes().map((fix) => {
    const edit: WorkspaceEdit = fixWorkspaceEdit(document, fix, profile);
    // A client that can, saves what changes beside the article, so that nobody has to think of it, and offers to undo it.
    const saved = fix.files !== undefined && fix.edits.length === 0 && profile.commands.has(commands.changeBeside);
    return {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: matching(document, finding, diagnostics),
      ...(fix.preferred === true ? { isPreferred: true } : {}),
      ...(saved
        ? { command: { title: fix.title, command: commands.changeBeside, arguments: [edit, doneWords(fix.title)] } }
        : { edit }),
    };
  });
}

const doneVerbs: Readonly<Record<string, string>> = {
  Accept: 'Accepted',
  Add: 'Added',
  Confirm: 'Confirmed',
  Move: 'Moved',
  Remove: 'Removed',
};

/** What was done, of the title of a fix: *Confirm the source* as *Confirmed the source*. */
function doneWords(title: string): string {
  return title.replace(/^[A-Z][a-z]+/u, (verb) => doneVerbs[verb] ?? verb);
}

/** Rules that a source beside the text, or the word that it is the writer's analysis, settles. */
const settledByNotes: ReadonlySet<string> = new Set(['unsourced-claim', 'blanket-source', 'weak-source']);

function notes(
  document: TextDocument,
  finding: Finding,
  diagnostics: readonly Diagnostic[],
  profile: ClientProfile,
): CodeAction[] {
  if (settledWithOriginals.has(finding.rule)) return besideCommands(document, finding, diagnostics, profile);
  if (!settledByNotes.has(finding.rule) || finding.sentence === undefined) return [];
  const { start } = toRange(document, finding);
  const place: ArticlePlace = { uri: document.uri, range: { start, end: start } };
  const offered = [
    { title: 'Annotate a source…', command: commands.annotateSource },
    { title: 'Mark as the writer’s analysis', command: commands.markAnalysis },
  ];
  return offered
    .filter(({ command }) => profile.commands.has(command))
    .map(({ title, command }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: matching(document, finding, diagnostics),
      command: { title, command, arguments: [place] },
    }));
}

/** Rules that a look at the original, or another original, settles. */
const settledWithOriginals: ReadonlySet<string> = new Set([
  'changed-original',
  'figure-not-in-source',
  'name-not-in-source',
  'quote-not-in-source',
]);

function besideCommands(
  document: TextDocument,
  finding: Finding,
  diagnostics: readonly Diagnostic[],
  profile: ClientProfile,
): CodeAction[] {
  const lost = finding.rule === 'changed-original' && !finding.fixes().some(({ accepts }) => accepts === true);
  const title = lost ? 'Attach another original…' : 'Open the original beside the copy';
  const command = lost ? commands.attachOriginal : commands.openOriginal;
  if (!profile.commands.has(command)) return [];
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: matching(document, finding, diagnostics),
      command: { title, command, arguments: lost ? [] : [document.uri] },
    },
  ];
}

function acceptance(document: TextDocument, finding: Finding, diagnostics: readonly Diagnostic[]): CodeAction {
  const place: FindingPlace = { uri: document.uri, rule: finding.rule, range: toRange(document, finding) };
  return {
    title: 'Accept this, with a reason…',
    kind: CodeActionKind.QuickFix,
    diagnostics: matching(document, finding, diagnostics),
    command: { title: 'Accept this, with a reason…', command: commands.acceptFinding, arguments: [place] },
  };
}

function matching(document: TextDocument, finding: Finding, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const { start, end } = toRange(document, finding);
  return diagnostics.filter(
    ({ code, range }) =>
      code === finding.rule &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
}

/** Page residue, and lost links that are not all that sources their sentence: nothing of the copy or its sourcing goes with them. */
export function certainRepairs(findings: readonly Finding[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const finding of findings) {
    const certain =
      finding.rule === 'web-residue' ||
      (finding.rule === 'lost-link' && finding.level !== 'warning' && finding.level !== 'error');
    // The first fix is that of this finding alone.
    const own = certain ? finding.fixes()[0] : undefined;
    for (const edit of own?.edits ?? []) if (!edits.some((other) => overlapOrSame(other, edit))) edits.push(edit);
  }
  return edits.sort((a, b) => a.start - b.start);
}

function overlapOrSame(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function places(count: number): string {
  return `${String(count)} ${count === 1 ? 'place' : 'places'}`;
}
