import type { Span } from '../base/span';
import { lastStartingAt } from '../base/span';
import type { Figure } from '../recognize/model';
import type { Article, ArticleSentence } from '../resolve/model';
import { allows, flags } from './examples/relative-date';
import type { Report, Rule } from './model';
import { queryFix } from './support/claims';
import { perSentence } from './support/perSentence';
import { counted, quotation } from './support/words';

/** Words for a time that only the day of writing tells, without their first letter, and what to ask. */
const times: readonly { readonly tail: string; readonly heads: string; readonly ask: string }[] = [
  { tail: 'esterday', heads: 'Yy', ask: 'which day?' },
  { tail: 'omorrow', heads: 'Tt', ask: 'which day?' },
  { tail: 'ast night', heads: 'Ll', ask: 'which day?' },
  { tail: 'his morning', heads: 'Tt', ask: 'which day?' },
  { tail: 'ast week', heads: 'Ll', ask: 'which week?' },
  { tail: 'ext week', heads: 'Nn', ask: 'which week?' },
  { tail: 'ast month', heads: 'Ll', ask: 'which month?' },
  { tail: 'ext month', heads: 'Nn', ask: 'which month?' },
];
/** Another day than that of writing is meant, or none: *the next month*, *yesterday's news*, *late last month* is fine. */
const otherDay = /\b(?:the|every|each|that|of|like|as)\s$/iu;
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const dateline = /^\p{Lu}[\p{L} .,'’-]{1,50}(?:\([^)]{2,30}\)\s?)?\s?(?:--|[-–—])\s/u;

interface RelativeTime extends Span {
  readonly ask: string;
}

export const relativeDate: Rule = {
  id: 'relative-date',
  summary: 'A day or week such as *yesterday* or *last week* in an article that gives no date to count from.',
  rationale:
    'Copy is read long after it is written: in an archive, in a newsletter, in a translation. *Last month* then means nothing unless the ' +
    'article bears a date. Flagged once per article, and silent where anything anchors it: a dateline, a byline or front matter ' +
    'with a date, any date with its month, or the weekday style of wire copy. Words in quotation marks are the speaker’s.',
  levels: { relaxed: 'off', standard: 'hint', strict: 'information' },
  quiet: true,
  flags,
  allows,
  keeping: {
    sees: (_, sentence) => [
      timesOf(sentence).map(({ start, end }) => sentence.text.slice(start, end)),
      sentence.facts.figures.some(isDay),
      bearsDate(sentence),
    ],
  },
  check(article) {
    const found = relativeTimes(article);
    if (found.length === 0 || isAnchored(article)) return [];
    return [report(article, found as [RelativeTime, ...RelativeTime[]])];
  },
};

function relativeTimes(article: Article): RelativeTime[] {
  const { blocks } = article.structure;
  const found: RelativeTime[] = [];
  for (const sentence of article.sentences) {
    const times = timesOf(sentence);
    if (times.length === 0) continue;
    const { kind, turn } = blocks[sentence.block]!;
    if (kind === 'quote' || turn !== undefined) continue;
    for (const { start, end, ask } of times)
      found.push({ start: sentence.start + start, end: sentence.start + end, ask });
  }
  return found;
}

/** Those of one sentence, in the writer's own words and counted from the day of writing. */
const timesOf = perSentence(({ role, text }): readonly RelativeTime[] => {
  if (role !== 'prose' && role !== 'bullet' && role !== 'cell') return [];
  const found = times.flatMap(({ tail, heads, ask }): RelativeTime[] => {
    const at = text.indexOf(tail, 1);
    if (at < 0 || !heads.includes(text[at - 1]!)) return [];
    const time = { start: at - 1, end: at + tail.length, ask };
    return isOwnWord(text, time) ? [time] : [];
  });
  return found.sort((a, b) => a.start - b.start);
});

function isOwnWord(text: string, { start, end }: Span): boolean {
  if (/[\p{L}\d’'-]/u.test(text[start - 1] ?? ' ') || /^(?:[\p{L}\d-]|[’']s)/u.test(text.slice(end, end + 2)))
    return false;
  return !otherDay.test(text.slice(Math.max(0, start - 8), start)) && !isQuoted(text.slice(0, start));
}

function isQuoted(before: string): boolean {
  const straight = before.split('"').length - 1;
  if (straight % 2 === 1) return true;
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('«') > before.lastIndexOf('»');
}

/** The article bears a date, or is set in the style of wire copy, which carries its date outside the text. */
function isAnchored(article: Article): boolean {
  const { legible, blocks } = article.structure;
  if (
    blocks[0]?.kind === 'frontMatter' &&
    /^\s*(?:date|published|updated)\s*:/imu.test(legible.slice(0, blocks[0].end))
  )
    return true;
  return article.figures.some(isDay) || article.sentences.some(bearsDate);
}

function isDay({ kind, date }: Figure): boolean {
  return kind === 'date' && date !== undefined && /^(?:\d{4}-\d\d|--\d\d)/u.test(date);
}

function bearsDate({ role, text }: ArticleSentence): boolean {
  return (
    weekday.test(text) ||
    (role === 'byline' && /\b(?:issue|vol|no)\.?\s\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/iu.test(text)) ||
    (role === 'prose' && dateline.test(text.slice(0, 90)) && /\p{Lu}{4}|\(/u.test(text.slice(0, 40)))
  );
}

function report(article: Article, [first, ...others]: readonly [RelativeTime, ...RelativeTime[]]): Report {
  const more = others.length === 0 ? '' : ` (${counted(others.length, 'more place')})`;
  return {
    start: first.start,
    end: first.end,
    message: `${quotation(article, first)} counts from a day that the article does not give.${more}`,
    related: others.slice(0, 10).map(({ start, end }) => ({ start, end, message: 'here too' })),
    fixes: () => queryFix(article, first, `[${first.ask}]`),
    sentence: lastStartingAt(article.sentences, first.start),
  };
}
