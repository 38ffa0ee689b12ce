import type { Change } from './model';

const longest = 60;

/** The change in the fewest words: `158 → 185`. */
export function sayChange(change: Change): string {
  switch (change.kind) {
    case 'figures':
      return arrow(change.from.join(', '), change.to.join(', '));
    case 'words':
      return change.from === '' && change.to === '' ? 'the spacing' : arrow(quoted(change.from), quoted(change.to));
    case 'several':
      return `these words stand in ${String(change.places)} places`;
    case 'elsewhere':
      return 'these words stand elsewhere now';
    case 'gone':
      return 'these words are gone';
  }
}

function arrow(from: string, to: string): string {
  if (from === '') return `${to} is new`;
  return to === '' ? `${from} is gone` : `${from} → ${to}`;
}

function quoted(text: string): string {
  if (text === '') return '';
  if (text.length <= longest) return `“${text}”`;
  const head = text.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  return `“${(space > longest / 3 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/u, '')).trimEnd()}…”`;
}
