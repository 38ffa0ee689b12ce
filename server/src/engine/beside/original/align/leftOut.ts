import type { AlignedItem, LeftOut, Original, OriginalFigure } from '../model';
import type { Aligning } from './aligning';

/** What the originals say and the copy does not: figures worth a look, and notices. In the order of the originals. */
export function leftOutOf(aligning: Aligning, items: readonly AlignedItem[]): LeftOut[] {
  return aligning.originals.flatMap((original, index) => {
    const met = metFigures(aligning, items, index);
    return [...figuresLeft(original, index, met), ...caveatsLeft(aligning, original, index)].sort(
      (a, b) => a.start - b.start,
    );
  });
}

/** Figures that the copy has somewhere, or has otherwise. */
function metFigures({ sentences }: Aligning, items: readonly AlignedItem[], original: number): ReadonlySet<number> {
  const met = new Set<number>();
  for (const read of sentences) {
    for (const { agreeing } of read?.figures ?? []) for (const { figure } of agreeing[original]!) met.add(figure);
  }
  for (const { place } of items) if (place?.original === original) met.add(-1 - place.start);
  return met;
}

function figuresLeft(original: Original, index: number, met: ReadonlySet<number>): LeftOut[] {
  const said = new Set<string>();
  return original.figures.flatMap((figure, at) => {
    if (met.has(at) || met.has(-1 - figure.start) || !isWorthALook(figure)) return [];
    const key = `${figure.kind} ${figure.value ?? figure.high ?? ''} ${figure.unit ?? ''} ${figure.currency ?? ''}`;
    if (said.has(key)) return [];
    said.add(key);
    const { start, end, text } = figure;
    return [
      { kind: 'figure', original: index, start, end, text, context: original.passages[figure.passage]! } as const,
    ];
  });
}

/** Amounts, shares and counts: not dates, ranks and small numbers. */
function isWorthALook({ kind, value, high }: OriginalFigure): boolean {
  if (kind === 'date' || kind === 'ordinal') return false;
  if (kind === 'count') return (value ?? high ?? 0) >= 10;
  return true;
}

function caveatsLeft({ article }: Aligning, original: Original, index: number): LeftOut[] {
  const here = new Set(article.disclaimers.flatMap(({ kinds }) => kinds as readonly string[]));
  return original.caveats.flatMap(({ start, end, kinds }) => {
    if (kinds.some((kind) => here.has(kind))) return [];
    const text = original.text.slice(start, end);
    return [{ kind: 'caveat', original: index, start, end, text, context: { start, end } } as const];
  });
}
