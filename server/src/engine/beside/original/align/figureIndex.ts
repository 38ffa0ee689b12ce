import type { Figure } from '../../../recognize/model';
import type { Original, OriginalFigure } from '../model';
import { digitsOf, oneDigitApart } from './digits';

/** Originals with more figures than this are long reports: there only figures of a like value are looked at. */
const MANY = 1500;
/** How far two values may be apart, as decimal logarithms, to agree with *about*, or but for a power of ten. */
const NEAR = 0.1;
const SAME_DIGITS = 0.02;

/** The figures of an original in a form that a figure of a copy is quickly held against. Made once for each original. */
export class FigureIndex {
  readonly #figures: readonly OriginalFigure[];
  readonly #dates: readonly number[];
  readonly #others: readonly number[];
  readonly #logarithms: Float64Array;
  readonly #digits: readonly string[];

  constructor({ figures }: Original) {
    const indices = figures.map((_, index) => index);
    this.#figures = figures;
    this.#dates = indices.filter((index) => figures[index]!.kind === 'date');
    this.#others = indices.filter((index) => figures[index]!.kind !== 'date');
    this.isLong = figures.length > MANY;
    this.#logarithms = Float64Array.from(this.isLong ? figures : [], ({ value }) => logarithm(value));
    this.#digits = this.isLong ? figures.map(({ value }) => (value === undefined ? '' : digitsOf(value))) : [];
  }

  /** So many figures that those of another value are not worth a look. */
  readonly isLong: boolean;

  /** Indices of the figures that this one of the copy may be, or may have gone wrong from. */
  candidates(figure: Figure): readonly number[] {
    if (figure.kind === 'date') return this.#dates;
    if (!this.isLong) return this.#others;
    const here = logarithm(figure.value);
    if (Number.isNaN(here)) return this.#others;
    const digits = digitsOf(figure.value!);
    return this.#others.filter((index) => this.#isAlike(figure, here, digits, index));
  }

  #isAlike(figure: Figure, here: number, digits: string, index: number): boolean {
    const apart = here - this.#logarithms[index]!;
    // a range, or a unit that is converted by more than a power of ten
    if (Number.isNaN(apart) || (figure.unit !== this.#figures[index]!.unit && figure.kind === 'measure')) return true;
    if (Math.abs(apart) < NEAR || Math.abs(apart - Math.round(apart)) < SAME_DIGITS) return true;
    return Math.abs(apart) < 1 && oneDigitApart(digits, this.#digits[index]!);
  }
}

function logarithm(value: number | undefined): number {
  return value === undefined || value <= 0 ? Number.NaN : Math.log10(value);
}
