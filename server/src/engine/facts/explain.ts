import type { ErrorObject } from 'ajv';

/** Keys of an entry, for *did you mean*. */
const KEYS = [
  'name',
  'type',
  'source',
  'aliases',
  'nativeNames',
  'owners',
  'stateAffiliated',
  'listings',
  'lei',
  'outlets',
  'country',
  'founded',
  'note',
  'value',
  'exchange',
  'ticker',
];

/** What people write for a key. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['alias', 'aliases'],
  ['parent', 'owners'],
  ['parents', 'owners'],
  ['owner', 'owners'],
  ['kind', 'type'],
  ['media', 'outlets'],
  ['state', 'stateAffiliated'],
  ['stateowned', 'stateAffiliated'],
  ['listing', 'listings'],
  ['sources', 'source'],
  ['nativename', 'nativeNames'],
  ['notes', 'note'],
]);

const WANTED: Readonly<Record<string, string>> = {
  name: '“name” must be a name in words.',
  source: '“source” must say in words what vouches for this.',
  type: '“type” is either company or organization.',
  aliases: '“aliases” must be a list of names.',
  nativeNames: '“nativeNames” must be a list of names.',
  owners: '“owners” must be a list of names, each alone or as name and source.',
  stateAffiliated: '“stateAffiliated” is true or false, or a value and its source.',
  listings: '“listings” must be a list of exchange, ticker and source.',
  lei: '“lei” must be a text, or a value and its source.',
  outlets: '“outlets” must be a list of names, each alone or as name and source.',
  country: '“country” must be a text, or a value and its source.',
  founded: '“founded” must be a year or a date, or a value and its source.',
  note: '“note” must be a text.',
};

export interface Explanation {
  /** absent when another error at the same place says it better */
  readonly message?: string;
  /** the unknown key that the message is about */
  readonly unknown?: string;
  /** the key of the entry that is missing */
  readonly key?: string;
}

/** One schema error in plain words. `steps` is its path inside the entry. */
export function explain(error: ErrorObject, steps: readonly string[]): Explanation {
  const top = steps[0];
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties') {
    const unknown = String(params['additionalProperty']);
    const meant = MEANT.get(unknown.toLowerCase().replaceAll(/[^a-z]/g, '')) ?? nearest(unknown);
    const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`;
    return { message: `Copydesk does not know “${unknown}”.${hint}`, unknown };
  }
  if (error.keyword === 'required') {
    const missing = String(params['missingProperty']);
    if (top === undefined) return { message: missingMessage(missing), key: missing };
    return { message: `This lacks “${missing}”. ${WANTED[top] ?? ''}`.trim() };
  }
  if (top === undefined) return {};
  return { message: WANTED[top] ?? `“${top}” cannot be read.` };
}

function missingMessage(key: string): string {
  if (key === 'name') return 'This entry has no name.';
  if (key === 'source') return 'This entry does not say what vouches for it (“source”).';
  return `This entry lacks “${key}”.`;
}

function nearest(word: string): string | undefined {
  const lower = word.toLowerCase();
  return KEYS.find((key) => withinOneOrTwoEdits(lower, key.toLowerCase()));
}

/** Edit distance of at most 1 for short and 2 for longer words; the words are short, so the table is small. */
function withinOneOrTwoEdits(a: string, b: string): boolean {
  const limit = b.length > 5 ? 2 : 1;
  if (Math.abs(a.length - b.length) > limit) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]! <= limit;
}
