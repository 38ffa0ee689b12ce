import { touches, type Article, type Entity, type Mention, type RegistryEntry } from '../../../engine/index';

/** The mention that the cursor touches. */
export function mentionAt(article: Article, offset: number): Mention | undefined {
  return article.mentions.find((mention) => touches(mention, offset));
}

/** The entity that the cursor touches: by a name, or by words that stand for one, such as *the company*. */
export function entityAt(article: Article, offset: number): Entity | undefined {
  const place = mentionAt(article, offset) ?? article.references.find((reference) => touches(reference, offset));
  return place && article.entities[place.entity];
}

export function mentionsOf(article: Article, entity: number): readonly Mention[] {
  return article.mentions.filter((mention) => mention.entity === entity);
}

/** The entry of a registry file that holds the entity; undefined for the bundled registry, which no editor can open. */
export function entryOnDisk(article: Article, entity: Entity): RegistryEntry | undefined {
  const entry = entity.registryId === undefined ? undefined : article.registry.get(entity.registryId);
  return entry?.at.uri.startsWith('file:') ? entry : undefined;
}
