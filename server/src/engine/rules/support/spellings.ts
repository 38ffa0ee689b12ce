/**
 * How alike two spellings of a name are. The keys fold what spellings of one sound differ in across European languages and
 * romanisations (*Catherine/Katherine*, *Philip/Filip*, *Krüger/Krueger*); written for this project, in the manner of phonetic
 * keys such as Soundex and Kölner Phonetik, but keeping the vowels, so that *John* and *Joan* stay apart.
 */
const folds: readonly (readonly [RegExp, string])[] = [
  [/ø/gu, 'o'],
  [/ß/gu, 'ss'],
  [/æ|ä|ae/gu, 'a'],
  [/œ|ö|oe/gu, 'o'],
  [/ü|ue/gu, 'u'],
  [/ph/gu, 'f'],
  [/chr/gu, 'kr'],
  [/ck|kh|q|c(?=[aouklrt]|$)/gu, 'k'],
  [/dt$/u, 't'],
  [/th/gu, 't'],
  [/ie|ey|ee|y/gu, 'i'],
  [/z/gu, 's'],
  [/w/gu, 'v'],
];

/** The same for spellings that sound alike; empty where nothing but letters of another script is left. */
export function soundKey(name: string): string {
  let key = name.toLowerCase();
  for (const [from, to] of folds) key = key.replace(from, to);
  return key
    .normalize('NFD')
    .replace(/[^a-z]/gu, '')
    .replace(/([a-z])\1+/gu, '$1')
    .replace(/([a-z]{3})[eh]$/u, '$1');
}

/** One letter is changed, added or left out, or two neighbours change places; equal words are not alike. */
export function oneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** A plural, a possessive or a feminine of the other: no misspelling. */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const ending = long.startsWith(short) ? long.slice(short.length) : '';
  return /^(?:[sni]|es|['’]s?|an)$/u.test(ending);
}
