import type { Span } from '../base/span';
import { overlaps, within } from '../base/span';
import type { Article, ArticleSentence } from '../resolve/model';
import { allows, flags } from './examples/undefined-acronym';
import type { Edit, Fix, Report, Rule } from './model';
import type { AcronymDefinition } from './support/acronyms';
import { acronymDefinitions, acronymUses } from './support/acronyms';
import { collapse, lineFinder, words } from './support/words';

/** Acronyms that newspapers print without spelling them out; own list. */
const everyday = new Set(
  (
    'US USA UK EU UN UAE USSR AI AIDS ATM BBC CEO CFO COO CTO CIA CNN DNA DVD FBI FAQ GDP GPS HIV HR ID IMF IPO IQ IT LED MBA NASA ' +
    'NATO NGO OECD OPEC PC PDF PIN PR R&D SMS SUV TV UFO USB VAT VIP WHO WTO'
  ).split(' '),
);

export const undefinedAcronym: Rule = {
  id: 'undefined-acronym',
  summary: 'An acronym used before the article spells it out, or spelt out in two ways.',
  rationale:
    'Spell an acronym out where it is first used; a reader does not look further down the page for it. An acronym that the ' +
    'article never spells out is not flagged, nor one that the company registry knows, a ticker, a unit, or one that every newspaper ' +
    'prints bare.',
  levels: { relaxed: 'off', standard: 'hint', strict: 'information' },
  quiet: true,
  flags,
  allows,
  keeping: { sees: seenAcronyms },
  check(article) {
    const definitions = acronymDefinitions(article.structure.legible)
      .map((definition) => withWholeName(article, definition))
      .filter((definition) => isChecked(article, definition));
    if (definitions.length === 0) return [];
    const lineOf = lineFinder(article);
    const reports: Report[] = [];
    const first = new Map<string, AcronymDefinition>();
    for (const definition of definitions) {
      const known = first.get(definition.acronym);
      if (known === undefined) {
        first.set(definition.acronym, definition);
        const use = earlierUse(article, definition);
        if (use !== undefined) reports.push(lateReport(article, definition, use, lineOf));
      } else if (expansionKey(known) !== expansionKey(definition)) {
        reports.push(competingReport(article, known, definition, lineOf));
      }
    }
    return reports;
  },
};

/** All words near a bracket, where an acronym may be spelt out; elsewhere those in capitals. */
function seenAcronyms({ sentences }: Article, { text, index }: ArticleSentence): readonly string[] {
  const bracketed = text.includes('(') || sentences[index + 1]?.text.includes('(') === true;
  return bracketed ? [text] : (text.match(/[A-Z][A-Z&/.-]+/gu) ?? []);
}

/** A name that the acronym takes only the end of (*Upper Silesia Copper Research Institute (CRI)*) is spelt out whole. */
function withWholeName(article: Article, definition: AcronymDefinition): AcronymDefinition {
  const { start, end } = definition.expansionSpan;
  const name = within(article.mentions, definition.expansionSpan).find(
    (mention) => mention.start < start && mention.end === end,
  );
  if (name === undefined) return definition;
  const { text } = name;
  const whole = { start: name.start, end: definition.whole.end };
  return { ...definition, expansion: text, expansionSpan: { start: name.start, end }, whole };
}

/** Not known to everybody or to the registry, not in page furniture or a notice. */
function isChecked(article: Article, { acronym, whole }: AcronymDefinition): boolean {
  if (everyday.has(acronym) || article.registry.find(acronym) !== undefined) return false;
  return !article.structure.blocks.some((block) => block.kind === 'furniture' && overlaps(block, whole));
}

function earlierUse(article: Article, definition: AcronymDefinition): Span | undefined {
  const { blocks, legible } = article.structure;
  return acronymUses(legible, definition.acronym, definition.whole.start).find((use) => {
    const block = blocks.find((candidate) => overlaps(candidate, use));
    // A headline has no room to spell a name out.
    const headline =
      block?.kind === 'heading' && block === blocks.find((candidate) => candidate.kind !== 'frontMatter');
    return (
      block !== undefined &&
      block.kind !== 'furniture' &&
      block.kind !== 'code' &&
      block.kind !== 'comment' &&
      !headline
    );
  });
}

/** Case, hyphens, plural and small differences of spelling aside. */
function expansionKey({ expansion }: AcronymDefinition): string {
  return collapse(expansion)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/s\b/gu, '')
    .trim();
}

function lateReport(
  article: Article,
  definition: AcronymDefinition,
  use: Span,
  lineOf: (offset: number) => number,
): Report {
  return {
    ...use,
    message: `“${definition.acronym}” is used here and spelt out only in line ${lineOf(definition.whole.start)}.`,
    related: [{ ...definition.whole, message: `spelt out here: “${words(article, definition.expansionSpan)}”` }],
    fixes: () => [moveExpansion(article, definition, use)],
  };
}

/** The expansion goes to the first use, with the article it has there; the acronym alone stays where it was spelt out. */
function moveExpansion(article: Article, definition: AcronymDefinition, use: Span): Fix {
  const { text } = article.structure;
  const written = text.slice(definition.expansionSpan.start, definition.expansionSpan.end);
  const before = text.slice(Math.max(0, definition.whole.start - 4), definition.whole.start);
  const articleWord = /\bthe\s$/iu.test(before);
  const usedWithArticle = /\bthe\s$/iu.test(text.slice(Math.max(0, use.start - 4), use.start));
  const adds = articleWord && !usedWithArticle;
  const lead = adds ? `${opensSentence(article, use) ? 'The' : 'the'} ` : '';
  const expansion = adds ? written : inCaseOf(article, definition, use, written);
  const edits: Edit[] = [
    { ...use, newText: `${lead}${expansion} (${definition.acronym})` },
    { start: definition.whole.start - (adds ? 4 : 0), end: definition.whole.end, newText: definition.acronym },
  ];
  return { title: `Spell it out here: “${collapse(expansion)} (${definition.acronym})”`, edits, preferred: true };
}

/** A common noun that opened its sentence loses its capital inside another, and gets one at the start of it. */
function inCaseOf(article: Article, definition: AcronymDefinition, use: Span, written: string): string {
  const common = !/\s\p{Lu}/u.test(written);
  if (!common) return written;
  if (opensSentence(article, use)) return written.charAt(0).toUpperCase() + written.slice(1);
  return opensSentence(article, definition.whole) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
}

function opensSentence(article: Article, use: Span): boolean {
  return article.sentences.some((sentence) => sentence.start <= use.start && use.start - sentence.start <= 1);
}

function competingReport(
  article: Article,
  known: AcronymDefinition,
  definition: AcronymDefinition,
  lineOf: (offset: number) => number,
): Report {
  const earlier = words(article, known.expansionSpan);
  return {
    ...definition.whole,
    message:
      `“${definition.acronym}” stands for “${words(article, definition.expansionSpan)}” here ` +
      `and for “${earlier}” in line ${lineOf(known.whole.start)}.`,
    related: [{ ...known.whole, message: `spelt out as “${earlier}” here` }],
    fixes: () => [
      {
        title: `Use “${earlier}” here too`,
        edits: [{ ...definition.expansionSpan, newText: collapse(known.expansion) }],
      },
      {
        title: 'Drop the acronym here',
        edits: [{ start: definition.expansionSpan.end, end: definition.whole.end, newText: '' }],
      },
    ],
  };
}
