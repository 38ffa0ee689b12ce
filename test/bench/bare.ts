import { createConnection, TextDocuments, TextDocumentSyncKind, type Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A server that keeps documents in step and answers every pull with the diagnostics it was given: the floor of any server's cost. */
const connection = createConnection(process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
let items: Diagnostic[] = [];
let answers = 0;

connection.onInitialize((params) => {
  items = (params.initializationOptions as { items: Diagnostic[] }).items;
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
  };
});
connection.languages.diagnostics.on(({ textDocument }) => {
  const known = documents.get(textDocument.uri) !== undefined;
  return { kind: 'full', resultId: String(answers++), items: known ? items : [] };
});
documents.listen(connection);
connection.listen();
