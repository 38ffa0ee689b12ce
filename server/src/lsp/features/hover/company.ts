import {
  ownershipOf,
  type Article,
  type ArticleFigure,
  type Entity,
  type OwnershipStep,
  type RegistryEntry,
} from '../../../engine/index';
import { escapeMarkdown, joined, lines, placeLink, quoted, strong } from './markdown';
import { wordsOf, type Page } from './page';
import { attributingWords } from './speaker';
import { commands } from '../../protocol';
import { uriKey } from '../../uri';
import { elsewhereLine, latestFirst } from './elsewhere';
import { statementWords } from './statementWords';
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
    alsoHere(entity, entry, spellingsElsewhere(page, entity)),
    ownership(page, entity, name),
    joined(
      ...(entry?.listings ?? [])
        .slice(0, mostNames)
        .map((listing) => escapeMarkdown(`${listing.exchange} ${listing.ticker}`)),
    ),
    entry?.note === undefined ? undefined : escapeMarkdown(entry.note),
  );
  const said = [...statements(page, entity), ...saidElsewhere(page, entity)].slice(0, mostStatements);
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

function alsoHere(entity: Entity, entry: RegistryEntry | undefined, others: readonly string[]): string | undefined {
  const shown = entry?.name ?? entity.name;
  const spellings = [entity.name, ...entity.aliases, ...(entity.acronym === undefined ? [] : [entity.acronym])];
  const here = [...new Set(spellings)].filter((spelling) => spelling !== shown);
  const known = new Set([shown, ...here]);
  const elsewhere = [...new Set([...others, ...(entry?.aliases ?? []), ...(entry?.nativeNames ?? [])])].filter(
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

/** Owners from the top down, the company, and what belongs to it, from the registry and from what the article states. */
function ownership(page: Page, entity: Entity, name: string): string | undefined {
  const { article } = page;
  const graph = ownershipOf(article);
  const party = graph.party(entity.index);
  const owners = graph
    .chains(party)
    .map((chain) => owned(page, chain.at(-1)!))
    .slice(0, mostNames)
    .reverse();
  const children = graph.owned(party).map(({ name: child, entry }) => entry?.name ?? child);
  if (owners.length === 0 && children.length === 0) return undefined;
  const below = children.slice(0, mostNames).map(escapeMarkdown).join(', ');
  return [...owners, name, ...(below === '' ? [] : [below])].join(' › ');
}

/** *Velm Group (owner, state-owned)*, with the line that says so where the registry does not. */
function owned(page: Page, { child, owner, evidence }: OwnershipStep): string {
  const entity = owner.entity === undefined ? undefined : page.article.entities[owner.entity];
  const listed = child.entry !== undefined && owner.entry !== undefined;
  const known = listed && page.article.registry.ownersOf(child.entry.id).some(({ id }) => id === owner.entry?.id);
  const told = evidence.by === 'article' && !known;
  const role = told ? `owner by line ${String(page.lineOf(evidence.span.start) + 1)}` : 'owner';
  const state = entity ? stateOf(page, entity, owner.entry) : stateOfEntry(owner.entry);
  return `${escapeMarkdown(owner.entry?.name ?? owner.name)} (${role}${state === undefined ? '' : `, ${state}`})`;
}

function stateOfEntry(entry: RegistryEntry | undefined): string | undefined {
  return entry?.stateAffiliated?.value === true ? 'state-affiliated' : undefined;
}

/** What this article says of it in figures, and who says so; room is left for one other article. */
function statements(page: Page, entity: Entity): string[] {
  const { article } = page;
  const found: string[] = [];
  const most = (article.beside?.ledger?.elsewhere(entity.index).length ?? 0) > 0 ? mostStatements - 1 : mostStatements;
  const told = new Set<number>();
  for (const figure of article.figures) {
    if (found.length >= most) break;
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
  const what = statementWords(page, figure);
  const date = dates.length === 1 ? escapeMarkdown(dates[0]!.text) : '';
  const when = date === '' || what.includes(date) ? '' : `, ${date}`;
  const who = attribution ? wordsOrNobody(page, attribution) : unattributed(sourcing?.label, sourcing?.reason);
  return `${what}${when}: ${who} (${placeLink(uri, page.lineOf(figure.start))})`;
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
  const all = page.article.beside?.ledger?.company(entity.index);
  const others = (all?.articles ?? []).filter(({ uri }) => uriKey(uri) !== uriKey(page.uri));
  const everywhere = others.reduce((sum, { known }) => sum + known.places.length, count);
  const inWorkspace = `, ${String(everywhere)} in ${String(others.length + 1)} articles`;
  return joined(
    `${String(count)} ${count === 1 ? 'mention' : 'mentions'} here${others.length === 0 ? '' : inWorkspace}`,
    from === '' ? undefined : `facts from ${from}`,
    all && page.runs?.(commands.openDossier) === true ? dossierLink(all.name) : undefined,
  );
}

/** What the article at hand does not call it and others do. */
function spellingsElsewhere({ article }: Page, entity: Entity): string[] {
  return (article.beside?.ledger?.company(entity.index)?.spellings ?? []).map(({ text }) => text);
}

/** What other articles say of it in figures, the latest period first. */
function saidElsewhere({ article }: Page, entity: Entity): string[] {
  const others = (article.beside?.ledger?.elsewhere(entity.index) ?? []).filter(
    ({ statement }) => statement.partOf === undefined,
  );
  return [...others].sort(latestFirst).slice(0, mostStatements).map(elsewhereLine);
}

function dossierLink(name: string): string {
  return `[Dossier](command:${commands.openDossier}?${encodeURIComponent(JSON.stringify([name]))})`;
}

function evidenceOf(entity: Entity): { readonly start: number }[] {
  const state = entity.stateAffiliated?.evidence;
  return [...(state ? [state] : []), ...entity.owners.map((owner) => owner.evidence)];
}
