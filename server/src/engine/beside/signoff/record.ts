import type { Article } from '../../resolve/model';
import { countClaims } from '../../resolve/counts';
import type { Checklist, ChecklistItem, ChecklistState, SignedItem, SignOff } from './model';

export interface Signature {
  /** the article's file name */
  readonly article: string;
  readonly sha256: string;
  readonly by: string;
  readonly when: string;
}

/** What a sign-off keeps: the state of every item, and a hash that tells whether the article is still the same. */
export function signOffOf(article: Article, { items }: Checklist, signature: Signature): SignOff {
  const { claims, sourced } = countClaims(article);
  const lineOf = lines(article.structure.text);
  return { ...signature, claims, sourced, items: items.map((item) => signedItem(item, lineOf(item.start))) };
}

function signedItem({ kind, words, state, comment, creator, created }: ChecklistItem, line: number): SignedItem {
  return {
    kind,
    words,
    line,
    state,
    ...(comment === undefined ? {} : { comment }),
    ...(creator === undefined ? {} : { by: creator }),
    ...(created === undefined ? {} : { when: created }),
  };
}

function lines(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  // Items come in the order of the text, so that one pass is enough.
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}

/** Reads a record; undefined where it is none. Never throws. */
export function readSignOff(json: string): SignOff | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { items, sha256, by, when } = value as Record<string, unknown>;
  if (!Array.isArray(items) || typeof sha256 !== 'string' || typeof by !== 'string' || typeof when !== 'string')
    return undefined;
  const sound = items.every(
    (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      'kind' in item &&
      'state' in item &&
      'words' in item &&
      typeof item.words === 'string',
  );
  return sound ? (value as SignOff) : undefined;
}

/** The items that a second reader has to look at: those that nobody had answered for at the sign-off, and those whose answer went stale. */
export function sinceSignOff({ items }: Checklist, { items: signed }: SignOff): readonly ChecklistItem[] {
  const counts = new Map<string, number>();
  const key = (kind: string, words: string): string => `${kind} ${words}`;
  for (const { kind, words } of signed) counts.set(key(kind, words), (counts.get(key(kind, words)) ?? 0) + 1);
  return items.filter((item) => {
    if (item.state === 'stale') return true;
    const known = counts.get(key(item.kind, item.words)) ?? 0;
    counts.set(key(item.kind, item.words), known - 1);
    return known <= 0;
  });
}

/** Words that stood in the article, with no answer, when it was signed off, and are not there any more. Answers tell of theirs themselves. */
export function goneSinceSignOff({ items }: Checklist, { items: signed }: SignOff): readonly string[] {
  const left = new Map<string, number>();
  const key = (kind: string, words: string): string => `${kind} ${words}`;
  for (const { kind, words } of items) left.set(key(kind, words), (left.get(key(kind, words)) ?? 0) + 1);
  return signed.flatMap(({ kind, words, state }) => {
    const there = left.get(key(kind, words)) ?? 0;
    left.set(key(kind, words), there - 1);
    return there > 0 || state !== 'open' ? [] : [words];
  });
}

const titles = {
  figure: 'Figures',
  name: 'Names',
  source: 'Sources',
  quotation: 'Quotations',
  notice: 'Notices',
} as const;

const answers: Readonly<Record<ChecklistState, string>> = {
  open: 'not checked',
  stale: 'changed since it was checked',
  verified: 'verified against',
  accepted: 'accepted because',
};

/** The record as a page to read. */
export function signOffPage(record: SignOff): string {
  const { article, by, when, sha256, claims, sourced, items } = record;
  const checked = items.filter(({ state }) => state === 'verified' || state === 'accepted').length;
  const parts = (Object.keys(titles) as (keyof typeof titles)[]).flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    return ['', `## ${titles[kind]}`, '', '| words (line) | answer |', '|---|---|', ...rows(own)];
  });
  return [
    `# Sign-off: ${plain(article)}`,
    '',
    `Signed off by **${plain(by === '' ? 'nobody named' : by)}** on ${when.slice(0, 16).replace('T', ' ')} UTC.`,
    '',
    `- ${checked} of ${items.length} items checked; ${claims} claims, ${sourced} of them sourced`,
    `- SHA-256 of the article: \`${sha256}\``,
    ...parts,
    '',
  ].join('\n');
}

const longestWords = 120;

/** Items with the same answer share a line, so that the page stays one. */
function rows(items: readonly SignedItem[]): readonly string[] {
  const byAnswer = new Map<string, string[]>();
  for (const item of items) {
    const answer = answerOf(item);
    const known = byAnswer.get(answer);
    if (known === undefined) byAnswer.set(answer, [placed(item)]);
    else known.push(placed(item));
  }
  return [...byAnswer].map(([answer, words]) => `| ${words.join(' · ')} | ${answer} |`);
}

function placed({ words, line }: SignedItem): string {
  const shown =
    words.length > longestWords ? `${words.slice(0, longestWords - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : words;
  return `${plain(shown)} (${line})`;
}

function answerOf({ state, comment, by, when }: SignedItem): string {
  const said = comment === undefined ? '' : ` ${plain(comment)}`;
  const origin = [by, when?.slice(0, 10)].filter((part) => part !== undefined && part !== '').join(', ');
  return `${answers[state]}${said}${origin === '' ? '' : ` (${plain(origin)})`}`;
}

/** Text of others, without what Markdown would make of it. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|#&]/gu, '\\$&');
}
