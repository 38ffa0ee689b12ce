import { commonPrefix, commonSuffix } from '../base/common';
import { lastStartingAt } from '../base/span';
import type { Beside } from '../beside/model';
import { sameLayout } from '../text/unchanged';
import { equal, isMoved, sameEntities, sameList, sameSpan, type Moved } from './entities/same';
import type { Article, ArticleSentence, Attribution, Disclaimer, Sourcing } from './model';

/**
 * What an edit made of an article that it left as it was but for some of its sentences: same paragraphs and lines, same names and what
 * they come to, same notices, same lines that sum up. Everything else has at most another place.
 */
export interface Difference {
  /** the sentences that say something else, are labelled otherwise or whose speakers are others; sorted */
  readonly sentences: readonly number[];
  /** the sentence whose words were edited, or -1 */
  readonly edited: number;
  /** how many code units what follows the edited words has moved */
  readonly by: number;
  /** Where an offset of the text before is now; undefined for one inside the words that were changed. */
  readonly moved: Moved;
}

/** How two articles differ; undefined where they do in more than some sentences. Linear in the articles, and quick where they share objects. */
export function differenceOf(before: Article, after: Article): Difference | undefined {
  if (
    before.registry !== after.registry ||
    !sameBeside(before.beside ?? {}, after.beside ?? {}) ||
    before.structure.language !== after.structure.language ||
    before.sentences.length !== after.sentences.length ||
    !sameLayout(before.structure.blocks, after.structure.blocks)
  )
    return undefined;
  const change = changedWords(before, after);
  if (change === undefined) return undefined;
  const { edited, by, moved } = change;
  const changed = new Set<number>(edited < 0 ? [] : [edited]);
  const shifted = compareAttributions(before.attributions, after.attributions, moved, edited, changed);
  for (let index = 0; index < after.sentences.length; index++) {
    const [old, now] = [before.sentences[index]!, after.sentences[index]!];
    if (old === now) continue;
    if (!samePart(old, now) || (index !== edited && old.start !== now.start && moved(old.start) !== now.start))
      return undefined;
    if (old.facts !== now.facts || !sameSourcing(old.sourcing, now.sourcing, shifted)) changed.add(index);
  }
  const same =
    sameEntities(before, after, moved) &&
    sameList(before.disclaimers, after.disclaimers, (a, b) => sameDisclaimer(a, b, moved)) &&
    sameList(
      before.restatements,
      after.restatements,
      (a, b) => a.line === b.line && a.kind === b.kind && a.body === b.body,
    );
  return same ? { sentences: [...changed].sort((a, b) => a - b), edited, by, moved } : undefined;
}

/** The other articles are looked at anew for every text, and say the same as long as none of them changes. */
function sameBeside({ ledger, ...some }: Beside, { ledger: other, ...others }: Beside): boolean {
  const names = Object.keys(some) as (keyof typeof some)[];
  return (
    ledger?.state === other?.state &&
    names.length === Object.keys(others).length &&
    names.every((name) => some[name] === others[name])
  );
}

type ChangedWords = Pick<Difference, 'edited' | 'by' | 'moved'>;

/** The one sentence whose words were changed, none of its line ends among them; undefined where that is not all. */
function changedWords(before: Article, after: Article): ChangedWords | undefined {
  const [from, to] = [before.structure.text, after.structure.text];
  if (from === to) return { edited: -1, by: 0, moved: (offset) => offset };
  const prefix = commonPrefix(from, to);
  const by = to.length - from.length;
  const end = from.length - commonSuffix(from, to, prefix);
  const edited = lastStartingAt(before.sentences, prefix);
  const [old, now] = [before.sentences[edited], after.sentences[edited]];
  if (old === undefined || now === undefined || now.start !== old.start || now.end !== old.end + by) return undefined;
  if (end > old.end || breaksLine(from.slice(prefix, end)) || breaksLine(to.slice(prefix, end + by))) return undefined;
  return {
    edited,
    by,
    moved: (offset) => (offset <= prefix ? offset : offset >= end ? offset + by : undefined),
  };
}

function breaksLine(words: string): boolean {
  return words.includes('\n') || words.includes('\r');
}

function samePart(a: ArticleSentence, b: ArticleSentence): boolean {
  return a.role === b.role && a.block === b.block && a.leadIn === b.leadIn && a.depth === b.depth;
}

/** Index of an attribution → its index after the edit; undefined for one that is another. */
type Shifted = (attribution: number) => number | undefined;

/** Adds the sentences whose attributions are others than before. */
function compareAttributions(
  before: readonly Attribution[],
  after: readonly Attribution[],
  moved: Moved,
  edited: number,
  changed: Set<number>,
): Shifted {
  const places: (number | undefined)[] = [];
  let [old, now] = [0, 0];
  while (old < before.length || now < after.length) {
    const sentence = Math.min(before[old]?.sentence ?? Infinity, after[now]?.sentence ?? Infinity);
    const [first, start] = [old, now];
    let same = sentence !== edited;
    while (before[old]?.sentence === sentence && after[now]?.sentence === sentence) {
      same &&= sameAttribution(before[old]!, after[now]!, moved);
      places[old++] = now++;
    }
    while (before[old]?.sentence === sentence) old++;
    while (after[now]?.sentence === sentence) now++;
    if (same && old - first === now - start) continue;
    for (let i = first; i < old; i++) places[i] = undefined;
    changed.add(sentence);
  }
  return (attribution) => places[attribution];
}

function sameAttribution(a: Attribution, b: Attribution, moved: Moved): boolean {
  if (a === b) return true;
  return (
    a.source.class === b.source.class &&
    a.source.entity === b.source.entity &&
    isMoved(a.source, b.source, moved) &&
    isMoved(a.cue, b.cue, moved) &&
    isMoved(a.content, b.content, moved)
  );
}

function sameSourcing(a: Sourcing | undefined, b: Sourcing | undefined, shifted: Shifted): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a === b && (a.attribution === undefined || shifted(a.attribution) === a.attribution)) return true;
  return (
    a.label === b.label &&
    a.reason === b.reason &&
    (a.attribution === undefined ? undefined : shifted(a.attribution)) === b.attribution &&
    (a.attribution === undefined) === (b.attribution === undefined) &&
    a.restates === b.restates &&
    a.disclaimer === b.disclaimer &&
    a.rest?.start === b.rest?.start &&
    a.rest?.end === b.rest?.end &&
    a.support?.kind === b.support?.kind &&
    a.support?.sentence === b.support?.sentence &&
    a.support?.name === b.support?.name
  );
}

function sameDisclaimer(a: Disclaimer, b: Disclaimer, moved: Moved): boolean {
  return (
    isMoved(a, b, moved) &&
    a.labelled === b.labelled &&
    a.scope === b.scope &&
    sameList(a.kinds, b.kinds, equal) &&
    a.sentences.start === b.sentences.start &&
    a.sentences.end === b.sentences.end &&
    a.covers.start === b.covers.start &&
    a.covers.end === b.covers.end &&
    sameList(a.outlets, b.outlets, equal) &&
    sameList(a.bodies, b.bodies, equal) &&
    a.verification?.says === b.verification?.says &&
    sameSpan(a.verification, b.verification, moved) &&
    sameSpan(a.translated, b.translated, moved)
  );
}
