import type { Attribution, Sourcing } from '../../../engine/index';
import { quoted } from './markdown';
import { wordsOf, type Page } from './page';

/** The words that say who says it, in their order: source and cue and what stands between them. */
export function attributingWords(page: Page, { source, cue }: Attribution): string {
  const words = wordsOf(page, { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) });
  // Where the claim itself stands between the two, the cue alone is quoted.
  return source.start < source.end && words.length <= 60
    ? words
    : wordsOf(page, source.start < source.end ? source : cue);
}

const speakers = {
  named: 'said by a named source',
  self: 'said by the company itself',
  state: 'said by a state-affiliated source',
  anonymous: 'said by nobody named',
  hearsay: 'said by nobody at all',
  publication: 'said by the publication itself',
} as const;

/** Who stands behind a sentence, as one line of CommonMark; undefined where there is nothing to say. */
export function whoSaysSo(page: Page, sourcing: Sourcing | undefined): string | undefined {
  if (sourcing === undefined || sourcing.label === 'analysis') return undefined;
  const { article } = page;
  const attribution = sourcing.attribution === undefined ? undefined : article.attributions[sourcing.attribution];
  const own = attribution && `${speakers[attribution.source.class]}: ${quoted(attributingWords(page, attribution))}`;
  switch (sourcing.reason) {
    case 'restates': {
      const sentence = sourcing.restates === undefined ? undefined : article.sentences[sourcing.restates];
      if (!sentence) return own;
      const who = whoSaysSo(page, sentence.sourcing?.reason === 'restates' ? undefined : sentence.sourcing);
      const line = `restates ${lineName(page, sentence.start)}`;
      return who ? `${line}: ${who}` : line;
    }
    case 'link':
      return 'sourced by a link';
    case 'lostLink':
      return 'sourced, link lost';
    case 'citation':
      return 'sourced by a citation';
    case 'annotation':
      return sourcing.support && `source noted beside the text: ${quoted(sourcing.support.name)}`;
    case 'registry':
      return sourcing.support && `known from the registry: ${quoted(sourcing.support.name)}`;
    case 'notice':
      return `nobody in this paragraph stands behind it, only ${noticeName(page, sourcing.disclaimer)}`;
    case 'nobody':
      return own ?? 'nobody in this paragraph stands behind it';
    case 'continued':
    case 'leadIn':
      return own && attribution && `${own} (${lineName(page, attribution.cue.start)})`;
    case 'quotation':
      return own ?? 'in quotation marks';
    default:
      return own;
  }
}

function noticeName(page: Page, disclaimer: number | undefined): string {
  const notice = disclaimer === undefined ? undefined : page.article.disclaimers[disclaimer];
  return notice ? `the notice in ${lineName(page, notice.start)}` : 'what credits the whole article';
}

function lineName(page: Page, offset: number): string {
  return `line ${String(page.lineOf(offset) + 1)}`;
}
