import { coveredClaims, ownershipOf, type Disclaimer } from '../../../engine/index';
import { escapeMarkdown, joined, lines, quoted } from './markdown';
import { wordsOf, type Page } from './page';

const mostLines = 3;
const mostNames = 4;
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
    provenance ? joined(named(page, disclaimer), translated(page, disclaimer), verified(page, disclaimer)) : undefined,
    restsOnIt(page, index) ?? covers(page, disclaimer),
  );
}

/** The outlets it names, with their owners where those are known; else what it says of the source without a name. */
function named(page: Page, { outlets, bodies }: Disclaimer): string {
  const { entities } = page.article;
  const ownership = ownershipOf(page.article);
  const shown = outlets.map((index) => {
    const owner = ownership.owners(ownership.party(index))[0]?.owner.name;
    const ties = [
      ...(owner === undefined ? [] : [`of ${escapeMarkdown(owner)}`]),
      ...(entities[index]?.stateAffiliated ? ['state-affiliated'] : []),
    ];
    return `${escapeMarkdown(entities[index]?.name ?? '')}${ties.length === 0 ? '' : ` (${ties.join(', ')})`}`;
  });
  const others = bodies.flatMap((index) => entities[index]?.name ?? []).slice(0, mostNames);
  if (shown.length > 0) return `names: ${shown.slice(0, mostNames).join(', ')}`;
  return others.length > 0 ? `names: ${escapeMarkdown(others.join(', '))}, no outlet` : 'names: no outlet';
}

function translated(page: Page, { kinds, translated: words }: Disclaimer): string {
  if (words) return `translated: ${quoted(wordsOf(page, words))}`;
  return kinds.includes('translation') ? 'translated: yes' : 'translated: not said';
}

function verified(page: Page, { verification }: Disclaimer): string {
  if (!verification) return 'verified: not said';
  const words = wordsOf(page, verification);
  return words.length > 60 ? 'verified: no' : `verified: ${quoted(words)}`;
}

function covers(page: Page, disclaimer: Disclaimer): string | undefined {
  const count = coveredClaims(page.article, disclaimer).length;
  if (count === 0) return undefined;
  return `covers ${String(count)} ${count === 1 ? 'claim' : 'claims'}${disclaimer.scope === 'body' ? ' of its section' : ''}`;
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
