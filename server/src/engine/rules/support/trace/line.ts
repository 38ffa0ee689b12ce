import type { Article, ArticleSentence, LineKind } from '../../../resolve/model';
import { stem } from '../../../resolve/highlights';
import type { Token } from '../../../text/model';
import { tokenize } from '../../../text/tokens';
import type { Report } from '../../model';
import { once } from '../words';

/** A line that sums the article up beside the body sentence that it restates; tokens are relative to their sentence. */
export interface TracedLine {
  readonly article: Article;
  readonly kind: LineKind;
  readonly line: ArticleSentence;
  readonly body: ArticleSentence;
  readonly lineTokens: () => readonly Token[];
  readonly bodyTokens: () => readonly Token[];
}

/** One way in which a line can lose what the body says, and the finding where it does. */
export type Loss = (traced: TracedLine) => Report | undefined;

/** Sentences longer than this are no copy. */
const longest = 2000;

/** The lines of the article that restate a body sentence. */
export function tracedLines(article: Article): TracedLine[] {
  return article.restatements.flatMap(({ kind, line: at, body: from }) => {
    const line = article.sentences[at]!;
    const body = article.sentences[from]!;
    if (line.text.length > longest || body.text.length > longest) return [];
    return [
      {
        article,
        kind,
        line,
        body,
        lineTokens: once(() => tokenize(line.text)),
        bodyTokens: once(() => tokenize(body.text)),
      },
    ];
  });
}

const past: ReadonlyMap<string, string> = new Map(
  Object.entries({
    won: 'win',
    built: 'build',
    rose: 'rise',
    fell: 'fall',
    grew: 'grow',
    began: 'begin',
    begun: 'begin',
    bought: 'buy',
    sold: 'sell',
    lost: 'lose',
    made: 'make',
    took: 'take',
    gave: 'give',
    left: 'leave',
    paid: 'pay',
    sent: 'send',
    spent: 'spend',
    drove: 'drive',
    led: 'lead',
    met: 'meet',
    brought: 'bring',
    shrank: 'shrink',
    laid: 'lay',
  }),
);

/** The same for all forms of a verb: *closes, closed, closing*; *wins, won*. */
export function verbKey(word: string): string {
  return stem(past.get(word) ?? word).replace(/([^aeiou])\1$/u, '$1');
}
