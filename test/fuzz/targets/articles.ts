import { deepStrictEqual } from 'node:assert/strict';
import {
  check,
  createAnalyzer,
  parseCheckSettings,
  rules,
  type Analyzer,
  type Article,
  type TextLanguage,
} from '../../../server/src/engine/index';
import { mutate } from '../mutate';
import { failure, type Target } from '../target';

const { settings } = parseCheckSettings({ strictness: 'strict' }, rules);
const editsPerCase = 12;
/** Milliseconds for a text of a page; a reading that takes longer hangs. */
const patience = 10_000;

/** An editing session: after every edit the article is sound, equals the one read from scratch, and no rule fails. */
export const articles: Target = {
  id: 'articles',
  run(random, seeds) {
    const analyzer = createAnalyzer();
    const language: TextLanguage = random() < 0.5 ? 'article' : 'markdown';
    let text = seeds[Math.floor(random() * seeds.length)] ?? '';
    let before: Article | undefined;
    for (let edit = 0; edit < editsPerCase; edit++) {
      before = tryText(analyzer, text, language, before);
      text = mutate(text, random);
    }
    return Promise.resolve(editsPerCase);
  },
};

function tryText(analyzer: Analyzer, text: string, language: TextLanguage, before: Article | undefined): Article {
  const from = Date.now();
  try {
    const article = analyzer.analyze(text, language, before);
    assertInside(article);
    deepStrictEqual(comparable(article), comparable(analyzer.analyze(text, language)));
    const failed = (rule: string, error: unknown): never => {
      throw new Error(`the rule ${rule} failed`, { cause: error });
    };
    for (const finding of check(article, settings, failed).findings)
      for (const span of [finding, ...finding.fixes().flatMap(({ edits }) => edits)])
        if (span.start < 0 || span.end > text.length || span.start > span.end)
          throw new Error(`${finding.rule} reports ${String(span.start)}–${String(span.end)}`);
    if (Date.now() - from > patience) throw new Error('takes too long');
    return article;
  } catch (error) {
    throw failure(error instanceof Error ? error.message.slice(0, 2000) : String(error), text, error);
  }
}

const comparable = (article: Article): unknown => ({ ...article, registry: undefined });

function assertInside({ structure, sentences, mentions, figures, disclaimers }: Article): void {
  for (const list of [sentences, mentions, figures, disclaimers]) {
    let last = 0;
    for (const { start, end } of list) {
      if (start < last || end < start || end > structure.text.length) throw new Error('spans out of order');
      last = end;
    }
  }
}
