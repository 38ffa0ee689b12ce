import type { Finding, SentenceRole, Span } from '../engine/index';

/**
 * *Quiet where you write.* A finding of a quiet rule that would newly appear in the sentence being edited waits until that
 * sentence has ended and the edit has moved on, or until nothing has been edited for a while; as long as that sentence is half
 * written, new findings elsewhere wait too. Findings that stood stay, and resolved ones go at once. Everything here is a pure function of the state, the edits and the clock.
 */

/** Milliseconds without an edit after which nothing waits any longer. */
export const stillness = 1500;

/** Changes that are followed while nobody asks for findings. */
const mostChanges = 1000;

/** One replacement; offsets are in the text before it, and the changes of one edit follow one another. */
export interface TextChange extends Span {
  /** code units inserted in place of the span */
  readonly length: number;
}

/** What quiet needs of a sentence. */
export interface QuietSentence extends Span {
  readonly role: SentenceRole;
}

/** A finding that was shown, tied to one sentence that it rests on; both move along with the text. */
interface Anchor extends Span {
  readonly finding: Finding;
}

interface Waiting extends Span {
  /** findings that stood in the sentence when its edit began; absent until the sentence has been looked up */
  readonly anchors?: readonly Anchor[];
}

/** A sentence that is being edited, by its index, with the findings that stood in it when that began. */
export interface Held extends Span {
  readonly sentence: number;
  readonly anchors: readonly Anchor[];
  /** the cursor is in it and it has no full stop yet */
  readonly open: boolean;
}

export interface QuietState {
  /** where the latest edit left the cursor(s) */
  readonly cursors: readonly number[];
  /** sentences that were edited and have not been released, moved along with the text */
  readonly waiting: readonly Waiting[];
  /** what was last shown, by sentence, in the text of that time */
  readonly shown: readonly Anchor[];
  /** all changes since then */
  readonly changes: readonly TextChange[];
  /** time of the latest edit in milliseconds, undefined when nothing waits */
  readonly lastEdit: number | undefined;
  /** the sentences that a finding rests on, which are the same for as long as it is the same object */
  readonly anchors: WeakMap<Finding, readonly Anchor[]>;
}

/** The state of a document that has just been opened. */
export function calm(): QuietState {
  return { cursors: [], waiting: [], shown: [], changes: [], lastEdit: undefined, anchors: new WeakMap() };
}

/** The state after one edit, which may replace several places. */
export function edited(state: QuietState, changes: readonly TextChange[], now: number): QuietState {
  // Places of an edit that nobody has looked at since still count as edited.
  let waiting: readonly Waiting[] = [...state.waiting, ...state.cursors.map((at) => ({ start: at, end: at }))];
  let cursors: number[] = [];
  for (const change of changes) {
    waiting = waiting.map((span) => movedWaiting(span, change));
    cursors = cursors.map((at) => moved({ start: at, end: at }, change, false).start);
    cursors.push(change.start + change.length);
    waiting = [...waiting, { start: change.start, end: change.start + change.length }];
  }
  const unseen = [...state.changes, ...changes];
  // Where nobody ever looks, what was shown long ago is forgotten rather than followed for ever.
  if (unseen.length > mostChanges) return { ...state, cursors, waiting: [], shown: [], changes: [], lastEdit: now };
  return { ...state, cursors, waiting, changes: unseen, lastEdit: now };
}

function movedWaiting(waiting: Waiting, change: TextChange): Waiting {
  const after = moved(waiting, change, true);
  return after.anchors ? { ...after, anchors: after.anchors.map((anchor) => movedAnchor(anchor, change)) } : after;
}

function movedAnchor(anchor: Anchor, change: TextChange): Anchor {
  const { finding } = anchor;
  const related = finding.related.map((place) => moved(place, change, false));
  // Its fixes were made for the text before the change.
  return { ...moved(anchor, change, false), finding: { ...moved(finding, change, false), related, fixes: () => [] } };
}

function movedSpan(span: Span, changes: readonly TextChange[]): Span {
  let place = span;
  for (const change of changes) place = movedPlace(place, change, false);
  return place;
}

/** The same thing after the change. */
function moved<T extends Span>(item: T, change: TextChange, growing: boolean): T {
  return { ...item, ...movedPlace(item, change, growing) };
}

/** The place after the change. A growing one takes in what is inserted at its ends. */
function movedPlace({ start, end }: Span, change: TextChange, growing: boolean): Span {
  const insertion = change.start === change.end;
  const delta = change.length - (change.end - change.start);
  let newStart = change.start;
  if (start < change.start || (start === change.start && (growing || !insertion))) newStart = start;
  else if (start >= change.end) newStart = start + delta;
  let newEnd = change.start + (growing ? change.length : 0);
  if (end < change.start || (end === change.start && !(growing && insertion))) newEnd = end;
  else if (end >= change.end) newEnd = end + delta;
  return { start: newStart, end: Math.max(newStart, newEnd) };
}

/**
 * The sentences that are being edited now, in order. `text` and `sentences` are those after all edits so far.
 */
export function heldSentences(
  state: QuietState,
  text: string,
  sentences: readonly QuietSentence[],
  now: number,
): readonly Held[] {
  if (state.lastEdit === undefined || now - state.lastEdit >= stillness) return [];
  const active = new Set<number>();
  const known = (index: number): Waiting | undefined => waitingAt(state.waiting, sentences[index]!);
  for (const cursor of state.cursors) {
    const at = sentenceAt(text, sentences, cursor);
    if (at < 0) continue;
    active.add(at);
    // The first word of the next sentence often shows that there is none: "2 p.m. M" may go on as "2 p.m. Monday".
    if (at > 0 && known(at - 1) && firstWordAlone(text, sentences[at - 1]!, sentences[at]!, cursor)) active.add(at - 1);
  }
  const held: Held[] = [];
  for (const index of candidates(state.waiting, sentences, active)) {
    const sentence = sentences[index]!;
    const { start, end, role } = sentence;
    const stopped = hasFullStop(text, sentence);
    // Bullets, cells and titles end where their line or cell does.
    if (!active.has(index) && (stopped || role !== 'prose')) continue;
    const anchors = known(index)?.anchors?.filter((anchor) => overlap(anchor, sentence)) ?? shownIn(state, sentence);
    held.push({ start, end, sentence: index, anchors, open: active.has(index) && !stopped });
  }
  return held;
}

function shownIn({ shown, changes }: QuietState, sentence: Span): readonly Anchor[] {
  return shown
    .filter((anchor) => overlap(movedSpan(anchor, changes), sentence))
    .map((anchor) => changes.reduce(movedAnchor, anchor));
}

function candidates(
  waiting: readonly Waiting[],
  sentences: readonly QuietSentence[],
  active: ReadonlySet<number>,
): number[] {
  const found = new Set(active);
  for (const span of waiting) {
    for (
      let i = Math.max(0, lastStart(sentences, span.start));
      i < sentences.length && sentences[i]!.start <= span.end;
      i++
    ) {
      if (sentences[i]!.end >= span.start) found.add(i);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The sentence at the cursor, or the one before it when only blanks of the same line lie between; -1 when there is none. */
function sentenceAt(text: string, sentences: readonly QuietSentence[], cursor: number): number {
  const at = lastStart(sentences, cursor);
  if (at < 0) return -1;
  const { end } = sentences[at]!;
  if (cursor <= end) return at;
  for (let i = end; i < cursor; i++) {
    const character = text[i];
    if (character !== ' ' && character !== '\t' && character !== '\u00a0') return -1;
  }
  return at;
}

function firstWordAlone(text: string, before: Span, sentence: Span, cursor: number): boolean {
  return !/[\r\n]/.test(text.slice(before.end, sentence.start)) && !/\s/.test(text.slice(sentence.start, cursor));
}

function hasFullStop(text: string, sentence: Span): boolean {
  for (let i = sentence.end - 1; i >= sentence.start; i--) {
    const character = text[i]!;
    if (/[.!?…。！？]/.test(character)) return true;
    if (!/["'”’»)\]*_\s]/.test(character)) return false;
  }
  return false;
}

function waitingAt(waiting: readonly Waiting[], sentence: Span): Waiting | undefined {
  return waiting.find((span) => span.anchors !== undefined && span.start < sentence.end && sentence.start < span.end);
}

function lastStart(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Indices of the held sentences that had no finding: to be read as if they made no claim yet. */
export function unfinished(held: readonly Held[]): ReadonlySet<number> {
  return new Set(held.filter(({ anchors }) => anchors.length === 0).map(({ sentence }) => sentence));
}

/** The findings to show now, and the state that remembers them. `findings` are those of the article as it stands. */
export function settle(
  state: QuietState,
  held: readonly Held[],
  findings: readonly Finding[],
  sentences: readonly QuietSentence[],
  isQuiet: (rule: string) => boolean,
): { readonly shown: readonly Finding[]; readonly state: QuietState } {
  const shown = held.length === 0 ? findings : withoutNews(state, held, findings, isQuiet);
  const anchors = anchorsOf(shown, sentences, state.anchors);
  if (held.length === 0) return { shown, state: { ...calm(), shown: anchors, anchors: state.anchors } };
  const waiting = held.map(({ start, end, anchors: standing }) => {
    const now = new Set(anchors.filter((anchor) => overlap(anchor, { start, end })).map(({ finding }) => finding.rule));
    return { start, end, anchors: standing.filter(({ finding }) => now.has(finding.rule)) };
  });
  return { shown, state: { ...state, waiting, shown: anchors, changes: [] } };
}

/** The findings without those that are new in a held sentence; what stood there stays where it stood. */
function withoutNews(
  state: QuietState,
  held: readonly Held[],
  findings: readonly Finding[],
  isQuiet: (rule: string) => boolean,
): readonly Finding[] {
  const shown: Finding[] = [];
  const stood: Finding[] = [];
  let made: Standing | undefined;
  const standing = (): Standing => (made ??= standingOf(state));
  for (const finding of findings) {
    const own = isQuiet(finding.rule) ? held.find((sentence) => isAbout(finding, sentence)) : undefined;
    if (own) {
      const anchors = own.anchors.filter((anchor) => anchor.finding.rule === finding.rule);
      if (anchors.some((anchor) => overlap(anchor, finding))) shown.push(finding);
      // The half-typed words have run into a sentence that had a finding of its own: that one stays.
      else if (anchors[0]) stood.push(anchors[0].finding);
    } else if (!isQuiet(finding.rule) || !isNewBeside(state, held, finding, standing)) shown.push(finding);
  }
  const alone = stood.filter(
    (finding, index) =>
      stood.indexOf(finding) === index &&
      !shown.some((other) => other.rule === finding.rule && overlap(other, finding)),
  );
  return alone.length === 0 ? shown : [...shown, ...alone].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * True for a new finding about something else that a held sentence has brought about: it rests on words of that sentence, or the
 * sentence is half written and makes its neighbours look like something that they are not.
 */
function isNewBeside(state: QuietState, held: readonly Held[], finding: Finding, standing: () => Standing): boolean {
  const halfWritten = held.some(({ open }) => open) && !state.waiting.some((edit) => overlap(edit, finding));
  const restsOnHeld = held.some((sentence) => finding.related.some((related) => overlap(related, sentence)));
  return (halfWritten || restsOnHeld) && !stoodBefore(standing(), finding);
}

/** The sentences of what was shown, by rule and sorted, where they are now. */
type Standing = ReadonlyMap<string, readonly Stand[]>;

interface Stand extends Span {
  /** the place of a finding that is not about one sentence */
  readonly whole: Span | undefined;
}

function standingOf({ shown, changes }: QuietState): Standing {
  const standing = new Map<string, Stand[]>();
  for (const anchor of shown) {
    const { rule, sentence } = anchor.finding;
    const whole = sentence === undefined ? movedSpan(anchor.finding, changes) : undefined;
    const { start, end } = movedSpan(anchor, changes);
    const stand = { start, end, whole };
    const list = standing.get(rule);
    if (list === undefined) standing.set(rule, [stand]);
    else list.push(stand);
  }
  for (const list of standing.values()) list.sort((a, b) => a.start - b.start);
  return standing;
}

/** The finding was shown before, at this place or as one of a group of sentences. */
function stoodBefore(standing: Standing, finding: Finding): boolean {
  const list = standing.get(finding.rule) ?? [];
  let from = Math.max(0, lastStart(list, finding.start));
  // Several findings can rest on one sentence.
  while (from > 0 && list[from - 1]!.end > finding.start) from--;
  for (let i = from; i < list.length && list[i]!.start < finding.end; i++) {
    const { whole } = list[i]!;
    if (overlap(list[i]!, finding) && (whole === undefined || overlap(whole, finding))) return true;
  }
  return false;
}

function isAbout(finding: Finding, held: Held): boolean {
  return finding.sentence === undefined ? overlap(finding, held) : finding.sentence === held.sentence;
}

function anchorsOf(
  findings: readonly Finding[],
  sentences: readonly QuietSentence[],
  known: QuietState['anchors'],
): readonly Anchor[] {
  const all: Anchor[] = [];
  for (const finding of findings) {
    let anchors = known.get(finding);
    if (anchors === undefined) known.set(finding, (anchors = anchorsOfOne(finding, sentences)));
    for (const anchor of anchors) all.push(anchor);
  }
  return all;
}

function anchorsOfOne(finding: Finding, sentences: readonly QuietSentence[]): readonly Anchor[] {
  const touched = new Set<number>();
  if (finding.sentence !== undefined) touched.add(finding.sentence);
  addTouched(touched, finding, sentences);
  for (const place of finding.related) addTouched(touched, place, sentences);
  return [...touched].flatMap((index) => {
    const sentence = sentences[index];
    return sentence === undefined ? [] : [{ start: sentence.start, end: sentence.end, finding }];
  });
}

function addTouched(touched: Set<number>, place: Span, sentences: readonly QuietSentence[]): void {
  for (let i = Math.max(0, lastStart(sentences, place.start)); i < sentences.length; i++) {
    if (sentences[i]!.start >= place.end) break;
    if (sentences[i]!.end > place.start) touched.add(i);
  }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
