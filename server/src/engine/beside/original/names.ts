import type { Span } from '../../base/span';
import type { CompanyRegistry } from '../../facts/model';
import type { Token } from '../../text/model';
import { foldWord } from './language';
import type { OriginalLanguage, OriginalName } from './model';

/** Adds the places of each word of Latin letters, folded, in order; the text begins at `from`. */
export function addLatinWords(places: Map<string, Span[]>, text: string, from: number): void {
  for (const match of text.matchAll(/[\p{Script=Latin}\p{M}\d]+/gu)) {
    const word = foldWord(match[0]);
    const known = places.get(word);
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    if (known === undefined) places.set(word, [span]);
    else known.push(span);
  }
}

/** What is no name although it stands in Latin letters in a Chinese or Japanese text. */
const NO_NAMES =
  /^(?:[A-Za-z]|\d+|[kMGT]Wh?|Wh|k[gmV]|TEU|AI|PC|IT|pH|ppm|CO2|ESG|IPO|CEO|GDP|R&D|Q[1-4]|H[12]|USD|RMB|EUR|CNY|[a-z]+)$/u;

/** A name that shows by its legal form: *Brenner & Sohn GmbH*, *Groupe Vallier*, *Minas Azul S.A.* */
const LEGAL =
  /(?:\p{Lu}[\p{L}\d&.-]{0,30} (?:& )?){1,4}(?:AG|SE|GmbH|KG|KGaA|eG|SA|SAS|SARL|SNC|S\.A\.|S\.L\.|S\.p\.A\.|NV|BV|AB|AS|A\/S|ASA|Oyj?|a\.s\.|plc|Inc|Corp|Ltd|LLC|Group|Gruppe|Holding|Bank)(?![\p{L}\d])|(?:Groupe|Grupo|Société|Banque|Banco) (?:\p{Lu}[\p{L}\d&-]{1,30} ?){1,3}(?<! )/gu;

/** Two capitalised words or more inside a sentence: *la société Armor Patrimoine*. */
const CAPITALS = /(?<=\p{Ll}[,;]? )(?:\p{Lu}[\p{Ll}-]{2,30} ){1,3}\p{Lu}[\p{Ll}-]{2,30}/gu;

/** *eine halbe Milliarde Euro* */
const AMOUNT = /^(?:Mi(?:llion|lliarde)(?:en)?|Tausend|Hundert|Dutzend|Prozent|Euro|Cent)(?!\p{L})/u;

/** A name of a passage, with offsets relative to it. */
export type PassageName = Omit<OriginalName, 'passage'>;

/** Finds the names of one passage; `others` are those that were found in it otherwise. */
export type NameFinder = (text: string, tokens: readonly Token[], others: readonly Span[]) => readonly PassageName[];

/**
 * Finds names in the passages of an original: those that the registry knows, by native name or alias, and in texts of other letters the names
 * in Latin ones. Sorted; of names that overlap the longest is kept.
 */
export function nameFinder(language: OriginalLanguage, registry: CompanyRegistry): NameFinder {
  const native = language === 'zh' || language === 'ja' ? nativeNames(registry) : undefined;
  const byShape = language === 'de' || language === 'fr' || language === 'es' || language === 'other';
  return (text, tokens, others) => {
    const found: PassageName[] = registered(text, tokens, registry);
    for (const { start, end } of others) found.push({ start, end, text: text.slice(start, end) });
    if (byShape) found.push(...shaped(text));
    if (native !== undefined) found.push(...registeredNatively(text, native), ...latinNames(text));
    return found.length > 1 ? longestOnly(found) : found;
  };
}

function shaped(text: string): PassageName[] {
  return [...text.matchAll(LEGAL), ...text.matchAll(CAPITALS)]
    .filter(([name]) => !AMOUNT.test(name))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length, text: name }));
}

function latinNames(text: string): PassageName[] {
  return [...text.matchAll(/[A-Z][A-Za-z\d&.-]*(?: (?:&|of|and|de|[A-Z][A-Za-z\d&.-]*))*/gu)].flatMap((match) => {
    const name = match[0].replace(/[.&-]+$/u, '');
    if (name.length < 2 || NO_NAMES.test(name)) return [];
    return [{ start: match.index, end: match.index + name.length, text: name }];
  });
}

function registered(text: string, tokens: readonly Token[], registry: CompanyRegistry): PassageName[] {
  const words = tokens.map((token) => token.text);
  const found: PassageName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const match = registry.longestMatch(words, at);
    if (match === undefined) continue;
    const last = tokens[at + match.length - 1]!;
    const { start } = token;
    found.push({ start, end: last.end, text: text.slice(start, last.end), registryId: match.entry.id });
    at += match.length - 1;
  }
  return found;
}

type NativeNames = ReadonlyMap<string, readonly { readonly name: string; readonly id: string }[]>;

/** Names without spaces around them, by their first two characters, the longest first. */
function nativeNames(registry: CompanyRegistry): NativeNames {
  const byStart = new Map<string, { readonly name: string; readonly id: string }[]>();
  for (const entry of registry.entries) {
    for (const name of entry.nativeNames) {
      if (name.length < 2) continue;
      const key = name.slice(0, 2);
      const known = byStart.get(key);
      if (known === undefined) byStart.set(key, [{ name, id: entry.id }]);
      else known.push({ name, id: entry.id });
    }
  }
  for (const names of byStart.values()) names.sort((a, b) => b.name.length - a.name.length);
  return byStart;
}

function registeredNatively(text: string, byStart: NativeNames): PassageName[] {
  if (byStart.size === 0) return [];
  const found: PassageName[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const match = byStart.get(text.slice(at, at + 2))?.find(({ name }) => text.startsWith(name, at));
    if (match === undefined) continue;
    const end = at + match.name.length;
    found.push({ start: at, end, text: match.name, registryId: match.id });
    at = end - 1;
  }
  return found;
}

function longestOnly(names: PassageName[]): PassageName[] {
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PassageName[] = [];
  for (const name of names) {
    const last = kept.at(-1);
    if (last === undefined || name.start >= last.end) kept.push(name);
    else if (name.registryId !== undefined && last.registryId === undefined) kept[kept.length - 1] = name;
  }
  return kept;
}
