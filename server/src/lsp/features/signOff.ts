import type { WorkspaceEdit } from 'vscode-languageserver';
import {
  addAnnotation,
  answerTo,
  checklistOf,
  signOffOf,
  signOffPage,
  updateAnnotation,
  type FileEdits,
} from '../../engine/index';
import { filesWorkspaceEdit } from '../convert';
import { messages, type AnnotationEdit, type AnswerParams, type SignOffParams } from '../protocol';
import type { Session } from '../session';
import { baseName } from '../uri';
import type { Feature } from './feature';
import { sidecarEdit } from './support/sidecar';
import { sha256, signOffFiles } from './support/signOffFiles';

/** The checklist before an article runs: answers to its items, and the record of a sign-off. */
export const signOff: Feature = {
  id: 'signOff',
  capabilities: () => ({}),
  register(session) {
    const { connection, guard } = session;
    connection.onRequest(
      messages.answer,
      guard.request<AnswerParams, AnnotationEdit>(
        messages.answer,
        () => null,
        (params) => answer(session, params),
      ),
    );
    connection.onRequest(
      messages.signOff,
      guard.request<SignOffParams, AnnotationEdit>(
        messages.signOff,
        () => null,
        (params) => sign(session, params),
      ),
    );
  },
};

async function answer(session: Session, params: AnswerParams): Promise<WorkspaceEdit | null> {
  const { uri, index, kind, words, comment, creator } = params;
  const read = await session.read(uri);
  if (!read || comment.trim() === '' || !uri.startsWith('file:')) return null;
  const item = checklistOf(read.article).items[index];
  if (item?.kind !== kind || item.words !== words) return null;
  const now = new Date().toISOString();
  const content = answerTo(read.article, item, params.answer, comment);
  const who = creator === undefined || creator.trim() === '' ? {} : { creator: creator.trim() };
  const known = item.annotation;
  return sidecarEdit(session, uri, (existing, origin) =>
    known === undefined || existing === undefined
      ? addAnnotation(existing, { ...content, ...who, created: now }, origin)
      : updateAnnotation(existing, known, { ...content, ...who, modified: now }),
  );
}

async function sign(session: Session, { uri, creator }: SignOffParams): Promise<WorkspaceEdit | null> {
  const read = await session.read(uri);
  if (!read || !uri.startsWith('file:')) return null;
  const { article } = read;
  const record = signOffOf(article, checklistOf(article), {
    article: baseName(uri),
    sha256: await sha256(article.structure.text),
    by: creator.trim(),
    when: new Date().toISOString(),
  });
  const { json, page } = signOffFiles(uri);
  const files = await Promise.all([
    wholeFile(session, json, `${JSON.stringify(record, undefined, 2)}\n`),
    wholeFile(session, page, signOffPage(record)),
  ]);
  return filesWorkspaceEdit(files, session.profile);
}

async function wholeFile(session: Session, uri: string, newText: string): Promise<FileEdits & { create: boolean }> {
  const bytes = await session.readBytes(uri);
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  return { uri, text, edits: [{ start: 0, end: text.length, newText }], create: bytes === undefined };
}
