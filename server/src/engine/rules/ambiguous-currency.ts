import { SHARED_CURRENCIES, type SharedCurrency } from '../lexicon/sharedCurrencies';
import { within } from '../base/span';
import type { Figure } from '../recognize/model';
import type { Article, ArticleFigure } from '../resolve/model';
import { allows, flags } from './examples/ambiguous-currency';
import type { Edit, Fix, Report, Rule } from './model';
import { perSentence } from './support/perSentence';
import { counted, once, quotation } from './support/words';

type Country = SharedCurrency['countries'][number];

/** How often the article must name a country for its money to be meant. */
const leastNamed = 2;
const mostFixes = 3;

export const ambiguousCurrency: Rule = {
  id: 'ambiguous-currency',
  summary: 'A currency sign or name that two of the countries in the article use.',
  rationale:
    'In a story about a Canadian buyer and an American mine, *$40 million* may be either dollar, and the two are a third apart. Flagged ' +
    'once per sign and article, only where the article speaks of at least two countries with such a currency, and never where ' +
    'any figure says whose it is (*US$*, *A$*, *Canadian dollars*, *USD*): then the bare sign is the house’s own.',
  levels: { relaxed: 'off', standard: 'hint', strict: 'information' },
  quiet: true,
  flags,
  allows,
  keeping: { sees: (_, sentence) => seenMoney(sentence) },
  check(article) {
    return [...bareCurrencies(article)].flatMap((currency) => {
      const named = namedCountries(article, currency);
      if (named.length < 2 || isSettled(article, currency)) return [];
      return [report(article, bareFigures(article, currency), named)];
    });
  },
};

function bareCurrencies(article: Article): ReadonlySet<SharedCurrency> {
  const found = new Set<SharedCurrency>();
  for (const sentence of article.sentences) for (const [, currency] of bareOf(sentence)) found.add(currency);
  return found;
}

/** Amounts with a sign or name that several countries share, and nothing that says whose. */
function bareFigures(article: Article, wanted: SharedCurrency): readonly ArticleFigure[] {
  return article.sentences.flatMap((sentence) => {
    const own = within(article.figures, sentence);
    return bareOf(sentence).flatMap(([index, currency]) => (currency === wanted ? own[index]! : []));
  });
}

type Bare = readonly [figure: number, currency: SharedCurrency];

const bareOf = perSentence(({ role, facts }): readonly Bare[] => {
  if (role === 'furniture' || role === 'boilerplate') return [];
  return facts.figures.flatMap((figure, index): Bare[] => {
    if (figure.kind !== 'money') return [];
    const currency = SHARED_CURRENCIES.find(({ bare }) => bare.test(figure.text));
    return currency === undefined || saysWhose(currency, figure) ? [] : [[index, currency]];
  });
});

function saysWhose({ countries }: SharedCurrency, figure: Figure): boolean {
  return countries.some(
    ({ adjective, code, sign }) =>
      figure.text.includes(adjective) || figure.text.includes(code) || (sign === 'US' && figure.text.includes('US ')),
  );
}

/** The article writes some amount of that kind so that it says whose it is, or converts one. */
function isSettled(article: Article, currency: SharedCurrency): boolean {
  const codes = new Set(currency.countries.map(({ code }) => code));
  const marked = article.figures.some(
    (figure) =>
      figure.kind === 'money' &&
      figure.currency !== undefined &&
      codes.has(figure.currency) &&
      (!currency.bare.test(figure.text) || saysWhose(currency, figure)),
  );
  if (marked) return true;
  const { legible } = article.structure;
  return settlingForms(currency).some((form) => legible.includes(form));
}

/** Words and signs that say whose the money is, wherever the article has them. */
function settlingForms({ name, countries }: SharedCurrency): readonly string[] {
  return countries.flatMap(({ code, sign, adjective }) => {
    const forms = [code, `${adjective} ${name === '$' ? 'dollar' : name.slice(0, -1)}`];
    return sign === undefined ? forms : [...forms, `${sign}$`, `${sign}¥`];
  });
}

const allSettlingForms = once(() => SHARED_CURRENCIES.flatMap(settlingForms));

const seenMoney = perSentence((sentence): readonly unknown[] => {
  const { text, facts } = sentence;
  return [
    bareOf(sentence).map(([figure, { name }]) => `${String(figure)} ${name}`),
    countriesOf(sentence).map(({ adjective }) => adjective),
    facts.figures.map((figure) => (figure.kind === 'money' ? `${figure.currency ?? ''} ${figure.text}` : '')),
    allSettlingForms().filter((form) => text.includes(form)),
  ];
});

/** The countries with that currency that the article is about: it names each more than once. */
function namedCountries(article: Article, { countries }: SharedCurrency): Country[] {
  const counts = new Map<Country, number>();
  for (const sentence of article.sentences)
    for (const country of countriesOf(sentence)) counts.set(country, (counts.get(country) ?? 0) + 1);
  return countries.filter((country) => (counts.get(country) ?? 0) >= leastNamed);
}

/** Each country as often as the sentence names it. */
const countriesOf = perSentence(({ text }): readonly Country[] =>
  SHARED_CURRENCIES.flatMap(({ countries }) =>
    countries.flatMap((country) => country.names.flatMap((name) => placesOf(text, name).map(() => country))),
  ),
);

function placesOf(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!/[\p{L}-]/u.test(text[at - 1] ?? ' ')) found.push(at);
  return found;
}

function report(article: Article, figures: readonly ArticleFigure[], named: readonly Country[]): Report {
  const [first, ...others] = figures as [ArticleFigure, ...ArticleFigure[]];
  const more = others.length === 0 ? '' : ` (${counted(others.length, 'more place')})`;
  const whose = named.slice(0, mostFixes).map(({ adjective }) => adjective);
  return {
    start: first.start,
    end: first.end,
    message: `${quotation(article, first)} does not say whose: ${whose.join(' or ')}?${more}`,
    related: others.slice(0, 10).map((figure) => ({ start: figure.start, end: figure.end, message: 'here too' })),
    fixes: () => named.slice(0, mostFixes).map((country) => fix(figures, country)),
    sentence: first.sentence,
  };
}

/** *A$5m*, *5 million Australian dollars*: the sign takes letters, the name an adjective. */
function fix(figures: readonly ArticleFigure[], { adjective, sign }: Country): Fix {
  const edits = figures.flatMap((figure): Edit[] => {
    const symbol = figure.text.search(/[$¥]/u);
    if (symbol >= 0) return sign === undefined ? [] : [insertAt(figure.start + symbol, sign)];
    const name = /\p{L}+$/u.exec(figure.text);
    if (/^Rs/iu.test(figure.text) || name === null) return [];
    return [insertAt(figure.start + name.index, `${adjective} `)];
  });
  const shown =
    sign !== undefined && figures.every(({ text }) => /[$¥]/u.test(text)) ? signed(sign, figures) : adjective;
  return { title: `Say ${shown} (${counted(edits.length, 'place')})`, edits };
}

function signed(sign: string, figures: readonly ArticleFigure[]): string {
  return `${sign}${figures[0]!.text.includes('¥') ? '¥' : '$'}`;
}

function insertAt(offset: number, newText: string): Edit {
  return { start: offset, end: offset, newText };
}
