import { FactReader, type Analyzer, type ArticleFacts, type TextLanguage } from '../../engine/index';

/** An article whose facts are wanted. */
export interface FactJob {
  readonly text: string;
  readonly language: TextLanguage;
}

/** Reads the facts of articles; the same text gives the same facts in every thread. */
export function readFacts(analyzer: Analyzer): (job: FactJob) => ArticleFacts {
  const reader = new FactReader();
  return ({ text, language }) => reader.read(analyzer.analyze(text, language));
}
