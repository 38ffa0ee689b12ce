import { shift, within, type Span } from '../base/span';
import type { SentenceFacts } from '../recognize/model';
import type { Article, ArticleSentence, Entity } from '../resolve/model';
import { identityKeys } from './identity';
import type { ArticleFacts, KnownCompany, Measure, Place, Speaker, Statement, UsedSource } from './model';
import { normalisedMeasure, rawStatements, type RawStatement } from './raw';
import { Subjects } from './subject';

/** Reads the facts of articles. What one sentence shows by itself is kept as long as somebody holds the sentence's facts. */
export class FactReader {
  readonly #raw = new WeakMap<SentenceFacts, readonly RawStatement[]>();
  readonly #keys = new WeakMap<Entity, readonly string[]>();
  readonly #statements = new WeakMap<Article, readonly Statement[]>();

  /** What the entity is recognised by in other articles. */
  keysOf(entity: Entity): readonly string[] {
    let keys = this.#keys.get(entity);
    if (keys === undefined) {
      keys = identityKeys(entity.name, entity.aliases, entity.registryId);
      this.#keys.set(entity, keys);
    }
    return keys;
  }

  /** Everything that the article gives to the ledger. */
  read(article: Article): ArticleFacts {
    const placeOf = placeFinder(article.structure.text);
    const headline = headlineOf(article);
    return {
      ...(headline && { headline: { ...placeOf(headline), text: headline.text } }),
      companies: article.entities.map((entity) => knownCompany(article, entity, this.keysOf(entity), placeOf)),
      statements: this.statements(article),
      sources: sourcesOf(article, placeOf),
    };
  }

  /** The statements alone, in the order of their figures. */
  statements(article: Article): readonly Statement[] {
    const known = this.#statements.get(article);
    if (known !== undefined) return known;
    const found = this.#find(article);
    this.#statements.set(article, found);
    return found;
  }

  #find(article: Article): Statement[] {
    const found: Statement[] = [];
    let subjects: Subjects | undefined;
    let placeOf: ((span: Span) => Place) | undefined;
    for (const sentence of article.sentences) {
      if (!states(sentence)) continue;
      const raws = this.#rawOf(sentence);
      if (raws.length === 0) continue;
      subjects ??= new Subjects(article);
      placeOf ??= placeFinder(article.structure.text);
      addStatements(article, sentence, raws, subjects, placeOf, found);
    }
    return found;
  }

  #rawOf({ text, facts }: ArticleSentence): readonly RawStatement[] {
    let raw = this.#raw.get(facts);
    if (raw === undefined) {
      raw = rawStatements(text, facts);
      this.#raw.set(facts, raw);
    }
    return raw;
  }
}

/** A sentence that asserts something, and not a highlight that says it a second time. */
function states({ sourcing, facts }: ArticleSentence): boolean {
  if (sourcing === undefined || sourcing.label === 'analysis' || sourcing.restates !== undefined) return false;
  return facts.figures.some(({ kind }) => kind !== 'date' && kind !== 'ordinal');
}

function addStatements(
  article: Article,
  sentence: ArticleSentence,
  raws: readonly RawStatement[],
  subjects: Subjects,
  placeOf: (span: Span) => Place,
  found: Statement[],
): void {
  const placed = new Map<number, number>();
  const speaker = speakerOf(article, sentence);
  raws.forEach((raw, index) => {
    const subject = subjects.of(sentence, raw.partOf === undefined ? raw : raws[raw.partOf]!);
    if (subject === undefined) return;
    const figure = sentence.facts.figures[raw.figure]!;
    const partOf = raw.partOf === undefined ? undefined : placed.get(raw.partOf);
    if (raw.partOf !== undefined && partOf === undefined) return;
    const measure = subject.scope.length === 0 ? raw.measure : normalisedMeasure(raw.found, figure, subject.scope);
    placed.set(index, found.length);
    found.push(
      statement(
        raw,
        measure,
        subject.entity,
        speaker,
        placeOf({ start: sentence.start + figure.start, end: sentence.start + figure.end }),
        sentence.start,
        partOf,
      ),
    );
  });
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Property by property: copying with `...` is what took longest in a keystroke. */
function statement(
  { amount, planned, narrowed, period }: RawStatement,
  measure: Measure,
  company: number,
  speaker: Speaker,
  { start, end, line, character }: Place,
  by: number,
  partOf: number | undefined,
): Statement {
  const made: Mutable<Statement> = {
    start,
    end,
    line,
    character,
    company,
    measure,
    figure: amount,
    planned,
    narrowed,
    speaker,
  };
  if (period !== undefined) made.period = shift(period, by);
  if (partOf !== undefined) made.partOf = partOf;
  return made;
}

/** Who stands behind the sentence, with the words of source and cue. */
function speakerOf(article: Article, { sourcing }: ArticleSentence): Speaker {
  const { label, reason } = sourcing!;
  const attribution = sourcing!.attribution === undefined ? undefined : article.attributions[sourcing!.attribution];
  if (attribution === undefined) return { label, reason };
  const { source, cue } = attribution;
  const { legible } = article.structure;
  const whole = legible.slice(Math.min(source.start, cue.start), Math.max(source.end, cue.end));
  const shown = source.start === source.end || whole.length > 60 ? legible.slice(cue.start, cue.end) : whole;
  const words = (whole.length > 60 && source.start < source.end ? legible.slice(source.start, source.end) : shown)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return { label, reason, class: source.class, words };
}

/** Headings over a summary, which head no article. */
const SUMMARY = /^[#\s]*(?:highlights|key (?:points|takeaways|facts)|summary|at a glance|in brief)\b/iu;

function headlineOf(article: Article): (Span & { readonly text: string }) | undefined {
  const { blocks, legible, sentences } = article.structure;
  const heading = blocks.find(
    ({ kind, highlights, start, end }) =>
      kind === 'heading' && !highlights && !SUMMARY.test(legible.slice(start, Math.min(end, start + 40))),
  );
  const body = blocks.find(({ kind, highlights }) => kind === 'paragraph' && !highlights);
  const sentence = sentences.find(({ role, start }) =>
    heading === undefined || (body !== undefined && body.start < heading.start)
      ? role === 'prose' && (body === undefined || start >= body.start)
      : start >= heading.start,
  );
  if (sentence === undefined) return undefined;
  const text = legible.slice(sentence.start, sentence.end).replaceAll(/\s+/gu, ' ').trim();
  const shown = text.length > 120 ? `${text.slice(0, 119).replace(/[\uD800-\uDBFF]$/u, '')}…` : text;
  return shown === '' ? undefined : { start: sentence.start, end: sentence.end, text: shown };
}

function knownCompany(
  article: Article,
  entity: Entity,
  keys: readonly string[],
  placeOf: (span: Span) => Place,
): KnownCompany {
  const { name, type, outlet, aliases, registryId } = entity;
  const spellings = [...new Set([name, ...aliases, ...(entity.acronym === undefined ? [] : [entity.acronym])])];
  const evidence = entity.stateAffiliated?.evidence;
  return {
    name,
    type,
    outlet,
    spellings,
    keys,
    ...(registryId !== undefined && { registryId }),
    places: entity.mentions.map((index) => placeOf(article.mentions[index]!)),
    ...shortFormsOf(article, entity, placeOf),
    owners: entity.owners.map((owner) => ({ company: owner.entity, line: placeOf(owner.evidence).line })),
    ...(evidence && { stateLine: placeOf(evidence).line }),
  };
}

/** The shape of an acronym: capitals, perhaps with an ampersand. */
const SHORT_FORM = /^[A-Z][A-Z&]{2,7}$/u;

function shortFormsOf(
  article: Article,
  { name, mentions }: Entity,
  placeOf: (span: Span) => Place,
): Pick<KnownCompany, 'shortForms'> {
  if (!name.includes(' ')) return {};
  const found = new Map<string, Place & { readonly text: string }>();
  for (const index of mentions) {
    const mention = article.mentions[index]!;
    const { text } = mention;
    if (SHORT_FORM.test(text) && !found.has(text)) found.set(text, { ...placeOf(mention), text });
  }
  return found.size === 0 ? {} : { shortForms: [...found.values()] };
}

/** The named sources, each once, where it is used first. */
function sourcesOf(article: Article, placeOf: (span: Span) => Place): UsedSource[] {
  const found = new Map<string, UsedSource>();
  for (const { source } of article.attributions) {
    if (source.class !== 'named' && source.class !== 'self' && source.class !== 'state') continue;
    const mention = within(article.mentions, source)[0];
    const name = mention === undefined ? personIn(source.text) : article.entities[mention.entity]!.name;
    if (name !== undefined && !found.has(name))
      found.set(name, { name, class: source.class, line: placeOf(source).line });
  }
  return [...found.values()];
}

/** A person as a source: two or three capitalised words. */
function personIn(text: string): string | undefined {
  return /^(?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+$/u.exec(text.trim())?.[0];
}

/** Zero-based line and character of spans; lines end with `\n`, `\r\n` or `\r`. */
function placeFinder(text: string): (span: Span) => Place {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return ({ start, end }) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= start) low = middle;
      else high = middle;
    }
    return { start, end, line: low, character: start - starts[low]! };
  };
}
