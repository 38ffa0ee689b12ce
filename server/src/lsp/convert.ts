import {
  DiagnosticSeverity,
  type Diagnostic,
  type Location,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, FileEdits, Finding, Fix, Related, Span } from '../engine/index';
import { createDocument, type PositionEncoding } from './positions';
import type { ClientProfile } from './profile';

/** The only place where UTF-16 offsets of the engine meet lines and characters of the protocol. */

/** The offset of a position; one outside the text is moved to its nearest end. */
export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function toPosition(document: TextDocument, offset: number): Position {
  return document.positionAt(offset);
}

/** The span as a range. An offset between CR and LF becomes the end of its line. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The range as a span, its ends in order. */
export function toSpan(document: TextDocument, range: Range): Span {
  const a = document.offsetAt(range.start);
  const b = document.offsetAt(range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

export function toLocation(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: toRange(document, span) };
}

/** Zero-based line of an offset. */
export function lineOf(document: TextDocument, offset: number): number {
  return document.positionAt(offset).line;
}

/** The span cut at line ends: what lies in one line each, line ends left out, empty pieces too. */
export function linesOf(document: TextDocument, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  const last = document.positionAt(span.end).line;
  for (let line = document.positionAt(span.start).line; line <= last; line++) {
    const whole = toSpan(document, document.getLineRange(line));
    const start = Math.max(whole.start, span.start);
    const end = Math.min(whole.end, span.end);
    if (start < end) pieces.push({ start, end });
  }
  return pieces;
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** A finding as the client shows it; its code links to the rule's section where the client named the rules page. */
export function toDiagnostic(document: TextDocument, finding: Finding, profile: ClientProfile): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding),
    severity: severities[finding.level],
    source: 'copydesk',
    code: finding.rule,
    message: finding.message,
  };
  if (profile.rulesPage !== undefined) diagnostic.codeDescription = { href: `${profile.rulesPage}#${finding.rule}` };
  if (profile.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((related) => ({
      location: relatedLocation(document, related),
      message: related.message,
    }));
  }
  return diagnostic;
}

/** Diagnostics of findings of an open document; what is not told by another finding object is not written again. */
export type Written = WeakMap<Finding, Diagnostic>;

/**
 * The findings as the client shows them, those in `written` as they were written before: a finding that an edit left alone stays the same object
 * (see `Checker`). Not where characters are counted in bytes, because then a place can move along its line without its offset.
 */
export function toDiagnostics(
  document: TextDocument,
  findings: readonly Finding[],
  profile: ClientProfile,
  written: Written,
): readonly Diagnostic[] {
  const kept = profile.positionEncoding === 'utf-16';
  return findings.map((finding) => {
    let diagnostic = kept ? written.get(finding) : undefined;
    if (diagnostic === undefined) {
      diagnostic = toDiagnostic(document, finding, profile);
      written.set(finding, diagnostic);
    }
    return diagnostic;
  });
}

function relatedLocation(document: TextDocument, related: Related): Location {
  const { elsewhere } = related;
  if (elsewhere === undefined) return toLocation(document, related);
  return { uri: elsewhere.uri, range: { start: elsewhere.start, end: elsewhere.end } };
}

/** What is wrong in a file that is no article, such as a registry; `code` says what kind of file it is. */
export function fileDiagnostics(
  uri: string,
  text: string,
  problems: readonly (Span & { readonly message: string })[],
  code: string,
  encoding: PositionEncoding,
): readonly Diagnostic[] {
  const document = createDocument(encoding, uri, 'plaintext', 0, text);
  return problems.map((problem) => ({
    range: toRange(document, problem),
    severity: DiagnosticSeverity.Error,
    source: 'copydesk',
    code,
    message: problem.message,
  }));
}

export function toTextEdit(document: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(document, edit), newText: edit.newText };
}

/** The edits of a fix: of the article, and of files beside it. */
export function fixWorkspaceEdit(document: TextDocument, fix: Fix, profile: ClientProfile): WorkspaceEdit {
  return editsOfFiles(document, fix.edits, fix.files ?? [], profile);
}

/** Edits of an open document and of other files. */
export function editsOfFiles(
  document: TextDocument,
  edits: readonly Edit[],
  files: readonly FileEdits[],
  profile: ClientProfile,
): WorkspaceEdit {
  if (files.length === 0) return toWorkspaceEdit(document, edits, profile);
  const own = edits.length === 0 ? {} : toWorkspaceEdit(document, edits, profile);
  return together([own, filesWorkspaceEdit(files, profile)], profile);
}

/** Edits of several files that stand beside articles; with `create`, of those that do not exist yet. */
export function filesWorkspaceEdit(
  files: readonly (FileEdits & { readonly create?: boolean })[],
  profile: ClientProfile,
): WorkspaceEdit {
  return together(
    files.map((file) => fileWorkspaceEdit(file, file.create === true, profile)),
    profile,
  );
}

function together(parts: readonly WorkspaceEdit[], profile: ClientProfile): WorkspaceEdit {
  if (!profile.documentChanges) {
    return {
      changes: Object.assign({}, ...parts.map(({ changes }) => changes)) as Record<string, TextEdit[]>,
    };
  }
  return { documentChanges: parts.flatMap(({ documentChanges = [] }) => documentChanges) };
}

/** Edits of a file that stands beside an article; with `create`, of one that does not exist yet. */
export function fileWorkspaceEdit(
  { uri, text, edits }: FileEdits,
  create: boolean,
  profile: ClientProfile,
): WorkspaceEdit {
  const document = createDocument(profile.positionEncoding, uri, 'plaintext', 0, text);
  const textEdits = edits.map((edit) => toTextEdit(document, edit));
  if (!profile.documentChanges) return { changes: { [uri]: textEdits } };
  const change = { textDocument: { uri, version: null }, edits: textEdits };
  if (!create) return { documentChanges: [change] };
  if (!profile.createsFiles) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}

/** Edits of one document, bound to its version where the client understands that. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], profile: ClientProfile): WorkspaceEdit {
  const textEdits = edits.map((edit) => toTextEdit(document, edit));
  if (!profile.documentChanges) return { changes: { [document.uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }] };
}
