import { lastStartingAt, overlaps, shift, shiftSpan, within, type Span } from '../base/span';
import type { AttributionCandidate, SentenceFacts, SourceClass } from '../recognize/model';
import type { Sentence, TextStructure } from '../text/model';
import { isInsider, isOutsider } from '../lexicon/jobs';
import {
  announcesItself,
  calledSubsidiary,
  isInHouse,
  isMedium,
  isPublicBody,
  opensWithItself,
  saysState,
  speaksOfItself,
} from './attributions/classes';
import { namedBefore, nounFits } from './attributions/generic';
import { publicationEntities, related, subjectEntity, type ResolvedNames } from './attributions/subject';
import { firstOfSentence } from './entities/edit';
import type { Attribution, Disclaimer, Reference, SourcePhrase } from './model';

/** What the whole article says of who speaks in it. */
export interface Background {
  readonly publication: ReadonlySet<number>;
  readonly subject: number | undefined;
  /** entities that the article calls a subsidiary without saying whose */
  readonly subsidiaries: ReadonlySet<number>;
  /** last name word of people who speak for a company → its entity, or -1 where the company is not known */
  readonly insiders: ReadonlyMap<string, number>;
}

interface Context extends Background {
  readonly structure: TextStructure;
  readonly names: ResolvedNames;
  /** the sentence is plainly the writer's judgement */
  readonly judged: (sentence: number) => boolean;
}

interface Speaker {
  readonly class: SourceClass;
  readonly entity?: number;
}

const JUDGED = -0.2;

/** Reads the background of an article's attributions. */
export function backgroundOf(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  names: ResolvedNames,
): Background {
  const publication = publicationEntities(structure, names);
  const subject = subjectEntity(structure, names, publication);
  return {
    publication,
    subject,
    subsidiaries: findSubsidiaries(structure, names),
    insiders: findInsiders(structure, facts, names, subject),
  };
}

/**
 * Turns the candidates of the sentences `range`, of all where it is absent, into attributions of the article: absolute spans, the entity that speaks, and the class of
 * the source. Provenance notices are no attributions. Sorted by sentence and cue.
 */
export function resolveAttributions(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  names: ResolvedNames,
  disclaimers: readonly Disclaimer[],
  background: Background,
  range: Span = { start: 0, end: structure.sentences.length },
): Attribution[] {
  const judged = (index: number): boolean => (facts[index]?.assertion.weight ?? 0) < JUDGED;
  const context: Context = { structure, names, judged, ...background };
  const found: Attribution[] = [];
  let next = 0;
  for (let index = range.start; index < range.end; index++) {
    while (next < disclaimers.length && disclaimers[next]!.sentences.end <= index) next++;
    const disclaimer = disclaimers[next];
    if (disclaimer !== undefined && disclaimer.sentences.start <= index) continue;
    for (const candidate of facts[index]?.attributions ?? []) {
      found.push(place(context, candidate, structure.sentences[index]!, index, found.at(-1)));
    }
  }
  return found;
}

/** How far behind a name it is said whose subsidiary it is. */
export const AFTER_NAME = 90;

function findSubsidiaries(structure: TextStructure, names: ResolvedNames): ReadonlySet<number> {
  const found = new Set<number>();
  for (const mention of names.mentions) {
    if (found.has(mention.entity) || names.entities[mention.entity]?.outlet !== false) continue;
    if (calledSubsidiary(structure.legible.slice(mention.end, mention.end + AFTER_NAME))) found.add(mention.entity);
  }
  return found;
}

function referenceAt(references: readonly Reference[], sentence: number, span: Span): Reference | undefined {
  for (let at = firstOfSentence(references, sentence); references[at]?.sentence === sentence; at++)
    if (overlaps(references[at]!, span)) return references[at];
  return undefined;
}

function place(
  context: Context,
  candidate: AttributionCandidate,
  sentence: Sentence,
  index: number,
  last: Attribution | undefined,
): Attribution {
  const span = shiftSpan(candidate.source, sentence.start);
  const text = sentence.text.slice(candidate.source.start, candidate.source.end);
  const sameParagraph =
    last !== undefined &&
    context.structure.blocks[context.structure.sentences[last.sentence]!.block]?.group ===
      context.structure.blocks[sentence.block]?.group;
  const speaker = classify(context, index, candidate, span, text, sentence, sameParagraph ? last : undefined);
  return {
    source: sourcePhrase(span, text, speaker),
    cue: shiftSpan(candidate.cue, sentence.start),
    content: shiftSpan(candidate.content, sentence.start),
    sentence: index,
  };
}

/** Written out, because a copy with `...` for each attribution shows in a keystroke. */
export function sourcePhrase({ start, end }: Span, text: string, { class: kind, entity }: Speaker): SourcePhrase {
  return entity === undefined ? { start, end, text, class: kind } : { start, end, text, class: kind, entity };
}

function classify(
  context: Context,
  index: number,
  candidate: AttributionCandidate,
  span: { start: number; end: number },
  text: string,
  sentence: Sentence,
  last: Attribution | undefined,
): Speaker {
  if (candidate.class === 'hearsay' || candidate.class === 'publication') return { class: candidate.class };
  if (isMedium(text) && last?.source.class === 'self' && isInHouse(last.source.text)) return last.source;
  const entity = entityAt(context, span, index, text);
  // an outlet that gives its view of the news is taken for the publication: what it judges is nobody's fact
  const opinion = context.judged(index) && entity !== undefined && context.names.entities[entity]?.outlet === true;
  if (entity !== undefined && (opinion || context.publication.has(entity))) return { class: 'publication', entity };
  if (candidate.class !== undefined) return { class: candidate.class };
  const content = sentence.text.slice(candidate.content.start, candidate.content.end);
  const cue = sentence.text.slice(candidate.cue.start, candidate.cue.end);
  switch (candidate.form) {
    case 'pronoun':
    case 'generic':
      if (entity === undefined && /^s?he$/iu.test(text))
        return ofPerson(context, last, index, sentence.text.slice(0, candidate.source.start));
      return ofReference(context, candidate.form, entity, text, last, content);
    case 'document':
      return ofDocument(context, entity, text);
    case 'people':
    case 'name':
      return ofName(context, entity, text, content, candidate.content.start > candidate.cue.start ? cue : '', span);
    case 'none':
    case 'publication':
      return { class: 'hearsay' };
  }
}

function entityAt(
  context: Context,
  span: { start: number; end: number },
  sentence: number,
  text: string,
): number | undefined {
  const { names } = context;
  const mentions = within(names.mentions, span);
  if (mentions.length > 0) return mentions[0]!.entity;
  const reference = referenceAt(names.references, sentence, span)?.entity;
  const entity = reference === undefined ? undefined : names.entities[reference];
  if (entity !== undefined && nounFits(text, entity) !== false) return reference;
  return namedBefore(names, text, span.start);
}

function ofSubject(context: Context): Speaker {
  return context.subject === undefined ? { class: 'self' } : { class: 'self', entity: context.subject };
}

function stateOr(context: Context, entity: number | undefined, text: string, otherwise: SourceClass): Speaker {
  const state =
    saysState(text) || (entity !== undefined && context.names.entities[entity]?.stateAffiliated !== undefined);
  const speaker = state ? 'state' : otherwise;
  return entity === undefined ? { class: speaker } : { class: speaker, entity };
}

/** *it*, *the company*: the entity they stand for, else who spoke last, else the subject. */
function ofReference(
  context: Context,
  form: 'pronoun' | 'generic',
  entity: number | undefined,
  text: string,
  last: Attribution | undefined,
  content: string,
): Speaker {
  if (isInHouse(text)) return ofSubject(context);
  if (form === 'generic' && isPublicBody(text))
    return stateOr(context, entity, text, opensWithItself(content) ? 'self' : 'named');
  if (entity !== undefined) {
    const company = context.names.entities[entity]?.type === 'company';
    if (company || isSubjects(context, entity)) return { class: 'self', entity };
    return stateOr(context, entity, text, 'named');
  }
  const personal = /^(?:he|she|they|his|her|their)$/iu.test(text);
  if (form === 'pronoun' && last !== undefined && last.source.class !== 'hearsay') {
    return speakerAgain(last.source);
  }
  if (personal) return { class: 'named' };
  return context.subject === undefined
    ? { class: form === 'generic' ? 'self' : 'named' }
    : { class: 'self', entity: context.subject };
}

/**
 * *he*, *she*: whoever spoke last in the paragraph, unless that was somebody unnamed some sentences ago; else the one person whom the
 * article introduces.
 */
function ofPerson(context: Context, last: Attribution | undefined, sentence: number, before: string): Speaker {
  // "Professor Ann Lee of Keele has done the sums, and she reckons"
  const person = NAMED_PERSON.exec(before);
  if (person !== null) {
    const insider = context.insiders.get(person[1]!);
    if (insider === undefined) return { class: 'named' };
    return insider < 0 ? { class: 'self' } : { class: 'self', entity: insider };
  }
  if (last !== undefined && last.source.class !== 'hearsay') {
    const near = last.source.class !== 'anonymous' || sentence - last.sentence < 2;
    if (near) return speakerAgain(last.source);
  }
  if (context.insiders.size !== 1) return { class: 'named' };
  const [only] = context.insiders.values();
  return only === undefined || only < 0 ? { class: 'self' } : { class: 'self', entity: only };
}

const NAMED_PERSON =
  /^(?:[\p{L}’'-]+ ){0,3}?(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Dame|Sir)\.? (?:\p{Lu}[\p{L}’'-]+ )?(\p{Lu}[\p{L}’'-]+)/u;

function speakerAgain({ class: speaker, entity }: SourcePhrase): Speaker {
  return entity === undefined ? { class: speaker } : { class: speaker, entity };
}

function isSubjects(context: Context, entity: number): boolean {
  if (context.subsidiaries.has(entity)) return true;
  return context.subject !== undefined && related(context.names, entity, context.subject);
}

const OWN_DOCUMENT =
  /\b(?:(?:earnings|annual|quarterly|interim|half-year|sustainability|integrated|trading|results) (?:release|report|statement|filing|accounts|update)|press release|prospectus|10-[kq]|8-k|20-f|(?:regulatory|exchange|securities) filing|company (?:data|figures|filings?|records|documents|statement))\b|^the (?:announcement|statement|release|communiqué)$/iu;

function ofDocument(context: Context, entity: number | undefined, text: string): Speaker {
  // "its accounts at Companies House" are not the registrar's
  if (/^its /iu.test(text)) return ofSubject(context);
  if (entity !== undefined && isSubjects(context, entity)) return { class: 'self', entity };
  if (entity === undefined && /\b(?:its|the company’s|the company's)\b|^their\b/iu.test(text.slice(0, 200))) {
    return ofSubject(context);
  }
  // a release or a filing that nobody else is said to own is the subject's
  if (
    entity === undefined &&
    OWN_DOCUMENT.test(text.slice(0, 200)) &&
    !isPublicBody(text) &&
    context.subject !== undefined
  )
    return { class: 'self', entity: context.subject };
  return stateOr(context, entity, text, 'named');
}

function ofName(
  context: Context,
  entity: number | undefined,
  text: string,
  content: string,
  cue: string,
  span: { start: number; end: number },
): Speaker {
  if (isOutsider(text)) return stateOr(context, entity, text, 'named');
  if (isInHouse(text)) return ofSubject(context);
  if (entity !== undefined) {
    const known = context.names.entities[entity]!;
    const company = known.type === 'company' && !known.outlet;
    const itself =
      isSubjects(context, entity) || (company && (isInsider(text) || speaksOfItself(content) || announcesItself(cue)));
    return itself ? { class: 'self', entity } : stateOr(context, entity, text, 'named');
  }
  const insider = context.insiders.get(lastWord(text));
  if (insider !== undefined && !isPublicBody(text))
    return insider < 0 ? { class: 'self' } : { class: 'self', entity: insider };
  if (isInsider(text) && !isPublicBody(text)) {
    const near = nearestCompany(context, span.start);
    if (near !== undefined) return { class: 'self', entity: near };
  }
  return stateOr(context, undefined, text, 'named');
}

function lastWord(text: string): string {
  const parts = text
    .split(/[,(–—]/u, 1)[0]!
    .trim()
    .split(/\s+/u);
  return parts.at(-1) ?? '';
}

const NEAR = 600;

/** The last company named not far before the offset, else the subject. */
function nearestCompany(context: Context, offset: number): number | undefined {
  const { mentions, entities } = context.names;
  for (let i = lastStartingAt(mentions, offset); i >= 0 && offset - mentions[i]!.end < NEAR; i--) {
    const mention = mentions[i]!;
    const entity = entities[mention.entity];
    if (entity?.type === 'company' && !entity.outlet && !context.publication.has(mention.entity)) return mention.entity;
  }
  return context.subject;
}

/** People whom some sentence introduces with a job at a company that it names or means. */
function findInsiders(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  names: ResolvedNames,
  subject: number | undefined,
): ReadonlyMap<string, number> {
  const insiders = new Map<string, number>();
  structure.sentences.forEach((sentence, index) => {
    const people = facts[index]?.assertion.insiders;
    if (people === undefined || (sentence.role !== 'prose' && sentence.role !== 'bullet')) return;
    const companies = within(names.mentions, sentence).filter(
      (mention) => names.entities[mention.entity]?.type === 'company',
    );
    const owned =
      companies.length > 0 || /\b(?:its|the company’s|the company's)\b/iu.test(sentence.text.slice(0, 2000));
    const entity = companies[0]?.entity ?? subject ?? -1;
    for (const person of people) {
      if (!owned && !person.executive) continue;
      const span = shift(person, sentence.start);
      if (!companies.some((mention) => overlaps(mention, span))) insiders.set(person.surname, entity);
    }
  });
  return insiders;
}
