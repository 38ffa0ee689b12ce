import type { TextStructure } from '../../text/model';
import type { Entity, Mention, Reference } from '../model';

const COMPANY_NOUNS =
  'company|firm|group|bank|lender|miner|producer|maker|manufacturer|supplier|retailer|insurer|brewer|carrier|airline|operator|developer|refiner|startup|start-up|conglomerate|giant|business|chipmaker|automaker|carmaker|drugmaker|utility|subsidiary|steelmaker|fund';
const BODY_NOUNS =
  'institute|university|ministry|agency|association|commission|council|committee|organization|organisation|regulator|department|bureau|authority|federation|union|foundation|newspaper|publication|outlet|paper|body|exchange|laboratory|college|museum|hospital|party';
const PHRASE = new RegExp(
  String.raw`\b(?:[Tt]he|[Tt]his)\s+(?:(?!(?:the|of|in|for|on|to|by|from|with|at|and|that|which|is|was|has)\s)[A-Za-z-]+\s+){0,2}(${COMPANY_NOUNS}|${BODY_NOUNS})\b(?!\s+of\b)|^\W{0,3}(It|Its)\b(?!['’]s|\s+(?:is|was|will be|would be|remains)\s+(?:a|an|the|not|now|likely|unclear|possible|clear|understood|expected|hard|difficult|too|also|only|no)\b)|\b(it|its)(?=\s+(?:said|says|added|adds|announced|expects|plans|reported|claims|claimed|also))`,
  'g',
);
const IS_COMPANY = new RegExp(`^(?:${COMPANY_NOUNS})$`);
/** Nouns that fit a body as well as a company. */
const EITHER =
  /^(?:group|bank|fund|institute|laboratory|exchange|hospital|outlet|publication|newspaper|paper|university|college)$/;

/** Sentences back that a generic phrase can reach. */
const REACH = 6;

/**
 * Generic phrases and pronouns that stand for an entity, resolved to the most salient one: a name with the same head noun first
 * (*the institute*), then the subject of the nearest sentence before, types agreeing. After the salience factors of
 * Lappin & Leass (1994), cut down to recency, subject position and head noun.
 */
export function findReferences(
  structure: TextStructure,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Reference[] {
  const references: Reference[] = [];
  // a scanner of this call's own, so that nothing at module level has a state
  const phrase = new RegExp(PHRASE);
  const recent: Mention[][] = [];
  let next = 0;
  for (let sentence = 0; sentence < structure.sentences.length; sentence++) {
    const here: Mention[] = [];
    while (next < mentions.length && mentions[next]!.sentence === sentence) here.push(mentions[next++]!);
    const { text, start } = structure.sentences[sentence]!;
    if (next > 0) {
      phrase.lastIndex = 0;
      for (let match = phrase.exec(text); match !== null; match = phrase.exec(text)) {
        const offset = match.index + match[0].length - match[0].trimStart().length;
        const from = match[2] === undefined ? offset : match.index + match[0].indexOf(match[2]);
        const span = { start: start + from, end: start + match.index + match[0].length };
        if (here.some((mention) => mention.start < span.end && span.start < mention.end)) continue;
        const entity = antecedent(match[1], span.start, here, recent, entities);
        if (entity !== undefined) references.push({ ...span, entity, sentence });
      }
    }
    if (here.length > 0) recent.unshift(here);
    else if (recent.length > 0) recent.unshift([]);
    if (recent.length > REACH) recent.pop();
  }
  return references;
}

function antecedent(
  noun: string | undefined,
  before: number,
  here: readonly Mention[],
  recent: readonly (readonly Mention[])[],
  entities: readonly Entity[],
): number | undefined {
  const earlier = here.filter((mention) => mention.end <= before);
  const sentences = [earlier, ...recent];
  if (noun !== undefined) {
    for (const mentions of sentences) {
      const named = mentions.find((mention) => headOf(entities[mention.entity]!.name) === noun);
      if (named !== undefined) return named.entity;
    }
  }
  for (const mentions of sentences) {
    const fitting = mentions.find((mention) => fits(noun, entities[mention.entity]!));
    if (fitting !== undefined) return fitting.entity;
  }
  return undefined;
}

function headOf(name: string): string {
  const space = name.lastIndexOf(' ');
  return name.slice(space + 1).toLowerCase();
}

function fits(noun: string | undefined, entity: Entity): boolean {
  if (noun === undefined) return !entity.outlet;
  if (EITHER.test(noun)) return !entity.outlet || /^(?:outlet|publication|newspaper|paper)$/.test(noun);
  return IS_COMPANY.test(noun) ? entity.type === 'company' : entity.type === 'organization';
}
