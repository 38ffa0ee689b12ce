import type { Article, Entity } from '../../resolve/model';
import { articleEnd } from './articleEnd';
import { lineEnd } from './edits';
import { fillNotice, type NoticeFacts } from './fillNotice';
import { isStateAffiliated, ownerName, stateTie } from './sources';

/** A notice to readers as it is offered. */
export interface NoticeText {
  readonly title: string;
  readonly text: string;
}

/** Notices where the newsroom has none of its own. */
const standard: readonly { readonly title: string; readonly text: string; readonly sourced: boolean }[] = [
  { title: 'Provenance', text: 'This article is based on reporting by {outlet}', sourced: true },
  { title: 'Translation', text: 'This article was translated and summarised from {outlet}', sourced: true },
  { title: 'Verification', text: 'The claims in this article have not been independently verified.', sourced: false },
];

/** The newsroom's notices, or the standard ones, filled with what the article names and ready to insert at its end. */
export function noticesFor(article: Article, templates: readonly string[]): NoticeText[] {
  const newLine = lineEnd(article.structure.text);
  const before = articleEnd(article) === 0 ? '' : newLine + newLine;
  const outlet = mainSource(article);
  const facts: NoticeFacts = {
    outlet: outlet?.name,
    tie: outlet !== undefined && isStateAffiliated(article, outlet) ? stateTie(article, outlet, '') : undefined,
    owner: ownerName(article, outlet),
  };
  const titled = (title: string, template: string): string =>
    outlet !== undefined && template.includes('{outlet}') ? `${title} (${outlet.name})` : title;
  if (templates.length > 0) {
    return templates.map((template) => ({
      title: titled(beginning(template), template),
      text: before + fillNotice(template, facts).text,
    }));
  }
  return standard.map(({ title, text, sourced }) => {
    const said = fillNotice(text, facts).text;
    const whole = sourced ? `${said}${apposition(facts)}. Its claims have not been independently verified.` : said;
    return { title: titled(title, text), text: `${before}Disclaimer: ${whole}` };
  });
}

/** Whose the outlet is, as it follows the name. */
function apposition({ tie, owner }: NoticeFacts): string {
  if (tie !== undefined) return `, a ${tie} source`;
  return owner === undefined ? '' : `, which belongs to ${owner}`;
}

/** The outlet or other body behind most of the attributed sentences. */
function mainSource(article: Article): Entity | undefined {
  const counts = new Map<number, number>();
  for (const { source } of article.attributions) {
    if (source.entity !== undefined) counts.set(source.entity, (counts.get(source.entity) ?? 0) + 1);
  }
  let best: Entity | undefined;
  let most = 0;
  for (const [index, count] of counts) {
    const entity = article.entities[index];
    const weight = count + (entity?.outlet === true ? 1000 : 0);
    if (!entity || weight <= most) continue;
    best = entity;
    most = weight;
  }
  return best;
}

function beginning(template: string): string {
  const plain = template.replaceAll(/\s+/gu, ' ').trim();
  return plain.length <= 40 ? plain : `${plain.slice(0, 39).replace(/\s\S*$|[\uD800-\uDBFF]$/u, '')}…`;
}
