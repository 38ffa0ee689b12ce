import type { AlignedItem, OriginalPlace } from '../beside/original/model';
import type { Article } from '../resolve/model';
import { allows, flags } from './examples/name-not-in-source';
import type { Fix, Report, Rule } from './model';
import { queryFix } from './support/claims';
import { astray, originalLine, originalName, originalsOf, originalWords, relatedOriginal } from './support/originals';
import { quotation, words } from './support/words';

export const nameNotInSource: Rule = {
  id: 'name-not-in-source',
  summary: 'A name that the attached original does not have, or has another in the place of.',
  rationale:
    'A buyer becomes a supplier when two names are exchanged. Where an original is attached, each company, organization and full name of ' +
    'the copy is looked for in it, under all spellings that the article and the registry know, native names included. Names that the ' +
    'original writes in other letters and the registry does not know, and names that are translated (*European Central Bank*), cannot be ' +
    'compared and are never flagged; nor are outlets.',
  levels: { relaxed: 'warning', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check(article) {
    const told = new Set<string>();
    return astray(article, 'name').flatMap((item) => {
      // one finding for a name that is nowhere, however often it stands in the copy
      const key = words(article, item);
      if (item.state === 'absent' && told.has(key)) return [];
      told.add(key);
      return [report(article, item)];
    });
  },
};

function report(article: Article, item: AlignedItem): Report {
  const { place } = item;
  const message =
    place === undefined
      ? `${quotation(article, item)} is not named in ${originalName(article)}.`
      : `${words(article, item)} here, ${originalWords(article, place)} in ${originalLine(article, place)}.`;
  return {
    start: item.start,
    end: item.end,
    message,
    related: relatedOriginal(article, item),
    fixes: () => fixes(article, item),
    sentence: item.sentence,
  };
}

function fixes(article: Article, item: AlignedItem): readonly Fix[] {
  const name = item.place === undefined ? undefined : nameAt(article, item.place);
  const takes: Fix[] =
    name === undefined
      ? []
      : [
          {
            title: `Use the original’s name: ${name}`,
            edits: [{ start: item.start, end: item.end, newText: name }],
            preferred: true,
          },
        ];
  return [...takes, ...queryFix(article, item, '[not in the original]')];
}

/** The name at a place as the copy would write it: the registry's for one in other letters. */
function nameAt(article: Article, place: OriginalPlace): string | undefined {
  const original = originalsOf(article)[place.original]!;
  const name = original.names.find(({ start, end }) => start === place.start && end === place.end);
  const known = name?.registryId === undefined ? undefined : article.registry.get(name.registryId)?.name;
  if (known !== undefined) return known;
  return /^[\p{Script=Latin}\p{N}\p{P}\s+]+$/u.test(name?.text ?? '') ? name?.text : undefined;
}
