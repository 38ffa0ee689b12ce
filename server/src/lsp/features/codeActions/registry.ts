import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addAlias, addEntry, type Article, type Entity, type NewEntry, type RegistryEdit } from '../../../engine/index';
import { fileWorkspaceEdit, lineOf } from '../../convert';
import type { Session } from '../../session';
import { baseName, pathBelow } from '../../uri';
import { entityAt, mentionAt } from '../support/places';
import { registryToEdit } from '../support/registryFile';

/** The title that an editor sees quotes at most so much of a name. */
const LONGEST = 60;
const MOST_ALIKE = 2;

/**
 * *Add … to the registry* for a company that is not in it, with what the article says of it; *Add … as an alias* for a spelling that the
 * registry does not know. Both write into the workspace's registry file, which is created where there is none.
 */
export async function registryActions(
  session: Session,
  document: TextDocument,
  article: Article,
  offset: number,
): Promise<readonly CodeAction[]> {
  const entity = entityAt(article, offset);
  const uri = registryToEdit(session);
  if (entity === undefined || uri === undefined) return [];
  const existing = await session.registries.textOf(uri);
  const text = existing ?? '';
  const action = (title: string, edit: RegistryEdit | undefined): CodeAction[] =>
    edit === undefined
      ? []
      : [
          {
            title,
            kind: CodeActionKind.Refactor,
            edit: fileWorkspaceEdit({ uri, text, edits: [edit] }, existing === undefined, session.profile),
          },
        ];
  const source = `${shownPath(session, document.uri)}, line ${String(lineOf(document, article.mentions[entity.mentions[0]!]!.start) + 1)}`;
  const spelling = mentionAt(article, offset)?.text ?? entity.name;
  const asAlias = (name: string): CodeAction[] =>
    action(
      `Add “${short(spelling)}” as an alias of ${short(name)}`,
      addAlias(text, name, spelling) ??
        (hasEntry(text, name) ? undefined : addEntry(text, { name, source, aliases: [spelling] })),
    );
  const entry = entity.registryId === undefined ? undefined : article.registry.get(entity.registryId);
  if (entry !== undefined) return article.registry.find(spelling)?.id === entry.id ? [] : asAlias(entry.name);
  return [
    ...action(`Add ${short(entity.name)} to the registry`, addEntry(text, entryOf(document, article, entity, source))),
    ...alike(article, entity).flatMap(asAlias),
  ];
}

/** Its path in the workspace folder that holds it. */
function shownPath({ files }: Session, uri: string): string {
  for (const folder of files.folders) {
    const path = pathBelow(folder, uri);
    if (path !== undefined) return path;
  }
  return baseName(uri);
}

function hasEntry(text: string, name: string): boolean {
  return addAlias(text, name, `${name} alias`) !== undefined;
}

/** What the article says of the company: its other names, whose it is, whether it is tied to a state. */
function entryOf(document: TextDocument, article: Article, entity: Entity, source: string): NewEntry {
  const at = (offset: number): string => source.replace(/\d+$/, String(lineOf(document, offset) + 1));
  const owners = entity.owners.map((owner) => ({
    name: article.entities[owner.entity]!.name,
    source: at(owner.evidence.start),
  }));
  const tie = entity.stateAffiliated?.evidence;
  return {
    name: entity.name,
    ...(entity.type === 'organization' && { type: 'organization' as const }),
    source,
    ...(entity.aliases.length > 0 && { aliases: entity.aliases }),
    ...(owners.length > 0 && { owners }),
    ...(tie !== undefined && { stateAffiliated: { value: true as const, source: at(tie.start) } }),
  };
}

/** Registered companies whose name holds all words of this one, or whose initials it is. */
function alike({ registry }: Article, entity: Entity): readonly string[] {
  const words = wordsOf(entity.name);
  if (words.length === 0) return [];
  const found = registry.entries.filter(({ name, type }) => {
    const theirs = wordsOf(name);
    if (type !== entity.type || theirs.length <= 1) return false;
    if (words.every((word) => theirs.includes(word))) return true;
    return words.length === 1 && words[0]!.length > 2 && theirs.map((word) => word.charAt(0)).join('') === words[0];
  });
  return found.length > MOST_ALIKE ? [] : found.map(({ name }) => name);
}

function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|of|and)$/.test(word));
}

function short(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}
