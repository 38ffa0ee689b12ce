import { lastStartingAt, within, type Span } from '../../base/span';
import type { ClaimSource } from '../../resolve/claimSources';
import type { Article } from '../../resolve/model';
import { namesDown, type OwnershipStep, type Party, type Tie } from '../../resolve/ownership';
import type { Fix, Related } from '../model';
import { insertion } from './edits';
import { entityName } from './sources';
import { quotation } from './words';

/** Most steps whose evidence a finding shows. */
const mostEvidence = 4;

/** The names of a chain from the owner down: *Velm Group › Velm Ports*. */
export function chainWords(steps: readonly OwnershipStep[]): string {
  return namesDown(steps).join(' › ');
}

/** What says so, step by step: the article's words, or the place of the registry's entry. */
export function evidenceOf(article: Article, steps: readonly OwnershipStep[], at: Span): Related[] {
  return steps.slice(0, mostEvidence).map(({ child, owner, evidence }): Related => {
    if (evidence.by === 'article') {
      const { start, end } = evidence.span;
      return { start, end, message: `the article says ${quotation(article, evidence.span)}` };
    }
    const message = `${child.name} belongs to ${owner.name}: ${evidence.source}`;
    const line = { line: evidence.at.line, character: 0 };
    const place = evidence.at.uri.startsWith('file:')
      ? { elsewhere: { uri: evidence.at.uri, start: line, end: line } }
      : {};
    return { start: at.start, end: at.end, message, ...place };
  });
}

const tells =
  /\b(?:belong(?:s|ing)? to|owns?|(?:owned|run|published|controlled|operated) by|owners?|parent|part of|subsidiary|sister|affiliate|affiliated with|controls|publishes|(?:unit|arm|division|newspaper|daily|organ|publication|outlet|magazine|paper|broadcaster|website) (?:of|under))\b/iu;
const tellsBefore = /\b(?:in-house|owner|parent|sister|own)(?:[’']s)?\b[^.;]{0,40}$/iu;

const inHouse =
  /^\s*[,(–—-]\s*(?:the|its|their) (?:\p{Ll}+[’']s? )?(?:own |in-house )*(?:newspaper|paper|daily|magazine|website|newsletter|broadcaster|media|outlet)\b/u;

/** Longest apposition that is looked at. */
const near = 140;

/**
 * The reader is told beside the source: *Velm Daily, which belongs to Velm Group*, *its owner’s newspaper, the Velm Daily*. Words
 * elsewhere in the sentence that tie others are no help.
 */
export function isDisclosed(article: Article, source: ClaimSource, parties: readonly Party[]): boolean {
  const { legible } = article.structure;
  const sentence = article.sentences[lastStartingAt(article.sentences, source.place.start)];
  if (sentence === undefined) return false;
  if (tellsBefore.test(legible.slice(Math.max(sentence.start, source.place.start - near), source.place.start)))
    return true;
  const start = nameEnd(article, source);
  const window = { start, end: Math.min(sentence.end, start + near) };
  const after = legible.slice(window.start, window.end);
  if (inHouse.test(after)) return true;
  const told = /^\s*[,(–—-]/u.test(after) ? tells.exec(after) : null;
  if (told === null) return false;
  const others = new Set(parties.flatMap(({ key, entity }) => (key === source.party?.key ? [] : (entity ?? []))));
  const places = [...within(article.mentions, window), ...within(article.references, window)];
  return places.some(({ entity }) => others.has(entity));
}

/** Where the name of the source ends inside its phrase. */
function nameEnd(article: Article, { place, party }: ClaimSource): number {
  if (party?.mediumOf !== undefined) return party.mediumOf.evidence.end;
  return within(article.mentions, place).find(({ entity }) => entity === party?.entity)?.end ?? place.end;
}

/** The name as it reads inside a sentence, with *the* where the article writes it so. */
export function partyName(article: Article, { entity, name }: Party): string {
  return (entity === undefined ? undefined : entityName(article, entity)) ?? name;
}

/** Every party of the tie. */
export function partiesOf({ top, fromSource, fromSubject }: Tie): readonly Party[] {
  return [top, ...[...fromSource, ...fromSubject].flatMap(({ child, owner }) => [child, owner])];
}

/** The fix that tells the reader of the tie beside the source, as *which belongs to Velm Group* between commas. */
export function disclosure(article: Article, source: ClaimSource, clause: string): Fix[] {
  const { text, legible } = article.structure;
  const { place } = source;
  const at = nameEnd(article, source);
  const next = legible.slice(at, at + 2);
  // After a possessive, a bracket or another apposition there is no room for one.
  if (/^[’'(\p{L}\p{N}-]|^ \(/u.test(next) || legible.slice(place.end, place.end + 1) === '’') return [];
  if (at < place.end && !/^[,.;:]/u.test(legible.slice(at, place.end).trim())) return [];
  const closes = /^\s*[,.;:!?)”"]/u.test(text.slice(at, at + 3)) || text.slice(at).trim() === '';
  const fitting = clause.endsWith('.') && text[at] === '.' ? clause.slice(0, -1) : clause;
  const newText = `, ${fitting}${closes ? '' : ','}`;
  return [
    { title: `Say so: “${source.party?.name ?? ''}, ${clause}”`, edits: [insertion(at, newText)], preferred: true },
  ];
}
