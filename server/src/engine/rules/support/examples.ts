import { placeBeside } from '../../beside/place';
import type { Article } from '../../resolve/model';
import type { RuleExample } from '../model';

/** An example in the language `article`, one argument per line. */
export function example(...lines: readonly string[]): RuleExample {
  return { text: lines.join('\n') };
}

/** An example in Markdown, one argument per line. */
export function markdownExample(...lines: readonly string[]): RuleExample {
  return { text: lines.join('\n'), language: 'markdown' };
}

/** The example with a quick fix of its first finding and the text after it, one argument per line. */
export function fixed(from: RuleExample, title: string, ...result: readonly string[]): RuleExample {
  return { ...from, fix: { title, result: result.join('\n') } };
}

/** The article of an example with what stands beside it. */
export function withBeside(article: Article, { beside }: RuleExample): Article {
  return beside === undefined ? article : placeBeside(article, beside.of(article));
}

/** The example in a workspace that holds another article too, one argument per line of that. */
export function amongOthers(name: string, lines: readonly string[], own: RuleExample): RuleExample {
  return { ...own, others: { ...own.others, [name]: lines.join('\n') } };
}
