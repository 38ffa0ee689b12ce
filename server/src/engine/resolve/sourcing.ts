import type { SentenceFacts } from '../recognize/model';
import type { TextStructure } from '../text/model';
import type { Attribution, Disclaimer, Sourcing, SourcingLabel } from './model';
import { opensQuotation, type Carry } from './sourcing/continuation';
import { turnsOf } from './sourcing/interview';
import { creditBelow, isAllQuoted, labelOne, leadIn, parentLead, remember, type Labelling } from './sourcing/label';
import { citedFromBelow } from './sourcing/marks';
import { releaseOf } from './sourcing/release';

const LABELLED = new Set(['prose', 'bullet', 'cell', 'rowTitle']);
const WIRE =
  /(?:^|[(/])(?:Reuters|AP|AFP|Xinhua|Bloomberg|dpa|DPA|UPI|TASS|Kyodo|ANSA|EFE|PRNewswire|PR Newswire|Business Wire|BUSINESS WIRE|GLOBE NEWSWIRE|GlobeNewswire)\b/u;

/** *LISBON, 3 May (Reuters) -*, *OSLO (NTB) –*: a place in capitals, a bracketed service, a dash. */
const DATELINE =
  /^\p{Lu}[^.]{0,60}\((?:Reuters|AP|AFP|Xinhua|Bloomberg|dpa|UPI|TASS|Kyodo|ANSA|EFE)\)|^\p{Lu}{3,}[\p{L}, ]{0,40}(?:\. )?(?:\d{1,2} )?\(\p{Lu}[\p{L} ]{1,20}\) ?[-–—]/u;

type Labels = readonly (Sourcing | undefined)[];

/** The labels of an article, and what an edit needs to know of how they came about. */
export interface Labelled {
  /** by sentence */
  readonly labels: Labels;
  /** the same before highlights took the labels of what they restate */
  readonly own: Labels;
  readonly notice: number | undefined;
  /** as in `Labelling` */
  readonly release: number | undefined;
  readonly interview: boolean;
}

/** An edit inside one sentence, as labels feel it. */
export interface LabelEdit {
  readonly before: Labelled;
  /** sentences that say something else or whose attributions do; sorted */
  readonly changed: readonly number[];
  /** where an attribution of an unchanged sentence is now */
  readonly indexOf: (attribution: number) => number;
}

/**
 * One sourcing label per sentence; undefined for what is no sentence of the article: headings, labels, bylines,
 * furniture, column titles and everything inside a disclaimer. With `edit` the result is the same and comes sooner.
 */
export function labelSentences(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  attributions: readonly Attribution[],
  disclaimers: readonly Disclaimer[],
  highlights: ReadonlyMap<number, number>,
  edit?: LabelEdit,
): Labelled {
  const count = structure.sentences.length;
  const turns = turnsOf(structure);
  const interview = turns.answers.size > 0;
  const release = releaseOf(structure, attributions, disclaimers);
  const notice = wholeNotice(structure, disclaimers) ?? (release === undefined ? undefined : -1);
  const same = edit && !interview && !edit.before.interview && edit.before.notice === notice;
  const kept = same && sameRelease(edit, release, attributions) ? edit : undefined;
  const labelling: Labelling = {
    structure,
    facts,
    attributions,
    notice,
    release,
    turns,
    cited: citedFromBelow(structure),
    labels: kept === undefined ? new Array<undefined>(count).fill(undefined) : movedLabels(kept),
    silent: insideDisclaimers(disclaimers, count),
  };
  if (kept === undefined) labelRange(labelling, 0, (index) => index < count);
  else labelAgain(labelling, kept);
  const { labels } = labelling;
  if (!structure.blocks.some((block) => block.highlights)) return { labels, own: labels, notice, release, interview };
  const restated = { ...labelling, labels: labels.slice() };
  restate(restated, highlights);
  return { labels: restated.labels, own: labels, notice, release, interview };
}

/** The same sentence announces the release as before the edit, and it was not edited itself. */
function sameRelease(
  { before, changed, indexOf }: LabelEdit,
  release: number | undefined,
  attributions: readonly Attribution[],
): boolean {
  if (before.release === undefined || release === undefined) return before.release === release;
  return !changed.includes(attributions[release]!.sentence) && indexOf(before.release) === release;
}

function movedLabels({ before, indexOf }: LabelEdit): (Sourcing | undefined)[] {
  return before.own.map((label) => {
    if (label?.attribution === undefined) return label;
    const attribution = indexOf(label.attribution);
    return attribution === label.attribution ? label : { ...label, attribution };
  });
}

/**
 * Labels the sentences from one that begins a paragraph on, while `goesOn` says so of the first sentence of the next paragraph.
 */
function labelRange(labelling: Labelling, from: number, goesOn: (index: number) => boolean): void {
  const { sentences } = labelling.structure;
  const carry: Carry = {
    group: -1,
    attribution: -1,
    weak: false,
    denies: false,
    openQuote: false,
    adjacent: false,
    quoting: false,
  };
  let list: Lead = { group: -1, sourcing: undefined };
  for (let index = from; index < sentences.length; index++) {
    if (opensGroup(labelling, index) && !goesOn(index)) return;
    const sentence = sentences[index]!;
    if (!isLabelled(labelling, index)) continue;
    const group = groupOf(labelling, index);
    if (group !== carry.group) {
      if (group !== list.group) list = { group, sourcing: leadIn(labelling, index) ?? creditBelow(labelling, index) };
      // A speaker who is quoted through a whole paragraph may be quoted through the next one without being named again.
      const quoted = opensQuotation(sentence.text);
      const goesOn = quoted && (carry.openQuote || carry.quoting || (carry.adjacent && isAllQuoted(labelling, index)));
      const kept = goesOn ? { openQuote: false } : { attribution: -1, weak: false, openQuote: false, adjacent: false };
      Object.assign(carry, { ...kept, group });
    }
    labelling.labels[index] = labelOne(labelling, sentence, index, carry, list.sourcing);
    remember(labelling, sentence, index, carry);
  }
}

/**
 * Labels anew the paragraphs that an edit can be felt in: that of each changed sentence, the one before it, which may look ahead to it, and those
 * after it for as long as they come out otherwise than before.
 */
function labelAgain(labelling: Labelling, { changed }: LabelEdit): void {
  const { labels } = labelling;
  let done = 0;
  for (const index of changed) {
    if (index < done) continue;
    const old = labels.slice();
    let from = firstOfGroup(labelling, Math.max(0, firstOfGroup(labelling, index) - 1));
    while (from > 0 && mayGoOn(labelling, from)) from = firstOfGroup(labelling, from - 1);
    labelRange(labelling, from, (next) => {
      done = next;
      if (next <= index || mayGoOn(labelling, next)) return true;
      const first = firstOfGroup(labelling, next - 1);
      if (changed.some((one) => first <= one && one < next)) return true;
      for (let at = first; at < next; at++) if (!sameLabel(labels[at], old[at])) return true;
      return false;
    });
  }
}

/** Whether a quotation of the paragraph before may go on in the one that begins there. */
function mayGoOn(labelling: Labelling, from: number): boolean {
  const { sentences } = labelling.structure;
  let index = from;
  while (index < sentences.length && !isLabelled(labelling, index)) index++;
  return index < sentences.length && opensQuotation(sentences[index]!.text);
}

function isLabelled({ structure, silent }: Labelling, index: number): boolean {
  return LABELLED.has(structure.sentences[index]!.role) && silent[index] !== 1;
}

function groupOf({ structure: { sentences, blocks } }: Labelling, index: number): number {
  return blocks[sentences[index]!.block]?.group ?? -1;
}

function opensGroup(labelling: Labelling, index: number): boolean {
  return index === 0 || groupOf(labelling, index) !== groupOf(labelling, index - 1);
}

function firstOfGroup(labelling: Labelling, index: number): number {
  let first = index;
  while (!opensGroup(labelling, first)) first--;
  return first;
}

function sameLabel(a: Sourcing | undefined, b: Sourcing | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.label === b.label &&
    a.reason === b.reason &&
    a.attribution === b.attribution &&
    a.disclaimer === b.disclaimer &&
    a.rest?.start === b.rest?.start &&
    a.rest?.end === b.rest?.end
  );
}

interface Lead {
  readonly group: number;
  readonly sourcing: Sourcing | undefined;
}

function wholeNotice(structure: TextStructure, disclaimers: readonly Disclaimer[]): number | undefined {
  const found = disclaimers.findIndex((one) => one.scope === 'article' && one.kinds.includes('provenance'));
  if (found >= 0) return found;
  let prose = 0;
  for (const sentence of structure.sentences) {
    if (sentence.role === 'byline' && WIRE.test(sentence.text.slice(0, 200))) return -1;
    if (sentence.role !== 'prose') continue;
    if (prose++ > 0) break;
    if (DATELINE.test(sentence.text.slice(0, 100))) return -1;
  }
  return undefined;
}

function insideDisclaimers(disclaimers: readonly Disclaimer[], count: number): Uint8Array {
  const inside = new Uint8Array(count);
  for (const one of disclaimers) inside.fill(1, Math.max(0, one.sentences.start), Math.min(count, one.sentences.end));
  return inside;
}

const STRENGTH: readonly SourcingLabel[] = ['unsourced', 'blanket', 'weak', 'analysis', 'sourced'];

/** A highlight takes the sourcing of the body sentence that it restates, and hands it on to the bullets under it. */
function restate(labelling: Labelling, highlights: ReadonlyMap<number, number>): void {
  for (const [bullet, body] of highlights) {
    const own = labelling.labels[bullet];
    const other = labelling.labels[body];
    if (own === undefined || other === undefined || own.reason === 'attribution' || own.label === 'sourced') continue;
    const { assertion } = labelling.facts[bullet]!;
    if (assertion.kind === 'analysis' && (assertion.weight < -0.3 || other.label === 'analysis')) continue;
    if (other.label === 'analysis') continue;
    if (STRENGTH.includes(other.label)) labelling.labels[bullet] = { ...other, reason: 'restates', restates: body };
  }
  handDown(labelling);
}

function handDown(labelling: Labelling): void {
  const { sentences, blocks } = labelling.structure;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (blocks[sentence.block]?.highlights !== true || labelling.labels[i] === undefined) continue;
    if (labelling.labels[i]!.reason === 'attribution' || sentence.leadIn) continue;
    const lead = parentLead(labelling, sentence, i);
    if (lead !== undefined) labelling.labels[i] = lead;
  }
}
