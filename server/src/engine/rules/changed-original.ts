import type { Span } from '../base/span';
import { removeAnnotation, updateAnnotation } from '../beside/annotations/write';
import type { Attachment } from '../beside/original/model';
import type { Article } from '../resolve/model';
import { allows, flags } from './examples/changed-original';
import type { Fix, Report, Rule } from './model';

export const changedOriginal: Rule = {
  id: 'changed-original',
  summary: 'An original that is no longer the file that was attached, or that cannot be read.',
  rationale:
    'The copy was held against a release as it was. Where the file behind it has changed since, somebody should look at the copy ' +
    'again and then accept the new version; the quick fix notes it beside the article. Where there is no such file, or no text in it (a ' +
    'scan, a password), the copy is held against nothing, whatever its front matter or its annotations name.',
  levels: { relaxed: 'warning', standard: 'warning', strict: 'warning' },
  quiet: false,
  flags,
  allows,
  check(article) {
    const attachments = article.beside?.originals?.attachments ?? [];
    return attachments.flatMap((attachment) => reportOf(article, attachment) ?? []);
  },
};

function reportOf(article: Article, attachment: Attachment): Report | undefined {
  const place = attachment.at ?? firstWords(article);
  const { name, changed, trouble } = attachment;
  if (place === undefined || (changed === undefined && trouble === undefined)) return undefined;
  const message = trouble ?? `${name} has changed since it was attached as the original.`;
  const { start, end } = place;
  return { start, end, message, fixes: () => fixesOf(article, attachment) };
}

/** The heading, or whatever the article begins with: what is attached stands beside the whole of it. */
function firstWords({ sentences }: Article): Span | undefined {
  return sentences.find(({ start, end }) => end > start);
}

function fixesOf(article: Article, attachment: Attachment): readonly Fix[] {
  const { name, changed, annotation, at } = attachment;
  const file = article.beside?.annotations?.file;
  if (changed === undefined && at !== undefined) return [detachInText(article, name, at)];
  if (annotation === undefined || file === undefined || file.broken) return [];
  const edits =
    changed === undefined
      ? removeAnnotation(file.text, annotation)
      : updateAnnotation(file.text, annotation, { hash: changed });
  if (edits === undefined) return [];
  const title = changed === undefined ? `Detach ${name}` : `Accept ${name} as it is now`;
  return [{ title, edits: [], files: [{ uri: file.uri, text: file.text, edits }], accepts: changed !== undefined }];
}

/** Takes away the line of the front matter that names the original. */
function detachInText({ structure: { text } }: Article, name: string, at: Span): Fix {
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const end = text.indexOf('\n', at.end);
  return { title: `Detach ${name}`, edits: [{ start, end: end < 0 ? text.length : end + 1, newText: '' }] };
}
