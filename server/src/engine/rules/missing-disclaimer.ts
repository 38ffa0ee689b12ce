import type { Span } from '../base/span';
import { within } from '../base/span';
import type { Article, ArticleSentence, Attribution, Entity } from '../resolve/model';
import { allows, flags } from './examples/missing-disclaimer';
import type { Report, Rule, RuleContext } from './model';
import { attributionsIn } from './support/keeping';
import { noticeFixes } from './support/notices';
import { retoldSource, saysOfRetelling } from './support/retelling';
import { entityName, isStateAffiliated, ownerName, sourceOf, stateTie } from './support/sources';
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
    'more, a notice should name the outlet and its tie to the subject. The same holds where a text passes on what ' +
    'a state-owned company made known and most of it names nobody. A company that is quoted on itself needs no notice: the ' +
    'attribution says it all.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  keeping: { sees: seenSources },
  check(article, context) {
    if (article.disclaimers.some((disclaimer) => disclaimer.kinds.includes('provenance'))) return [];
    return missingNotice(article, context);
  },
};

function seenSources(article: Article, sentence: ArticleSentence): readonly unknown[] {
  const { label, reason, restates, attribution, support } = sentence.sourcing ?? {};
  return [
    [label, reason, restates === undefined, attribution === undefined, support === undefined],
    attributionsIn(article, sentence).map(({ source }) => [source.class, source.entity, source.text]),
    within(article.mentions, sentence).map(({ text, start }) => [
      text,
      article.structure.legible.slice(start - 4, start),
    ]),
    sentence.role === 'prose' && saysOfRetelling(sentence),
  ];
}

/** What the rule reports on an article without a provenance notice. */
export function missingNotice(article: Article, context: RuleContext): readonly Report[] {
  return (
    fromStateSource(article, context) ?? fromRetelling(article, context) ?? fromTranslation(article, context) ?? []
  );
}

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

/** A text that says it passes on what a state-affiliated company published, most of it without naming anybody. */
function fromRetelling(article: Article, context: RuleContext): Report[] | undefined {
  const attribution = retoldSource(article);
  const entity = attribution && article.entities[attribution.source.entity!];
  if (entity === undefined || !isStateAffiliated(article, entity)) return undefined;
  const { source } = attribution!;
  const name = entityName(article, entity.index) ?? entity.name;
  const tie = stateTie(article, entity, source.text);
  return [
    {
      ...range(source),
      message: `This retells what a ${tie} company (${entity.name}) made known and no notice says so.`,
      related: tieEvidence(article, entity),
      fixes: () => noticeFixes(article, context, name, tie, ownerName(article, entity)),
    },
  ];
}

/** Not the text was taken from somewhere, only some of its words. */
const passages =
  /\b(?:parts|portions|sections|passages|some|quotes?|quotations?|excerpts?|interviews?|remarks)\b[^.;]{1,60}\b(?:translated|summari[sz]ed)\b/iu;

/** A notice that speaks of translating or summarising, and none that says from where. */
function fromTranslation(article: Article, context: RuleContext): Report[] | undefined {
  const notice = article.disclaimers.find((disclaimer) => disclaimer.kinds.includes('translation'));
  if (notice === undefined || passages.test(collapse(article.structure.legible.slice(notice.start, notice.end))))
    return undefined;
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
