import type { Span } from '../base/span';
import { contains, within } from '../base/span';
import type { Label } from '../recognize/disclaimers/labels';
import { labelOf } from '../recognize/disclaimers/labels';
import { plain } from '../recognize/disclaimers/plain';
import type { DisclaimerKind, Notice, SentenceFacts } from '../recognize/model';
import type { Sentence, SentenceRole, TextStructure } from '../text/model';
import { declarationOf } from './disclaimers/declaration';
import type { SentenceEdit } from './entities/edit';
import type { Article, Disclaimer, Entity, Mention, Reference } from './model';

/** What `resolveEntities` knows when disclaimers are resolved. */
export interface DisclaimerNames {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
}

const RUNNING: ReadonlySet<SentenceRole> = new Set<SentenceRole>(['prose', 'bullet', 'cell', 'boilerplate']);

/** What is known of one sentence here. */
interface Line {
  readonly sentence: Sentence;
  readonly group: number;
  readonly notice: Notice | undefined;
  readonly label: Label | undefined;
  /** running text of the article, as against headings and furniture */
  readonly running: boolean;
}

/** Adjacent sentences `[start, end)` that make one notice. */
interface Run extends Span {
  readonly label: Label | undefined;
}

/** Ordinary sentences that may still stand between the text's edge and a notice at it (*Got a tip? Write to us.*). */
const EDGE_SLACK = 2;
/** How many sentences a label reaches beyond its own paragraph when it stands on a line of its own. */
const LABEL_REACH = 40;

/**
 * The disclaimers of an article: labelled runs, and adjacent sentences whose words are a notice's. A span
 * begins with the label where there is one and ends with the last sentence. `scope` is `body` for an unlabelled caveat
 * among (or between) ordinary paragraphs, else `article`. Sorted; never overlapping.
 */
export function resolveDisclaimers(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  names: DisclaimerNames,
): Disclaimer[] {
  const authors = authorsOf(structure);
  const lines = structure.sentences.map((sentence, index) => lineOf(structure, sentence, facts[index]!, authors));
  const runs = joinRuns(structure, lines, findRuns(lines));
  return runs.flatMap((run) => {
    const kinds = kindsOf(lines, run);
    return kinds.length === 0 ? [] : [toDisclaimer(structure, lines, run, kinds, names)];
  });
}

/**
 * The disclaimers of an article after an edit that left its names as they were: those before it, moved. Undefined where the edited sentence
 * is part of one, or was or is worded like one.
 */
export function movedDisclaimers(
  before: Article,
  { sentence, by, moved }: SentenceEdit,
  structure: TextStructure,
  facts: SentenceFacts,
): readonly Disclaimer[] | undefined {
  const old = before.sentences[sentence]!;
  if (old.facts.notices.length > 0 || facts.notices.length > 0 || old.role === 'byline') return undefined;
  if (before.disclaimers.some(({ sentences: { start, end } }) => start <= sentence && sentence < end)) return undefined;
  const authors = authorsOf(structure);
  if (
    authors.length > 0 &&
    [old, structure.sentences[sentence]!].some((one) => authorNotice(one, authors) !== undefined)
  )
    return undefined;
  if (by === 0) return before.disclaimers;
  const place = <T extends Span>(span: T): T => ({ ...span, start: moved(span.start)!, end: moved(span.end)! });
  return before.disclaimers.map((disclaimer) => ({
    ...place(disclaimer),
    ...(disclaimer.translated !== undefined && { translated: place(disclaimer.translated) }),
    ...(disclaimer.verification !== undefined && { verification: place(disclaimer.verification) }),
  }));
}

/** Names in the bylines (*By Ana Lindqvist and Tom Rees*). */
function authorsOf(structure: TextStructure): string[] {
  const bylines = structure.sentences.filter(({ role }) => role === 'byline');
  return bylines.flatMap(
    ({ text }) => text.replace(/^\s*by\s/iu, '').match(/\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}/gu) ?? [],
  );
}

const TIES =
  /^ (?:\w+ )?(?:owns|holds|advises|consults|has (?:advised|worked|consulted|shares)|works (?:for|as)|worked (?:for|as)|was paid|is paid|receives|received|sits on|is (?:an?|the) (?:\w+ )?(?:advis[eo]r|shareholder|consultant|director|investor|employee|client|member))\b/u;

/** *Ana Lindqvist owns shares in …*: what a byline's person has to declare stands at the end of the text. */
function authorNotice(sentence: Sentence, authors: readonly string[]): Notice | undefined {
  const text = sentence.text.replace(/^[*_\s]+/u, '');
  const author = authors.find((name) => text.startsWith(name));
  if (author === undefined || !TIES.test(text.slice(author.length))) return undefined;
  return { start: 0, end: sentence.text.length, kinds: ['interest'], strength: 'strong', edge: true };
}

function lineOf(structure: TextStructure, sentence: Sentence, facts: SentenceFacts, authors: readonly string[]): Line {
  const known = facts.notices[0];
  const notice =
    (known === undefined || known.strength === 'weak') && sentence.role === 'prose'
      ? (authorNotice(sentence, authors) ?? known)
      : known;
  return {
    sentence,
    group: structure.blocks[sentence.block]?.group ?? -1,
    notice,
    label: notice?.strength === 'label' ? labelOf(plain(sentence.text)) : undefined,
    running: RUNNING.has(sentence.role),
  };
}

function findRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < lines.length) {
    const run = runAt(lines, at, runs.at(-1)?.end ?? 0);
    if (run !== undefined) runs.push(run);
    at = run?.end ?? at + 1;
  }
  return runs;
}

function runAt(lines: readonly Line[], at: number, taken: number): Run | undefined {
  const { notice, label } = lines[at]!;
  if (notice === undefined || notice.strength === 'weak') return undefined;
  if (label?.alone === true) return runUnderLabel(lines, at, label);
  if (label !== undefined) return { start: at, end: labelledEnd(lines, at), label };
  const run = {
    start: backOverWeak(lines, at, taken),
    end: overAmends(lines, at, forwardOverNotices(lines, at)),
    label: undefined,
  };
  const onlyAtEdge = lines
    .slice(run.start, run.end)
    .every(({ notice: found }) => found === undefined || found.edge === true || found.strength === 'weak');
  return onlyAtEdge && !atEdge(lines, run) ? undefined : run;
}

/** A label on a line of its own takes the paragraph below it, and the paragraphs after that while they are notices. */
function runUnderLabel(lines: readonly Line[], at: number, label: Label): Run | undefined {
  const first = at + 1;
  if (first >= lines.length || !lines[first]!.running) return undefined;
  const heading = lines[at]!.sentence.role === 'heading';
  let end = endOfGroup(lines, first);
  const sure = lines.slice(first, end).some((line) => line.notice !== undefined && line.notice.strength !== 'weak');
  // Under a heading stands a section, which may be news about a disclaimer; its first words must show a notice.
  if ((heading || !label.sure) && !sure) return undefined;
  while (end < lines.length && end - at < LABEL_REACH) {
    const next = lines[end]!;
    if (!next.running || next.label !== undefined || next.notice === undefined) break;
    end = endOfNotices(lines, end);
  }
  return { start: at, end, label };
}

/** A label at the start of a paragraph takes all of it; inside one, the notices after it. */
function labelledEnd(lines: readonly Line[], at: number): number {
  const opens = at === 0 || lines[at - 1]!.group !== lines[at]!.group;
  return opens ? endOfGroup(lines, at) : endOfNotices(lines, at);
}

function endOfGroup(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (
    end < lines.length &&
    lines[end]!.group === lines[at]!.group &&
    lines[end]!.running &&
    lines[end]!.label === undefined
  )
    end++;
  return end;
}

function endOfNotices(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (
    end < lines.length &&
    lines[end]!.group === lines[at]!.group &&
    lines[end]!.notice !== undefined &&
    lines[end]!.label === undefined
  )
    end++;
  return end;
}

function forwardOverNotices(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length && lines[end]!.group === lines[at]!.group && joins(lines, end, at)) end++;
  return end;
}

/** Longest sentence that puts right what a correction names, and how many may follow. */
const LONGEST_AMENDS = 120;
const MOST_AMENDS = 2;
const AMENDS =
  /^(?:It|That|This|He|She|They|In fact|The (?:correct|right|actual)\b|[^.]{4,80}, not (?:in |at |on |by )?[\w€£$]+(?: \w+)?\.$|Sorry|Apologies|Our apologies|We (?:apologi[sz]e|regret|are sorry))\b/u;

/** *An earlier version gave the wrong name. It is the Nordlys. Sorry.*: what follows a correction in its paragraph belongs to it. */
function overAmends(lines: readonly Line[], at: number, from: number): number {
  if (lines[at]!.notice?.kinds.includes('correction') !== true) return from;
  let end = from;
  while (
    end < lines.length &&
    end < from + MOST_AMENDS &&
    lines[end]!.group === lines[at]!.group &&
    lines[end]!.sentence.text.length <= LONGEST_AMENDS &&
    AMENDS.test(lines[end]!.sentence.text)
  )
    end++;
  return end;
}

function backOverWeak(lines: readonly Line[], at: number, taken: number): number {
  let start = at;
  while (
    start > taken &&
    lines[start - 1]!.group === lines[at]!.group &&
    lines[start - 1]!.notice?.strength === 'weak' &&
    joins(lines, start - 1, at)
  )
    start--;
  return start;
}

/** A strong sentence joins its neighbour; a weak one only with a kind in common, or in a paragraph of nothing but notices. */
function joins(lines: readonly Line[], index: number, to: number): boolean {
  const notice = lines[index]!.notice;
  if (notice === undefined || lines[index]!.label !== undefined) return false;
  if (notice.strength === 'strong') return true;
  const kinds = lines[to]!.notice?.kinds ?? [];
  return notice.kinds.some((kind) => kinds.includes(kind)) || onlyNotices(lines, index);
}

function onlyNotices(lines: readonly Line[], index: number): boolean {
  return groupOf(lines, index).every((line) => line.notice !== undefined);
}

function groupOf(lines: readonly Line[], index: number): readonly Line[] {
  const { group } = lines[index]!;
  let start = index;
  let end = index + 1;
  while (start > 0 && lines[start - 1]!.group === group) start--;
  while (end < lines.length && lines[end]!.group === group) end++;
  return lines.slice(start, end);
}

function ordinary(line: Line): boolean {
  return line.running && line.notice === undefined;
}

/** No running text, or next to none, stands before the run or after it. */
function atEdge(lines: readonly Line[], run: Span): boolean {
  return countOrdinary(lines, 0, run.start) === 0 || countOrdinary(lines, run.end, lines.length) <= EDGE_SLACK;
}

function countOrdinary(lines: readonly Line[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to && count <= EDGE_SLACK; i++) if (ordinary(lines[i]!)) count++;
  return count;
}

/** Joins runs that stand next to each other with no blank line between, unless the second has its own label. */
function joinRuns(structure: TextStructure, lines: readonly Line[], runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      run.label === undefined &&
      (isNext(structure, lines, last, run) || fillsGap(lines, last, run))
    ) {
      joined[joined.length - 1] = { ...last, end: run.end };
    } else joined.push(run);
  }
  return joined;
}

function isNext(structure: TextStructure, lines: readonly Line[], last: Run, run: Run): boolean {
  return last.end === run.start && adjacent(structure, lines, run.start);
}

/** Longest sentence that two notices of one paragraph at the text's edge take in between them: *Research analyst: …* */
const LONGEST_GAP = 90;

function fillsGap(lines: readonly Line[], last: Run, run: Run): boolean {
  const between = lines[last.end];
  return (
    last.end + 1 === run.start &&
    between?.group === lines[run.start]!.group &&
    between.group === lines[last.start]!.group &&
    between.sentence.text.length <= LONGEST_GAP &&
    atEdge(lines, { start: last.start, end: run.end })
  );
}

function adjacent(structure: TextStructure, lines: readonly Line[], index: number): boolean {
  const between = structure.text.slice(lines[index - 1]!.sentence.end, lines[index]!.sentence.start);
  return between.length < 100 && (between.match(/\r\n|[\r\n]/gu)?.length ?? 0) <= 1;
}

function kindsOf(lines: readonly Line[], run: Run): DisclaimerKind[] {
  const strong = new Set<DisclaimerKind>();
  const weak = new Set<DisclaimerKind>();
  for (const { notice } of lines.slice(run.start, run.end)) {
    for (const kind of notice?.kinds ?? []) (notice?.strength === 'weak' ? weak : strong).add(kind);
  }
  for (const kinds of [strong, weak]) if (kinds.size > 0) return [...kinds];
  return [...(run.label?.kinds ?? [])];
}

function toDisclaimer(
  structure: TextStructure,
  lines: readonly Line[],
  run: Run,
  kinds: readonly DisclaimerKind[],
  names: DisclaimerNames,
): Disclaimer {
  const span = { start: lines[run.start]!.sentence.start, end: lines[run.end - 1]!.sentence.end };
  const scope = isBodyCaveat(lines, run, kinds) ? 'body' : 'article';
  const sentences = { start: run.start, end: run.end };
  const isOutlet = (entity: number): boolean => names.entities[entity]?.outlet === true;
  const named = entitiesIn(span, names);
  return {
    ...span,
    kinds,
    labelled: run.label !== undefined,
    scope,
    sentences,
    outlets: named.filter(isOutlet),
    bodies: named.filter((entity) => !isOutlet(entity)),
    ...declarationOf(structure, span, sentences, kinds, scope),
  };
}

/** An unlabelled `verification` alone speaks of what stands round it, unless it is a paragraph at the text's edge. */
function isBodyCaveat(lines: readonly Line[], run: Run, kinds: readonly DisclaimerKind[]): boolean {
  if (run.label !== undefined || kinds.some((kind) => kind !== 'verification')) return false;
  const size = groupOf(lines, run.start).length;
  return size > run.end - run.start || !atEdge(lines, run);
}

function entitiesIn(span: Span, names: DisclaimerNames): number[] {
  const found = new Set<number>();
  for (const mention of within(names.mentions, span)) if (contains(span, mention)) found.add(mention.entity);
  return [...found];
}
