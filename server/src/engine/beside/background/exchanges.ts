/** How exchanges are called in running text, by the short names that registries use, and the city that stands for each. Usage of the exchanges themselves. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ASX: ['Australian Securities Exchange', 'Sydney'],
  HKEX: ['Hong Kong Stock Exchange', 'Stock Exchange of Hong Kong', 'Hong Kong'],
  LSE: ['London Stock Exchange', 'London'],
  NYSE: ['New York Stock Exchange', 'New York'],
  SIX: ['SIX Swiss Exchange', 'Swiss stock exchange', 'Zurich'],
  SSE: ['Shanghai Stock Exchange', 'Shanghai'],
  SZSE: ['Shenzhen Stock Exchange', 'Shenzhen'],
  TSE: ['Tokyo Stock Exchange', 'Tokyo'],
  TSX: ['Toronto Stock Exchange', 'Toronto'],
};

/** Whether the words name the exchange. */
export function namesExchange(words: string, exchange: string): boolean {
  const said = words.replace(/^the /iu, '').toLowerCase();
  return [exchange, ...(NAMES[exchange.toUpperCase()] ?? [])].some((name) => name.toLowerCase() === said);
}
