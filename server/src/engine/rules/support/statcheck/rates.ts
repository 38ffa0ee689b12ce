import type { Article, ArticleSentence } from '../../../resolve/model';
import type { Report } from '../../model';
import type { Conversion } from './conversions';
import { conversionsIn, convertedConflict, fits } from './conversions';
import { isRead, reportOf, statSentence } from './conflict';
import { remembered } from './remembered';

/** One unit of `from` buys `worth` of `to`, as the article says. */
interface Rate {
  readonly from: string;
  readonly to: string;
  readonly worth: number;
}

/** what a sentence says of exchange rates, and what it converts */
interface Exchange {
  readonly text: string;
  readonly rates: readonly Rate[];
  readonly conversions: readonly Conversion[];
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['franc', 'CHF'],
  ['rupee', 'INR'],
  ['won', 'KRW'],
]);
const PER_ONE =
  /^ (?:to|per|for) (?:the |one |a |1 )?(?:U\.?S\.? )?(dollar|euro|pound|yen|yuan|renminbi|franc|rupee|won)s?\b/u;
/** How far a conversion may be off the stated rate: the article may convert an older sum at an older rate. */
const NEAR = 0.1;
/** The same where the rate stands beside the conversion. */
const NEAR_BESIDE = 0.05;

const NOTHING: Exchange = { text: '', rates: [], conversions: [] };
const exchangeOf = remembered(read);

/**
 * Conversions between currencies that do not follow from the rate that the article states (*$1 = 0.92 euros*, *at 1.3 dollars to the
 * euro*), in the sentences of `only`. Without a stated rate, or with two for one pair, nothing is compared.
 */
export function exchangeConflicts(article: Article, only: readonly ArticleSentence[]): Report[] {
  const converting = only.filter((sentence) => exchangeIn(sentence).conversions.length > 0);
  if (converting.length === 0) return [];
  const rates = article.sentences.flatMap((sentence) => exchangeIn(sentence).rates);
  if (rates.length === 0) return [];
  return converting.flatMap((sentence) => {
    const exchange = exchangeIn(sentence);
    return exchange.conversions.flatMap((conversion) => {
      const worth = worthOf(rates, conversion);
      const near = exchange.rates.length > 0 ? NEAR_BESIDE : NEAR;
      if (worth === undefined || fits(conversion.first, conversion.second, worth, near)) return [];
      const { first, second } = conversion;
      const conflict = convertedConflict(exchange.text, first, second, first.value * worth);
      return conflict === undefined ? [] : [reportOf(article, sentence, conflict)];
    });
  });
}

/** True where the sentence gives an exchange rate, which conversions anywhere in the article are held against. */
export function statesRate(sentence: ArticleSentence): boolean {
  return exchangeIn(sentence).rates.length > 0;
}

function exchangeIn(sentence: ArticleSentence): Exchange {
  const { figures } = sentence.facts;
  return figures.length < 2 || !figures.some(({ kind }) => kind === 'money') ? NOTHING : exchangeOf(sentence);
}

function read(sentence: ArticleSentence): Exchange {
  if (!isRead(sentence)) return NOTHING;
  const { text, operands } = statSentence(sentence);
  const money = operands.filter(({ kind }) => kind === 'money');
  const conversions = conversionsIn(text, operands).filter(
    ({ first, second }) =>
      first.currency !== undefined && second.currency !== undefined && first.currency !== second.currency,
  );
  const rates = money.flatMap((one, i): Rate[] => {
    const next = money[i + 1];
    const name = PER_ONE.exec(text.slice(one.end, one.end + 24))?.[1];
    if (name !== undefined && one.currency !== undefined && one.value > 0) {
      return [{ from: NAMES.get(name)!, to: one.currency, worth: one.value }];
    }
    const equals = next !== undefined && /^ ?= ?$/u.test(text.slice(one.end, next.start));
    if (!equals || one.currency === undefined || next.currency === undefined || one.value <= 0) return [];
    return [{ from: one.currency, to: next.currency, worth: next.value / one.value }];
  });
  return rates.length === 0 && conversions.length === 0 ? NOTHING : { text, rates, conversions };
}

/** How much of the second currency one of the first is; undefined where no rate says, or where two disagree. */
function worthOf(rates: readonly Rate[], { first, second }: Conversion): number | undefined {
  const known = rates.flatMap(({ from, to, worth }) => {
    if (from === first.currency && to === second.currency) return [worth];
    return from === second.currency && to === first.currency && worth > 0 ? [1 / worth] : [];
  });
  const [one] = known;
  return one !== undefined && known.every((other) => Math.abs(other / one - 1) < 0.05) ? one : undefined;
}
