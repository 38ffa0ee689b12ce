import type { Span } from '../base/span';
import type { Article } from '../resolve/model';
import { allows, flags } from './examples/unused-reference';
import type { Fix, Report, Rule } from './model';
import { wholeLines } from './support/edits';
import { shorten } from './support/words';

export const unusedReference: Rule = {
  id: 'unused-reference',
  summary: 'A note, link definition or reference of the article that nothing in it refers to.',
  rationale:
    'A note whose marker was cut with its sentence, the address of a link that is gone, an entry in the front matter that nobody ' +
    'cites any more: readers never see them, and whoever edits next takes them for sources that still count. Of two notes with one ' +
    'label only the first is shown. Bibliographies in files of their own serve other articles too and are left alone.',
  levels: { relaxed: 'off', standard: 'hint', strict: 'information' },
  quiet: true,
  flags,
  allows,
  check(article) {
    return [...unusedNotes(article), ...unusedLinks(article), ...unusedEntries(article)];
  },
};

function unusedNotes({ structure }: Article): Report[] {
  const { notes, noteDefinitions } = structure.citations;
  if (noteDefinitions.length === 0) return [];
  const used = new Set(notes.map(({ label }) => label));
  const seen = new Set<string>();
  return noteDefinitions.flatMap((note): Report[] => {
    const { label } = note;
    const again = seen.has(label);
    seen.add(label);
    if (used.has(label) && !again) return [];
    const message = again
      ? `Note “${shorten(label)}” is written twice; the first one is shown.`
      : `Nothing refers to note “${shorten(label)}”.`;
    return [
      {
        start: note.start,
        end: note.name.end + 1,
        message,
        fixes: () => [removal(structure.text, note, `Remove note “${shorten(label)}”`)],
      },
    ];
  });
}

function unusedLinks({ structure }: Article): Report[] {
  const { links, linkDefinitions } = structure.citations;
  if (linkDefinitions.length === 0) return [];
  const used = new Set(links.map(({ label }) => label));
  return linkDefinitions
    .filter(({ label }) => !used.has(label) && !isComment(label))
    .map((definition) => ({
      start: definition.start,
      end: definition.name.end + 1,
      message: `Nothing refers to the link “${shorten(definition.label)}”.`,
      fixes: () => [removal(structure.text, definition, `Remove the link “${shorten(definition.label)}”`)],
    }));
}

/** `[//]: # (words)` and `[comment]: <> (words)`, as writers hide words from readers. */
function isComment(label: string): boolean {
  return label === '//' || label === 'comment' || label === '_';
}

function unusedEntries({ structure, beside }: Article): Report[] {
  const own = beside?.citations?.own ?? [];
  if (own.length === 0) return [];
  const used = new Set(structure.citations.groups.flatMap(({ keys }) => keys.map(({ key }) => key)));
  const [first] = structure.blocks;
  const front = first?.kind === 'frontMatter' ? structure.text.slice(first.start, first.end) : '';
  // `nocite` lists entries that are to be printed without being cited
  if (front.includes('@*')) return [];
  return own
    .filter(({ key }) => !used.has(key) && !front.includes(`@${key}`))
    .map(({ key, start, end, entry }) => ({
      start,
      end,
      message: `Nothing cites “${shorten(key)}”.`,
      fixes: () => [entryRemoval(structure.text, key, entry)],
    }));
}

/** Removes an entry of the front matter with the dash before it. */
function entryRemoval(text: string, key: string, entry: Span): Fix {
  const dash = /-[ \t]*$/u.exec(text.slice(Math.max(0, entry.start - 20), entry.start));
  const end = entry.start + text.slice(entry.start, entry.end).trimEnd().length;
  const span = wholeLines(text, { start: entry.start - (dash?.[0].length ?? 0), end });
  return { title: `Remove the entry “${shorten(key)}”`, edits: [{ ...span, newText: '' }] };
}

/** Removes the lines of a definition, and one of the blank lines that would meet. */
function removal(text: string, definition: Span, title: string): Fix {
  const { start, end } = wholeLines(text, definition);
  const blankBefore = /(?:^|\n)[ \t]*\r?\n$/u.test(text.slice(Math.max(0, start - 80), start));
  const blankAfter = /^[ \t]*\r?\n/u.exec(text.slice(end, end + 80));
  return { title, edits: [{ start, end: blankBefore && blankAfter ? end + blankAfter[0].length : end, newText: '' }] };
}
