import type { SentenceFacts } from '../../recognize/model';
import type { TextStructure } from '../../text/model';
import type { Mention } from '../model';
import type { Group } from './groups';
import { keyOf } from './names';

const WORD = /[\p{L}\p{M}\p{N}]+|&/gu;
const LONGEST = 8;

/**
 * Names that a title hides among other capitals, and names inside longer candidates that were not accepted: found by the names
 * that the rest of the article vouches for. Only such sentences are read again.
 */
export function addHidden(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  accepted: readonly Group[],
  indexOf: ReadonlyMap<Group, number>,
  mentions: Mention[],
): void {
  const byKey = new Map<string, Group>();
  const starts = new Set<string>();
  const sure = new Set(accepted.filter((group) => group.certain || group.words.length > 1));
  for (const group of accepted) {
    if (group.words.length === 1 && group.words[0]!.length < 3) continue;
    byKey.set(group.key, group);
    starts.add(group.words[0]!.toLowerCase());
  }
  const spans = spansToSearch(structure, facts);
  const taken = takenIn(spans, mentions);
  for (const [sentence, { title, places }] of spans) {
    const { text, start } = structure.sentences[sentence]!;
    const search = {
      byKey,
      starts,
      indexOf,
      taken: taken.get(sentence) ?? [],
      mentions,
      only: title ? undefined : sure,
    };
    for (const place of places) searchSpan(text, place, start, sentence, search);
  }
}

interface Places {
  readonly title: boolean;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** By sentence: the whole of a title, else the candidates that were refused. */
function spansToSearch(structure: TextStructure, facts: readonly SentenceFacts[]): ReadonlyMap<number, Places> {
  const found = new Map<number, Places>();
  structure.sentences.forEach(({ role, text }, sentence) => {
    const title = role === 'heading' || role === 'label' || role === 'columnTitle' || role === 'rowTitle';
    const places = title ? [{ start: 0, end: text.length }] : refused(facts[sentence]);
    if (places.length > 0) found.set(sentence, { title, places });
  });
  return found;
}

function takenIn(spans: ReadonlyMap<number, Places>, mentions: readonly Mention[]): ReadonlyMap<number, Mention[]> {
  const taken = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (!spans.has(mention.sentence)) continue;
    const list = taken.get(mention.sentence);
    if (list === undefined) taken.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  return taken;
}

function refused(facts: SentenceFacts | undefined): { start: number; end: number }[] {
  if (facts === undefined) return [];
  return facts.names.filter(
    (name) => name.strength === 'possible' && name.as !== 'person' && name.as !== 'place' && name.text.includes(' '),
  );
}

interface Search {
  readonly byKey: ReadonlyMap<string, Group>;
  readonly starts: ReadonlySet<string>;
  readonly indexOf: ReadonlyMap<Group, number>;
  readonly taken: readonly Mention[];
  readonly mentions: Mention[];
  /** the groups that count inside a longer candidate */
  readonly only: ReadonlySet<Group> | undefined;
}

function searchSpan(
  text: string,
  span: { start: number; end: number },
  offset: number,
  sentence: number,
  search: Search,
): void {
  const words = [...text.slice(span.start, span.end).matchAll(WORD)];
  for (let i = 0; i < words.length; i++) {
    if (!search.starts.has(words[i]![0].toLowerCase())) continue;
    for (let length = Math.min(LONGEST, words.length - i); length >= 1; length--) {
      const parts = words.slice(i, i + length).map((word) => word[0]);
      const group = search.byKey.get(keyOf(parts));
      if (group === undefined || search.only?.has(group) === false || !capitalised(parts, group)) continue;
      const start = offset + span.start + words[i]!.index;
      const last = words[i + length - 1]!;
      const end = offset + span.start + last.index + last[0].length;
      if (search.taken.some((mention) => mention.start < end && start < mention.end)) break;
      const entity = search.indexOf.get(group);
      if (entity === undefined) break;
      search.mentions.push({
        start,
        end,
        text: text.slice(start - offset, end - offset),
        type: 'company',
        entity,
        sentence,
      });
      i += length - 1;
      break;
    }
  }
}

function capitalised(parts: readonly string[], group: Group): boolean {
  return parts.every((part, i) => part === group.words[i] || part === part.toUpperCase());
}
