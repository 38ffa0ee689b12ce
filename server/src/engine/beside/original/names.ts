import type { Span } from '../../base/span';
import type { CompanyRegistry } from '../../facts/model';
import { tokenize } from '../../text/tokens';
import { foldWord } from './language';
import type { OriginalLanguage, OriginalName } from './model';

/** Places of each word of Latin letters, folded, in order. */
export function latinWords(text: string): Map<string, Span[]> {
  const places = new Map<string, Span[]>();
  for (const match of text.matchAll(/[\p{Script=Latin}\p{M}\d]+/gu)) {
    const word = foldWord(match[0]);
    const known = places.get(word);
    const span = { start: match.index, end: match.index + match[0].length };
    if (known === undefined) places.set(word, [span]);
    else known.push(span);
  }
  return places;
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

/**
 * Names in an original: those that the registry knows, by native name or alias, and in texts of other letters the names in Latin ones.
 * Sorted; of names that overlap the longest is kept.
 */
export function originalNames(
  text: string,
  language: OriginalLanguage,
  registry: CompanyRegistry,
  passageAt: (offset: number) => number,
  others: readonly OriginalName[] = [],
): OriginalName[] {
  const found: OriginalName[] = [...registered(text, registry, passageAt), ...others];
  if (language === 'de' || language === 'fr' || language === 'es' || language === 'other') {
    for (const match of [...text.matchAll(LEGAL), ...text.matchAll(CAPITALS)]) {
      if (AMOUNT.test(match[0])) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        passage: passageAt(match.index),
      });
    }
  }
  if (language === 'zh' || language === 'ja') {
    found.push(...nativeRegistered(text, registry, passageAt));
    for (const match of text.matchAll(/[A-Z][A-Za-z\d&.-]*(?: (?:&|of|and|de|[A-Z][A-Za-z\d&.-]*))*/gu)) {
      const name = match[0].replace(/[.&-]+$/u, '');
      if (name.length < 2 || NO_NAMES.test(name)) continue;
      found.push({ start: match.index, end: match.index + name.length, text: name, passage: passageAt(match.index) });
    }
  }
  return longestOnly(found);
}

function registered(text: string, registry: CompanyRegistry, passageAt: (offset: number) => number): OriginalName[] {
  const tokens = tokenize(text);
  const words = tokens.map((token) => token.text);
  const found: OriginalName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const match = registry.longestMatch(words, at);
    if (match === undefined) continue;
    const last = tokens[at + match.length - 1]!;
    found.push({
      start: token.start,
      end: last.end,
      text: text.slice(token.start, last.end),
      registryId: match.entry.id,
      passage: passageAt(token.start),
    });
    at += match.length - 1;
  }
  return found;
}

/** Names without spaces around them are looked for by their first two characters, at every place. */
function nativeRegistered(
  text: string,
  registry: CompanyRegistry,
  passageAt: (offset: number) => number,
): OriginalName[] {
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
  if (byStart.size === 0) return [];
  for (const names of byStart.values()) names.sort((a, b) => b.name.length - a.name.length);
  const found: OriginalName[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const match = byStart.get(text.slice(at, at + 2))?.find(({ name }) => text.startsWith(name, at));
    if (match === undefined) continue;
    const end = at + match.name.length;
    found.push({ start: at, end, text: match.name, registryId: match.id, passage: passageAt(at) });
    at = end - 1;
  }
  return found;
}

function longestOnly(names: OriginalName[]): OriginalName[] {
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: OriginalName[] = [];
  for (const name of names) {
    const last = kept.at(-1);
    if (last === undefined || name.start >= last.end) kept.push(name);
    else if (name.registryId !== undefined && last.registryId === undefined) kept[kept.length - 1] = name;
  }
  return kept;
}
