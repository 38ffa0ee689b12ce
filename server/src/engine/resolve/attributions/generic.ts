import { lastStartingAt } from '../../base/span';
import type { Entity } from '../model';
import type { ResolvedNames } from './subject';

const OUTLET_NOUNS = new Set([
  'newspaper',
  'paper',
  'magazine',
  'outlet',
  'publication',
  'broadcaster',
  'site',
  'website',
  'newswire',
  'wire',
  'daily',
  'weekly',
  'journal',
]);
/** Nouns of bodies that stand in the body's own name: *the ministry* is a Ministry of something. */
const NAMED_NOUNS = new Set([
  'ministry',
  'department',
  'agency',
  'commission',
  'council',
  'committee',
  'authority',
  'association',
  'federation',
  'union',
  'university',
  'institute',
  'bureau',
  'office',
  'board',
  'court',
  'tribunal',
  'parliament',
  'senate',
  'treasury',
  'museum',
  'hospital',
  'foundation',
  'exchange',
  'college',
  'laboratory',
  'society',
]);
/** Nouns that a body takes without bearing them in its name. */
const ROLE_NOUNS = new Set(['regulator', 'watchdog', 'body', 'party']);

/** Mentions back that a generic phrase reaches. */
const REACH = 24;
const FARTHEST = 2500;

/** The head noun of *the state news agency*, *the ministry’s report*, *a spokesman for the ministry*; empty without one. */
function headNoun(phrase: string): string {
  const definite =
    /\b(?:the|this) (?:[\p{L}-]+ ){0,3}?([\p{Ll}-]+)(?=$|['’,]|\s(?:of|for|in|on|at|from|report|said|and)\b)/iu.exec(
      phrase.slice(0, 120),
    );
  return definite?.[1]?.toLowerCase() ?? '';
}

function holdsWord(name: string, noun: string): boolean {
  return name
    .toLowerCase()
    .split(/\P{L}+/u)
    .includes(noun);
}

/** Whether *the NOUN* can stand for the entity; undefined where the noun says nothing about it. */
export function nounFits(phrase: string, entity: Entity): boolean | undefined {
  const noun = headNoun(phrase);
  if (noun === '') return undefined;
  if (OUTLET_NOUNS.has(noun)) return entity.outlet;
  if (noun === 'agency' && entity.outlet) return /agency|wire/iu.test(phrase) && !/\bdaily\b/iu.test(entity.name);
  if (NAMED_NOUNS.has(noun)) return entityNames(entity).some((name) => holdsWord(name, noun));
  if (ROLE_NOUNS.has(noun)) return entity.type === 'organization' && !entity.outlet;
  return undefined;
}

function entityNames(entity: Entity): readonly string[] {
  return [entity.name, ...entity.aliases];
}

/**
 * The outlet or body named last before the offset that *the newspaper*, *the agency*, *the ministry* can stand for; undefined where the
 * noun is none of a body's or nothing named before bears it.
 */
export function namedBefore(names: ResolvedNames, phrase: string, offset: number): number | undefined {
  const noun = headNoun(phrase);
  if (!OUTLET_NOUNS.has(noun) && !NAMED_NOUNS.has(noun)) return undefined;
  const last = lastStartingAt(names.mentions, offset);
  for (let i = last; i >= 0 && last - i < REACH; i--) {
    const mention = names.mentions[i]!;
    if (mention.end > offset) continue;
    if (offset - mention.end > FARTHEST) return undefined;
    const entity = names.entities[mention.entity];
    if (entity !== undefined && nounFits(phrase, entity) === true) return mention.entity;
  }
  return undefined;
}
