import type { Disclaimer } from '../../../engine/index';
import { escapeMarkdown, joined, lines, quoted } from './markdown';
import { wordsOf, type Page } from './page';

const mostLines = 3;
const verifying =
  /\b(?:should|must|can|could|cannot|may|has|have|had|is|are|was|were|been|be|not|yet|independently) (?:[a-z]+ ){0,5}(?:verified|confirmed|checked|verify|confirm)\b/i;

/** The hover of a disclaimer: its jobs, what it leaves unsaid, and how much rests on it alone. */
export function disclaimerHover(page: Page, index: number): string {
  const disclaimer = page.article.disclaimers[index]!;
  const head = ['**Disclaimer**', disclaimer.kinds.join(', ')].filter((part) => part !== '').join(' · ');
  const where = disclaimer.scope === 'body' ? 'a caveat in the text, not a notice over the whole article' : undefined;
  const provenance = disclaimer.kinds.some(
    (kind) => kind === 'provenance' || kind === 'translation' || kind === 'verification',
  );
  return lines(
    head,
    where,
    provenance ? joined(named(page, disclaimer), translated(disclaimer), verified(page, disclaimer)) : undefined,
    restsOnIt(page, index),
  );
}

function named(page: Page, disclaimer: Disclaimer): string {
  const { entities } = page.article;
  const outlets = disclaimer.outlets.flatMap((entity) => entities[entity] ?? []);
  if (outlets.length === 0) return 'names: no outlet';
  const names = outlets.map(
    ({ name, stateAffiliated }) => `${escapeMarkdown(name)}${stateAffiliated ? ' (state-affiliated)' : ''}`,
  );
  return `names: ${names.join(', ')}`;
}

function translated({ kinds }: Disclaimer): string {
  return kinds.includes('translation') ? 'translated: yes' : 'translated: not said';
}

function verified(page: Page, disclaimer: Disclaimer): string {
  if (!disclaimer.kinds.includes('verification')) return 'verified: not said';
  const words = verifying.exec(wordsOf(page, disclaimer).replaceAll(/\s/g, ' '));
  return words ? `verified: ${quoted(words[0])}` : 'verified: to be done';
}

function restsOnIt(page: Page, index: number): string | undefined {
  const { sentences } = page.article;
  const blanket = sentences.filter(({ sourcing }) => sourcing?.label === 'blanket' && sourcing.disclaimer === index);
  if (blanket.length === 0) return undefined;
  const numbers = [...new Set(blanket.map(({ start }) => page.lineOf(start) + 1))];
  const shown = `${numbers.slice(0, mostLines).join(', ')}${numbers.length > mostLines ? ' …' : ''}`;
  const claims = `${String(blanket.length)} ${blanket.length === 1 ? 'claim' : 'claims'}`;
  return `nothing but this notice stands behind ${claims} (${numbers.length === 1 ? 'line' : 'lines'} ${shown})`;
}
