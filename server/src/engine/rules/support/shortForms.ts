import { shortName } from '../../base/uris';
import type { ShortForm } from '../../ledger/model';
import type { Article, Entity, Mention } from '../../resolve/model';
import type { Report } from '../model';
import { counted } from './words';

const shape = /^[A-Z][A-Z&]{2,7}$/u;

/**
 * Short forms that look like a slip for the one by which other articles call the same company: one letter is another (*CNRE* for
 * *CNRH*), and at least as many articles have it the other way. Where the registry knows one of the two, that one is right.
 */
export function slipsAgainstOthers(article: Article): Report[] {
  const ledger = article.beside?.ledger;
  if (ledger === undefined) return [];
  const found: Report[] = [];
  for (const entity of article.entities) {
    if (!entity.name.includes(' ')) continue;
    const own = [...new Set([...(entity.acronym === undefined ? [] : [entity.acronym]), ...entity.aliases])].filter(
      (form) => shape.test(form),
    );
    const [form] = own;
    // Two forms in one article are its own affair.
    if (form === undefined || own.length > 1) continue;
    const mentions = article.mentions.filter((mention) => mention.entity === entity.index && mention.text === form);
    if (mentions.length === 0) continue;
    const others = ledger.shortForms(entity.index);
    const alike = 1 + (others.find(({ text }) => text === form)?.articles ?? 0);
    const rival = rivalOf(form, alike, others, registeredNames(article, entity));
    if (rival !== undefined) found.push(report(entity, mentions, rival));
  }
  return found;
}

/** The form that most other articles use, or the registry has; undefined where neither is more usual than the article's own. */
function rivalOf(
  form: string,
  alike: number,
  others: readonly ShortForm[],
  known: ReadonlySet<string>,
): ShortForm | undefined {
  let rival: ShortForm | undefined;
  for (const other of others) {
    if (!isSlipFor(form, other.text)) continue;
    const certain = Number(known.has(other.text)) - Number(known.has(form));
    if (certain < 0 || (certain === 0 && other.articles < alike)) continue;
    if (rival === undefined || other.articles > rival.articles) rival = other;
  }
  return rival;
}

/** Exactly one letter, not the first, is another. A letter more or less can be a division or a legal form. */
function isSlipFor(form: string, other: string): boolean {
  if (form.length !== other.length || form[0] !== other[0]) return false;
  let differing = 0;
  for (let at = 1; at < form.length; at++) if (form[at] !== other[at]) differing++;
  return differing === 1;
}

function registeredNames({ registry }: Article, { registryId }: Entity): ReadonlySet<string> {
  const entry = registryId === undefined ? undefined : registry.get(registryId);
  return new Set(entry === undefined ? [] : [...entry.aliases, ...entry.listings.map(({ ticker }) => ticker)]);
}

function report({ type }: Entity, mentions: readonly Mention[], { text, uri, place }: ShortForm): Report {
  const [first] = mentions as [Mention];
  const { line, character, start, end } = place;
  return {
    start: first.start,
    end: first.end,
    message: `${first.text} here, ${text} in ${shortName(uri)}:${line + 1}: one ${type}, two short forms.`,
    related: [
      {
        start: 0,
        end: 0,
        message: `${text} there`,
        elsewhere: { uri, start: { line, character }, end: { line, character: character + end - start } },
      },
    ],
    fixes: () => [
      {
        title: `Use “${text}” throughout (${counted(mentions.length, 'place')})`,
        edits: mentions.map((mention) => ({ start: mention.start, end: mention.end, newText: text })),
        preferred: true,
      },
    ],
    sentence: first.sentence,
  };
}
