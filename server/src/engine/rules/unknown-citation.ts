import type { Span } from '../base/span';
import { lastStartingAt } from '../base/span';
import { shortReference } from '../beside/citations/format';
import type { Bibliography, MissingBibliography } from '../beside/citations/model';
import type { Article } from '../resolve/model';
import type { Citation, CitedKey, Citations } from '../text/model';
import { allows, flags } from './examples/unknown-citation';
import type { Fix, Report, Rule } from './model';
import { lineEnd, wholeLines, withSpaceBefore } from './support/edits';
import { nearestWords } from './support/nearest';
import { shorten } from './support/words';

export const unknownCitation: Rule = {
  id: 'unknown-citation',
  summary: 'A citation, note or link label that nothing defines.',
  rationale:
    'The writer named a source, and the reader will see a bare key or an empty marker instead of it. Keys are looked up in the ' +
    'bibliographies that the front matter names, or else in those of the workspace; notes and labels of links in the article itself. ' +
    'A bare *@key* may be somebody’s handle: it is reported only where the front matter names a bibliography that holds a ' +
    'key spelt nearly like it. Where there is no bibliography, or one that cannot be read, keys are left alone. Only Markdown has ' +
    'these marks.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check(article) {
    const { citations } = article.structure;
    return [
      ...unknownKeys(article, citations),
      ...unknownNotes(article, citations),
      ...unknownLinks(article, citations),
    ];
  },
};

/** *Figure 2* and the like, which some writers refer to with the same syntax. */
const CROSS_REFERENCE = /^(?:fig|tbl|tab|table|eq|sec|lst|thm)[:-]/u;

function unknownKeys(article: Article, { groups }: Citations): Report[] {
  const bibliography = article.beside?.citations;
  if (bibliography === undefined) return [];
  const gone = bibliography.missing.map((missing) => ({
    start: missing.start,
    end: missing.end,
    message:
      missing.outside === true
        ? `“${shorten(missing.name)}” lies outside of the workspace and is not read.`
        : `“${shorten(missing.name)}” is not there.`,
    fixes: () => [nameRemoval(article.structure.text, missing)],
  }));
  if (groups.length === 0 || gone.length > 0 || bibliography.broken || bibliography.files.length === 0) return gone;
  return groups.flatMap((group) =>
    group.keys
      .filter((cited) => isUnknown(bibliography, group, cited))
      .map((cited) => keyReport(article, bibliography, group, cited)),
  );
}

/** Removes the name of a file from the front matter: its line, or its place in a list within the line. */
function nameRemoval(text: string, { start, end, name }: MissingBibliography): Fix {
  const title = `Remove “${shorten(name)}” from the front matter`;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const whole = wholeLines(text, { start: lineStart, end });
  const alone = /^[ \t]*(?:-|bibliography[ \t]*:)[ \t]*$/u.test(before) && whole.end > end;
  if (alone) return { title, edits: [{ ...whole, newText: '' }] };
  const after = /^[ \t]*,[ \t]*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  const comma = after > 0 ? 0 : (/,[ \t]*$/u.exec(before)?.[0].length ?? 0);
  return { title, edits: [{ start: start - comma, end: end + after, newText: '' }] };
}

function isUnknown({ references, named }: Bibliography, { bare }: Citation, { key }: CitedKey): boolean {
  if (references.has(key) || CROSS_REFERENCE.test(key)) return false;
  return !bare || (named && nearestWords(key, references.keys(), 1).length > 0);
}

function keyReport(article: Article, bibliography: Bibliography, group: Citation, cited: CitedKey): Report {
  const { references, files } = bibliography;
  const where = files.length === 1 ? `is not in ${fileName(files[0]!)}` : 'is in no bibliography';
  return {
    start: cited.name.start,
    end: cited.name.end,
    message: `“${shorten(cited.key)}” ${where}.`,
    ...sentenceAt(article, cited.start),
    fixes: () => [
      ...nearestWords(cited.key, references.keys()).map((key) => {
        const name = shorten(shortReference(key, references.get(key)!.details()));
        return { title: `Change to “${key}” (${name})`, edits: [{ ...cited.name, newText: key }] };
      }),
      ...(group.bare ? [] : additions(bibliography, cited.key)),
      ...(group.bare ? [] : [removal(article, group, cited)]),
    ],
  };
}

/** Of many bibliographies, the nearest ones. */
const mostAdditions = 2;

/** An entry of that key, for the writer to fill in. */
function additions({ writable }: Bibliography, key: string): Fix[] {
  return writable.slice(0, mostAdditions).flatMap(({ uri, text, own, newEntry }) => {
    const edit = newEntry(key);
    if (edit === undefined) return [];
    const title = `Add “${shorten(key)}” to ${own ? 'the front matter' : fileName(uri)}`;
    return [own ? { title, edits: [edit] } : { title, edits: [], files: [{ uri, text, edits: [edit] }] }];
  });
}

/** The citation without that key, or without the brackets too where it is the only one. */
function removal(article: Article, group: Citation, cited: CitedKey): Fix {
  const { text } = article.structure;
  const title = `Remove the citation of “${shorten(cited.key)}”`;
  if (group.keys.length === 1) return { title, edits: [{ ...withSpaceBefore(text, group), newText: '' }] };
  const inside = text.slice(group.start + 1, group.end - 1);
  const parts = inside.split(';');
  let at = group.start + 1;
  const kept = parts.filter((part) => {
    const holds = at <= cited.start && cited.start < at + part.length;
    at += part.length + 1;
    return !holds;
  });
  const newText = kept.map((part) => part.trim()).join('; ');
  return { title, edits: [{ start: group.start + 1, end: group.end - 1, newText }] };
}

function unknownNotes(article: Article, { notes, noteDefinitions }: Citations): Report[] {
  if (notes.length === 0) return [];
  const labels = new Set(noteDefinitions.map(({ label }) => label));
  const unknown = notes.filter(({ label }) => !labels.has(label));
  return unknown.flatMap((note, index) => {
    const { label, start, end } = note;
    if (unknown.findIndex((other) => other.label === label) < index) return [];
    const others = unknown.slice(index + 1).filter((other) => other.label === label);
    return [
      {
        start,
        end,
        message: `Nothing says what is in note “${shorten(label)}”.`,
        related: others.map((other) => ({ start: other.start, end: other.end, message: 'refers to it too' })),
        ...sentenceAt(article, start),
        fixes: () => [
          ...nearestWords(label, labels).map((known) => ({
            title: `Change to “${known}”`,
            edits: [note, ...others].map(({ name }) => ({ ...name, newText: known })),
          })),
          newNote(article, label),
          {
            title: `Remove “${shorten(`[^${label}]`)}”`,
            edits: [note, ...others].map((one) => ({ start: one.start, end: one.end, newText: '' })),
          },
        ],
      },
    ];
  });
}

/** `[^label]: ` after the last note, else at the end. */
function newNote({ structure }: Article, label: string): Fix {
  const { text, citations } = structure;
  const line = lineEnd(text);
  const last = citations.noteDefinitions.at(-1);
  const at = last?.end ?? text.trimEnd().length;
  const newText = `${line}${last === undefined ? line : ''}[^${label}]: ${at === text.length ? line : ''}`;
  return { title: `Add note “${shorten(label)}” at the end`, edits: [{ start: at, end: at, newText }] };
}

function unknownLinks(article: Article, { links, linkDefinitions }: Citations): Report[] {
  if (links.length === 0) return [];
  const labels = new Set(linkDefinitions.map(({ label }) => label));
  return links
    .filter(({ full, label }) => full && !labels.has(label))
    .map((link) => ({
      start: link.name.start,
      end: link.name.end,
      message: `Nothing defines the link “${shorten(link.label)}”.`,
      ...sentenceAt(article, link.start),
      fixes: () =>
        nearestWords(link.label, labels).map((known) => ({
          title: `Change to “${known}”`,
          edits: [{ ...link.name, newText: known }],
        })),
    }));
}

/** The sentence that the mark stands in or right behind. */
function sentenceAt({ sentences, structure }: Article, offset: number): { readonly sentence?: number } {
  const sentence = sentences[lastStartingAt(sentences, offset)];
  const block: Span | undefined = sentence && structure.blocks[sentence.block];
  return sentence !== undefined && block !== undefined && offset < block.end ? { sentence: sentence.index } : {};
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return shorten(decodeURIComponent(name));
  } catch {
    return shorten(name);
  }
}
