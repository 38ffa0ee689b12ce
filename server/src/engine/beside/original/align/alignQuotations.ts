import type { AlignedItem, OriginalQuotation } from '../model';
import type { Aligning } from './aligning';
import type { Foreign } from './quotationReader';
import { copyQuotations, isSharpened, type CopyQuotation } from './quotations';

/** Each quotation of the copy: in the original's own words, changed on the way, or nobody's there. */
export function alignQuotations(aligning: Aligning): AlignedItem[] {
  const quotations = copyQuotations(aligning.article).filter(
    ({ sentence }) => aligning.sentences[sentence] !== undefined,
  );
  if (quotations.length === 0) return [];
  const readers = aligning.originals.map((_, index) => reader(aligning, index, quotations));
  return quotations.map((quotation, order) => {
    const { start, end, sentence } = quotation;
    const item = { start, end, kind: 'quotation', sentence } as const;
    let best: Verdict | undefined;
    for (const read of readers) {
      const verdict = read(quotation, order);
      if (best === undefined || rank(verdict) > rank(best)) best = verdict;
    }
    return { ...item, ...(best ?? { state: 'untold', confidence: 0.3 }) };
  });
}

type Verdict = Pick<AlignedItem, 'state' | 'confidence' | 'place' | 'difference'>;

const ORDER: readonly AlignedItem['state'][] = ['absent', 'untold', 'differs', 'found'];

function rank({ state, confidence }: Verdict): number {
  return ORDER.indexOf(state) + confidence / 2;
}

type Reader = (quotation: CopyQuotation, order: number) => Verdict;

function reader(aligning: Aligning, index: number, all: readonly CopyQuotation[]): Reader {
  const original = aligning.originals[index]!;
  const tools = aligning.readers[index]!;
  if (original.language === 'en') {
    return ({ text }) => {
      const { state, confidence, difference, start, end } = tools.match(text);
      if (state === 'absent') return { state, confidence };
      const place = { original: index, start, end };
      return { state, confidence, place, ...(difference === undefined ? {} : { difference }) };
    };
  }
  return original.language === 'other'
    ? () => ({ state: 'untold', confidence: 0.3 })
    : translated(aligning, tools.foreign, index, all);
}

function translated(
  aligning: Aligning,
  { quotations, terms, termsHere, english, force }: Foreign,
  index: number,
  all: readonly CopyQuotation[],
): Reader {
  if (quotations.length === 0) return () => ({ state: 'absent', confidence: 0.7 });
  const sameNumber = all.length === quotations.length;
  return (quotation, order) => {
    const here = new Set(termsHere(quotation.text).map(({ id }) => id));
    let best: { readonly at: number; readonly score: number } | undefined;
    quotations.forEach((candidate, at) => {
      const score =
        shared(here, terms[at]!) +
        nearness(aligning, quotation, candidate, index) +
        figuresShared(aligning, quotation, candidate, index) +
        (sameNumber && at === order ? 0.5 : 0) +
        (quotations.length === 1 ? 0.3 : 0);
      if (score > (best?.score ?? 0)) best = { at, score };
    });
    if (best === undefined || best.score < 0.3) return { state: 'untold', confidence: 0.3 };
    const { start, end, text } = quotations[best.at]!;
    const place = { original: index, start, end };
    return isSharpened(quotation.text, text, english, force)
      ? { state: 'differs', difference: 'sharpened', confidence: Math.min(0.9, 0.5 + best.score / 4), place }
      : { state: 'found', confidence: Math.min(0.9, 0.4 + best.score / 3), place };
  };
}

function shared(here: ReadonlySet<string>, there: ReadonlySet<string>): number {
  const common = [...here].filter((id) => there.has(id)).length;
  return common === 0 ? 0 : common / Math.sqrt(here.size * there.size);
}

/** The quotation stands at the passage that its sentence restates. */
function nearness(aligning: Aligning, quotation: CopyQuotation, candidate: OriginalQuotation, index: number): number {
  const scores = aligning.passages[index]!;
  const best = scores.best.get(quotation.sentence);
  if (best === undefined) return 0;
  const distance = Math.abs(best.passage - candidate.passage);
  return distance > 3 ? 0 : best.score * (1 - distance / 4);
}

function figuresShared(
  aligning: Aligning,
  quotation: CopyQuotation,
  candidate: OriginalQuotation,
  index: number,
): number {
  const { article, originals, sentences } = aligning;
  const sentence = article.sentences[quotation.sentence]!;
  const inside = (sentences[quotation.sentence]?.figures ?? []).filter(
    ({ figure }) => figure.start + sentence.start >= quotation.start && figure.end + sentence.start <= quotation.end,
  );
  const met = inside.filter(({ agreeing }) =>
    agreeing[index]!.some(({ figure }) => {
      const { start, end } = originals[index]!.figures[figure]!;
      return candidate.start <= start && end <= candidate.end;
    }),
  );
  return Math.min(1, met.length * 0.5);
}
