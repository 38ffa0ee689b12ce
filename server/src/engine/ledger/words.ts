const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['subsidiaries', 'subsidiary'],
  ['buses', 'bus'],
  ['gases', 'gas'],
]);

/** The singular of an English noun in lower case, near enough to compare two of them. */
export function singular(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.length < 4 || /(?:ss|us|is)$/u.test(noun)) return noun;
  if (/[^aeiou]ies$/u.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/u.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** The plural of an English noun in lower case. */
export function plural(noun: string): string {
  if (noun === 'person') return 'people';
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
