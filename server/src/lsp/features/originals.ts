import { createHash } from 'node:crypto';
import type { CodeLens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addAnnotation, alignmentOf, type Article, type OriginalPlace } from '../../engine/index';
import { lineOf, toRange } from '../convert';
import {
  commands,
  messages,
  type AnnotationEdit,
  type AttachParams,
  type OriginalsAnswer,
  type OriginalWords,
  type SourcingParams,
} from '../protocol';
import { createDocument, type PositionEncoding } from '../positions';
import type { Session } from '../session';
import type { Feature } from './feature';
import { sidecarEdit } from './support/sidecar';

/** The article held against its originals: states word by word, what the copy leaves out, attaching another. */
export const originals: Feature = {
  id: 'originals',
  capabilities: () => ({}),
  register(session) {
    const { connection, guard } = session;
    connection.onRequest(
      messages.originals,
      guard.request<SourcingParams, OriginalsAnswer | null>(
        messages.originals,
        () => null,
        async ({ uri }, token) => {
          const read = await session.read(uri, token);
          return read ? answer(read.document, read.article, session.profile.positionEncoding) : null;
        },
      ),
    );
    connection.onRequest(
      messages.attachOriginal,
      guard.request<AttachParams, AnnotationEdit>(
        messages.attachOriginal,
        () => null,
        (params) => attach(session, params),
      ),
    );
  },
};

/** One lens over the article: how much of it the originals have, and what is wrong with them. */
export function originalLens(document: TextDocument, article: Article, linked: boolean): CodeLens[] {
  const beside = article.beside?.originals;
  if (beside === undefined) return [];
  const range = toRange(document, { start: 0, end: 0 });
  const lens = (title: string): CodeLens => ({
    range,
    command: { title, command: linked ? commands.showAlignment : '' },
  });
  const alignment = alignmentOf(article);
  const troubles = beside.troubles.map(lens);
  if (alignment === undefined) return troubles;
  const { found, differs, absent } = alignment.counts;
  const parts = [`in the original ${String(found)}`];
  if (differs > 0) parts.push(`differ ${String(differs)}`);
  if (absent > 0) parts.push(`not there ${String(absent)}`);
  if (alignment.leftOut.length > 0) parts.push(`left out ${String(alignment.leftOut.length)}`);
  return [lens(parts.join(', ')), ...troubles];
}

function answer(document: TextDocument, article: Article, encoding: PositionEncoding): OriginalsAnswer | null {
  const beside = article.beside?.originals;
  if (beside === undefined) return null;
  const alignment = alignmentOf(article);
  const texts = beside.list.map((original) => createDocument(encoding, original.name, 'plaintext', 0, original.text));
  const words = (place: OriginalPlace): OriginalWords => ({
    original: place.original,
    range: toRange(texts[place.original]!, place),
    words: beside.list[place.original]!.text.slice(place.start, place.end),
  });
  return {
    version: document.version,
    originals: beside.list.map(({ name, uri, language }) => ({
      name,
      language,
      ...(uri === undefined ? {} : { uri }),
    })),
    changed: beside.attachments.filter(({ changed }) => changed !== undefined).map(({ name }) => name),
    troubles: beside.troubles,
    counts: alignment?.counts ?? { found: 0, differs: 0, absent: 0, untold: 0 },
    items: (alignment?.items ?? []).map((item) => ({
      range: toRange(document, item),
      kind: item.kind,
      state: item.state,
      confidence: item.confidence,
      ...(item.place === undefined ? {} : { original: words(item.place) }),
    })),
    leftOut: (alignment?.leftOut ?? []).map((left) => ({
      ...words(left),
      kind: left.kind,
      context: beside.list[left.original]!.text.slice(left.context.start, left.context.end),
    })),
    passages: [...(alignment?.passages ?? [])].map(([sentence, place]) => ({
      line: lineOf(document, article.sentences[sentence]!.start),
      original: place.original,
      range: toRange(texts[place.original]!, place),
    })),
  };
}

/** The annotation beside the article that names the original, a file with what it holds now. */
async function attach(session: Session, { uri, file, words, creator }: AttachParams): Promise<AnnotationEdit> {
  if (!uri.startsWith('file:')) return null;
  const source = file === undefined ? pasted(words) : await fileSource(session, uri, file);
  if (source === undefined) return null;
  const created = new Date().toISOString();
  const content = { kind: 'original', source, created, ...(creator === undefined ? {} : { creator }) } as const;
  return sidecarEdit(session, uri, (existing, origin) => addAnnotation(existing, content, origin));
}

function pasted(words: string | undefined): { form: 'words'; value: string } | undefined {
  return words === undefined || words.trim() === '' ? undefined : { form: 'words', value: words };
}

async function fileSource(
  session: Session,
  article: string,
  file: string,
): Promise<{ form: 'file'; value: string; hash: string } | undefined> {
  const bytes = await session.readBytes(file);
  if (bytes === undefined) return undefined;
  return { form: 'file', value: relativePath(article, file), hash: createHash('sha256').update(bytes).digest('hex') };
}

/** The path of a file from the folder of the article, with `/`. */
function relativePath(article: string, file: string): string {
  const from = decodeURIComponent(new URL(article).pathname).split('/').slice(0, -1);
  const to = decodeURIComponent(new URL(file).pathname).split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
