import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  checklistOf,
  goneSinceSignOff,
  readSignOff,
  sinceSignOff,
  type Article,
  type SignOff,
} from '../../../engine/index';
import { toRange } from '../../convert';
import type { ChecklistEntry, SignedOff } from '../../protocol';
import type { Session } from '../../session';

/** The record of a sign-off beside an article, for programs and for people. */
export function signOffFiles(uri: string): { readonly json: string; readonly page: string } {
  return { json: `${uri}.signoff.json`, page: `${uri}.signoff.md` };
}

/** SHA-256 of a text as UTF-8, in hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The checklist of an article, and what changed since it was signed off. */
export async function checklistView(
  session: Session,
  document: TextDocument,
  article: Article,
): Promise<{ readonly checklist: ChecklistEntry[]; readonly lost: string[]; readonly signedOff?: SignedOff }> {
  const list = checklistOf(article);
  const checklist = list.items.map((item): ChecklistEntry => {
    const { kind, words, state, comment, creator, created, change } = item;
    return {
      text: words,
      range: toRange(document, item),
      kind,
      words,
      state,
      ...(comment === undefined ? {} : { comment }),
      ...(creator === undefined ? {} : { creator }),
      ...(created === undefined ? {} : { created }),
      ...(change === undefined ? {} : { change }),
    };
  });
  const lost = list.lost.map(({ words }) => words);
  const signed = await lastSignOff(session, document.uri);
  if (signed === undefined) return { checklist, lost };
  const { by, when } = signed;
  const same = signed.sha256 === (await sha256(article.structure.text));
  const since = sinceSignOff(list, signed).map((item) => list.items.indexOf(item));
  return { checklist, lost: [...lost, ...goneSinceSignOff(list, signed)], signedOff: { by, when, same, since } };
}

async function lastSignOff(session: Session, uri: string): Promise<SignOff | undefined> {
  const bytes = await session.readBytes(signOffFiles(uri).json);
  return bytes === undefined ? undefined : readSignOff(new TextDecoder().decode(bytes));
}
