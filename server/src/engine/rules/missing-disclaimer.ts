import type { Span } from '../base/span';
import type { Article, Attribution, Entity } from '../resolve/model';
import { allows, flags } from './examples/missing-disclaimer';
import type { Fix, Report, Rule, RuleContext } from './model';
import { articleEnd } from './support/articleEnd';
import { insertion, lineEnd } from './support/edits';
import { entityName, sourceOf, stateTie } from './support/sources';
import { collapse, quotation } from './support/words';

const media =
  /\b(?:media|newspapers?|daily|news|gazette|broadcaster|television|radio|news agency|newswire|press|website|journal|magazine|outlets?)\b/iu;

const stateWords =
  /\bstate[-\s](?:owned|run|controlled|backed|affiliated|linked|media|television|tv|radio|news|newspapers?|broadcaster|press|outlets?)\b/iu;

export const missingDisclaimer: Rule = {
  id: 'missing-disclaimer',
  summary:
    'An article that rests on a state-affiliated source, or on one translated release, without a notice that says so.',
  rationale:
    'A reader weighs state media and a company’s own newspaper otherwise than an independent report. Where such a source answers ' +
    'for all, or for half and more, of what is attributed, or where the text calls itself a translation or a summary and no ' +
    'more, a notice should name the outlet and its tie to the subject. A company that speaks of itself needs no notice: the ' +
    'attribution says it all.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check(article, context) {
    if (article.disclaimers.some((disclaimer) => disclaimer.kinds.includes('provenance'))) return [];
    return fromStateSource(article, context) ?? fromTranslation(article, context) ?? [];
  },
};

interface StateSource {
  readonly entity?: Entity;
}

/**
 * Set where the source is tied to a state, by the registry or in the article's words, and does not merely speak of itself. A ministry
 * is a state body too, but nobody takes it for an independent source.
 */
function stateSource(article: Article, { source }: Attribution): StateSource | undefined {
  const entity = source.entity === undefined ? undefined : article.entities[source.entity];
  const tied = (entity !== undefined && isStateAffiliated(article, entity)) || stateWords.test(source.text);
  if (!tied) return undefined;
  const reports = entity?.outlet === true || media.test(source.text);
  const speaks = source.class === 'state' || ((source.class === 'self' || source.class === 'named') && reports);
  if (!speaks) return undefined;
  return entity === undefined ? {} : { entity };
}

function isStateAffiliated(article: Article, entity: Entity): boolean {
  if (entity.stateAffiliated !== undefined) return true;
  const known = entity.registryId === undefined ? undefined : article.registry.get(entity.registryId);
  return known?.stateAffiliated?.value === true;
}

function fromStateSource(article: Article, context: RuleContext): Report[] | undefined {
  let sourced = 0;
  let behind = 0;
  const attributions: Attribution[] = [];
  for (const { sourcing } of article.sentences) {
    if (sourcing?.label !== 'sourced' || sourcing.restates !== undefined) continue;
    sourced++;
    const attribution = sourcing.attribution === undefined ? undefined : article.attributions[sourcing.attribution];
    if (attribution === undefined || stateSource(article, attribution) === undefined) continue;
    behind++;
    if (!attributions.includes(attribution)) attributions.push(attribution);
  }
  const first = attributions[0];
  if (first === undefined || behind * 2 < sourced) return undefined;
  const entity = stateSource(article, first)?.entity;
  const name = sourceName(article, first);
  const tie = stateTie(article, entity, first.source.text);
  const what = media.test(first.source.text) || entity?.outlet === true ? 'media' : 'source';
  const share = behind === sourced ? 'all of the sourced claims' : 'most of this article';
  const capital = tie.charAt(0).toUpperCase() + tie.slice(1);
  return [
    {
      ...range(first.source),
      message: `${capital} ${what} (${name}) stands behind ${share} and no notice says so.`,
      related: [
        ...attributions.slice(1).map((attribution) => ({
          ...range(attribution.source),
          message: `${quotation(article, attribution.source)} again`,
        })),
        ...tieEvidence(article, entity),
      ],
      fixes: () => noticeFixes(article, context, name, tie, ownerName(article, entity)),
    },
  ];
}

function range(span: Span): Span {
  return { start: span.start, end: span.end };
}

function sourceName(article: Article, attribution: Attribution): string {
  const { source } = attribution;
  const entity = source.entity === undefined ? undefined : article.entities[source.entity];
  if (entity?.outlet === true) return entity.name;
  const phrase = collapse(source.text);
  if (entity === undefined && /^state[-\s]/iu.test(phrase)) return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  return sourceOf(article, attribution)?.name ?? entity?.name ?? phrase;
}

function tieEvidence(article: Article, entity: Entity | undefined): Report['related'] & object {
  const evidence = entity?.stateAffiliated?.evidence;
  return evidence === undefined
    ? []
    : [{ ...range(evidence), message: `the article says ${quotation(article, evidence)}` }];
}

function ownerName(article: Article, entity: Entity | undefined): string | undefined {
  if (entity === undefined) return undefined;
  const stated = entity.owners[0];
  if (stated !== undefined) return entityName(article, stated.entity);
  return entity.registryId === undefined ? undefined : article.registry.ownersOf(entity.registryId)[0]?.name;
}

/** A notice that speaks of translating or summarising, and none that says from where. */
function fromTranslation(article: Article, context: RuleContext): Report[] | undefined {
  const notice = article.disclaimers.find((disclaimer) => disclaimer.kinds.includes('translation'));
  if (notice === undefined) return undefined;
  const source = article.attributions
    .map((attribution) => sourceOf(article, attribution))
    .find((found) => found !== undefined);
  return [
    {
      ...range(article.sentences[notice.sentences.start] ?? notice),
      message: `${quotation(article, notice)}: no notice says what it was taken from.`,
      fixes: () => noticeFixes(article, context, source?.name ?? '[outlet?]', undefined, undefined),
    },
  ];
}

function noticeFixes(
  article: Article,
  context: RuleContext,
  outlet: string,
  tie: string | undefined,
  owner: string | undefined,
): Fix[] {
  const { text } = article.structure;
  const at = articleEnd(article);
  const newLine = lineEnd(text);
  const notices = context.disclaimerTemplates.flatMap((template) => {
    const notice = fillTemplate(template, { outlet, tie, owner });
    return notice === undefined ? [] : [notice];
  });
  if (notices.length === 0) notices.push(plainNotice(outlet, tie, owner));
  return notices.map((notice, index) => ({
    title:
      `Insert a provenance notice (${outlet}${tie === undefined ? '' : `, ${tie}`})` +
      (notices.length === 1 ? '' : `, template ${index + 1}`),
    edits: [insertion(at, `${newLine}${separator(text, newLine)}${notice}`)],
    ...(index === 0 ? { preferred: true } : {}),
  }));
}

/** Blank lines between paragraphs where the article has them. */
function separator(text: string, newLine: string): string {
  return text.includes(newLine + newLine) ? newLine : '';
}

function fillTemplate(
  template: string,
  values: { readonly outlet: string; readonly tie: string | undefined; readonly owner: string | undefined },
): string | undefined {
  const filled = template
    .replaceAll('{outlet}', values.outlet)
    .replaceAll('{tie}', values.tie ?? '{tie}')
    .replaceAll('{owner}', values.owner ?? '{owner}');
  return /\{(?:tie|owner)\}/u.test(filled) ? undefined : filled;
}

function plainNotice(outlet: string, tie: string | undefined, owner: string | undefined): string {
  if (tie === undefined)
    return `Disclaimer: This article is based on a release by ${outlet}. Readers should verify its claims.`;
  const owned = owner === undefined ? '' : ` under ${owner}`;
  return (
    `Disclaimer: This article is based on reporting by ${outlet}, a ${tie} source${owned}. ` +
    'Readers should verify its claims independently.'
  );
}
