/** A number in digits with the marks that any of the languages sets inside it, as a pattern without anchors. */
export const LATIN_NUMERAL = "\\d{1,3}(?:[ '’]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)*";

/**
 * The value of a number as a language with that decimal mark writes it: `1.234,5` and `1 234,5` with a comma, `1,234.5` with a point.
 * A single mark that cannot stand for thousands counts as decimal. Undefined where it is no number.
 */
export function latinValue(written: string, decimal: ',' | '.'): number | undefined {
  const bare = written.replace(/[ '’]/gu, '');
  const marks = bare.replace(/\d/gu, '');
  if (marks === '') return Number(bare);
  const last = marks[marks.length - 1]!;
  const mixed = marks.includes(',') && marks.includes('.');
  if (mixed) return toNumber(bare, last);
  if (marks.length > 1) return grouped(bare) ? toNumber(bare, '') : undefined;
  if (marks === decimal) return toNumber(bare, decimal);
  return grouped(bare) ? toNumber(bare, '') : toNumber(bare, marks);
}

function grouped(bare: string): boolean {
  return /^\d{1,3}(?:[.,]\d{3})+$/u.test(bare);
}

function toNumber(bare: string, decimal: string): number | undefined {
  const plain = [...bare]
    .map((character) => (character === decimal ? '.' : /\d/u.test(character) ? character : ''))
    .join('');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** The decimal mark that a text in an unknown language uses, by which of the two stands before one or two digits more often. */
export function decimalMarkOf(text: string): ',' | '.' {
  const count = (pattern: RegExp): number => [...text.slice(0, 50_000).matchAll(pattern)].length;
  return count(/\d,\d{1,2}(?!\d)/gu) > count(/\d\.\d{1,2}(?![\d.])/gu) ? ',' : '.';
}
