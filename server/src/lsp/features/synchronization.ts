import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { Feature } from './feature';

/** Open documents, kept in step by incremental changes. */
export const synchronization: Feature = {
  id: 'synchronization',
  capabilities: ({ positionEncoding }) => ({
    positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  }),
  register(session) {
    const { connection, documents, guard } = session;
    connection.onDidOpenTextDocument(
      guard.notification('didOpen', (params) => {
        session.opened(documents.open(params));
      }),
    );
    connection.onDidChangeTextDocument(
      guard.notification('didChange', (params) => {
        const changed = documents.change(params, session.runtime.now());
        if (changed) session.changed(changed);
      }),
    );
    connection.onDidCloseTextDocument(
      guard.notification('didClose', ({ textDocument }) => {
        const closed = documents.close(textDocument.uri);
        if (closed) session.closed(closed);
      }),
    );
  },
};
