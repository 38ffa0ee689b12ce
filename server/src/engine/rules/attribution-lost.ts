import { PAD } from '../base/characters';
import type { Span } from '../base/span';
import type { Article, ArticleSentence, Attribution } from '../resolve/model';
import { allows, flags } from './examples/attribution-lost';
import type { Fix, Report, Rule } from './model';
import { claimFocus } from './support/claims';
import { appendClause, reportingClause, withClause } from './support/reporting';
import { collapse, counted, longestQuotation, quotation, shorten, shortenStart, words } from './support/words';

/** Cues of a named source that keep a distance a highlight must not drop. */
const distancing =
  /\b(?:claim|alleg|argu|accus|insist|contend|maintain|estimat|expect|forecast|predict|project|believ|suggest|den[iy]|blam|hope|doubt|tout|boast|promis)/iu;

/** Records that answer for what they hold, whoever keeps them. */
const records =
  /\b(?:registers?|registry|filings?|accounts|annual report|records?|data|figures|statistics|list|ruling|verdict|results|minutes|census)\b/iu;

/** Room for the speaker and for the cue in a message, in code units. */
const longestSource = 30;
const longestCue = 16;

export const attributionLost: Rule = {
  id: 'attribution-lost',
  summary: 'A highlight that states flat what the body attributes to an interested or unnamed speaker.',
  rationale:
    'Highlights are read first and quoted most. When the body says *the company claims* and the highlight drops the company, ' +
    'a claim has become a fact on its way up the page. What independent documents and named third parties report may be restated ' +
    'flat; only claims of the subject itself, of state bodies, of unnamed people, and estimates and accusations are flagged.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check(article) {
    const dropped = new Map<Attribution, ArticleSentence[]>();
    for (const highlight of article.sentences) {
      const restates = highlight.sourcing?.restates;
      if (restates === undefined || !article.structure.blocks[highlight.block]!.highlights) continue;
      const body = article.sentences[restates];
      const attribution = body === undefined ? undefined : droppedAttribution(article, body);
      if (attribution === undefined || saysWho(article, highlight)) continue;
      const known = dropped.get(attribution);
      if (known === undefined) dropped.set(attribution, [highlight]);
      else known.push(highlight);
    }
    return [...dropped].map(([attribution, highlights]) => report(article, highlights, attribution));
  },
};

/** The attribution of the body sentence when a flat restatement would hide an interested, unnamed or disputed speaker. */
function droppedAttribution(article: Article, body: ArticleSentence): Attribution | undefined {
  return article.attributions.find((attribution) => {
    if (attribution.sentence !== body.index) return false;
    const { source } = attribution;
    if (source.class === 'publication') return false;
    if (distancing.test(words(article, attribution.cue))) return true;
    return source.class !== 'named' && !records.test(source.text);
  });
}

/** The highlight says who speaks, or a line above it that introduces the list does. */
function saysWho(article: Article, highlight: ArticleSentence): boolean {
  const attributing = new Set(article.attributions.map((attribution) => attribution.sentence));
  for (let index = highlight.index; index >= 0; index--) {
    const sentence = article.sentences[index]!;
    if (!article.structure.blocks[sentence.block]!.highlights) return false;
    const speaks = sentence.block === highlight.block || sentence.leadIn;
    if (speaks && attributing.has(index)) return true;
  }
  return false;
}

/** One finding for all lines that restate the same attributed words, as the items of one lead-in do. */
function report(article: Article, highlights: readonly ArticleSentence[], attribution: Attribution): Report {
  const [first, ...others] = highlights as [ArticleSentence, ...ArticleSentence[]];
  const whole = attributionSpan(attribution);
  const more = others.length === 0 ? '' : ` (${counted(others.length, 'more line')} of it)`;
  return {
    ...claimFocus(article, first),
    message: `The body says “${attributedWords(article, attribution)}”; this line states it flat.${more}`,
    related: [
      { ...whole, message: `the body says who: ${quotation(article, whole)}` },
      ...others.map((highlight) => {
        const at = claimFocus(article, highlight);
        return { ...at, message: `flat too: ${quotation(article, at)}` };
      }),
    ],
    fixes: () => fixes(article, first, others, attribution),
    sentence: first.index,
  };
}

function attributionSpan({ source, cue, content }: Attribution): Span {
  const parts = [cue, content, ...(source.start < source.end ? [source] : [])];
  return { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
}

/**
 * The body's words, in their order, cut so that the speaker and the cue stay legible: a long source and the content are
 * shortened, and what stands between the parts becomes `…`.
 */
function attributedWords(article: Article, attribution: Attribution): string {
  const { source, cue, content } = attribution;
  const whole = attributionSpan(attribution);
  if (whole.end - whole.start <= longestQuotation) return words(article, whole);
  const parts = [
    { ...source, room: longestSource },
    { ...cue, room: longestCue },
  ].filter((part) => part.start < part.end);
  parts.sort((a, b) => a.start - b.start);
  const speech = parts
    .map((part, index) => (index === 0 ? '' : gap(article, parts[index - 1]!, part)) + words(article, part, part.room))
    .join('');
  const last = parts.at(-1)!;
  const before = last.start <= content.start;
  const joint = before ? gap(article, last, content) : gap(article, content, parts[0]!);
  const room = longestQuotation - speech.length - joint.length;
  if (room < 12) return oneEllipsis(speech);
  if (before) return oneEllipsis(speech + joint + words(article, content, room));
  const from = Math.max(content.start, content.end - room * 4);
  return oneEllipsis(shortenStart(collapse(article.structure.legible.slice(from, content.end)), room) + joint + speech);
}

/** What stands between two parts where that is a word or less, else an ellipsis. */
function gap(article: Article, before: Span, after: Span): string {
  if (after.start <= before.end) return ' ';
  if (after.start - before.end > 12) return ' … ';
  return article.structure.legible.slice(before.end, after.start).replaceAll(PAD, '').replace(/\s+/gu, ' ');
}

function oneEllipsis(text: string): string {
  return text.replace(/\s?…\s?…/gu, '…');
}

function fixes(
  article: Article,
  highlight: ArticleSentence,
  others: readonly ArticleSentence[],
  attribution: Attribution,
): Fix[] {
  const clause = reportingClause(article, attribution, isKnownAbove(article, highlight, attribution));
  if (clause === undefined) return [];
  const edits = appendClause(article, highlight, clause);
  if (edits === undefined) return [];
  const end = withClause(article, highlight, clause);
  const shown = end.length <= longestQuotation ? end : `${shorten(end, 30)}, ${clause}`;
  const one: Fix = { title: `Say who: “${shown}”`, edits, preferred: true };
  // Who is named in a line that introduces the others answers for them too.
  if (others.length === 0 || highlight.leadIn) return [one];
  const all = [edits, ...others.map((other) => appendClause(article, other, clause) ?? [])].flat();
  return [one, { title: `Say who in all ${others.length + 1} lines: “…, ${clause}”`, edits: all }];
}

/** *The company* can only mean the speaker in this line: the highlights so far name no other company. */
function isKnownAbove(article: Article, highlight: ArticleSentence, attribution: Attribution): boolean {
  const { entity } = attribution.source;
  if (entity === undefined || article.entities[entity]?.type !== 'company') return false;
  const named = new Set<number>();
  for (const mention of article.mentions) {
    if (mention.start >= highlight.end) break;
    const { block } = article.sentences[mention.sentence]!;
    if (mention.type === 'company' && article.structure.blocks[block]!.highlights) named.add(mention.entity);
  }
  return named.size === 1 && named.has(entity);
}
