import type { CommandIo } from './io';

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
} as const;

export type Style = keyof typeof CODES;

/** Dresses words for a terminal; gives them back unchanged where no colours are wanted. */
export function painter(io: Pick<CommandIo, 'colours'>): (style: Style, text: string) => string {
  if (!io.colours) return (_style, text) => text;
  return (style, text) => {
    const [on, off] = CODES[style];
    return `\u001B[${on}m${text}\u001B[${off}m`;
  };
}

/** Text from an article on one line of the terminal, without characters that would steer it. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what must not reach a terminal
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
