import { Lexer } from 'yaml';
import type { Span } from '../base/span';
import { crowdedMapping, mostKeysTogether } from './crowdedYaml';

/** Deeper than in any file that a person keeps. */
const deepest = 40;
const mostAliases = 500;
/** Keys that are lists or mappings themselves. Each in another doubles what is read. */
const mostKeys = 8;

interface Counts {
  readonly open: string[];
  last: string;
  inLine: number;
  aliases: number;
  keys: number;
}

/**
 * Why a text must not be read as YAML, and where: mappings as keys in keys, and aliases of aliases, make a few lines into gigabytes, and
 * mappings of very many keys take the parser minutes.
 * Undefined for what can be read. Linear, and never throws.
 */
export function hostileYaml(text: string): (Span & { readonly message: string }) | undefined {
  const crowded = crowdedMapping(text);
  if (crowded !== undefined) {
    const end = Math.min(crowded + 1, text.length);
    return {
      start: crowded,
      end,
      message: `This is not read: more than ${mostKeysTogether} keys stand together here.`,
    };
  }
  if (isTame(text)) return undefined;
  let at = 0;
  const counts: Counts = { open: [], last: '', inLine: 0, aliases: 0, keys: 0 };
  for (const token of new Lexer().lex(text)) {
    // Marks of the lexer's own, which stand nowhere in the text.
    if (token === '\u0002' || token === '\u0018' || token === '\u001F') continue;
    count(token, counts);
    const what = complaint(counts);
    if (what !== undefined) {
      const start = Math.min(at, text.length);
      return { start, end: Math.min(start + token.length, text.length), message: `This is not read: ${what}.` };
    }
    at += token.length;
  }
  return undefined;
}

/** Whether there is too little of everything, quotations and comments included. */
function isTame(text: string): boolean {
  let [depth, dashes, questions, stars] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
    else if (code === 0x0a) dashes = 0;
    else if (code === 0x2d) dashes++;
    else if (code === 0x3f) questions++;
    else if (code === 0x2a) stars++;
    if (depth > mostKeys || dashes > deepest || questions > mostKeys || stars > mostAliases) return false;
  }
  return true;
}

function count(token: string, counts: Counts): void {
  const first = token[0];
  if (first === '\n' || first === '\r') counts.inLine = 0;
  else if (token === '{' || token === '[') {
    if (counts.open.at(-1) === '{' && counts.last !== ':') counts.keys++;
    counts.open.push(token);
  } else if (token === '}' || token === ']') counts.open.pop();
  else if (token === '-') counts.inLine++;
  else if (token === '?') counts.keys++;
  else if (first === '*' && token.length > 1) counts.aliases++;
  if (token.trim() !== '' && first !== '#') counts.last = token;
}

function complaint({ open, inLine, aliases, keys }: Counts): string | undefined {
  if (open.length > deepest || inLine > deepest) return `lists stand more than ${deepest} deep in one another here`;
  if (keys > mostKeys) return 'keys that are lists or mappings stand here';
  return aliases > mostAliases ? `parts are repeated (“*name”) more than ${mostAliases} times` : undefined;
}
