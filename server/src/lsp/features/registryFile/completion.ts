import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { registryKeys, registryPlace, type CompanyRegistry, type RegistryPlace } from '../../../engine/index';
import { toRange } from '../../convert';

const MOST_NAMES = 200;

/** Keys with what they mean, and values: kinds, names of owners, sources that the file names already. */
export function registryCompletion(
  document: TextDocument,
  offset: number,
  registry: CompanyRegistry,
): CompletionItem[] {
  const place = registryPlace(document.getText(), offset);
  if (place === undefined) return [];
  const range = toRange(document, place);
  if (place.at === 'value')
    return valuesAt(place, document.getText(), registry).map((value) => ({
      label: value,
      kind: CompletionItemKind.Value,
      textEdit: { range, newText: value },
    }));
  // After “- ” a name may stand alone as well as behind its key.
  const names = place.under === 'owners' ? namesLike(place.typed, registry) : [];
  return [
    ...registryKeys(place.under)
      .filter(({ key }) => !place.beside.includes(key))
      .map(({ key, description, required }, index) => ({
        label: key,
        kind: CompletionItemKind.Property,
        detail: required ? 'needed' : '',
        documentation: description,
        sortText: String(index).padStart(3, '0'),
        textEdit: {
          range,
          newText: `${key}:${['companies', 'owners', 'listings', 'outlets'].includes(key) ? '' : ' '}`,
        },
      })),
    ...names.map((name) => ({
      label: name,
      kind: CompletionItemKind.Reference,
      sortText: `9${name}`,
      textEdit: { range, newText: name },
    })),
  ];
}

function valuesAt({ key, under, typed }: RegistryPlace, text: string, registry: CompanyRegistry): readonly string[] {
  if (key === 'type') return ['company', 'organization'];
  if (key === 'stateAffiliated' || (key === 'value' && under === 'stateAffiliated')) return ['true', 'false'];
  if (key === 'owners' || (key === 'name' && under === 'owners')) return namesLike(typed, registry);
  if (key === 'source')
    return [...new Set([...text.matchAll(/^[ -]*source: ([^\n#]{4,200})$/gm)].map(([, said]) => said!.trim()))];
  return [];
}

function namesLike(typed: string, registry: CompanyRegistry): readonly string[] {
  const wanted = typed.toLowerCase();
  const names = registry.entries.map(({ name }) => name).filter((name) => name.toLowerCase().includes(wanted));
  return names.slice(0, MOST_NAMES);
}
