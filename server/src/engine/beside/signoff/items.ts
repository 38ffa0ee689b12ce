import { bySpan, type Span } from '../../base/span';
import type { Article } from '../../resolve/model';
import type { ChecklistKind } from '../annotations/model';

/** An item before anybody answered. */
export interface BareItem extends Span {
  readonly kind: ChecklistKind;
  readonly words: string;
  readonly claim: Span;
}

/** Everything of an article that is checked before it runs: figures, names, who is said to have said it, quotations, notices. */
export function itemsOf(article: Article): readonly BareItem[] {
  return [
    ...figures(article),
    ...names(article),
    ...sources(article),
    ...quotations(article),
    ...notices(article),
  ].sort((a, b) => bySpan(a, b));
}

/** One per figure and sentence. Dates count where they stand in a claim, because they are checked like any other figure. */
function figures({ figures: all, sentences }: Article): BareItem[] {
  const found: BareItem[] = [];
  const seen = new Set<string>();
  for (const { sentence, text, start, end } of all) {
    const claim = sentences[sentence];
    if (claim?.sourcing === undefined || seen.has(`${sentence} ${text}`)) continue;
    seen.add(`${sentence} ${text}`);
    found.push({ kind: 'figure', words: flat(text), start, end, claim: { start: claim.start, end: claim.end } });
  }
  return found;
}

/** Each organization once, where the article names it first. */
function names({ entities, mentions }: Article): BareItem[] {
  return entities.flatMap(({ name, mentions: own }) => {
    const first = mentions[own[0] ?? -1];
    return first === undefined ? [] : [itemAt('name', flat(name), first)];
  });
}

/** Each speaker who is named, once, where the article attributes something to them first. */
function sources({ attributions, entities }: Article): BareItem[] {
  const found = new Map<string, BareItem>();
  for (const { source } of attributions) {
    if (source.class === 'anonymous' || source.class === 'hearsay' || source.end <= source.start) continue;
    const entity = source.entity === undefined ? undefined : entities[source.entity];
    // A person is checked as such, *the company* and *it* as whom they stand for.
    const named = /^\p{Lu}/u.test(source.text) && !/^(?:The|It|He|She|They|Its)\b/u.test(source.text);
    const words = flat(named ? source.text : (entity?.name ?? source.text));
    if (!found.has(words)) found.set(words, itemAt('source', words, source));
  }
  return [...found.values()];
}

/** A few quoted words are a term; more are somebody's. */
const fewestWords = 4;

function quotations({ sentences }: Article): BareItem[] {
  return sentences.flatMap((sentence) => {
    if (!sentence.facts.assertion.quoted) return [];
    return [...sentence.text.matchAll(/[“"]([^“”"]+)[”"]/gu)].flatMap((match) => {
      const words = flat(match[1]!);
      if (words.split(' ').length < fewestWords) return [];
      const start = sentence.start + match.index;
      return [itemAt('quotation', words, { start, end: start + match[0].length })];
    });
  });
}

function notices({ disclaimers, structure }: Article): BareItem[] {
  return disclaimers.map((one) => itemAt('notice', flat(structure.legible.slice(one.start, one.end)), one));
}

function itemAt(kind: ChecklistKind, words: string, { start, end }: Span): BareItem {
  return { kind, words, start, end, claim: { start, end } };
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
