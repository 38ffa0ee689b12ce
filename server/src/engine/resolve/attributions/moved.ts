import type { Span } from '../../base/span';
import { shiftSpan } from '../../base/span';
import type { SentenceFacts } from '../../recognize/model';
import type { TextStructure } from '../../text/model';
import { AFTER_NAME, resolveAttributions, sourcePhrase, type Background } from '../attributions';
import { firstOfSentence, type SentenceEdit } from '../entities/edit';
import type { Article, Attribution, Disclaimer } from '../model';
import { calledSubsidiary } from './classes';
import { namesPublication, type ResolvedNames } from './subject';

/** How far back, in code units, the name may stand that *the paper* or a spokesman speaks for. */
const FARTHEST_NAME = 2600;

/** Whether the background of an article's attributions is the same after an edit that left its names as they were. */
export function sameBackground(
  before: Article,
  edit: SentenceEdit,
  structure: TextStructure,
  facts: SentenceFacts,
  names: ResolvedNames,
): boolean {
  const { sentence } = edit;
  const old = before.sentences[sentence]!;
  if (old.facts.assertion.insiders !== undefined || facts.assertion.insiders !== undefined) return false;
  const from = firstOfSentence(names.mentions, sentence);
  for (let at = from; names.mentions[at]?.sentence === sentence; at++) {
    if (namesPublication(before.structure, before.mentions[at]!) !== namesPublication(structure, names.mentions[at]!))
      return false;
  }
  // Whose subsidiary a company is may stand in the sentences after its name.
  for (let at = lastOfSentence(names.mentions, sentence); at >= 0; at--) {
    const end = before.mentions[at]!.end;
    if (end + AFTER_NAME < old.start) break;
    const words = before.structure.legible.slice(end, end + AFTER_NAME);
    const now = structure.legible.slice(names.mentions[at]!.end, names.mentions[at]!.end + AFTER_NAME);
    if (words !== now && calledSubsidiary(words) !== calledSubsidiary(now)) return false;
  }
  return true;
}

function lastOfSentence(items: readonly { readonly sentence: number }[], sentence: number): number {
  return firstOfSentence(items, sentence + 1) - 1;
}

/** Attributions after an edit, with what became of those before it. */
export interface MovedAttributions {
  readonly attributions: readonly Attribution[];
  /** sentences whose attributions say something else; sorted, the edited one always among them */
  readonly changed: readonly number[];
  /** Where the attribution of that index is now; only for those of sentences that were not edited. */
  readonly indexOf: (attribution: number) => number;
}

/**
 * The attributions of an article after an edit that left its names, notices and their background as they were: resolved again where the edit can
 * be felt, moved elsewhere.
 */
export function movedAttributions(
  before: Article,
  edit: SentenceEdit,
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  names: ResolvedNames,
  disclaimers: readonly Disclaimer[],
  background: Background,
): MovedAttributions {
  const range = feltIn(structure, edit);
  const old = before.attributions;
  const [first, end] = [firstOfSentence(old, range.start), firstOfSentence(old, range.end)];
  const again = resolveAttributions(structure, facts, names, disclaimers, background, range);
  const more = again.length - (end - first);
  const attributions = old.slice(0, first);
  for (const one of again) attributions.push(one);
  for (let at = end; at < old.length; at++) attributions.push(movedAttribution(old[at]!, edit.by));
  const afterEdited = firstOfSentence(old, edit.sentence + 1);
  return {
    attributions,
    changed: changedIn(old.slice(first, end), again, edit.sentence),
    indexOf: (attribution) => (attribution < afterEdited ? attribution : attribution + more),
  };
}

/** The paragraph of the sentence, and where its length has changed, those after it that look back over it. */
function feltIn({ sentences, blocks }: TextStructure, { sentence, by }: SentenceEdit): Span {
  const group = (index: number): number | undefined => blocks[sentences[index]?.block ?? -1]?.group;
  let [start, end] = [sentence, sentence + 1];
  while (start > 0 && group(start - 1) === group(start)) start--;
  const reach = sentences[sentence]!.end + (by === 0 ? 0 : FARTHEST_NAME);
  while (end < sentences.length && (sentences[end]!.start < reach || group(end - 1) === group(end))) end++;
  return { start, end };
}

function movedAttribution(attribution: Attribution, by: number): Attribution {
  if (by === 0) return attribution;
  const { source, cue, content, sentence } = attribution;
  const moved = sourcePhrase(shiftSpan(source, by), source.text, source);
  return { source: moved, cue: shiftSpan(cue, by), content: shiftSpan(content, by), sentence };
}

function changedIn(old: readonly Attribution[], now: readonly Attribution[], edited: number): readonly number[] {
  const changed = new Set([edited]);
  // Every other sentence has as many attributions as before: its words are the same.
  const others = (list: readonly Attribution[]): readonly Attribution[] =>
    list.filter(({ sentence }) => sentence !== edited);
  const kept = others(now);
  others(old).forEach(({ source: { class: kind, entity }, sentence }, at) => {
    const { source } = kept[at]!;
    if (source.class !== kind || source.entity !== entity) changed.add(sentence);
  });
  return [...changed].sort((a, b) => a - b);
}
