import { articleEnd, type Article, type Entity } from '../../../engine/index';
import type { DisclaimerTemplate } from '../../protocol';

/** Notices where the newsroom has none of its own. */
const standard: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Provenance',
    text: 'Disclaimer: This article is based on reporting by {outlet}, {tie}. Its claims have not been independently verified.',
  },
  {
    title: 'Translation',
    text: 'Disclaimer: This article was translated and summarised from {outlet}, {tie}. Its claims have not been independently verified.',
  },
  { title: 'Verification', text: 'Disclaimer: The claims in this article have not been independently verified.' },
];

/** The newsroom's notices, or the standard ones, filled with what the article names and ready to insert at its end. */
export function noticesFor(article: Article, templates: readonly string[]): DisclaimerTemplate[] {
  const wanted = templates.length > 0 ? templates.map((text) => ({ title: titleOf(text), text })) : standard;
  const newLine = article.structure.text.includes('\r\n') ? '\r\n' : '\n';
  const before = articleEnd(article) === 0 ? '' : newLine + newLine;
  const outlet = mainSource(article);
  return wanted.map(({ title, text }) => ({
    title: outlet && text.includes('{outlet}') ? `${title} (${outlet.name})` : title,
    text: before + fill(article, text, outlet),
  }));
}

function fill(article: Article, template: string, outlet: Entity | undefined): string {
  const owner = outlet && ownerOf(article, outlet);
  // What the article does not tell is left for the writer to fill in.
  const tie = outlet?.stateAffiliated
    ? 'a state-affiliated source'
    : owner === undefined
      ? undefined
      : `which belongs to ${owner}`;
  return template
    .replaceAll('{outlet}', () => outlet?.name ?? '[outlet]')
    .replaceAll(/(?:, )?\{tie\}(?:,(?= ))?/g, (place) =>
      tie === undefined ? (place.startsWith(',') ? '' : '[tie]') : place.replace('{tie}', tie),
    )
    .replaceAll('{owner}', () => owner ?? '[owner]');
}

function ownerOf(article: Article, entity: Entity): string | undefined {
  const stated = entity.owners[0];
  if (stated) return article.entities[stated.entity]?.name;
  return entity.registryId === undefined ? undefined : article.registry.ownersOf(entity.registryId)[0]?.name;
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

function titleOf(template: string): string {
  const plain = template.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= 40 ? plain : `${plain.slice(0, 39).replace(/\s\S*$/, '')}…`;
}
