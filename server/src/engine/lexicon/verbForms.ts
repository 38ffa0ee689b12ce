/** The inflected forms of an English verb, all lower case. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const DOUBLING = /[^aeiou][aeiou][bdgk-nprt]$/u;

function regularThird(base: string): string {
  if (/(?:[sxzo]|ch|sh)$/u.test(base)) return `${base}es`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function regularPast(base: string, doubled: boolean): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return doubled ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`;
}

function regularIng(base: string, doubled: boolean): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return doubled ? `${base}${base.at(-1) ?? ''}ing` : `${base}ing`;
}

/**
 * Inflects a verb written as in the word lists: `claim`, `admit*` (doubles its last letter), `say/said` (irregular past),
 * `write/wrote/written` (irregular past and participle). One-syllable verbs of the shape consonant-vowel-consonant need the
 * star too when they double.
 */
export function inflect(entry: string): VerbForms {
  const [head = '', past, participle] = entry.split('/');
  const starred = head.endsWith('*');
  const base = starred ? head.slice(0, -1) : head;
  const doubled = starred && DOUBLING.test(base);
  const regular = past ?? regularPast(base, doubled);
  return {
    base,
    third: base === 'be' ? 'is' : base === 'have' ? 'has' : regularThird(base),
    past: regular,
    participle: participle ?? regular,
    ing: regularIng(base, doubled),
  };
}

/** Splits a word list written over lines; words are separated by white space. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
