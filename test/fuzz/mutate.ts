/** Pieces that upset readers of text: half-open mark-up, odd characters, words that open something. */
export const pieces: readonly string[] = [
  'a',
  ' ',
  '.',
  ',',
  ':',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '- ',
  '  - ',
  '| x | y |',
  '---|---',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '(',
  ')',
  '[',
  ']',
  '[a](b',
  '[^1]',
  '[^1]: note',
  '[@key; see @other, p. 3]',
  '<!-- copydesk-accept unsourced-claim "',
  '-->',
  '```',
  '# ',
  '---\n',
  '{',
  '}',
  '&a [*a, *a]',
  '"items": [',
  '\ud800',
  '\udc00',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u0301',
  '👩‍🚀',
  'โ',
  'â€™',
  '东方稀土',
  'الشركة',
  '12%',
  'US$1.2bn',
  '1,2,3.4.5',
  '9'.repeat(40),
  '½',
  'Q3 2025',
  'Brisk Quay AG ',
  'BRISK QUAY',
  'said ',
  'according to ',
  'the company ',
  'a subsidiary of ',
  'state-owned ',
  'reportedly ',
  'Disclaimer: ',
  'Highlights\n',
  '(opens in a new tab)',
  '0 Comments',
  '__proto__',
  'constructor',
];

/** The text after one random change: typing, deleting, moving, doubling, a strange piece, other line ends. */
export function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const kind = Math.floor(random() * 8);
  switch (kind) {
    case 0:
    case 1:
      return text.slice(0, at) + String.fromCharCode(97 + Math.floor(random() * 26)) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 3));
    case 3:
    case 4:
      return text.slice(0, at) + pieces[Math.floor(random() * pieces.length)]! + text.slice(at);
    case 5:
      return text.slice(0, at) + text.slice(at + Math.floor(random() * 80));
    case 6: {
      const from = Math.floor(random() * (text.length + 1));
      return text.slice(0, at) + text.slice(from, from + Math.floor(random() * 200)) + text.slice(at);
    }
    default:
      return random() < 0.2
        ? text.replaceAll(/\r\n?|\n/gu, ['\n', '\r\n', '\r'][Math.floor(random() * 3)]!)
        : text.slice(0, at) + text.slice(at, at + 20).toUpperCase() + text.slice(at + 20);
  }
}

/** Several changes, one after the other. */
export function mutateOften(text: string, times: number, random: () => number): string {
  let changed = text;
  for (let i = 0; i < times; i++) changed = mutate(changed, random);
  return changed;
}
