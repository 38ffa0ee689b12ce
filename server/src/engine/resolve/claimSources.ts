import { within, type Span } from '../base/span';
import type { SourceClass } from '../recognize/model';
import { publicationEntities, subjectEntity } from './attributions/subject';
import type { Article, ArticleSentence, SourcePhrase } from './model';
import type { Ownership, Party } from './ownership';
import { marksOf } from './sourcing/marks';

/** Somebody who stands behind a claim. */
export interface ClaimSource {
  readonly class: SourceClass;
  /** who it is, where the article says so under a name */
  readonly party?: Party;
  /** the source phrase, or the words of the notice that name it */
  readonly place: Span;
  /** index into `Article.attributions`; absent where a notice names it */
  readonly attribution?: number;
}

/** A claim with everybody who stands behind it. */
export interface SourcedClaim {
  /** index into `Article.sentences` */
  readonly sentence: number;
  /** the company that it speaks of */
  readonly about?: Party;
  readonly sources: readonly ClaimSource[];
  /** a link, a citation, a wire credit or something beside the article stands behind it too */
  readonly more: boolean;
}

/** The company that the article is about; undefined without any company. */
export function subjectOf(article: Article): number | undefined {
  return subjectEntity(article.structure, article, publicationEntities(article.structure, article));
}

/**
 * The claims that somebody stands behind, each with its sources: the attributions of its own sentence, the one that it continues,
 * or the outlets of the notice that covers it. What restates another sentence is left out.
 */
export function sourcedClaims(article: Article, ownership: Ownership): readonly SourcedClaim[] {
  const subject = subjectOf(article);
  const bySentence = new Map<number, number[]>();
  article.attributions.forEach(({ sentence }, index) => {
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [index]);
    else list.push(index);
  });
  const claims: SourcedClaim[] = [];
  for (const sentence of article.sentences) {
    const { sourcing } = sentence;
    if (sourcing === undefined || sourcing.restates !== undefined) continue;
    if (sourcing.label === 'analysis' || sourcing.label === 'unsourced') continue;
    const indices = new Set(bySentence.get(sentence.index));
    if (sourcing.attribution !== undefined) indices.add(sourcing.attribution);
    const attributed = [...indices].map((index) => ofAttribution(article, ownership, index));
    const sources = attributed.length > 0 ? attributed : ofNotice(article, ownership, sourcing.disclaimer);
    const speaking = attributed.find(({ attribution }) => attribution === sourcing.attribution) ?? attributed[0];
    const about =
      speaking === undefined
        ? spokenOf(article, ownership, sentence, subject)
        : aboutOf(article, ownership, speaking, subject);
    const entity = about ?? subject;
    claims.push({
      sentence: sentence.index,
      ...(entity === undefined ? {} : { about: ownership.party(entity) }),
      sources,
      more: sources.length === 0 || sourcing.support !== undefined || isLinked(article, sentence),
    });
  }
  return claims;
}

function isLinked(article: Article, { index }: ArticleSentence): boolean {
  return marksOf(article.structure, index).some(
    ({ kind }) => kind === 'link' || kind === 'footnote' || kind === 'citation',
  );
}

function ofAttribution(article: Article, ownership: Ownership, attribution: number): ClaimSource {
  const { source } = article.attributions[attribution]!;
  const party = partyOf(article, ownership, source);
  return {
    class: source.class,
    ...(party === undefined ? {} : { party }),
    place: { start: source.start, end: source.end },
    attribution,
  };
}

const MEDIUM =
  /^\s+(?:[\p{L}-]+ )?(?:media|newspapers?|magazine|journal|gazette)(?=$|[,;:(]|\s(?:report|article|story|account|outlet|in|on|of|from|and|which)s?\b)/iu;

/** The phrase may name a medium by its owner: *Velm Group media*. */
export function namesMedium(phrase: string): boolean {
  return /\s(?:media|newspaper|magazine|journal|gazette)/iu.test(phrase.slice(0, 200));
}

/** Who speaks; a medium that the article names by its owner alone is a party of its own. */
function partyOf(article: Article, ownership: Ownership, source: SourcePhrase): Party | undefined {
  if (source.entity === undefined) return undefined;
  // *the AFP news agency*, *NHK media* are the body itself; a company has media.
  const mention = !isCompany(article, source.entity)
    ? undefined
    : within(article.mentions, source).find((candidate) => candidate.entity === source.entity);
  const medium = mention && MEDIUM.exec(article.structure.legible.slice(mention.end, source.end));
  if (mention === undefined || !medium) return ownership.party(source.entity);
  const name = `${mention.text} ${medium[0].trim().replace(/\s+/gu, ' ')}`;
  return {
    key: `medium ${name.toLowerCase()}`,
    name,
    mediumOf: { entity: source.entity, evidence: { start: mention.start, end: mention.end + medium[0].length } },
  };
}

function ofNotice(article: Article, ownership: Ownership, disclaimer: number | undefined): ClaimSource[] {
  const notice = disclaimer === undefined ? undefined : article.disclaimers[disclaimer];
  if (notice === undefined) return [];
  return notice.outlets.map((entity) => ({
    class: article.entities[entity]?.stateAffiliated === undefined ? 'named' : 'state',
    party: ownership.party(entity),
    place: within(article.mentions, notice).find((mention) => mention.entity === entity) ?? notice,
  }));
}

/** Whom an attributed claim speaks of: the company named or meant in the content, or the one that speaks for itself. */
function aboutOf(article: Article, ownership: Ownership, source: ClaimSource, subject?: number): number | undefined {
  const { entity, mediumOf } = source.party ?? {};
  const { content } = article.attributions[source.attribution!]!;
  const itself = source.class === 'self' && mediumOf === undefined && article.entities[entity ?? -1]?.outlet === false;
  if (!itself) return spokenOf(article, ownership, content, subject, entity ?? mediumOf?.entity);
  // A company speaks for itself, unless what it says names the subject of the article and not itself.
  const named = within(article.mentions, content).map((mention) => mention.entity);
  return subject !== undefined && named.includes(subject) ? subject : entity;
}

/**
 * The company that the words name or mean: the article's subject where it is among them, unless it is there as the owner of the
 * first (*Velm Ports, part of Velm Group*); else the first. Never `except`.
 */
function spokenOf(
  article: Article,
  ownership: Ownership,
  span: Span,
  subject?: number,
  except?: number,
): number | undefined {
  const named = [...within(article.mentions, span), ...within(article.references, span)]
    .map(({ entity }) => entity)
    .filter((entity) => entity !== except && isCompany(article, entity));
  const first = named[0];
  if (first === undefined || subject === undefined || first === subject || !named.includes(subject)) return first;
  const owned = ownership.tie(ownership.party(first), ownership.party(subject))?.relation === 'owned';
  return owned ? first : subject;
}

function isCompany(article: Article, entity: number): boolean {
  const known = article.entities[entity];
  return known?.type === 'company' && !known.outlet;
}
