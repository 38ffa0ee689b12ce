import { PAD } from '../../../base/characters';
import type { Span } from '../../../base/span';
import { stem } from '../../../resolve/highlights';
import type { Article, ArticleSentence, Attribution, LineKind } from '../../../resolve/model';
import type { Fix, Report } from '../../model';
import { claimFocus } from '../claims';
import { appendClause, reportingClause, withClause } from '../reporting';
import { collapse, counted, longestQuotation, quotation, shorten, shortenStart, words } from '../words';
import type { TracedLine } from './line';

/** Cues of a named source that keep a distance a highlight must not drop. */
const distancing =
  /\b(?:claim|alleg|argu|accus|insist|contend|maintain|estimat|expect|forecast|predict|project|believ|suggest|den[iy]|blam|hope|doubt|tout|boast|promis)/iu;

/** Records that answer for what they hold, whoever keeps them. */
const records =
  /\b(?:registers?|registry|filings?|accounts|annual report|records?|data|figures|statistics|list|ruling|verdict|results|minutes|census)\b/iu;

/** Ways of headlines to keep a distance: inverted commas, a colon, a question, *may*, *to*. */
const headlineDistance =
  /["“”‘«»:?]|(?:^|\s)'|\b(?:may|might|could|would|should|to|set|plans?|eyes|sees?|seen|likely|possible|alleged(?:ly)?|reported(?:ly)?|claim(?:s|ed)?|accused?|expected|sources?|says?|said|report|why|how|what)\b|[–—]\s?\S+(?:\s\S+){0,3}$/iu;

/** Room for the speaker and for the cue in a message, in code units. */
const longestSource = 30;
const longestCue = 16;
/** Room for the line in the title of a fix. */
const leastTitle = 24;
/** How many of the words that a headline shares with the body must be among those attributed, and what share of them. */
const leastCommon = 3;
const leastInside = 0.6;

/** A finding and the indices of the lines that it speaks for. */
export interface LineReport extends Report {
  readonly lines: readonly number[];
}

/** Lines that state flat what the body attributes, one finding for all that restate the same words. */
export function droppedSpeakers(article: Article, traced: readonly TracedLine[]): LineReport[] {
  const dropped = new Map<Attribution, ArticleSentence[]>();
  const add = (line: ArticleSentence, body: ArticleSentence | undefined, highlight: boolean): void => {
    const attribution = body === undefined ? undefined : droppedAttribution(article, line, body, highlight);
    if (attribution === undefined || saysWho(article, line)) return;
    const known = dropped.get(attribution);
    if (known === undefined) dropped.set(attribution, [line]);
    else known.push(line);
  };
  for (const { kind, line, body } of traced) if (kind !== 'highlight' && isFlat(kind, line)) add(line, body, false);
  // The items under a bullet restate what it restates.
  for (const line of article.sentences) {
    const restates = line.sourcing?.restates;
    if (restates === undefined || !article.structure.blocks[line.block]!.highlights) continue;
    add(line, article.sentences[restates], true);
  }
  return [...dropped].map(([attribution, lines]) => ({
    ...report(article, lines, attribution),
    lines: lines.map(({ index }) => index),
  }));
}

/** A headline or a subhead that keeps no distance of its own, or a closing claim that is not reported as one without a source. */
function isFlat(kind: LineKind, line: ArticleSentence): boolean {
  if (kind !== 'closing')
    return !line.facts.assertion.fragment && !headlineDistance.test(line.text.replace(/^[#\s]+/u, ''));
  const label = line.sourcing?.label;
  return (label === 'analysis' || label === 'blanket') && !line.text.includes('?');
}

/**
 * The attribution of the body sentence when a flat restatement would hide an interested, unnamed or disputed speaker. A headline may
 * state flat what a company says of itself, as long as the company does not merely claim or expect it.
 */
function droppedAttribution(
  article: Article,
  line: ArticleSentence,
  body: ArticleSentence,
  highlight: boolean,
): Attribution | undefined {
  return article.attributions.find((attribution) => {
    if (attribution.sentence !== body.index) return false;
    const { source } = attribution;
    if (source.class === 'publication') return false;
    if (!highlight && !isInside(article, line, body, attribution)) return false;
    if (distancing.test(words(article, attribution.cue))) return true;
    if (!highlight) return source.class === 'anonymous' || source.class === 'hearsay';
    return source.class !== 'named' && !records.test(source.text);
  });
}

/** Most of the words that line and body share are among those attributed. */
function isInside(article: Article, line: ArticleSentence, body: ArticleSentence, { content }: Attribution): boolean {
  const common = stems(body.text);
  const wanted = [...stems(line.text)].filter((one) => common.has(one));
  const inside = stems(article.structure.legible.slice(content.start, content.end));
  const attributed = wanted.filter((one) => inside.has(one)).length;
  return attributed >= leastCommon && attributed >= wanted.length * leastInside;
}

function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem));
}

/** The highlight says who speaks, or a line above it that introduces the list does. */
function saysWho(article: Article, line: ArticleSentence): boolean {
  for (let index = line.index; index >= 0; index--) {
    const sentence = article.sentences[index]!;
    if (index < line.index && !article.structure.blocks[sentence.block]!.highlights) return false;
    const speaks = sentence.block === line.block || sentence.leadIn;
    if (speaks && article.attributions.some((attribution) => attribution.sentence === index)) return true;
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
  const room = Math.max(leastTitle, longestQuotation - clause.length - 2);
  const shown = end.length <= longestQuotation ? end : `${shorten(end.slice(0, -clause.length - 2), room)}, ${clause}`;
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
    const { highlights, kind } = article.structure.blocks[block]!;
    if (mention.type === 'company' && (highlights || kind === 'heading')) named.add(mention.entity);
  }
  return named.size === 1 && named.has(entity);
}
