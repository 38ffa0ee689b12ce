import assert from 'node:assert/strict';
import type { Figure } from '../../server/src/engine/recognize/model';

/** What a fixture says of a figure behind its carets: kind, value or bounds or date, then unit or currency. */
export function describeFigure(figure: Figure): string {
  const value =
    figure.date ?? (figure.low !== undefined ? `${figure.low}..${figure.high}` : String(round(figure.value ?? NaN)));
  return [figure.kind, value, figure.unit ?? figure.currency].filter((part) => part !== undefined).join(' ');
}

function round(value: number): number {
  return Number(value.toPrecision(6)) === value ? value : Number(value.toPrecision(4));
}

/** A sentence with one line of carets and a description under it for every figure. */
export function drawFigures(sentence: string, figures: readonly Figure[]): string {
  return [
    sentence,
    ...figures.map(
      (figure) => `${' '.repeat(figure.start)}${'^'.repeat(figure.end - figure.start)} ${describeFigure(figure)}`,
    ),
  ].join('\n');
}

/** Splits a block of fixtures (separated by blank lines) into sentences with their expected drawing. */
export function readFixtures(block: string): { sentence: string; drawing: string }[] {
  return block
    .split(/\n\s*\n/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter((part) => part !== '')
    .map((drawing) => ({ sentence: drawing.split('\n')[0]!, drawing }));
}

/** Fails with a drawing that can be pasted into the test when the figures of `sentence` are not those drawn. */
export function assertFigures(recognize: (text: string) => Figure[], sentence: string, drawing: string): void {
  const found = drawFigures(sentence, recognize(sentence));
  assert.equal(found, drawing, `figures differ; if this is right, paste:\n\n${found}\n`);
}
