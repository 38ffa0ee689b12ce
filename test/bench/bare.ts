import {
  createConnection,
  TextDocuments,
  TextDocumentSyncKind,
  type Diagnostic,
  type Hover,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** What the bare server answers with. */
export interface BareAnswers {
  readonly items?: Diagnostic[];
  readonly hover?: Hover | null;
  readonly actions?: [];
}

/** A server that keeps documents in step and answers with what it was given: the floor of any server's cost. */
const connection = createConnection(process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
let given: BareAnswers = {};
let push = false;
let answers = 0;

connection.onInitialize((params) => {
  given = (params.initializationOptions as BareAnswers | undefined) ?? {};
  push = params.capabilities.textDocument?.diagnostic === undefined;
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      codeActionProvider: true,
      semanticTokensProvider: { legend: { tokenTypes: [], tokenModifiers: [] }, full: { delta: true } },
      ...(push ? {} : { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
    },
  };
});
connection.languages.diagnostics.on(({ textDocument }) => {
  const known = documents.get(textDocument.uri) !== undefined;
  return { kind: 'full', resultId: String(answers++), items: known ? (given.items ?? []) : [] };
});
documents.onDidChangeContent(({ document: { uri, version } }) => {
  if (push) void connection.sendDiagnostics({ uri, version, diagnostics: given.items ?? [] });
});
connection.onHover(() => given.hover ?? null);
connection.onCodeAction(() => given.actions ?? []);
connection.languages.semanticTokens.on(() => ({ resultId: String(answers++), data: [] }));
connection.languages.semanticTokens.onDelta(() => ({ resultId: String(answers++), edits: [] }));
documents.listen(connection);
connection.listen();
