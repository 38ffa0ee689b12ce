import { within, type Span } from '../base/span';
import type { Article, Disclaimer } from '../resolve/model';
import { allows, flags } from './examples/incomplete-disclaimer';
import { missingNotice } from './missing-disclaimer';
import type { Fix, Report, Rule, RuleContext } from './model';
import { queryFix } from './support/claims';
import { insertion } from './support/edits';
import { noticeFixes } from './support/notices';
import { entityName, sourceList, sourceOf } from './support/sources';
import { collapse, quotation } from './support/words';

const longestRange = 80;
const mostNames = 2;

export const incompleteDisclaimer: Rule = {
  id: 'incomplete-disclaimer',
  summary:
    'A notice that names no outlet or says nothing of verification, or a caveat in the body in place of a notice.',
  rationale:
    'A reader can weigh *based on a report by Velm Daily, a newspaper of Velm Group; not independently verified*. *Based on a ' +
    'press release* leaves out whose; a notice on a state-owned source that says nothing of verification leaves out whether ' +
    'anybody looked; and a caveat in the last paragraph is not read by those who leave before it. A text that another newsroom ' +
    'wrote needs no word on verification.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check(article, context) {
    const notices = article.disclaimers.filter(
      ({ kinds, scope }) => scope === 'article' && kinds.includes('provenance'),
    );
    const first = notices[0];
    return first === undefined ? inBody(article, context) : lacking(article, notices, first);
  },
};

/** What is missing from all notices on where the article comes from together. */
function lacking(article: Article, notices: readonly Disclaimer[], first: Disclaimer): Report[] {
  const origin = notices.some((notice) => namesSomebody(article, notice)) ? undefined : unnamedOrigin(article, first);
  const checked = article.disclaimers.some(({ verification }) => verification !== undefined);
  const silent = !checked && notices.some((notice) => isInterested(article, notice));
  if (origin === undefined && !silent) return [];
  const place = origin ?? firstLine(article, first);
  const words = quotation(article, place);
  const message =
    origin === undefined
      ? 'This notice does not say whether anybody verified what the text tells.'
      : `The notice says ${words} and names nobody${silent ? ', nor does it say whether anybody verified it' : ''}.`;
  return [
    {
      ...place,
      message,
      fixes: () => [
        ...(origin === undefined ? [] : nameFixes(article, origin)),
        ...(silent ? verificationFixes(article, first) : []),
      ],
    },
  ];
}

/** A company, an outlet or a place on the web is named. */
function namesSomebody(article: Article, notice: Disclaimer): boolean {
  if (notice.outlets.length > 0 || notice.bodies.length > 0) return true;
  return within(article.structure.marks, notice).some(({ kind }) => kind === 'link' || kind === 'lostLink');
}

const ORIGIN =
  /\b(?:from|by|on|of|in) ((?:an?|the|one|some|several|various|our|its|their) (?:(?!and |or |on |of |by |from |in )[\p{L}-]+ ){0,6}?(?:media|newspapers?|outlets?|press releases?|news releases?|releases?|news agenc(?:y|ies)|associations?|publications?|magazines?|websites?|broadcasters?|newswires?|wire reports?|announcements?|company statements?|press statements?|statements?))\b(?! (?:by|of|from|in|on|at|for|issued by|published by)\b)/gu;

/** *a press release*, *a Chinese state-affiliated industry association*: somebody, and no word in it is a name. */
function unnamedOrigin(article: Article, notice: Disclaimer): Span | undefined {
  const words = article.structure.legible.slice(notice.start, notice.end).replaceAll(/\s/gu, ' ');
  const body = words.replace(/^[^:]{0,40}:/u, (label) => ' '.repeat(label.length));
  if (!onlyPlainWords(body)) return undefined;
  for (const match of body.matchAll(ORIGIN)) {
    const start = notice.start + match.index + match[0].length - match[1]!.length;
    return { start, end: start + match[1]!.length };
  }
  return undefined;
}

const PEOPLES = /^\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|can|an|ch|ss|ai|eek|aeli|aqi|ni|tani)$/u;

/** No capital but at the start of a sentence and in *Chinese*, *German*: an unknown name may stand there all the same. */
function onlyPlainWords(text: string): boolean {
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{N}.&’'-]*/gu)) {
    const before = text.slice(0, match.index).trimEnd();
    const opens = before === '' || /[.!?:;“"(*_>]$/u.test(before);
    if (!opens && !PEOPLES.test(match[0])) return false;
    if (opens && /^\s\p{Lu}/u.test(text.slice(match.index + match[0].length))) return false;
  }
  return true;
}

const INTEREST =
  /\b(?:state|government|party|company|industry)[- ](?:owned|run|controlled|affiliated|backed|funded|linked)\b|\bstate media\b|\b(?:press|news|media|company|corporate) (?:releases?|announcements?|statements?)\b/iu;

/** The source has a stake in what it tells: the state's, the company's own, or one that such a body published. */
function isInterested(article: Article, notice: Disclaimer): boolean {
  if (notice.outlets.some((entity) => article.entities[entity]?.stateAffiliated !== undefined)) return true;
  return INTEREST.test(article.structure.legible.slice(notice.start, notice.end).replaceAll(/\s+/gu, ' '));
}

/** The notice's first sentence, as far as its first line goes. */
function firstLine(article: Article, notice: Disclaimer): Span {
  const end = Math.min(article.sentences[notice.sentences.start]?.end ?? notice.end, notice.start + longestRange);
  const words = article.structure.text.slice(notice.start, end);
  const line = words.search(/[\r\n]/u);
  const space = words.length < longestRange ? -1 : words.lastIndexOf(' ');
  return { start: notice.start, end: notice.start + (line > 0 ? line : space > 0 ? space : words.length) };
}

/** Whoever the article attributes something to may be the one; else the writer has to tell. */
function nameFixes(article: Article, origin: Span): Fix[] {
  const phrase = collapse(article.structure.legible.slice(origin.start, origin.end));
  const release = /\b(?:releases?|announcements?|statements?)$/iu.test(phrase);
  const names = sourceList(article)
    .nearest(origin.start, mostNames + 2)
    .filter(({ entity }) => entity !== undefined && (release || article.entities[entity]!.outlet))
    .slice(0, mostNames);
  return [
    ...names.map(({ name }) => {
      const newText = release ? ` by ${name}` : ` (${name})`;
      return { title: `Name it: “${phrase}${newText}”`, edits: [insertion(origin.end, newText)] };
    }),
    ...queryFix(article, origin, release ? '[whose?]' : '[which one?]'),
  ];
}

function verificationFixes(article: Article, notice: Disclaimer): Fix[] {
  const { text } = article.structure;
  let at = notice.end;
  while (at > notice.start && /[\s*_]/u.test(text[at - 1]!)) at--;
  const stop = /[.!?”")\]]/u.test(text[at - 1] ?? '') ? '' : '.';
  return ['Readers should verify its claims independently.', 'Its claims have not been independently verified.'].map(
    (words, index) => ({
      title: `Add “${words}”`,
      edits: [insertion(at, `${stop} ${words}`)],
      ...(index === 0 ? { preferred: true } : {}),
    }),
  );
}

const OWN_ORIGIN =
  /\b(?:press|news|media) releases?\b|\b(?:company|corporate) (?:statements?|announcements?|materials?)\b|\bpromotional\b|\bmarketing materials?\b/iu;

/** A caveat inside the body that says what the text comes from, where no notice does. */
function inBody(article: Article, context: RuleContext): Report[] {
  const caveat = article.disclaimers.find(
    (disclaimer) =>
      disclaimer.scope === 'body' &&
      OWN_ORIGIN.test(article.structure.legible.slice(disclaimer.start, disclaimer.end).replaceAll(/\s+/gu, ' ')),
  );
  if (caveat === undefined || missingNotice(article, context).length > 0) return [];
  const place = firstLine(article, caveat);
  const source = article.attributions
    .map((attribution) => sourceOf(article, attribution))
    .find((found) => found?.entity !== undefined);
  const name = source?.entity === undefined ? undefined : entityName(article, source.entity);
  return [
    {
      ...place,
      message: `${quotation(article, place)} stands in the body alone; no notice over the article says so.`,
      fixes: () => noticeFixes(article, context, name ?? '[whose release?]', undefined, undefined),
      sentence: caveat.sentences.start,
    },
  ];
}
