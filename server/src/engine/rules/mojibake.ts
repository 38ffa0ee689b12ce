import type { Span } from '../base/span';
import type { Article } from '../resolve/model';
import type { Repair } from '../text/model';
import { allows, flags } from './examples/mojibake';
import type { Edit, Fix, Related, Rule } from './model';
import { counted, lineFinder, shorten } from './support/words';

/** Places that are listed one by one; the message counts all of them. */
const mostRelated = 100;
/** Doubtful places that have a fix of their own at a time: the first ones, and the next once these are settled. */
const mostSingles = 12;

export const mojibake: Rule = {
  id: 'mojibake',
  summary: 'Characters broken by a wrong encoding.',
  rationale:
    'A text that was written in one encoding and read in another shows *â€™* or *โ* where an apostrophe or a dash stood. All places of ' +
    'an article are one finding, because they have one cause. Places that can only have been one character are ' +
    'repaired together; doubtful ones are proposed one by one. Text whose script it really is stays alone.',
  levels: { relaxed: 'warning', standard: 'warning', strict: 'warning' },
  quiet: false,
  flags,
  allows,
  check(article) {
    const { repairs } = article.structure;
    const first = repairs[0];
    if (first === undefined) return [];
    const sample = repairs.find((repair) => hasLetterBeside(article, repair)) ?? first;
    const count = counted(repairs.length, 'broken character');
    const example = shownWord(article, sample);
    return [
      {
        start: sample.start,
        end: sample.end,
        message:
          repairs.length === 1
            ? `1 broken character, in “${example}”${probably(repairs, 'it is')}.`
            : `${count}, such as “${example}”${probably(repairs, 'most are')}.`,
        related: related(article, sample),
        fixes: () => fixes(article),
      },
    ];
  },
};

/** `; most are probably ’ “ ” or —`: the commonest replacements, in order of frequency. */
function probably(repairs: readonly Repair[], subject: string): string {
  const counts = new Map<string, number>();
  for (const { replacement } of repairs) {
    const shown = replacement.trim();
    if (shown !== '') counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4);
  if (common.length === 0) return '; they are probably spaces';
  const names = common.map(([replacement]) => replacement);
  const last = names.pop()!;
  return `; ${subject} probably ${names.length === 0 ? '' : `${names.join(' ')} or `}${last}`;
}

/** The word that the broken place stands in, as the text has it. */
function shownWord(article: Article, place: Span, repaired?: string): string {
  const { text } = article.structure;
  const before = /\S{0,20}$/u.exec(text.slice(Math.max(0, place.start - 20), place.start))?.[0] ?? '';
  const after = /^\S{0,20}/u.exec(text.slice(place.end, place.end + 20))?.[0] ?? '';
  const middle = repaired ?? text.slice(place.start, place.end);
  return shorten(`${before}${middle}${after}`.replace(/[\uD800-\uDFFF](?![\uDC00-\uDFFF])/gu, ''), 40);
}

function hasLetterBeside(article: Article, { start, end }: Span): boolean {
  const { text } = article.structure;
  return /\p{L}/u.test(text[start - 1] ?? '') && /\p{L}/u.test(text[end] ?? '');
}

function related(article: Article, sample: Repair): Related[] {
  const others = article.structure.repairs.filter((repair) => repair !== sample);
  return others.slice(0, mostRelated).map((repair, index) => {
    const left = index === mostRelated - 1 ? others.length - mostRelated : 0;
    const more = left === 0 ? '' : `, and ${counted(left, 'more place')} after it`;
    return { start: repair.start, end: repair.end, message: `“${shownWord(article, repair)}”${more}` };
  });
}

function fixes(article: Article): Fix[] {
  const { repairs } = article.structure;
  const certain = repairs.filter((repair) => repair.certain);
  const all: Fix[] =
    certain.length === 0
      ? []
      : [{ title: repairTitle(certain.length, repairs.length), edits: certain.map(edit), preferred: true }];
  const doubtful = repairs.filter((repair) => !repair.certain).slice(0, mostSingles);
  if (doubtful.length === 0) return all;
  const lineOf = lineFinder(article);
  const singles = doubtful.map((repair): Fix => {
    const broken = shownWord(article, repair);
    const whole = shownWord(article, repair, repair.replacement);
    return { title: `Repair “${broken}” as “${whole}” (line ${lineOf(repair.start)})`, edits: [edit(repair)] };
  });
  return [...all, ...singles];
}

function repairTitle(certain: number, all: number): string {
  return certain === all
    ? `Repair ${counted(all, 'broken character')}`
    : `Repair ${certain} of the ${all} broken characters`;
}

function edit({ start, end, replacement }: Repair): Edit {
  return { start, end, newText: replacement };
}
