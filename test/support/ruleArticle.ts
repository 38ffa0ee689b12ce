import {
  FactLedger,
  FactReader,
  placeBeside,
  type Analyzer,
  type Article,
  type RuleExample,
} from '../../server/src/engine/index';
import { withBeside } from '../../server/src/engine/rules/support/examples';

/** The article of a rule's example with what stands beside it, or among the other articles that the example names. */
export function ruleArticle(analyzer: Analyzer, text: string, example: RuleExample): Article {
  const { language, others } = example;
  const article = analyzer.analyze(text, language ?? 'article');
  if (others === undefined) return withBeside(article, example);
  const ledger = new FactLedger();
  const reader = new FactReader();
  for (const [name, other] of Object.entries(others)) {
    const uri = `file:///articles/${name}`;
    ledger.put(uri, reader.read(analyzer.analyze(other, name.endsWith('.md') ? 'markdown' : 'article')));
  }
  return placeBeside(article, { ledger: ledger.view('file:///articles/own.txt', article, reader) });
}
