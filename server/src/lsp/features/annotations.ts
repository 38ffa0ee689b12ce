import type { WorkspaceEdit } from 'vscode-languageserver';
import {
  acceptanceEdit,
  acceptanceOf,
  addAnnotation,
  anchorAt,
  claimOf,
  readAnnotations,
  removeAnnotation,
  updateAnnotation,
  type AnnotationContent,
  type Article,
  type Span,
} from '../../engine/index';
import { toOffset, toSpan, toWorkspaceEdit } from '../convert';
import {
  messages,
  type Acceptance,
  type AcceptParams,
  type AnnotateParams,
  type AnnotationEdit,
  type ChangeAnnotationParams,
} from '../protocol';
import type { Session } from '../session';
import type { Feature } from './feature';
import { sidecarEdit, sidecarText } from './support/sidecar';

/** Notes beside the article: sources, the writer's analysis, accepted findings. The answers are edits; the client applies them. */
export const annotations: Feature = {
  id: 'annotations',
  capabilities: () => ({}),
  register(session) {
    const { connection, guard } = session;
    connection.onRequest(
      messages.accept,
      guard.request<AcceptParams, Acceptance>(
        messages.accept,
        () => null,
        (params) => accept(session, params),
      ),
    );
    connection.onRequest(
      messages.annotate,
      guard.request<AnnotateParams, AnnotationEdit>(
        messages.annotate,
        () => null,
        (params) => annotate(session, params),
      ),
    );
    connection.onRequest(
      messages.changeAnnotation,
      guard.request<ChangeAnnotationParams, AnnotationEdit>(
        messages.changeAnnotation,
        () => null,
        (params) => change(session, params),
      ),
    );
  },
};

/** The edit that keeps an acceptance: a comment in Markdown, else an annotation beside the article. */
async function accept(session: Session, params: AcceptParams): Promise<WorkspaceEdit | null> {
  const { uri, rule, range, reason } = params;
  const read = await session.read(uri);
  const checked = await session.check(uri);
  if (!read || !checked || reason.trim() === '') return null;
  const { document, article } = read;
  const start = toOffset(document, range.start);
  const end = toOffset(document, range.end);
  const finding = checked.findings.find(
    (candidate) => candidate.rule === rule && candidate.start === start && candidate.end === end,
  );
  if (!finding) return null;
  const comment = acceptanceEdit(article, finding, reason);
  if (comment) return toWorkspaceEdit(document, [comment], session.profile);
  return keep(session, uri, { ...acceptanceOf(article, finding, reason), ...origin(params.creator) });
}

async function annotate(
  session: Session,
  { uri, range, source, creator }: AnnotateParams,
): Promise<WorkspaceEdit | null> {
  const read = await session.read(uri);
  if (!read || source?.value.trim() === '' || !uri.startsWith('file:')) return null;
  const anchor = anchorAt(read.article, wordsAt(read.article, toSpan(read.document, range)));
  if (anchor === undefined) return null;
  const content: AnnotationContent =
    source === undefined ? { kind: 'analysis', ...anchor } : { kind: 'source', ...anchor, source };
  return keep(session, uri, { ...content, ...origin(creator) });
}

/** The selected words; where nothing is selected, the sentence that the cursor touches. */
function wordsAt(article: Article, span: Span): Span {
  if (span.end > span.start) return span;
  return claimOf(article, { start: Math.max(0, span.start - 1), end: span.start + 1 }).at(-1) ?? span;
}

function origin(creator: string | undefined): Pick<AnnotationContent, 'creator' | 'created'> {
  const created = new Date().toISOString();
  return creator === undefined || creator.trim() === '' ? { created } : { creator: creator.trim(), created };
}

/** Adds the annotation; one that says the same of the same words at the same place takes the new words of its maker instead. */
function keep(session: Session, uri: string, content: AnnotationContent): Promise<WorkspaceEdit> {
  return sidecarEdit(session, uri, (existing, made) => {
    const known = readAnnotations(existing ?? '').annotations.find(
      ({ kind, rule, quote, position }) =>
        content.kind === 'acceptance' &&
        kind === 'acceptance' &&
        rule === content.rule &&
        quote?.exact === content.quote?.exact &&
        position?.start === content.position?.start,
    );
    if (known === undefined || existing === undefined) return addAnnotation(existing, content, made);
    const { comment, created } = content;
    return updateAnnotation(existing, known.index, {
      ...(comment === undefined ? {} : { comment }),
      ...(created === undefined ? {} : { modified: created }),
    });
  });
}

async function change(session: Session, params: ChangeAnnotationParams): Promise<WorkspaceEdit | null> {
  const { uri, index, quote, range, source, comment } = params;
  const existing = await sidecarText(session, uri);
  const read = await session.read(uri);
  const annotation = readAnnotations(existing ?? '').annotations.find((one) => one.index === index);
  if (existing === undefined || !read || annotation === undefined || (annotation.quote?.exact ?? '') !== quote)
    return null;
  if (params.change === 'remove') return sidecarEdit(session, uri, () => removeAnnotation(existing, index));
  const modified = new Date().toISOString();
  if (params.change === 'edit') {
    const update = {
      ...(source === undefined ? {} : { source }),
      ...(comment === undefined ? {} : { comment }),
      modified,
    };
    return sidecarEdit(session, uri, () => updateAnnotation(existing, index, update));
  }
  const anchor = range && anchorAt(read.article, wordsAt(read.article, toSpan(read.document, range)));
  return anchor === undefined
    ? null
    : sidecarEdit(session, uri, () => updateAnnotation(existing, index, { ...anchor, modified }));
}
