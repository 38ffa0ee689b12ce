/**
 * Number words of English and the magnitude signs that follow digits in news copy.
 * Origin: the language's closed set of numerals; magnitude abbreviations as house styles of the trade press use them.
 */

/** zero to nineteen */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

/** twenty to ninety */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

/** words that multiply what stands before them */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
]);

/** abbreviations that are a magnitude wherever they follow digits */
export const MAGNITUDE_SIGNS: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['k', 1e3],
]);

/** letters that are a magnitude beside a currency, and elsewhere something else (metres, tonnes, bytes) */
export const MONEY_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7],
]);

/** magnitude characters of Chinese and Japanese */
export const HAN_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);

const ORDINALS_BELOW_TWENTY =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** first to nineteenth, twentieth to ninetieth, hundredth to trillionth */
export const ORDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ORDINALS_BELOW_TWENTY.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...ORDINAL_TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** what a fraction divides by, singular and plural; *second* never names a fraction */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
]);

/** precomposed fraction characters */
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** adverbs that multiply */
export const MULTIPLE_ADVERBS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ...[...SMALL_NUMBERS, ...TENS, ...[...SCALES].slice(0, 2)]
    .filter(([, value]) => value > 1)
    .map(([word, value]): [string, number] => [`${word}fold`, value]),
]);
