import { lastStartingAt, shift, type Span } from '../../base/span';
import type { CompanyRegistry } from '../../facts/model';
import { disclaimersRecogniser } from '../../recognize/disclaimers';
import { tokenize } from '../../text/tokens';
import type { FigureDraft } from './figures/draft';
import { englishReader } from './figures/englishFigures';
import { hanFigures } from './figures/hanFigures';
import { latinFigures } from './figures/latinFigures';
import type { PassageReader } from './figures/draft';
import { decimalMarkOf } from './figures/latinNumeral';
import { foldWidth, languageOf } from './language';
import type { Original, OriginalCaveat, OriginalFigure, OriginalLanguage, OriginalName, Passage } from './model';
import { addLatinWords, nameFinder } from './names';
import { passagesOf } from './passages';
import { quotationsOf } from './quotations';
import { termFinder, termsBeside } from './terms';

/** Passages between two chances to stop. */
const PASSAGES_PER_STEP = 50;

export interface OriginalSource {
  readonly name: string;
  readonly uri?: string;
}

/** What an original holds: its sentences, figures, names, quotations and caveats. Any text is read, none throws. */
export function readOriginal(text: string, source: OriginalSource, registry: CompanyRegistry): Original {
  const steps = originalSteps(text, source, registry);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, for callers that must not block: each `yield` is a chance to stop. */
export function* originalSteps(
  text: string,
  source: OriginalSource,
  registry: CompanyRegistry,
): Generator<undefined, Original> {
  const language = languageOf(text);
  const folded = foldWidth(text);
  yield;
  const spans = passagesOf(folded, language);
  yield;
  const passageAt = (offset: number): number => Math.max(0, lastStartingAt(spans, offset));
  const readPassage = passageReader(language, folded, registry);
  const termsOf = termFinder(language);
  const passages: Passage[] = [];
  const drafts: { readonly passage: number; readonly draft: FigureDraft; readonly terms: readonly string[] }[] = [];
  const caveats: OriginalCaveat[] = [];
  const findNames = nameFinder(language, registry);
  const names: OriginalName[] = [];
  const words = new Map<string, Span[]>();
  for (const [index, span] of spans.entries()) {
    const inside = folded.slice(span.start, span.end);
    const terms = termsOf(inside);
    passages.push({ ...span, terms });
    const read = readPassage(inside);
    const tokens = tokenize(inside);
    for (const name of findNames(inside, tokens, read.names))
      names.push({ ...shift(name, span.start), passage: index });
    addLatinWords(words, inside, span.start);
    for (const draft of read.figures) {
      drafts.push({ passage: index, draft, terms: termsBeside(inside, draft, terms, language) });
    }
    const [notice] = disclaimersRecogniser.recognize({ text: inside, role: 'prose', tokens, registry }, {});
    if (notice !== undefined && notice.strength !== 'weak') caveats.push({ ...span, kinds: notice.kinds });
    if (index % PASSAGES_PER_STEP === PASSAGES_PER_STEP - 1) yield;
  }
  const year = yearOf(drafts.map(({ draft }) => draft));
  const figures = placeFigures(text, spans, drafts, year);
  yield;
  return {
    ...source,
    text,
    language,
    ...(year === undefined ? {} : { year }),
    passages,
    figures,
    names,
    quotations: quotationsOf(text, passageAt),
    caveats,
    words,
  };
}

function passageReader(language: OriginalLanguage, text: string, registry: CompanyRegistry): PassageReader {
  if (language === 'en') return englishReader(registry);
  const figures = language === 'zh' || language === 'ja' ? hanFigures : latinFigures(language, decimalMarkOf(text));
  return (passage) => ({ figures: figures(passage), names: [] });
}

/** The year that the text speaks from: that of its first whole date, else the year it names most. */
function yearOf(drafts: readonly FigureDraft[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { date } of drafts) {
    if (date === undefined) continue;
    if (/^\d{4}-\d\d-\d\d$/u.test(date)) return Number(date.slice(0, 4));
    const year = /^(?:19|20)\d\d/u.exec(date)?.[0];
    if (year !== undefined) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [year, count] of counts) {
    const known = best === undefined ? 0 : counts.get(best)!;
    if (count > known) best = year;
  }
  return best;
}

/** The figures in their places; a date without a year gets that of the last one before it, or of the text. */
function placeFigures(
  text: string,
  spans: readonly { readonly start: number }[],
  drafts: readonly { readonly passage: number; readonly draft: FigureDraft; readonly terms: readonly string[] }[],
  year: number | undefined,
): OriginalFigure[] {
  let current = year;
  return drafts.map(({ passage, draft, terms }) => {
    const from = spans[passage]!.start;
    const { yearsAway, ...rest } = draft;
    const start = from + draft.start;
    const end = from + draft.end;
    const placed = { ...rest, start, end, text: text.slice(start, end), passage, terms };
    if (draft.kind !== 'date' || draft.date === undefined) return placed;
    if (yearsAway !== undefined) {
      if (year === undefined) return { ...placed, date: draft.date };
      const meant = String(year + yearsAway);
      return {
        ...placed,
        date: draft.date === '-' ? meant : draft.date.replaceAll(/(?<=^|\/)-(?=-)/gu, meant),
      };
    }
    const own = /^(?:19|20)\d\d/u.exec(draft.date)?.[0];
    if (own !== undefined) current = Number(own);
    return own === undefined && current !== undefined ? { ...placed, year: current } : placed;
  });
}
