import type { Figure } from '../../../engine/index';

const bounds = {
  about: 'about',
  atLeast: 'at least',
  moreThan: 'more than',
  atMost: 'at most',
  lessThan: 'less than',
} as const;

const signs: Readonly<Record<string, string>> = { '%': ' %', '°C': ' °C', '°F': ' °F' };

/** Units that mean more than one thing in the trade. */
const ambiguous: Readonly<Record<string, string>> = {
  ton: '*ton* may be metric (1,000 kg) or short (907.185 kg)',
  tonf: '*ton* may be metric (1,000 kg) or short (907.185 kg)',
  gallon: '*gallon* may be US (3.785 l) or imperial (4.546 l)',
  gal: '*gallon* may be US (3.785 l) or imperial (4.546 l)',
};

/** A number with thousands separators and at most six decimals; an exact fraction such as 1/3 stays short. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(6).split('.');
  const tail = decimals.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}${tail === '' ? '' : `.${tail}`}`;
}

/** The normalised form of a figure, such as `at least 100 t a year`; undefined when it says no more than the figure itself. */
export function normalised(figure: Figure): string | undefined {
  const amount = figure.date ?? amountOf(figure);
  if (amount === undefined) return undefined;
  const bound = figure.bound === undefined ? '' : `${bounds[figure.bound]} `;
  const text = `${bound}${amount}${unitOf(figure)}`;
  return plain(text) === plain(figure.text) ? undefined : text;
}

/** What to know of the unit, where writers mean different things by it. */
export function unitNote(figure: Figure): string | undefined {
  return figure.unit === undefined || !Object.hasOwn(ambiguous, figure.unit) ? undefined : ambiguous[figure.unit];
}

function amountOf({ value, low, high }: Figure): string | undefined {
  if (value !== undefined) return plainNumber(value);
  if (low === undefined && high === undefined) return undefined;
  if (low === undefined) return `up to ${plainNumber(high!)}`;
  return high === undefined ? `from ${plainNumber(low)}` : `${plainNumber(low)} to ${plainNumber(high)}`;
}

function unitOf({ currency, unit, date }: Figure): string {
  if (date !== undefined) return '';
  const money = currency === undefined ? '' : ` ${currency}`;
  if (unit === undefined || unit === currency) return money;
  return `${money}${signs[unit] ?? ` ${unit}`}`;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s,]/g, '');
}
