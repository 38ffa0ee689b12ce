import type { Figure } from '../../../recognize/model';
import type { Conflict, StatSentence } from './conflict';
import { replacing } from './conflict';
import { apart } from './interval';
import type { Operand } from './operand';
import { operandOf } from './operand';
import { rewritten } from './written';

/** what lasts as long as the years beside it say */
const LASTING =
  /^[ -](?:[\p{L}-]+ )?(?:plan|programme|program|period|strategy|term|contract|deal|lease|project|war|agreement|cycle|study|campaign|drought|run|reign|tenure|mandate|framework|conflict|partnership|ban|survey|roadmap|stint|works|construction|tour|freeze|moratorium)\b/u;
const LEADS = /^,? ?\(?(?:(?:from|of|for|covering|running|running from|in|spanning) )?$/u;
/** the years are those of something else */
const OTHER = /^(?: (?:phase|stage|part|tranche|budget|season|edition|model|vintage|average|target)|[-’'])/u;

/** *the five-year plan, 2021 to 2028*; *the five years from 2019 to 2027*. Where years alone are given, one more or less fits. */
export function durationConflicts({ text, figures }: StatSentence): Conflict[] {
  return figures.flatMap((figure, i) => {
    const period = figures[i + 1];
    if (figure.unit !== 'year' || period?.kind !== 'date') return [];
    const years = yearsOf(period);
    const duration = operandOf(text, figure);
    if (years === undefined || duration === undefined || OTHER.test(text.slice(period.end))) return [];
    const behind = text.slice(figure.end, period.start);
    const noun = LASTING.exec(behind)?.[0] ?? '';
    if (/-/u.test(figure.text) !== (noun !== '') || !LEADS.test(behind.slice(noun.length))) return [];
    if (!apart(duration.range, { low: years - 1, high: years + 1 })) return [];
    return [conflict(period, duration, years)];
  });
}

function yearsOf({ date = '' }: Figure): number | undefined {
  const match = /^(\d{4})\/(\d{4})$/u.exec(date);
  return match === null ? undefined : Number(match[2]) - Number(match[1]);
}

function conflict(period: Figure, duration: Operand, years: number): Conflict {
  const both = [years, years + 1].flatMap((wanted, i) => {
    const written = rewritten(duration.text, duration.value, wanted);
    if (written === undefined) return [];
    const title = i === 0 ? `Use “${written}”` : `Use “${written}”, both years counted`;
    return [{ title, edits: [replacing(duration, written)], ...(i === 0 ? { preferred: true } : {}) }];
  });
  const words = period.text.replace(/^(?:from|between) /iu, '').replace(' and ', ' to ');
  return {
    start: duration.from,
    end: duration.end,
    message: `${words} is ${years} years, not ${duration.value}.`,
    related: [
      { start: duration.start, end: duration.end, message: `the duration: ${duration.text}` },
      { start: period.start, end: period.end, message: `the dates: ${period.text}` },
    ],
    fixes: both,
    query: `[${years} years?]`,
  };
}
