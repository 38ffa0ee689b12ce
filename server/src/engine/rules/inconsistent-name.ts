import { within } from '../base/span';
import type { Article, Entity, Mention } from '../resolve/model';
import { allows, flags } from './examples/inconsistent-name';
import type { Fix, Report, Rule } from './model';
import { slipsAgainstOthers } from './support/shortForms';
import { collapse, counted, lineFinder } from './support/words';

const acronymShape = /^[A-Z][A-Z&]{1,7}$/u;

export const inconsistentName: Rule = {
  id: 'inconsistent-name',
  summary:
    'Two acronyms or two spellings of one name in one article, or an acronym that other articles have otherwise.',
  rationale:
    'A reader who meets *NHT* and *NHTI*, or *Halden-Werke* and *Halden Werke*, wonders whether they are two companies. A full name ' +
    'and one short form of it are fine, and so is a name in capitals in a headline. A name that the article writes in one way ' +
    'only is never flagged, however unusual it looks, unless at least as many other articles of the workspace abbreviate the same ' +
    'company with one letter otherwise (*NHTI* and *NHTL*); where the registry has one of the two, that one is right.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'information' },
  quiet: true,
  flags,
  allows,
  keeping: {
    sees: (article, sentence) =>
      within(article.mentions, sentence).map((mention) => [
        mention.text,
        isTicker(article, mention),
        isCapitalHeading(article, mention),
        opensSentence(article, mention),
      ]),
  },
  check(article) {
    const spellings = new Map<string, Map<string, Mention[]>>();
    for (const mentions of mentionsByForm(article)) {
      const text = shownName(mentions[0]!);
      const kind = formKey(article.entities[mentions[0]!.entity], text);
      const forms = spellings.get(kind) ?? new Map<string, Mention[]>();
      spellings.set(kind, forms);
      const alike = forms.get(text);
      forms.set(text, alike === undefined ? mentions : [...alike, ...mentions].sort((a, b) => a.start - b.start));
    }
    const inconsistent = [...spellings]
      .map(([key, forms]): [string, Forms] => [
        key,
        key.startsWith('acronym') ? likeFirst(forms) : withoutOpeners(article, forms),
      ])
      .filter(([, forms]) => forms.size > 1);
    const others = slipsAgainstOthers(article);
    if (inconsistent.length === 0) return others;
    const lineOf = lineFinder(article);
    return [...inconsistent.map(([key, forms]) => report(article, key, forms, lineOf)), ...others];
  },
};

/** Mentions by the way they are written, in order of first use. */
type Forms = ReadonlyMap<string, readonly Mention[]>;

/** Mentions of one entity in the very same words together, in order of first use. */
function mentionsByForm(article: Article): readonly Mention[][] {
  const byEntity = new Map<number, Map<string, Mention[]>>();
  const inOrder: Mention[][] = [];
  for (const mention of article.mentions) {
    if (isTicker(article, mention) || isCapitalHeading(article, mention)) continue;
    const byText = byEntity.get(mention.entity) ?? new Map<string, Mention[]>();
    const mentions = byText.get(mention.text);
    if (mentions === undefined) {
      const first = [mention];
      byEntity.set(mention.entity, byText.set(mention.text, first));
      inOrder.push(first);
    } else mentions.push(mention);
  }
  return inOrder;
}

/** A ticker follows its exchange and a colon: *(NYSE: ABC)*. */
function isTicker(article: Article, mention: Mention): boolean {
  const before = article.structure.legible.slice(Math.max(0, mention.start - 4), mention.start);
  return before.includes(':') && /[A-Z]:\s?$/u.test(before);
}

/** The acronyms that can be slips for the first: same first letter, at most one letter changed, added or left out. */
function likeFirst(forms: Forms): Forms {
  const [first] = forms.keys();
  return new Map([...forms].filter(([form]) => form === first || differByOne(first!, form)));
}

function differByOne(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** A name that begins in lower case gets a capital where it opens a sentence; that is not another spelling. */
function withoutOpeners(article: Article, forms: Forms): Forms {
  return new Map(
    [...forms].filter(([form, mentions]) => {
      const lower = form.charAt(0).toLowerCase() + form.slice(1);
      return lower === form || !forms.has(lower) || !mentions.every((mention) => opensSentence(article, mention));
    }),
  );
}

function opensSentence(article: Article, mention: Mention): boolean {
  return (article.sentences[mention.sentence]?.start ?? -1) >= mention.start - 1;
}

/** Forms under one key should be written alike: acronyms of one entity, or names that differ in case, spaces and hyphens only. */
function formKey(entity: Entity | undefined, text: string): string {
  if (entity !== undefined && entity.name !== text && acronymShape.test(text)) return `acronym ${entity.index}`;
  return `spelling ${spellingKey(text)}`;
}

function spellingKey(text: string): string {
  const key = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s(?:&|\+)\s/gu, ' and ')
    .replace(/^the\s/u, '')
    .replace(/[^\p{L}\d]+/gu, '');
  return key === '' ? text : key;
}

/** The name as written, but for the shape of its apostrophe and a full stop that may be the sentence's. */
function shownName(mention: Mention): string {
  return collapse(mention.text).replaceAll('’', "'").replace(/\.$/u, '');
}

/** Headings and table titles in capitals, and whole lines in capitals, write every name so. */
function isCapitalHeading(article: Article, mention: Mention): boolean {
  if (/\p{Ll}/u.test(mention.text)) return false;
  const sentence = article.sentences[mention.sentence];
  if (sentence === undefined) return false;
  return sentence.role === 'heading' || sentence.role === 'byline' || !/\p{Ll}/u.test(sentence.text);
}

function report(article: Article, key: string, forms: Forms, lineOf: (offset: number) => number): Report {
  const [first, second] = [...forms] as unknown as [[string, Mention[]], [string, Mention[]]];
  const here = second[1][0]!;
  const others = [...forms.values()].flat().filter((mention) => mention !== here);
  const what = article.entities[here.entity]?.type === 'company' ? 'company' : 'organization';
  const fault = key.startsWith('acronym') ? 'short forms' : 'spellings';
  const number = ['two', 'three', 'four', 'five'][forms.size - 2] ?? `${forms.size}`;
  return {
    start: here.start,
    end: here.end,
    message: `${second[0]} here, ${first[0]} in line ${lineOf(first[1][0]!.start)}: one ${what}, ${number} ${fault}.`,
    related: others.map((mention) => ({
      start: mention.start,
      end: mention.end,
      message: `${shownName(mention)} here`,
    })),
    fixes: () => [throughout(forms, first[0], true), throughout(forms, second[0], false)],
    sentence: here.sentence,
  };
}

function throughout(forms: Forms, form: string, preferred: boolean): Fix {
  const changed = [...forms].flatMap(([text, mentions]) => (text === form ? [] : mentions));
  changed.sort((a, b) => a.start - b.start);
  return {
    title: `Use “${form}” throughout (${counted(changed.length, 'place')})`,
    edits: changed.map((mention) => ({
      start: mention.start,
      end: mention.end - (mention.text.endsWith('.') ? 1 : 0),
      newText: form,
    })),
    ...(preferred ? { preferred } : {}),
  };
}
