import { allows, flags } from './examples/attribution-lost';
import type { Rule } from './model';
import { droppedHedge } from './support/trace/hedge';
import { droppedLimit } from './support/trace/limit';
import { tracedLines } from './support/trace/line';
import { droppedSpeakers } from './support/trace/speaker';
import { swappedSubject } from './support/trace/subject';

/** In the order in which they matter: one finding per line. */
const losses = [swappedSubject, droppedHedge, droppedLimit] as const;

export const attributionLost: Rule = {
  id: 'attribution-lost',
  summary:
    'A headline, highlight, subhead or closing line that loses who says it, a hedge, a bound or a period of the body.',
  rationale:
    'Headlines and highlights are read first and quoted most. When the body says *the company claims* and the highlight drops the ' +
    'company, a claim has become a fact on its way up the page; so it has when *may close* becomes *closes*, *up to 100* becomes ' +
    '*100*, *359 patents in two years* loses its years, or what a consortium won is won by a country. What independent documents ' +
    'and named third parties report may be restated flat; only claims of the subject itself, of state bodies, of unnamed people, ' +
    'and estimates and accusations are flagged, and in headlines and subheads only what is disputed, estimated or unnamed.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check(article) {
    if (article.restatements.length === 0) return [];
    const traced = tracedLines(article);
    const reports = droppedSpeakers(article, traced);
    const reported = new Set(reports.flatMap(({ lines }) => lines));
    for (const one of traced) {
      if (reported.has(one.line.index)) continue;
      for (const loss of losses) {
        const report = loss(one);
        if (report === undefined) continue;
        reports.push({ ...report, lines: [one.line.index] });
        break;
      }
    }
    return reports;
  },
};
