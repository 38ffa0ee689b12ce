import {
  SymbolKind,
  type Location,
  type TypeHierarchyItem,
  type TypeHierarchyPrepareParams,
  type TypeHierarchySubtypesParams,
  type TypeHierarchySupertypesParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, Entity, RegistryEntry } from '../../engine/index';
import { toLocation, toOffset } from '../convert';
import { entryLocation } from './definition';
import type { Feature } from './feature';
import { entityAt } from './support/places';

/** What an item carries through the client: whom it stands for, and the article that was asked about. */
interface ItemData {
  readonly id: string;
  readonly article: string;
  readonly place: Location;
}

interface Read {
  readonly article: Article;
  readonly document: TextDocument;
}

/** Ownership as a hierarchy: supertypes are owners, subtypes subsidiaries; by the registry, and by what the article states. */
export const typeHierarchy: Feature = {
  id: 'typeHierarchy',
  capabilities: () => ({ typeHierarchyProvider: true }),
  register(session) {
    const { guard } = session;
    const { typeHierarchy: asked } = session.connection.languages;
    asked.onPrepare(
      guard.request(
        'prepareTypeHierarchy',
        () => null,
        async ({ textDocument, position }: TypeHierarchyPrepareParams, token) => {
          const read = await session.read(textDocument.uri, token);
          const entity = read && entityAt(read.article, toOffset(read.document, position));
          if (!entity) return null;
          const first = read.article.mentions[entity.mentions[0]!]!;
          return [itemOf(read, idOf(entity), '', toLocation(read.document, first))];
        },
      ),
    );
    const related =
      (relatives: (read: Read, data: ItemData) => readonly TypeHierarchyItem[]) =>
      async ({ item }: TypeHierarchySupertypesParams | TypeHierarchySubtypesParams): Promise<TypeHierarchyItem[]> => {
        const data = item.data as ItemData;
        const read = await session.read(data.article);
        return read ? [...relatives(read, data)] : [];
      };
    asked.onSupertypes(guard.request('supertypes', () => [], related(ownersOf)));
    asked.onSubtypes(guard.request('subtypes', () => [], related(subsidiariesOf)));
  },
};

function idOf(entity: Entity): string {
  return entity.registryId ?? entity.name;
}

function entityOf({ article }: Read, id: string): Entity | undefined {
  return article.entities.find((entity) => idOf(entity) === id);
}

function ownersOf(read: Read, { id, place }: ItemData): readonly TypeHierarchyItem[] {
  const { registry, entities } = read.article;
  const items = new Map<string, TypeHierarchyItem>();
  for (const { value, source } of registry.get(id)?.owners ?? []) {
    const owner = registry.find(value)?.id ?? value;
    items.set(owner, itemOf(read, owner, `owner · ${source}`, place));
  }
  for (const tie of entityOf(read, id)?.owners ?? []) {
    const owner = idOf(entities[tie.entity]!);
    if (!items.has(owner))
      items.set(owner, itemOf(read, owner, 'owner · this article', toLocation(read.document, tie.evidence)));
  }
  return [...items.values()];
}

function subsidiariesOf(read: Read, { id, place }: ItemData): readonly TypeHierarchyItem[] {
  const { registry, entities } = read.article;
  const items = new Map<string, TypeHierarchyItem>();
  for (const child of registry.subsidiariesOf(id)) {
    const fact = child.owners.find(({ value }) => registry.find(value)?.id === id);
    items.set(child.id, itemOf(read, child.id, `subsidiary · ${fact?.source ?? child.source}`, place));
  }
  for (const entity of entities) {
    const tie = entity.owners.find((owner) => idOf(entities[owner.entity]!) === id);
    const child = idOf(entity);
    if (tie !== undefined && !items.has(child))
      items.set(child, itemOf(read, child, 'subsidiary · this article', toLocation(read.document, tie.evidence)));
  }
  return [...items.values()];
}

/** At its entry in a registry file, else where this article names it, else at the place that was asked about. */
function itemOf(read: Read, id: string, detail: string, place: Location): TypeHierarchyItem {
  const entry: RegistryEntry | undefined = read.article.registry.get(id);
  const entity = entityOf(read, id);
  const mention = entity && read.article.mentions[entity.mentions[0]!];
  const onDisk = entry?.at.uri.startsWith('file:') === true ? entryLocation(entry) : undefined;
  const { uri, range } = onDisk ?? (mention ? toLocation(read.document, mention) : place);
  const data: ItemData = { id, article: read.document.uri, place };
  const state = (entry?.stateAffiliated?.value ?? entity?.stateAffiliated !== undefined) ? 'state-owned' : '';
  return {
    name: entry?.name ?? entity?.name ?? id,
    kind: (entry?.type ?? entity?.type) === 'organization' ? SymbolKind.Namespace : SymbolKind.Class,
    detail: [detail, state].filter((part) => part !== '').join(' · '),
    uri,
    range,
    selectionRange: range,
    data,
  };
}
