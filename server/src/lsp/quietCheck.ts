import { rules, type Article, type Finding, type SourcingLabel } from '../engine/index';
import { heldSentences, settle, unfinished, type QuietState } from './quiet';

const quietRules: ReadonlySet<string> = new Set(rules.filter((rule) => rule.quiet).map((rule) => rule.id));

export interface QuietFindings {
  /** the findings to show now */
  readonly shown: readonly Finding[];
  readonly state: QuietState;
  /** some sentence is being edited, so that the same check may say more after a pause */
  readonly waiting: boolean;
}

/** Checks an article that is being written: `state` knows its edits so far, `now` is in milliseconds. */
export function checkQuietly(
  article: Article,
  state: QuietState,
  now: number,
  check: (article: Article) => readonly Finding[],
): QuietFindings {
  const { sentences, structure } = article;
  const held = heldSentences(state, structure.text, sentences, now);
  const findings = check(withoutClaims(article, unfinished(held)));
  const settled = settle(state, held, findings, sentences, (rule) => quietRules.has(rule));
  return { ...settled, waiting: held.length > 0 };
}

/** The article as if those sentences made no claim that lacks a source. */
function withoutClaims(article: Article, unfinishedSentences: ReadonlySet<number>): Article {
  if (unfinishedSentences.size === 0) return article;
  return {
    ...article,
    sentences: article.sentences.map((sentence) =>
      unfinishedSentences.has(sentence.index) && lacksSource(sentence.sourcing?.label)
        ? { ...sentence, sourcing: { label: 'analysis', reason: 'judgement' } }
        : sentence,
    ),
  };
}

function lacksSource(label: SourcingLabel | undefined): boolean {
  return label === 'unsourced' || label === 'weak' || label === 'blanket';
}
