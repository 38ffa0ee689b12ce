import type { RegistryEntry } from './model';
import { toEntry } from './entry';
import starter from './starter.json';

/** Where a fact of the starter registry stands. */
export const STARTER_URI = 'copydesk:starter';

/**
 * The bundled entries: companies of the critical-minerals trade and a few large ones of other fields, as the SEC's company
 * tickers (public domain) and FinanceDatabase (MIT) list them. `at.line` is the entry's number in the list.
 */
export function starterRegistry(): readonly RegistryEntry[] {
  return starter.companies.map((value, line) => toEntry(value, { uri: STARTER_URI, line }));
}
