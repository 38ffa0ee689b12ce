import type { Span } from '../base/span';
import { lastStartingAt } from '../base/span';
import type { Article, ArticleSentence } from '../resolve/model';
import type { Mark } from '../text/model';
import type { Acceptance } from '../beside/model';
import type { Edit } from './model';
import { collapse } from './support/words';

export { addAcceptance, readAcceptances, removeAcceptance } from './support/annotations';

/** An acceptance whose words were found. */
export interface PlacedAcceptance extends Span {
  readonly rule: string;
  readonly reason: string;
  /** the sentence it covers, where the words are those of one */
  readonly sentence?: number;
}

const contextLength = 32;
const fewestWords = 4;
const comment = /^\s*(?:copydesk-accept\s+)?([a-z][a-z-]*)\s+"(.+?)"\s*:(.*)$/su;

/** The sentence, or other smallest piece of text, that the finding begins in. */
function sentenceOf(article: Article, finding: Span & { readonly sentence?: number }): ArticleSentence | undefined {
  const index = finding.sentence ?? lastStartingAt(article.sentences, finding.start);
  return article.sentences[index];
}

/** The acceptance of a finding, to be kept beside the text: it quotes the whole sentence, so that it goes stale when that changes. */
export function acceptanceOf(
  article: Article,
  finding: Span & { readonly rule: string; readonly sentence?: number },
  reason: string,
): Acceptance {
  const { text } = article.structure;
  const { start, end } = sentenceOf(article, finding) ?? finding;
  return {
    rule: finding.rule,
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    },
    position: { start, end },
    reason: collapse(reason),
  };
}

/**
 * In Markdown: the edit that puts `<!-- copydesk-accept RULE "first words": reason -->` after the sentence. It quotes as many words as
 * no other sentence begins with. Undefined in plain-text articles, whose text must stay clean, and where there is no sentence.
 */
export function acceptanceEdit(
  article: Article,
  finding: Span & { readonly rule: string; readonly sentence?: number },
  reason: string,
): Edit | undefined {
  const sentence = sentenceOf(article, finding);
  if (article.structure.language !== 'markdown' || sentence === undefined) return undefined;
  // Two hyphens or a closing angle bracket could end the comment early.
  const clean = (text: string): string => collapse(text).replace(/-{2,}/gu, '–').replaceAll('>', '›');
  const quoted = firstWords(article, sentence);
  const newText = ` <!-- copydesk-accept ${finding.rule} "${quoted}": ${clean(reason)} -->`;
  return { start: sentence.end, end: sentence.end, newText };
}

function firstWords(article: Article, sentence: ArticleSentence): string {
  const all = quotable(sentence.text).split(' ');
  const others = article.sentences.filter((other) => other !== sentence).map((other) => quotable(other.text));
  let count = Math.min(all.length, fewestWords);
  while (count < all.length) {
    const start = all.slice(0, count).join(' ');
    if (!others.some((other) => other.startsWith(start))) break;
    count++;
  }
  return all.slice(0, count).join(' ');
}

/** The sentence as a comment can quote it: white space collapsed, without what would end the quotation or the comment. */
function quotable(text: string): string {
  return collapse(text.replaceAll('"', '”').replace(/-{2,}/gu, '–').replaceAll('>', '›'));
}

/** Finds the words of the acceptances beside the text and of the comments in it. */
export function placeAcceptances(
  article: Article,
  acceptances: readonly Acceptance[],
): { readonly placed: readonly PlacedAcceptance[]; readonly stale: readonly Acceptance[] } {
  const placed: PlacedAcceptance[] = [];
  const stale: Acceptance[] = [];
  for (const acceptance of acceptances) {
    const span = placeQuote(article.structure.text, acceptance);
    if (span === undefined) stale.push({ ...acceptance, stale: true });
    else placed.push({ ...span, ...sentenceAt(article, span), rule: acceptance.rule, reason: acceptance.reason });
  }
  for (const mark of article.structure.marks) {
    if (mark.kind !== 'accept') continue;
    const found = placeComment(article, mark);
    if (found === undefined) continue;
    if ('quote' in found) stale.push(found);
    else placed.push(found);
  }
  return { placed, stale };
}

function sentenceAt(article: Article, span: Span): { readonly sentence?: number } {
  const index = lastStartingAt(article.sentences, span.start);
  const sentence = article.sentences[index];
  return sentence !== undefined && span.start < sentence.end ? { sentence: index } : {};
}

/** Exactly the quoted words: where they stood, else where their surroundings stand, else where they stand once. */
function placeQuote(text: string, { quote, position }: Acceptance): Span | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return undefined;
  const span = (start: number): Span => ({ start, end: start + exact.length });
  if (position !== undefined && text.startsWith(exact, position.start)) {
    const same = text.slice(Math.max(0, position.start - prefix.length), position.start) === prefix;
    if (same) return span(position.start);
  }
  const around = text.indexOf(prefix + exact + suffix);
  if (around >= 0) return span(around + prefix.length);
  const first = text.indexOf(exact);
  return first >= 0 && text.indexOf(exact, first + 1) < 0 ? span(first) : undefined;
}

/** The last sentence before the comment, or else the first after it, that begins with the quoted words. */
function placeComment(article: Article, mark: Mark): PlacedAcceptance | Acceptance | undefined {
  const inside = mark.target ?? article.structure.text.slice(mark.start, mark.end).replace(/^<!--|-->$/gu, '');
  const match = comment.exec(inside.slice(0, 2000));
  if (match === null) return undefined;
  const [, rule, quoted, reason] = match as unknown as [string, string, string, string];
  const start = quotable(quoted);
  const fits = article.sentences.filter((sentence) => quotable(sentence.text.slice(0, 2000)).startsWith(start));
  const sentence = fits.filter((candidate) => candidate.start < mark.start).at(-1) ?? fits[0];
  if (sentence === undefined) {
    return { rule, quote: { exact: quoted, prefix: '', suffix: '' }, reason: collapse(reason), stale: true };
  }
  return { start: sentence.start, end: sentence.end, sentence: sentence.index, rule, reason: collapse(reason) };
}
