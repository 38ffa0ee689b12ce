import { within } from '../base/span';
import type { CompanyRegistry } from '../facts/model';
import { businessAt } from '../recognize/names/business';
import { flagsOf, Is, isOrdinary, isPlace, isPlaceAdjective } from '../recognize/names/words';
import { endsGenerically, wordsOfName } from '../resolve/entities/names';
import type { Article, Entity } from '../resolve/model';
import { allows, flags } from './examples/misspelt-company';
import type { Report, Rule } from './model';
import { isOneEdit } from './support/oneEdit';
import { counted, lineFinder } from './support/words';

/** Shorter words are one letter from too many others. */
const SHORTEST = 5;
/** From this length on a word that is nearly another is that word. */
const TELLING = 7;

export const misspeltCompany: Rule = {
  id: 'misspelt-company',
  summary: 'A name one letter away from a company that the registry or the rest of the article knows.',
  rationale:
    'A letter left out of a company’s name is easily overlooked, and a search for the company will not find the article. Only a name ' +
    'of several words is flagged, of which all but one are those of a registered company or of one that the article names again and ' +
    'again, and the odd word is no word, place or person’s name of its own. A name that is merely unknown is never flagged.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'information' },
  quiet: true,
  flags,
  allows,
  keeping: {
    sees: (article, sentence) =>
      within(article.mentions, sentence).map(({ text, end }) => [text, isIntroducedAt(article, end)]),
  },
  check(article) {
    const odd = article.entities.filter(({ registryId, mentions }) => registryId === undefined && mentions.length <= 2);
    if (odd.length === 0) return [];
    const often = nearNames(article.entities.filter(isFamiliar).flatMap((entity) => [entity.name, ...entity.aliases]));
    const registered = registeredNames(article.registry);
    const lineOf = lineFinder(article);
    return odd.flatMap((entity) => {
      const words = wordsOfName(entity.name);
      if (words.length < 2 || isListed(words) || isIntroduced(article, entity)) return [];
      const here = nearest(words, often, true);
      const right = here ?? nearest(words, registered, false);
      return right === undefined ? [] : [report(article, entity, right, here === undefined ? undefined : lineOf)];
    });
  },
};

/** Named at least three times, or registered and named here. */
function isFamiliar({ mentions, registryId }: Entity): boolean {
  return registryId !== undefined || mentions.length >= 3;
}

/** All words of a name but one → the names that are so. */
type Near = ReadonlyMap<string, readonly string[]>;

function nearNames(names: readonly string[]): Near {
  const near = new Map<string, string[]>();
  for (const name of names) {
    const words = wordsOfName(name);
    if (words.length < 2) continue;
    for (let i = 0; i < words.length; i++) {
      if (words[i]!.length < SHORTEST) continue;
      const key = without(words, i);
      const others = near.get(key);
      if (others === undefined) near.set(key, [name]);
      else others.push(name);
    }
  }
  return near;
}

const known = new WeakMap<CompanyRegistry, Near>();

/** Of the entries that a person keeps: among a million imported names everything is near to something. */
function registeredNames(registry: CompanyRegistry): Near {
  let near = known.get(registry);
  if (near === undefined) {
    near = nearNames(registry.entries.flatMap(({ name, aliases }) => [name, ...aliases]));
    known.set(registry, near);
  }
  return near;
}

function without(words: readonly string[], index: number): string {
  return words.map((word, i) => (i === index ? '*' : word.toLowerCase())).join(' ');
}

function nearest(words: readonly string[], near: Near, here: boolean): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.length < SHORTEST || isWord(word)) continue;
    const rest = words.filter((_, other) => other !== i);
    const common = rest.every((other) => endsGenerically([other.toLowerCase()]) || isOrdinary(other.toLowerCase()));
    if (common && word.length < (here ? TELLING - 1 : TELLING)) continue;
    const found = near.get(without(words, i))?.find((name) => isSlip(word, wordsOfName(name)[i] ?? ''));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Something that a name may hold for its own sake. */
function isWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (/\d/u.test(word) || (word === word.toUpperCase() && word.length <= SHORTEST)) return true;
  return (
    (flagsOf(lower) & (Is.given | Is.family)) !== 0 || isOrdinary(lower) || isPlace(lower) || isPlaceAdjective(lower)
  );
}

/** One slip inside the word; another ending is another word. */
function isSlip(word: string, right: string): boolean {
  const [a, b] = [word.toLowerCase(), right.toLowerCase()];
  if (a[0] !== b[0] || !isOneEdit(a, b)) return false;
  // Another ending is another word; two letters that changed places are none.
  return a.at(-1) === b.at(-1) || (a.length === b.length && [...a].sort().join('') === [...b].sort().join(''));
}

/** *Talya Group, a hotel chain*; *Talya Group (TLY)*: presented as a company of its own. */
function isIntroduced(article: Article, { mentions }: Entity): boolean {
  return isIntroducedAt(article, article.mentions[mentions[0]!]!.end);
}

function isIntroducedAt({ structure }: Article, end: number): boolean {
  return /^(?:,? (?:an?|based|listed) | ?\()/u.test(structure.legible.slice(end, end + 10));
}

function isListed(words: readonly string[]): boolean {
  return businessAt(words, 0, words.length, true)?.to === words.length;
}

/** `lineOf` where the right spelling stands in the article, not in the registry. */
function report(article: Article, entity: Entity, right: string, lineOf?: (offset: number) => number): Report {
  const wrong = entity.mentions.map((index) => article.mentions[index]!).filter(({ text }) => text === entity.name);
  const first = wrong[0] ?? article.mentions[entity.mentions[0]!]!;
  const model = lineOf && article.mentions.find(({ text }) => text === right);
  const where = model === undefined ? 'registry' : `line ${lineOf!(model.start)}`;
  const related = [...(model ? [model] : []), ...wrong.slice(1)];
  return {
    start: first.start,
    end: first.end,
    message: `“${first.text}” is one letter away from ${right} (${where}).`,
    related: related.map(({ start, end, text }) => ({ start, end, message: `${text} here` })),
    fixes: () => [
      {
        title: `Write “${right}” (${counted(wrong.length, 'place')})`,
        edits: wrong.map(({ start, end }) => ({ start, end, newText: right })),
        preferred: true,
      },
    ],
    sentence: first.sentence,
  };
}
