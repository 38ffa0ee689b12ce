import type { Article } from './model';

/** How the claims of an article are sourced. `claims` is the sum of the four labels that need a source. */
export interface Counts {
  readonly claims: number;
  readonly sourced: number;
  /** of `sourced`, those whose only speaker is the company that the claim is about */
  readonly self: number;
  readonly weak: number;
  readonly blanket: number;
  readonly unsourced: number;
}

/** Counts every sentence that states a checkable fact; highlights and table cells count like any other. */
export function countClaims(article: Article): Counts {
  let sourced = 0;
  let self = 0;
  let weak = 0;
  let blanket = 0;
  let unsourced = 0;
  for (const { sourcing } of article.sentences) {
    if (sourcing === undefined) continue;
    if (sourcing.label === 'sourced') {
      sourced++;
      if (speaksForItself(article, sourcing.attribution ?? restatedAttribution(article, sourcing.restates))) self++;
    } else if (sourcing.label === 'weak') weak++;
    else if (sourcing.label === 'blanket') blanket++;
    else if (sourcing.label === 'unsourced') unsourced++;
  }
  return { claims: sourced + weak + blanket + unsourced, sourced, self, weak, blanket, unsourced };
}

function restatedAttribution(article: Article, sentence: number | undefined): number | undefined {
  return sentence === undefined ? undefined : article.sentences[sentence]?.sourcing?.attribution;
}

function speaksForItself(article: Article, attribution: number | undefined): boolean {
  return attribution !== undefined && article.attributions[attribution]?.source.class === 'self';
}
