import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { registryKeys, registryPlace, type CompanyRegistry } from '../../../engine/index';
import { toRange } from '../../convert';
import { escapeMarkdown } from '../hover/markdown';

/** What a key means; of an owner's name, whom the registry knows by it. */
export function registryHover(document: TextDocument, offset: number, registry: CompanyRegistry): Hover | null {
  const text = document.getText();
  const place = registryPlace(text, offset);
  if (place === undefined) return null;
  const show = (value: string, start = place.start, end = place.end): Hover => ({
    contents: { kind: MarkupKind.Markdown, value },
    range: toRange(document, { start, end }),
  });
  if (place.at === 'key') {
    const known = registryKeys(place.under).find(({ key }) => key === place.key);
    if (known !== undefined)
      return show(`**${known.key}**${known.required ? ' · needed' : ''}\n\n${escapeMarkdown(known.description)}`);
  }
  if (place.under !== 'owners' && place.key !== 'owners') return null;
  const end = text.slice(place.start).search(/[\],\n\r]|$/) + place.start;
  const name = text
    .slice(place.start, end)
    .replaceAll(/^["']|["']$/g, '')
    .trim();
  const entry = registry.find(name);
  if (entry === undefined) return null;
  const owners = registry.ownersOf(entry.id).map((owner) => escapeMarkdown(owner.name));
  const chain = owners.length > 0 ? `\n\nowned by ${owners.join(' › ')}` : '';
  return show(
    `**${escapeMarkdown(entry.name)}** · ${entry.type}${chain}\n\n${escapeMarkdown(entry.source)}`,
    place.start,
    end,
  );
}
