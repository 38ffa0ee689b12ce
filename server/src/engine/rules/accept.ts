import type { Span } from '../base/span';
import { lastStartingAt } from '../base/span';
import type { Article, ArticleSentence } from '../resolve/model';
import type { Mark } from '../text/model';
import { anchorAt } from '../beside/annotations/claim';
import type { AnnotationContent } from '../beside/annotations/model';
import type { Acceptance } from '../beside/model';
import type { Edit } from './model';
import { collapse } from './support/words';

/** An acceptance whose words were found. */
export interface PlacedAcceptance extends Span {
  readonly rule: string;
  readonly reason: string;
  /** the sentence it covers, where the words are those of one */
  readonly sentence?: number;
}

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
): AnnotationContent {
  const span = sentenceOf(article, finding) ?? finding;
  return { kind: 'acceptance', ...anchorAt(article, span), rule: finding.rule, comment: collapse(reason) };
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

/** The acceptances beside the text and those in its comments, each with its sentence. */
export function placeAcceptances(article: Article): {
  readonly placed: readonly PlacedAcceptance[];
  readonly stale: readonly Acceptance[];
} {
  const placed: PlacedAcceptance[] = [];
  const stale: Acceptance[] = [];
  const beside = article.beside?.annotations;
  for (const { annotation, start, end } of beside?.placed ?? []) {
    const { kind, rule, comment: reason = '' } = annotation;
    if (kind === 'acceptance' && rule !== undefined) {
      placed.push({ start, end, ...sentenceAt(article, { start, end }), rule, reason });
    }
  }
  for (const { annotation } of beside?.stale ?? []) {
    const { kind, rule, comment: reason = '', quote } = annotation;
    if (kind === 'acceptance' && rule !== undefined && quote !== undefined) stale.push({ rule, quote, reason });
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
    return { rule, quote: { exact: quoted, prefix: '', suffix: '' }, reason: collapse(reason) };
  }
  return { start: sentence.start, end: sentence.end, sentence: sentence.index, rule, reason: collapse(reason) };
}
