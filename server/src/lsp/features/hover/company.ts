import type { Article, ArticleFigure, Entity, RegistryEntry } from '../../../engine/index';
import { escapeMarkdown, joined, lines, placeLink, quoted, strong } from './markdown';
import { wordsOf, type Page } from './page';
import { attributingWords } from './speaker';
import { entityBefore } from './subject';

/** Most statements that a hover lists, and most names of a kind in one line. */
const mostStatements = 3;
const mostNames = 4;

/** The hover of a company or organization: what the registry knows and what this article says. At most twelve lines. */
export function companyHover(page: Page, entityIndex: number): string {
  const { article } = page;
  const entity = article.entities[entityIndex]!;
  const entry = entity.registryId === undefined ? undefined : article.registry.get(entity.registryId);
  const name = strong(entry?.name ?? entity.name);
  const head = lines(
    joined(name, entity.type, stateOf(page, entity, entry)),
    alsoHere(entity, entry),
    ownership(page, entity, entry, name),
    joined(
      ...(entry?.listings ?? [])
        .slice(0, mostNames)
        .map((listing) => escapeMarkdown(`${listing.exchange} ${listing.ticker}`)),
    ),
    entry?.note === undefined ? undefined : escapeMarkdown(entry.note),
  );
  const said = statements(page, entity);
  const parts = [head];
  if (said.length > 0) parts.push(`**Said of it**\n${said.map((line) => `- ${line}`).join('\n')}`);
  parts.push(foot(page, entity, entry));
  return parts.join('\n\n');
}

/** In the article's own word where it has one. */
function stateOf(page: Page, entity: Entity, entry: RegistryEntry | undefined): string | undefined {
  const evidence = entity.stateAffiliated?.evidence;
  const word =
    evidence && /\bstate[- ](?:owned|run|controlled|backed|affiliated|linked)\b/i.exec(wordsOf(page, evidence))?.[0];
  if (word) return word.toLowerCase().replace(' ', '-');
  return entity.stateAffiliated !== undefined || entry?.stateAffiliated?.value === true
    ? 'state-affiliated'
    : undefined;
}

function alsoHere(entity: Entity, entry: RegistryEntry | undefined): string | undefined {
  const shown = entry?.name ?? entity.name;
  const spellings = [entity.name, ...entity.aliases, ...(entity.acronym === undefined ? [] : [entity.acronym])];
  const here = [...new Set(spellings)].filter((spelling) => spelling !== shown);
  const known = new Set([shown, ...here]);
  const elsewhere = [...(entry?.aliases ?? []), ...(entry?.nativeNames ?? [])].filter(
    (spelling) => !known.has(spelling),
  );
  const parts = [
    here.length > 0 ? `also here as ${names(here)}` : '',
    elsewhere.length > 0 ? `elsewhere ${names(elsewhere)}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function names(list: readonly string[]): string {
  const shown = list.slice(0, mostNames).map(quoted).join(', ');
  return list.length > mostNames ? `${shown} and ${String(list.length - mostNames)} more` : shown;
}

/** Owners, the company, its subsidiaries, from the registry and from what the article states. */
function ownership(page: Page, entity: Entity, entry: RegistryEntry | undefined, name: string): string | undefined {
  const { registry, entities } = page.article;
  const listed = entry ? registry.ownersOf(entry.id) : [];
  const owners = listed.map((owner) => owned(owner.name, 'owner', owner.stateAffiliated?.value === true)).reverse();
  // An owner that the registry names and does not list itself.
  if (entry && listed.length === 0)
    owners.push(...entry.owners.slice(0, 2).map((owner) => owned(owner.value, 'owner', false)));
  if (owners.length === 0) {
    for (const { entity: index, evidence } of entity.owners.slice(0, 2)) {
      const owner = entities[index];
      if (!owner) continue;
      const line = `line ${String(page.lineOf(evidence.start) + 1)}`;
      owners.push(owned(owner.name, `owner by ${line}`, owner.stateAffiliated !== undefined));
    }
  }
  const children = new Set(entry ? registry.subsidiariesOf(entry.id).map((child) => child.name) : []);
  for (const other of entities)
    if (other.owners.some((owner) => owner.entity === entity.index)) children.add(other.name);
  if (owners.length === 0 && children.size === 0) return undefined;
  const below = [...children].slice(0, mostNames).map(escapeMarkdown).join(', ');
  return [...owners, name, ...(below === '' ? [] : [below])].join(' › ');
}

function owned(name: string, role: string, state: boolean): string {
  return `${escapeMarkdown(name)} (${role}${state ? ', state-affiliated' : ''})`;
}

/** What this article says of it in figures, and who says so. */
function statements(page: Page, entity: Entity): string[] {
  const { article } = page;
  const found: string[] = [];
  const told = new Set<number>();
  for (const figure of article.figures) {
    if (found.length >= mostStatements) break;
    if (told.has(figure.sentence) || !isStatement(article, figure)) continue;
    if (entityBefore(article, figure)?.index !== entity.index) continue;
    told.add(figure.sentence);
    found.push(statement(page, figure));
  }
  return found;
}

function isStatement(article: Article, figure: ArticleFigure): boolean {
  if (figure.kind === 'date' || figure.kind === 'ordinal') return false;
  const sentence = article.sentences[figure.sentence];
  // A highlight says it a second time.
  return (
    sentence?.sourcing !== undefined &&
    sentence.sourcing.restates === undefined &&
    (figure.of ?? figure.unit ?? figure.currency) !== undefined
  );
}

function statement(page: Page, figure: ArticleFigure): string {
  const { article, uri } = page;
  const { sourcing } = article.sentences[figure.sentence]!;
  const attribution = sourcing?.attribution === undefined ? undefined : article.attributions[sourcing.attribution];
  const dates = article.figures.filter((other) => other.sentence === figure.sentence && other.kind === 'date');
  const of = figure.of === undefined ? '' : ` ${figure.of}`;
  const when = dates.length === 1 ? `, ${dates[0]!.text}` : '';
  const who = attribution ? wordsOrNobody(page, attribution) : unattributed(sourcing?.label, sourcing?.reason);
  return `${escapeMarkdown(`${figure.text}${of}${when}`)}: ${who} (${placeLink(uri, page.lineOf(figure.start))})`;
}

function wordsOrNobody(page: Page, attribution: Article['attributions'][number]): string {
  const { source } = attribution;
  const words = escapeMarkdown(attributingWords(page, attribution));
  return source.class === 'hearsay' || wordsOf(page, source).trim() === '' ? `nobody named (${words})` : words;
}

function unattributed(label: string | undefined, reason: string | undefined): string {
  if (reason === 'link' || reason === 'citation') return `sourced by a ${reason}`;
  if (reason === 'lostLink') return 'sourced, link lost';
  if (label === 'blanket') return 'nobody but the notice';
  return label === 'analysis' ? 'the writer' : 'nobody named';
}

function foot(page: Page, entity: Entity, entry: RegistryEntry | undefined): string {
  const count = entity.mentions.length;
  const facts = [
    ...(entry && entry.at.uri.startsWith('file:') ? [placeLink(entry.at.uri, entry.at.line)] : []),
    ...(entry && !entry.at.uri.startsWith('file:') ? [escapeMarkdown(entry.source)] : []),
    ...evidenceOf(entity).map((span) => placeLink(page.uri, page.lineOf(span.start))),
  ];
  const from = [...new Set(facts)].slice(0, mostNames).join(', ');
  return joined(
    `${String(count)} ${count === 1 ? 'mention' : 'mentions'} here`,
    from === '' ? undefined : `facts from ${from}`,
  );
}

function evidenceOf(entity: Entity): { readonly start: number }[] {
  const state = entity.stateAffiliated?.evidence;
  return [...(state ? [state] : []), ...entity.owners.map((owner) => owner.evidence)];
}
