import type { SentenceFacts } from '../../recognize/model';
import type { Sentence, TextStructure } from '../../text/model';
import { firstOfSentence } from '../entities/edit';
import type { Attribution, Sourcing } from '../model';
import { carriesOn, leavesQuoteOpen, mostlyQuoted, opensQuotation, quotesThroughout, type Carry } from './continuation';
import type { Turns } from './interview';
import { clauseAfterCitation, marksOf } from './marks';
import { byAttribution, byMark, type OwnAttributions } from './own';

/** The sentences of an article while they get their labels. */
export interface Labelling {
  readonly structure: TextStructure;
  readonly facts: readonly SentenceFacts[];
  readonly attributions: readonly Attribution[];
  /** index of the notice that says where the whole article comes from; -1 for a wire credit or a release; undefined for none */
  readonly notice: number | undefined;
  /** the attribution in which a press release announces its news */
  readonly release: number | undefined;
  /** who speaks where the text is a conversation */
  readonly turns: Turns;
  /** sentences that the note or citation at the end of their paragraph answers for */
  readonly cited: ReadonlySet<number>;
  readonly labels: (Sourcing | undefined)[];
  /** 1 for sentences of a disclaimer */
  readonly silent: Uint8Array;
}

/** The attributions of that sentence, if it has any. */
function ownOf({ attributions, facts }: Labelling, sentence: number): OwnAttributions | undefined {
  if ((facts[sentence]?.attributions.length ?? 0) === 0) return undefined;
  const first = firstOfSentence(attributions, sentence);
  let end = first;
  while (attributions[end]?.sentence === sentence) end++;
  return end === first ? undefined : { first, list: attributions.slice(first, end) };
}

/** The sourcing that a list, a table or a quotation inherits from the sentence that announces it. */
export function leadIn(labelling: Labelling, index: number): Sourcing | undefined {
  const sentence = labelling.structure.sentences[index]!;
  if (!isItem(labelling, sentence)) return undefined;
  let lead = index - 1;
  while (lead >= 0 && labelling.structure.sentences[lead]!.role === 'columnTitle') lead--;
  const before = labelling.structure.sentences[lead];
  if (before === undefined || before.role === 'heading') return undefined;
  if (!before.leadIn && !(before.role === 'label' && before.text.trimEnd().endsWith(':'))) return undefined;
  const own = ownOf(labelling, lead);
  if (own === undefined && opensQuotation(sentence.text) && announcesWords(before.text))
    return { label: 'sourced', reason: 'leadIn' };
  // *According to X, these are the figures:* states nothing itself and yet says who does.
  const labelled = labelling.labels[lead];
  const speaks =
    own !== undefined && !inherits(labelled) ? byAttribution(before, labelling.facts[lead]!, own) : labelled;
  const sourcing: Sourcing | undefined =
    speaks?.attribution === undefined || inherits(speaks) ? speaks : { ...speaks, label: 'sourced' };
  return inherits(sourcing) ? { ...sourcing!, reason: 'leadIn' } : undefined;
}

/** *On 6 July, Sanders made the following comment:* names whose words come next. */
function announcesWords(text: string): boolean {
  return ANNOUNCED.test(text.slice(-120)) && /\s\p{Lu}\p{Ll}|\b(?:he|she|they|it)\b/u.test(text.slice(0, 300));
}

const ANNOUNCED =
  /\b(?:comment|remark|statement|words?|point|answer|reply|response|message|letter|question|way|post|tweet|passage|quote|this)\b[^.]{0,40}:$/iu;

/** What a lead-in can announce: a bullet, a table's cell, a block quotation, a paragraph that is a quotation. */
function isItem(labelling: Labelling, sentence: Sentence): boolean {
  if (sentence.role === 'bullet' || sentence.role === 'cell' || sentence.role === 'rowTitle') return true;
  return labelling.structure.blocks[sentence.block]?.kind === 'quote' || opensQuotation(sentence.text);
}

const CREDIT = /^[(*_\s]{0,4}Sources?: ?\p{L}/u;

/** A credit line or a conversion: nothing to source. */
function isApparatus(text: string): boolean {
  const first = text.charCodeAt(0);
  // every sentence comes here on every keystroke, so the patterns run only where one of them can match
  if (first !== 0x53 && first !== 0x28 && first !== 0x2a && first !== 0x5f && first !== 0x24) return false;
  const opening = text.slice(0, 60);
  return CREDIT.test(opening) || CONVERSION.test(opening);
}

/** *($1 = 0.92 euros)*: the desk's own arithmetic. */
const CONVERSION = /^\(?\p{Sc}?1 = \p{Sc}?[\d.,]+/u;

/** *Source: Port Statistics Bureau* under a table or a list answers for all of it. */
export function creditBelow(labelling: Labelling, index: number): Sourcing | undefined {
  const { sentences, blocks } = labelling.structure;
  const group = blocks[sentences[index]!.block]?.group;
  const { role } = sentences[index]!;
  if (role !== 'cell' && role !== 'rowTitle' && role !== 'bullet') return undefined;
  let below = index + 1;
  while (below < sentences.length && blocks[sentences[below]!.block]?.group === group) below++;
  const credit = sentences[below];
  return credit !== undefined && CREDIT.test(credit.text.slice(0, 40))
    ? { label: 'sourced', reason: 'citation' }
    : undefined;
}

function inherits(sourcing: Sourcing | undefined): boolean {
  return sourcing?.label === 'sourced' || sourcing?.label === 'weak';
}

const LONGEST_SUBLIST = 60;

/** The nearest bullet above at a smaller depth that announces this one. */
export function parentLead(labelling: Labelling, sentence: Sentence, index: number): Sourcing | undefined {
  if (sentence.role !== 'bullet') return undefined;
  let flat = isFragment(labelling, index);
  for (let i = index - 1; i >= 0 && index - i < LONGEST_SUBLIST; i--) {
    const other = labelling.structure.sentences[i]!;
    if (
      other.role !== 'bullet' ||
      labelling.structure.blocks[other.block]?.group !== labelling.structure.blocks[sentence.block]?.group
    )
      return undefined;
    const leads = other.leadIn && (other.depth < sentence.depth || (flat && other.depth === sentence.depth));
    if (leads) {
      const sourcing = labelling.labels[i];
      return inherits(sourcing) ? { ...sourcing!, reason: 'leadIn' } : undefined;
    }
    if (other.depth < sentence.depth) return undefined;
    // a list without indentation: its items are fragments, and the first whole sentence ends what a bullet announced
    flat &&= other.depth > sentence.depth || isFragment(labelling, i);
  }
  return undefined;
}

function isFragment(labelling: Labelling, index: number): boolean {
  return labelling.facts[index]?.assertion.fragment === true;
}

export function labelOne(
  labelling: Labelling,
  sentence: Sentence,
  index: number,
  carry: Carry,
  lead: Sourcing | undefined,
): Sourcing {
  const facts = labelling.facts[index]!;
  if (isApparatus(sentence.text)) return { label: 'analysis', reason: 'judgement' };
  if (labelling.turns.answers.has(index)) return { label: 'sourced', reason: 'quotation' };
  const own = ownOf(labelling, index);
  const attributed = own === undefined ? undefined : byAttribution(sentence, facts, own);
  if (attributed?.label === 'weak') {
    // a link to what unnamed people say lets the reader look it up
    const shown = byMark(marksOf(labelling.structure, index), facts.assertion);
    if (shown !== undefined && shown.reason !== 'lostLink') return shown;
  }
  if (attributed !== undefined) return attributed;
  const inherited = lead ?? parentLead(labelling, sentence, index);
  if (inherited !== undefined && sentence.role !== 'rowTitle' && (carry.openQuote || isItem(labelling, sentence)))
    return inherited;
  const quoted = byQuotation(labelling, sentence, index, carry);
  if (quoted !== undefined) return quoted;
  const marks = marksOf(labelling.structure, index);
  const rest = marks.length === 0 ? undefined : clauseAfterCitation(sentence, facts, marks);
  const marked = rest === undefined ? byMark(marks, facts.assertion) : undefined;
  if (marked !== undefined) return marked;
  if (facts.assertion.kind === 'analysis') return { label: 'analysis', reason: 'judgement' };
  if (labelling.turns.questions.has(index)) return { label: 'sourced', reason: 'quotation' };
  if (rest !== undefined) return { ...bare(labelling), rest };
  if (labelling.cited.has(index)) return { label: 'sourced', reason: 'citation' };
  const speaking = carry.attribution < 0 ? undefined : labelling.attributions[carry.attribution];
  const goesOn =
    carriesOn(sentence, facts, carry, speaking, formOf(labelling, carry.attribution)) ||
    (speaking !== undefined && carry.adjacent && addsBelow(labelling, index, speaking));
  if (goesOn) {
    return { label: carry.weak ? 'weak' : 'sourced', reason: 'continued', attribution: carry.attribution };
  }
  return announcedBeside(labelling, index) ?? bare(labelling);
}

/** What stands in the paragraph that announces a press release's news is announced as well. */
function announcedBeside({ release, attributions, structure }: Labelling, index: number): Sourcing | undefined {
  if (release === undefined) return undefined;
  const { sentences, blocks } = structure;
  const groupOf = (sentence: number): number | undefined => blocks[sentences[sentence]!.block]?.group;
  return groupOf(attributions[release]!.sentence) === groupOf(index)
    ? { label: 'sourced', reason: 'continued', attribution: release }
    : undefined;
}

const LOOKAHEAD = 3;

/** *X said A. B. C, X added*: who adds has said what stands between, unless somebody else speaks there. */
function addsBelow(labelling: Labelling, index: number, speaking: Attribution): boolean {
  const { sentences, blocks, legible } = labelling.structure;
  const group = blocks[sentences[index]!.block]?.group;
  for (let next = index + 1; next < sentences.length && next - index < LOOKAHEAD; next++) {
    if (blocks[sentences[next]!.block]?.group !== group) return false;
    const found = ownOf(labelling, next);
    if (found === undefined) continue;
    const { source, cue } = labelling.attributions[found.first]!;
    if (!/^add(?:s|ed)?$/u.test(legible.slice(cue.start, cue.end))) return false;
    if (/^(?:he|she|it|they)$/iu.test(source.text)) return true;
    if (source.entity !== undefined) return source.entity === speaking.source.entity;
    return speaking.source.text.endsWith(source.text);
  }
  return false;
}

/** The paragraph that this sentence opens is one quotation and nothing else: whoever spoke last speaks it. */
export function isAllQuoted(labelling: Labelling, index: number): boolean {
  const { structure } = labelling;
  const { block, start } = structure.sentences[index]!;
  if (ownOf(labelling, index) !== undefined) return false;
  return quotesThroughout(structure.legible.slice(start, structure.blocks[block]?.end ?? start));
}

function bare(labelling: Labelling): Sourcing {
  if (labelling.notice === undefined) return { label: 'unsourced', reason: 'nobody' };
  return labelling.notice < 0
    ? { label: 'blanket', reason: 'notice' }
    : { label: 'blanket', reason: 'notice', disclaimer: labelling.notice };
}

function formOf(labelling: Labelling, attribution: number): string {
  const found = labelling.attributions[attribution];
  if (found === undefined) return '';
  const own = ownOf(labelling, found.sentence);
  return labelling.facts[found.sentence]?.attributions[attribution - (own?.first ?? 0)]?.form ?? '';
}

/** *– Ana Ruiz, former head of the bank*: the signature under a quotation. */
function opensWithDash(labelling: Labelling, index: number): boolean {
  return /^[–—―-]\s?\p{Lu}/u.test(labelling.structure.sentences[index]?.text.slice(0, 4) ?? '');
}

/** A quotation that goes on from the sentence before, or whose speaker comes with the next sentence. */
function byQuotation(labelling: Labelling, sentence: Sentence, index: number, carry: Carry): Sourcing | undefined {
  if (
    carry.attribution >= 0 &&
    (carry.openQuote || (carry.adjacent && mostlyQuoted(sentence.text) && labelling.facts[index]!.assertion.quoted))
  ) {
    return { label: carry.weak ? 'weak' : 'sourced', reason: 'quotation', attribution: carry.attribution };
  }
  const signed = ownOf(labelling, index + 1);
  if (labelling.facts[index]!.assertion.quoted && signed !== undefined && opensWithDash(labelling, index + 1)) {
    return { label: isWeak(signed.list[0]!) ? 'weak' : 'sourced', reason: 'quotation', attribution: signed.first };
  }
  if (besideItsSpeaker(labelling, index) || runsOn(labelling, index)) return { label: 'sourced', reason: 'quotation' };
  if (!leavesQuoteOpen(sentence.text, carry.openQuote) && !carry.openQuote) return undefined;
  for (let next = index + 1; next < labelling.structure.sentences.length && next - index < 12; next++) {
    const other = labelling.structure.sentences[next]!;
    if (labelling.structure.blocks[other.block]?.group !== carry.group) return undefined;
    const own = ownOf(labelling, next);
    if (own !== undefined) {
      const weak = isWeak(own.list[0]!);
      return { label: weak ? 'weak' : 'sourced', reason: 'quotation', attribution: own.first };
    }
  }
  return undefined;
}

/** In a paragraph that opens a quotation and leaves it open, after one that begins so too: a speech over several paragraphs. */
function runsOn({ structure }: Labelling, index: number): boolean {
  const { blocks, legible, sentences } = structure;
  const at = sentences[index]!.block;
  const own = blocks[at];
  const before = blocks[at - 1];
  if (own === undefined || before === undefined) return false;
  if (
    !opensQuotation(legible.slice(own.start, own.start + 1)) ||
    !opensQuotation(legible.slice(before.start, before.start + 1))
  )
    return false;
  return leavesQuoteOpen(legible.slice(own.start, own.end), false);
}

const PERSON = /\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+|\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/u;
const LONGEST_INTRODUCTION = 300;

/** A sentence that is one closed quotation, after one that brings somebody up: *She welcomes the pope. “I will tell him what happened.”* */
function besideItsSpeaker(labelling: Labelling, index: number): boolean {
  const { text } = labelling.structure.sentences[index]!;
  if (index === 0 || !labelling.facts[index]!.assertion.quoted || leavesQuoteOpen(text, false)) return false;
  if (!quotesThroughout(text.replace(/[.,]$/u, ''))) return false;
  const before = labelling.structure.sentences[index - 1]!.text.slice(-LONGEST_INTRODUCTION);
  return PERSON.test(before);
}

function isWeak(attribution: Attribution): boolean {
  return attribution.source.class === 'anonymous' || attribution.source.class === 'hearsay';
}

const DENIAL =
  /^(?:den(?:y|ies|ied)|declin|refus|reject|dismiss|dispute|call|criticis|criticiz|welcome|prais|urge|accus|think|thought|reckon|guess|(?:respond|reply|answer|return|comment|reached|available|discuss|elaborate)$)/u;

/** *denied that*, *declined to comment*, *welcomed*: who reacts does not go on to tell the facts. */
function denies(labelling: Labelling, attribution: number): boolean {
  const cue = labelling.attributions[attribution]?.cue;
  return cue !== undefined && DENIAL.test(labelling.structure.legible.slice(cue.start, cue.end).toLowerCase());
}

export function remember(labelling: Labelling, sentence: Sentence, index: number, carry: Carry): void {
  const label = labelling.labels[index];
  const own = ownOf(labelling, index);
  carry.openQuote =
    labelling.facts[index]!.assertion.quoted || carry.openQuote
      ? leavesQuoteOpen(sentence.text, carry.openQuote)
      : false;
  if (own !== undefined && label?.reason === 'attribution') {
    carry.attribution = label.attribution ?? own.first;
    carry.denies = denies(labelling, carry.attribution);
    carry.weak = label.label === 'weak';
  }
  carry.quoting =
    labelling.facts[index]!.assertion.quoted &&
    (label?.reason === 'attribution' || label?.reason === 'quotation') &&
    mostlyQuoted(sentence.text);
  carry.adjacent =
    label !== undefined &&
    carry.attribution >= 0 &&
    (label.label === 'sourced' || label.label === 'weak' || (label.label === 'analysis' && carry.adjacent));
}
