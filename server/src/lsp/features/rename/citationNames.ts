import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Article, BibliographyEntry, Edit, FileEdits } from '../../../engine/index';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editsOfFiles, toOffset } from '../../convert';
import { citedAt, definitionsOf, entryOf, othersCiting, referencesTo, type CitedThing } from '../support/citations';
import { UnfitName, type Renamer, type RenamePlace } from './renamer';

const key = /^[\p{L}\p{N}_][\p{L}\p{N}_:.$&+?<>~/-]{0,199}$/u;
/** What Pandoc takes for a key without braces around it. */
const plainKey = /^[\p{L}\p{N}_]+(?:[:.$&+?<>~/-][\p{L}\p{N}_]+)*$/u;
const label = /^[^\s[\]^]{1,60}$/u;
const linkLabel = /^[^[\]\n]{1,200}$/u;

/** Keys, in the bibliography and in every article that cites from it; labels of notes and links, in their article. */
export const citationNames: Renamer = {
  id: 'citationNames',
  prepare({ article, offset }) {
    const cited = citedAt(article, offset);
    if (cited === undefined || (cited.kind === 'key' && entryOf(article, cited) === undefined)) return undefined;
    return { start: cited.start, end: cited.end, placeholder: article.structure.text.slice(cited.start, cited.end) };
  },
  async rename(place, name) {
    const cited = citedAt(place.article, place.offset);
    if (cited === undefined) return undefined;
    const entry = entryOf(place.article, cited);
    return entry === undefined ? renameLabel(place, cited, name) : renameKey(place, entry, name);
  },
};

function renameLabel({ article, document, session }: RenamePlace, cited: CitedThing, name: string): WorkspaceEdit {
  const { noteDefinitions, linkDefinitions, links } = article.structure.citations;
  const note = cited.kind === 'note';
  if (!(note ? label : linkLabel).test(name))
    throw new UnfitName(`“${name}” cannot be a label: it may hold no brackets${note ? ' and no spaces' : ''}.`);
  const same = note ? name : name.replace(/\s+/gu, ' ').toLowerCase();
  const taken = (note ? noteDefinitions : linkDefinitions).some((one) => one.label === same);
  if (taken && same !== cited.name) throw new UnfitName(`“${name}” is taken already.`);
  const edits: Edit[] = definitionsOf(article, cited).map((span) => ({ ...span, newText: name }));
  if (note) edits.push(...referencesTo(article, cited).map((span) => ({ ...span, newText: name })));
  else edits.push(...links.filter((one) => one.label === cited.name).map((link) => linkEdit(link, name)));
  edits.sort((a, b) => a.start - b.start);
  return editsOfFiles(document, edits, [], session.profile);
}

/** `[words]` and `[words][]` become `[words][name]`: what the reader sees stays. */
function linkEdit({ start, end, name: own }: Article['structure']['citations']['links'][number], name: string): Edit {
  if (own.start !== start + 1) return { start: own.start, end: own.end, newText: name };
  return { start: own.end + 1, end, newText: `[${name}]` };
}

async function renameKey(place: RenamePlace, entry: BibliographyEntry, name: string): Promise<WorkspaceEdit> {
  const { article, document, session } = place;
  if (!key.test(name))
    throw new UnfitName(`“${name}” cannot be a key: keys begin with a letter or digit and hold no spaces or brackets.`);
  if (name !== entry.key && article.beside?.citations?.references.has(name))
    throw new UnfitName(`“${name}” is the key of another entry.`);
  const files: FileEdits[] = [];
  const own = keyEdits(article, entry.key, name);
  if (entry.at.uri === document.uri) own.push(...ownEntryEdits(article, entry.key, name));
  else files.push(await bibliographyEdits(place, entry, name));
  for (const other of await othersCiting(session, document.uri, entry)) {
    files.push({
      uri: other.document.uri,
      text: other.document.getText(),
      edits: keyEdits(other.article, entry.key, name),
    });
  }
  own.sort((a, b) => a.start - b.start);
  return editsOfFiles(document, own, files, session.profile);
}

function keyEdits({ structure }: Article, from: string, to: string): Edit[] {
  return structure.citations.groups.flatMap(({ keys }) =>
    keys
      .filter((cited) => cited.key === from)
      .map(({ name, end }) => ({ ...name, newText: end > name.end || plainKey.test(to) ? to : `{${to}}` })),
  );
}

function ownEntryEdits({ beside }: Article, from: string, to: string): Edit[] {
  return (beside?.citations?.own ?? [])
    .filter((own) => own.key === from)
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end, newText: to }));
}

/** The key in its file, and where other entries refer to it. */
async function bibliographyEdits({ session }: RenamePlace, entry: BibliographyEntry, name: string): Promise<FileEdits> {
  const { uri, start } = entry.at;
  const bytes = await session.readBytes(uri);
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  const at = toOffset(TextDocument.create(uri, 'plaintext', 0, text), start);
  if (text.slice(at, at + entry.key.length) !== entry.key)
    throw new UnfitName(`“${entry.key}” is no longer where it was in its bibliography; mend that file first.`);
  const edits: Edit[] = [{ start: at, end: at + entry.key.length, newText: name }];
  if (/\.bib(?:tex|latex)?$/iu.test(uri)) {
    for (const match of text.matchAll(/\b(?:crossref|xref|xdata)\s*=\s*["{]\s*([^\s"{},]{1,200})\s*["}]/giu)) {
      const from = match.index + match[0].indexOf(match[1]!, match[0].indexOf('='));
      if (match[1] === entry.key) edits.push({ start: from, end: from + entry.key.length, newText: name });
    }
  }
  return { uri, text, edits: edits.sort((a, b) => a.start - b.start) };
}
