import { within } from '../../base/span';
import type { Article, ArticleSentence, Attribution } from '../../resolve/model';

/** Claims without a source that make a text a retelling rather than a report with a few bare facts. */
const fewestBare = 5;
/** Sentences of running text among which a text says what it retells. */
const opening = 4;

const UPDATE =
  /\b(?:in|from|with|via|through|according to) (?:an?|its|their|the company[’']s|the group[’']s) (?:[\p{L}-]+ ){0,3}?(?:updates?|statements?|releases?|announcements?|round-?ups?|bulletins?|reports?|posts?|posting|communiqué|disclosure)\b/iu;
const ANNOUNCED =
  /^(?:what follows (?:is|are)|(?:here|below) (?:is|are)|the following (?:is|are))\b.{1,60}\b(?:breakthroughs?|updates?|highlights|achievements|announcements?|results|milestones|points|takeaways|claims|progress)\b/iu;

/**
 * The attribution that shows whose release the article retells: it says that it does (*in a statement*, *what follows are X’s
 * highlights*), names nobody else as a source and leaves most of its claims without one. Undefined for any other text.
 */
export function retoldSource(article: Article): Attribution | undefined {
  let bare = 0;
  let claims = 0;
  for (const { sourcing } of article.sentences) {
    if (sourcing === undefined || sourcing.restates !== undefined || sourcing.label === 'analysis') continue;
    if (sourcing.reason === 'link' || sourcing.reason === 'citation' || sourcing.support !== undefined)
      return undefined;
    claims++;
    if (sourcing.label === 'unsourced' || sourcing.label === 'weak') bare++;
  }
  if (bare < fewestBare || bare * 2 < claims) return undefined;
  const speakers = article.attributions.filter(({ source }) => /^(?:named|self|state)$/u.test(source.class));
  const first = speakers.find(({ source }) => source.entity !== undefined);
  if (first === undefined || speakers.some(({ source }) => source.entity !== first.source.entity)) return undefined;
  return saysSo(article, first) ? first : undefined;
}

/** The words by which a sentence may say that the article retells something. */
export function saysOfRetelling({ text }: ArticleSentence): readonly boolean[] {
  const words = text.slice(0, 400);
  return [UPDATE.test(words), ANNOUNCED.test(words)];
}

function saysSo(article: Article, { source, sentence }: Attribution): boolean {
  const prose = article.sentences.filter(({ role }) => role === 'prose').slice(0, opening);
  return prose.some((candidate) => {
    const [update, announced] = saysOfRetelling(candidate);
    if (candidate.index === sentence) return update;
    if (!announced) return false;
    const places = [...within(article.mentions, candidate), ...within(article.references, candidate)];
    return places.some(({ entity }) => entity === source.entity);
  });
}
