import { within } from '../base/span';
import type { Figure, SentenceFacts } from '../recognize/model';
import type { Sentence, TextStructure } from '../text/model';
import type { SentenceEdit } from './entities/edit';
import type { Article, LineKind, Mention, Restatement } from './model';
import { summaryLines, type SummaryLine } from './highlights/lines';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS } from '../lexicon/grammarWords';

/** What a sentence's text alone says it is about: stems of its content words, and the values of its figures. */
interface Signature {
  readonly stems: readonly string[];
  readonly values: readonly string[];
  readonly dates: readonly string[];
}

const STOP: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...MODALS,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...PRONOUNS,
]);
const WORD = /[\p{L}\d]{2,}/gu;

/** How much of a line, by weight and in stems, the body sentence that it restates must share. */
interface Likeness {
  readonly share: number;
  readonly stems: number;
}

/** A bullet is written to sum the body up; a headline, a subhead or a closing line may as well say something of its own. */
const LIKENESS: Readonly<Record<LineKind, Likeness>> = {
  highlight: { share: 0.34, stems: 2 },
  headline: { share: 0.5, stems: 3 },
  subhead: { share: 0.6, stems: 3 },
  closing: { share: 0.5, stems: 3 },
};
const VALUE_BONUS = 0.35;
const DATE_BONUS = 0.1;
const ENTITY_BONUS = 0.05;

/** Cuts endings so that *patents/patent*, *innovative/innovation*, *filed/filings* meet; a light stemmer, no lemma. */
export function stem(word: string): string {
  let cut = word;
  for (const ending of [
    'ations',
    'ation',
    'ments',
    'ment',
    'ings',
    'ing',
    'ions',
    'ion',
    'ives',
    'ive',
    'ies',
    'ed',
    'es',
    's',
    'ly',
    'al',
    'y',
    'e',
  ]) {
    if (cut.endsWith(ending) && cut.length - ending.length >= 3) {
      cut = cut.slice(0, -ending.length);
      break;
    }
  }
  return cut.length > 7 ? cut.slice(0, 7) : cut;
}

function figureKey(figure: Figure): string | undefined {
  if (figure.kind === 'date' || figure.kind === 'ordinal') return undefined;
  if (figure.value !== undefined) return String(figure.value);
  return figure.low === undefined ? undefined : `${String(figure.low)}-${String(figure.high)}`;
}

function signatureOf(sentence: Sentence, facts: SentenceFacts): Signature {
  const stems = new Set<string>();
  for (const word of sentence.text.match(WORD) ?? []) {
    const lower = word.toLowerCase();
    const first = lower.charCodeAt(0);
    if ((first >= 48 && first <= 57) || STOP.has(lower)) continue;
    stems.add(stem(lower));
  }
  const values = new Set<string>();
  const dates = new Set<string>();
  for (const figure of facts.figures) {
    const key = figureKey(figure);
    if (key !== undefined) values.add(key);
    else dates.add(figure.date ?? figure.text.toLowerCase());
  }
  return { stems: [...stems], values: [...values], dates: [...dates] };
}

function shared<T>(some: readonly T[], others: readonly T[]): number {
  let count = 0;
  for (const one of some) if (others.includes(one)) count++;
  return count;
}

/** The sentences of one article, by their index, with what the lines and they have in common. */
interface Compared {
  readonly signatures: (Signature | undefined)[];
  /** log(1 + N / n): rare stems weigh more; only stems of lines */
  readonly weights: ReadonlyMap<string, number>;
  /** stem of a line → body sentences that hold it; sentences of notices are left out */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly entities: (index: number) => readonly number[];
}

/** The body sentence that shares most with the line, or -1. */
function closest({ index: line, kind, from, to }: SummaryLine, compared: Compared): number {
  const signature = compared.signatures[line]!;
  const { share, stems } = LIKENESS[kind];
  const sums = new Map<number, { shared: number; count: number }>();
  let all = 0;
  for (const one of signature.stems) {
    const weight = compared.weights.get(one) ?? 1;
    all += weight;
    for (const index of compared.postings.get(one) ?? []) {
      if (index < from || index >= to) continue;
      const sum = sums.get(index);
      if (sum === undefined) sums.set(index, { shared: weight, count: 1 });
      else {
        sum.shared += weight;
        sum.count++;
      }
    }
  }
  const least = kind === 'highlight' ? Math.min(stems, signature.stems.length) : stems;
  const named = sums.size === 0 ? [] : compared.entities(line);
  let best = -1;
  let score = share;
  for (const [index, sum] of sums) {
    if (sum.count < least) continue;
    const body = compared.signatures[index]!;
    const value =
      sum.shared / all +
      shared(signature.values, body.values) * VALUE_BONUS +
      shared(signature.dates, body.dates) * DATE_BONUS +
      (named.length === 0 ? 0 : shared(named, compared.entities(index)) * ENTITY_BONUS);
    if (value > score || (value === score && index < best)) {
      score = value;
      best = index;
    }
  }
  return best;
}

/**
 * Aligns what sums an article up (headline, highlights, subheads, closing lines) with the body. Keeps what each sentence is about and
 * what it shares with the lines, so that an edit costs the sentences it changed.
 */
export class HighlightAligner {
  readonly #signatures = new WeakMap<SentenceFacts, Signature>();
  #lines: readonly SentenceFacts[] = [];
  #vocabulary: ReadonlySet<string> = new Set();
  #shared = new WeakMap<SentenceFacts, readonly string[]>();

  /**
   * For each line the body sentence that it restates: the one that shares most of its words (weighted by how rare they are in the
   * article) and of its figures. An organization named in both counts too, however it is spelt. Lines that restate nothing are
   * absent. In the order of the lines.
   */
  align(
    structure: TextStructure,
    facts: readonly SentenceFacts[],
    names: { readonly mentions: readonly Mention[] },
  ): Restatement[] {
    const { lines, body } = summaryLines(structure);
    if (lines.length === 0 || body.length === 0) return [];
    this.#learn(
      lines.map(({ index }) => facts[index]!),
      lines.map(({ index }) => structure.sentences[index]!),
    );
    const compared = this.#compare(structure, facts, names, lines, body);
    const found: Restatement[] = [];
    for (const line of lines) {
      const best = closest(line, compared);
      if (best >= 0) found.push({ line: line.index, kind: line.kind, body: best });
    }
    return found;
  }

  /**
   * Whether an edit inside one sentence, which is no title and whose names stay as they were, leaves what the lines restate as it was: the sentence is none
   * of the lines and shares with them what it shared.
   */
  leavesAlone(before: Article, { sentence }: SentenceEdit, structure: TextStructure, facts: SentenceFacts): boolean {
    const [from, to] = [before.sentences[sentence]!, structure.sentences[sentence]!];
    const { lines } = summaryLines(structure);
    if (lines.length === 0) return true;
    const same = (line: SummaryLine, at: number): boolean =>
      line.index !== sentence && before.sentences[line.index]?.facts === this.#lines[at];
    if (lines.length !== this.#lines.length || !lines.every(same)) return false;
    if (from.facts.notices.length > 0 || facts.notices.length > 0) return false;
    const [old, now] = [this.#signatureOf(from, from.facts), this.#signatureOf(to, facts)];
    return (
      sameWords(this.#sharedBy(from.facts, old), this.#sharedBy(facts, now)) &&
      sameWords(old.values, now.values) &&
      sameWords(old.dates, now.dates)
    );
  }

  /** Takes the words of the lines for the vocabulary; what the body shares with it is known anew when they changed. */
  #learn(lines: readonly SentenceFacts[], sentences: readonly Sentence[]): void {
    if (lines.length === this.#lines.length && lines.every((one, index) => one === this.#lines[index])) return;
    this.#lines = lines;
    this.#vocabulary = new Set(lines.flatMap((one, index) => this.#signatureOf(sentences[index]!, one).stems));
    this.#shared = new WeakMap();
  }

  #compare(
    structure: TextStructure,
    facts: readonly SentenceFacts[],
    names: { readonly mentions: readonly Mention[] },
    lines: readonly SummaryLine[],
    body: readonly number[],
  ): Compared {
    const signatures: (Signature | undefined)[] = [];
    const counts = new Map<string, number>();
    const postings = new Map<string, number[]>();
    const count = (stems: readonly string[]): void => {
      for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
    };
    let total = body.length;
    for (const { index, kind } of lines) {
      signatures[index] = this.#signatureOf(structure.sentences[index]!, facts[index]!);
      if (kind !== 'highlight') continue;
      total++;
      count(signatures[index].stems);
    }
    for (const index of body) {
      const own = facts[index]!;
      signatures[index] = this.#signatureOf(structure.sentences[index]!, own);
      const common = this.#sharedBy(own, signatures[index]);
      count(common);
      if (own.notices.length > 0) continue;
      for (const one of common) {
        const list = postings.get(one);
        if (list === undefined) postings.set(one, [index]);
        else list.push(index);
      }
    }
    for (const [one, number] of counts) counts.set(one, Math.log(1 + total / number));
    return {
      signatures,
      weights: counts,
      postings,
      entities: (index) => [
        ...new Set(within(names.mentions, structure.sentences[index]!).map((mention) => mention.entity)),
      ],
    };
  }

  #sharedBy(facts: SentenceFacts, signature: Signature): readonly string[] {
    let known = this.#shared.get(facts);
    if (known === undefined) {
      known = signature.stems.filter((one) => this.#vocabulary.has(one));
      this.#shared.set(facts, known);
    }
    return known;
  }

  #signatureOf(sentence: Sentence, facts: SentenceFacts): Signature {
    const known = this.#signatures.get(facts);
    if (known !== undefined) return known;
    const signature = signatureOf(sentence, facts);
    this.#signatures.set(facts, signature);
    return signature;
  }
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

/** The body sentence that each bullet of the highlights restates, by their indices, for one article alone. */
export function alignHighlights(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  names: { readonly mentions: readonly Mention[] },
): Map<number, number> {
  return bulletsOf(new HighlightAligner().align(structure, facts, names));
}

/** Of the restatements, those of highlights: bullet → body sentence. */
export function bulletsOf(restatements: readonly Restatement[]): Map<number, number> {
  return new Map(restatements.flatMap(({ line, kind, body }) => (kind === 'highlight' ? [[line, body]] : [])));
}
