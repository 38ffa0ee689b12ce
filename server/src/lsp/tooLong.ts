import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenDocument } from './documents';
import type { Guard } from './guard';
import type { Runtime } from './runtime';
import { baseName } from './uri';

/** UTF-16 code units of the longest article that is read: some three thousand pages. */
const longest = 10_000_000;

export function isTooLong(document: TextDocument): boolean {
  return document.getText().length > longest;
}

/** Leaves an article that is too long unread from here on, and says so once. */
export function declineTooLong(
  { connection, guard }: { readonly connection: Connection; readonly guard: Guard },
  opened: OpenDocument,
): void {
  if (opened.language === undefined || !isTooLong(opened.document)) return;
  guard.leave('decline', decline(connection, opened));
}

async function decline(connection: Connection, opened: OpenDocument): Promise<void> {
  const { document, published } = opened;
  Object.assign(opened, { language: undefined, reading: undefined, checked: undefined, published: undefined });
  const millions = (count: number): string => `${Math.round(count / 1e6)} million`;
  const size = millions(document.getText().length);
  const message = `“${baseName(document.uri)}” is not read: it has ${size} characters. Articles of up to ${millions(longest)} are.`;
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  if (published !== undefined) await connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
}

/** The text of an article on disk; undefined where there is none, or one that is too long. Never rejects. */
export async function readArticle(runtime: Runtime, uri: string): Promise<string | undefined> {
  const stamp = await runtime.stamp?.(uri);
  // A code unit has at most three bytes.
  if (stamp !== undefined && stamp.size > longest * 3) return undefined;
  const text = await runtime.readFile(uri);
  return text === undefined || text.length > longest ? undefined : text;
}
