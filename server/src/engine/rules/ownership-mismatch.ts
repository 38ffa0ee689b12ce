import type { RegistryEntry } from '../facts/model';
import type { Span } from '../base/span';
import type { Article, Entity } from '../resolve/model';
import { allows, flags } from './examples/ownership-mismatch';
import type { Fix, Related, Report, Rule } from './model';

/** Words by which the sentence itself says that it was or will be otherwise, that it is not so, or not the whole. */
const OTHERWISE =
  /\b(?:[Nn]ot|[Nn]ever|no longer|[Ff]ormer(?:ly)?|[Pp]reviously|[Oo]nce|[Uu]ntil|used to|would|will|could|may|might|should|plan(?:s|ned)?|wants?|bid|merger?|merged?|sold|sells?|spun|spin|acquires?|acquired|buys?|bought|joint(?:ly)?|partly|minority|stakes?|part-owned|co-owned|half|shareholder|ex)\b|n[’']t\b/u;
/** The same for the words between the two names. */
const NOT_WHOLE = /\b(?:was|were|had|per cent|percent|partly|and)\b|%/u;

export const ownershipMismatch: Rule = {
  id: 'ownership-mismatch',
  summary: 'The article makes one company the owner of another, and the registry has it otherwise.',
  rationale:
    'A parent taken for its subsidiary changes who speaks for whom. Flagged is a plain statement (*a subsidiary of*, *owned by*) about two ' +
    'companies that the registry knows, where it names another owner, or has the two the other way round. The registry may be out of date; ' +
    'statements about the past, plans, sales, stakes and joint ownership are left alone, and so is everything about a company ' +
    'of which the registry names no owner.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'information' },
  quiet: true,
  flags,
  allows,
  check(article) {
    const reports: Report[] = [];
    for (const child of article.entities) {
      if (child.registryId === undefined || child.owners.length !== 1) continue;
      const [{ entity, evidence }] = child.owners as [Entity['owners'][number]];
      const owner = article.entities[entity]!;
      if (owner.registryId === undefined || owner.registryId === child.registryId) continue;
      const found = contradiction(article, child.registryId, owner.registryId);
      if (found !== undefined && !saysOtherwise(article, evidence))
        reports.push(report(article, child, owner, evidence, found));
    }
    return reports;
  },
};

/** What the registry has instead: the entry whose owners count, and whether the two are the other way round. */
interface Contradiction {
  readonly entry: RegistryEntry;
  readonly reversed: boolean;
}

function contradiction({ registry }: Article, child: string, owner: string): Contradiction | undefined {
  const above = registry.ownersOf(child);
  if (above.some(({ id }) => id === owner)) return undefined;
  const entry = registry.get(child);
  const ownerEntry = registry.get(owner);
  if (ownerEntry !== undefined && registry.ownersOf(owner).some(({ id }) => id === child))
    return { entry: ownerEntry, reversed: true };
  // An owner that has no entry may be another name of the one that the article means.
  if (entry === undefined || entry.owners.length === 0 || above.length === 0) return undefined;
  return entry.owners.every(({ value }) => registry.find(value) !== undefined) ? { entry, reversed: false } : undefined;
}

function saysOtherwise(article: Article, evidence: Span): boolean {
  const sentence = article.sentences.find(({ start, end }) => start <= evidence.start && evidence.end <= end);
  if (sentence === undefined || OTHERWISE.test(sentence.text)) return true;
  return NOT_WHOLE.test(article.structure.legible.slice(evidence.start, evidence.end));
}

function report(
  article: Article,
  child: Entity,
  owner: Entity,
  evidence: Span,
  { entry, reversed }: Contradiction,
): Report {
  const [fact] = entry.owners as [RegistryEntry['owners'][number]];
  const message = reversed
    ? `${child.name} is the owner of ${owner.name} in the registry, not its subsidiary.`
    : `The registry has ${fact.value} as the owner of ${child.name}, not ${owner.name}.`;
  const related: Related = {
    start: evidence.start,
    end: evidence.end,
    message: `${entry.name}: ${fact.value} (${fact.source})`,
  };
  const line = { line: entry.at.line, character: 0 };
  const onDisk = entry.at.uri.startsWith('file:') ? { elsewhere: { uri: entry.at.uri, start: line, end: line } } : {};
  const sentence = article.sentences.findIndex(({ start, end }) => start <= evidence.start && evidence.end <= end);
  return {
    start: evidence.start,
    end: evidence.end,
    message,
    related: [{ ...related, ...onDisk }],
    fixes: () => named(article, child, owner, evidence, reversed ? undefined : fact.value),
    ...(sentence >= 0 && { sentence }),
  };
}

/** The registry's owner in the place of the article's, or the two names in each other's. */
function named(article: Article, child: Entity, owner: Entity, evidence: Span, instead: string | undefined): Fix[] {
  const within = article.mentions.filter(({ start, end }) => evidence.start <= start && end <= evidence.end);
  const own = within.find(({ entity }) => entity === child.index);
  const other = within.find(({ entity }) => entity === owner.index);
  if (own === undefined || other === undefined) return [];
  if (instead !== undefined)
    return [{ title: `Write “${instead}”`, edits: [{ start: other.start, end: other.end, newText: instead }] }];
  const edits = [
    { start: own.start, end: own.end, newText: other.text },
    { start: other.start, end: other.end, newText: own.text },
  ].sort((a, b) => a.start - b.start);
  return [{ title: 'Swap the two names', edits }];
}
