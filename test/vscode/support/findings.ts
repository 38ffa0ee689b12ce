import * as vscode from 'vscode';
import { copydesk } from './extension';
import { until } from './until';

/** What the Problems panel lists of Copydesk, and what it underlines besides. */
export interface Shown {
  readonly rule: string;
  /** 1-based */
  readonly line: number;
  readonly message: string;
  readonly diagnostic: vscode.Diagnostic;
}

/** The findings that VS Code shows for a file now, in the order of the text. */
export function findingsOf(uri: vscode.Uri): readonly Shown[] {
  const own = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
  return own
    .map((diagnostic) => ({
      rule: String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code),
      line: diagnostic.range.start.line + 1,
      message: diagnostic.message,
      diagnostic,
    }))
    .sort((a, b) => a.diagnostic.range.start.compareTo(b.diagnostic.range.start) || a.rule.localeCompare(b.rule));
}

interface Report {
  readonly items: readonly { readonly range: { readonly start: vscode.Position }; readonly message: string }[];
}

/**
 * Waits until VS Code shows exactly what the server finds in the document as it stands now.
 *
 * @returns what is shown then.
 */
export async function settledFindings(document: vscode.TextDocument): Promise<readonly Shown[]> {
  const api = await copydesk();
  const client = await api.running();
  const { uri } = document;
  await untilRead(document);
  for (;;) {
    const params = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
    let changed = false;
    const subscription = vscode.languages.onDidChangeDiagnostics(() => {
      changed = true;
    });
    try {
      const report: Report = await client.sendRequest('textDocument/diagnostic', params);
      const wanted = report.items.map(({ range: { start }, message }) => place(start, message)).sort();
      const same = (): boolean => String(findingsOf(uri).map(placeOf).sort()) === String(wanted);
      if (same()) return findingsOf(uri);
      const complaint = (): string => `VS Code shows\n${listed(uri)}\nand the server finds\n${wanted.join('\n')}`;
      // Whatever is shown next may belong to a newer answer than the one just asked for.
      if (!changed) await until(complaint, () => changed || same(), vscode.languages.onDidChangeDiagnostics);
    } finally {
      subscription.dispose();
    }
  }
}

/** Waits until the server has read the document as it stands now. */
export async function untilRead(document: vscode.TextDocument): Promise<void> {
  const api = await copydesk();
  await until(
    () => `the server does not read ${vscode.workspace.asRelativePath(document.uri)}`,
    () => api.statusOf(document.uri)?.version === document.version,
    api.onDidChangeStatus,
  );
}

/** Waits until what is shown for the file satisfies `holds`, and returns it. */
export async function untilFindings(
  uri: vscode.Uri,
  what: string,
  holds: (findings: readonly Shown[]) => boolean,
): Promise<readonly Shown[]> {
  await until(
    () => `${what}: no. VS Code shows\n${listed(uri)}`,
    () => holds(findingsOf(uri)),
    vscode.languages.onDidChangeDiagnostics,
  );
  return findingsOf(uri);
}

/** One line per finding, for messages of tests. */
function listed(uri: vscode.Uri): string {
  const lines = findingsOf(uri).map(({ line, rule, message }) => `  ${line} ${rule}: ${message}`);
  return lines.length === 0 ? '  nothing' : lines.join('\n');
}

function place(start: { readonly line: number; readonly character: number }, message: string): string {
  return `${start.line}:${start.character} ${message}`;
}

function placeOf({ diagnostic }: Shown): string {
  return place(diagnostic.range.start, diagnostic.message);
}
