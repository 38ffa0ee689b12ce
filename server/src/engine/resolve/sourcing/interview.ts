import type { Sentence, TextStructure } from '../../text/model';

/** Who speaks where a text is set as turns (*Q: … A: …*, *Ann Lee: … AL: …*); sets of sentence indices. */
export interface Turns {
  /** what those who are asked say */
  readonly answers: ReadonlySet<number>;
  /** what those who ask say */
  readonly questions: ReadonlySet<number>;
}

interface Turn {
  readonly speaker: string;
  readonly first: number;
  readonly end: number;
}

/** A name, initials, *Q* or *A*, with a job behind a comma, up to the colon that opens a turn. */
const SPEAKER =
  /^[*_]{0,3}(Question|Answer|Q|A|\p{Lu}{2,3}|(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|al|bin)){0,3})(?: ?\([^()]{2,40}\)|, [\p{L} ]{3,40})?[*_]{0,3}: ?[*_]{0,3}/u;
const FEWEST = 2;
const CONVERSATION = /\?|\b(?:I|we|We|you|You|my|our|Our|your|Your|us)\b|['’](?:m|re|ve|ll)\b/u;

/**
 * The turns of a text set as a conversation: at least two speakers who each open two turns or more, in words that people speak. A turn ends
 * where the next begins or, for the last one, with its paragraph. Empty where the text is none.
 */
export function turnsOf(structure: TextStructure): Turns {
  const turns = readTurns(structure);
  if (turns.length < 2 * FEWEST || !converses(structure, turns)) return NONE;
  const asking = askers(structure, turns);
  const answers = new Set<number>();
  const questions = new Set<number>();
  for (const { speaker, first, end } of turns)
    for (let i = first; i < end; i++) (asking.has(speaker) ? questions : answers).add(i);
  return { answers, questions };
}

const NONE: Turns = { answers: new Set(), questions: new Set() };

function speakerAt({ text }: Sentence): string | undefined {
  const first = text.charCodeAt(0);
  const capital = (first >= 0x41 && first <= 0x5a) || first === 0x2a || first === 0x5f || first > 0x7f;
  return capital && text.slice(0, 70).includes(':') ? SPEAKER.exec(text.slice(0, 100))?.[1] : undefined;
}

function readTurns(structure: TextStructure): Turn[] {
  const { sentences, blocks } = structure;
  const opened: { speaker: string; first: number }[] = [];
  let block = -1;
  sentences.forEach((sentence, index) => {
    if (sentence.block === block) return;
    block = sentence.block;
    const speaker = speakerAt(sentence);
    if (speaker !== undefined) opened.push({ speaker, first: index });
  });
  return opened.map((turn, index) => ({
    speaker: sameSpeaker(opened, turn.speaker),
    first: turn.first,
    end: endOfTurn(structure, turn.first, opened[index + 1]?.first, blocks[sentences[turn.first]!.block]?.group),
  }));
}

/** Where the turn ends: before the next one or a heading; the last one's further paragraphs may be the writer's. */
function endOfTurn(
  { sentences, blocks }: TextStructure,
  first: number,
  next: number | undefined,
  group?: number,
): number {
  let end = first + 1;
  while (end < (next ?? sentences.length)) {
    const { role, block } = sentences[end]!;
    if (role === 'heading' || (next === undefined && blocks[block]?.group !== group)) break;
    end++;
  }
  return end;
}

/** *MS* is *Marit Solheim* where the text has her in full. */
function sameSpeaker(turns: readonly { readonly speaker: string }[], speaker: string): string {
  if (!/^\p{Lu}{2,3}$/u.test(speaker)) return speaker;
  const whole = turns.find(({ speaker: other }) => other.length > 3 && initialsOf(other) === speaker);
  return whole?.speaker ?? speaker;
}

const initialsOf = (name: string): string =>
  name
    .split(/[ -]/u)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');

function converses({ sentences }: TextStructure, turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>();
  let spoken = 0;
  for (const { speaker, first, end } of turns) {
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    const words = sentences.slice(first, Math.min(end, first + 6)).map(({ text }) => text.slice(0, 400));
    if (words.some((text) => CONVERSATION.test(text.replace(SPEAKER, '')))) spoken++;
  }
  const recurring = [...counts.values()].filter((count) => count >= FEWEST).length;
  return recurring >= 2 && spoken * 2 >= turns.length;
}

/** Those whose turns mostly end with a question. */
function askers({ sentences }: TextStructure, turns: readonly Turn[]): ReadonlySet<string> {
  const asked = new Map<string, number>();
  for (const { speaker, first, end } of turns) {
    const last = sentences[end - 1] ?? sentences[first]!;
    const asks = /^(?:Q|Question)$/u.test(speaker) || last.text.trimEnd().endsWith('?');
    asked.set(speaker, (asked.get(speaker) ?? 0) + (asks ? 1 : -1));
  }
  return new Set([...asked].filter(([, score]) => score > 0).map(([speaker]) => speaker));
}
