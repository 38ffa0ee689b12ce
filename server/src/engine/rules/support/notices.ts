import type { Article } from '../../resolve/model';
import type { Fix, RuleContext } from '../model';
import { articleEnd } from './articleEnd';
import { insertion, lineEnd } from './edits';
import { fillNotice } from './fillNotice';

/** One fix for each notice of the newsroom, or for the plain one, that inserts it at the article's end. */
export function noticeFixes(
  article: Article,
  context: RuleContext,
  outlet: string,
  tie: string | undefined,
  owner: string | undefined,
): Fix[] {
  const { text } = article.structure;
  const at = articleEnd(article);
  const newLine = lineEnd(text);
  const notices = context.disclaimerTemplates.flatMap((template) => {
    const { text: notice, complete } = fillNotice(template, { outlet, tie, owner });
    return complete ? [notice] : [];
  });
  if (notices.length === 0) notices.push(plainNotice(outlet, tie, owner));
  return notices.map((notice, index) => ({
    title:
      `Insert a provenance notice (${outlet}${tie === undefined ? '' : `, ${tie}`})` +
      (notices.length === 1 ? '' : `, template ${index + 1}`),
    edits: [insertion(at, `${newLine}${separator(text, newLine)}${notice}`)],
    ...(index === 0 ? { preferred: true } : {}),
  }));
}

/** Blank lines between paragraphs where the article has them. */
function separator(text: string, newLine: string): string {
  return text.includes(newLine + newLine) ? newLine : '';
}

function plainNotice(outlet: string, tie: string | undefined, owner: string | undefined): string {
  if (tie === undefined)
    return `Disclaimer: This article is based on a release by ${outlet}. Readers should verify its claims.`;
  const owned = owner === undefined ? '' : ` under ${owner}`;
  return (
    `Disclaimer: This article is based on reporting by ${outlet}, a ${tie} source${owned}. ` +
    'Readers should verify its claims independently.'
  );
}
