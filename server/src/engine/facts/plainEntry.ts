type Plain = Record<string, unknown>;

/** A scalar that YAML reads as the very text: begins with a letter, holds no mark that means anything, is no `true` or `null`. */
const TEXT = /^\p{L}(?:[\p{L}\p{M}\p{N} ._&'’()/+-]*[\p{L}\p{M}\p{N}._)'’+-])?$/u;
/** The same outside `[…]`, where commas mean nothing. */
const LINE_TEXT = /^\p{L}(?:[\p{L}\p{M}\p{N} .,_&'’()/+-]*[\p{L}\p{M}\p{N}.,_)'’+-])?$/u;
const OTHER_VALUES = /^(?:true|false|null|y|n|yes|no|on|off)$/iu;
const PAIR = /^([A-Z]+):(?: (.*))?$/i;

/**
 * One entry of a registry file as plain data, where it is written in one of the two ways that need no YAML parser: as JSON on one
 * line (what an import writes), or as lines of `key: text` and `key: [text, text]`. Undefined for any other, which the YAML parser
 * reads; a million entries would take it minutes. `text` is whole lines, the first of which begins with `- `, indented or not.
 */
export function plainEntry(text: string): Plain | undefined {
  const body = text.trimEnd();
  const dash = body.indexOf('- ');
  if (body.startsWith('{', dash + 2)) return jsonEntry(body.slice(dash + 2));
  const lines = body.split('\n');
  const indent = ' '.repeat(dash + 2);
  const entry: Plain = {};
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (i > 0 && !line.startsWith(indent)) return undefined;
    const [, key, written] = PAIR.exec(line.slice(indent.length).trimEnd()) ?? [];
    const value = written === undefined ? undefined : plainValue(written);
    if (key === undefined || value === undefined || Object.hasOwn(entry, key)) return undefined;
    entry[key] = value;
  }
  return entry;
}

function jsonEntry(body: string): Plain | undefined {
  if (!body.endsWith('}') || body.includes('\n')) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : undefined;
  } catch {
    return undefined;
  }
}

function plainValue(written: string): unknown {
  const first = written.charAt(0);
  if (first === '"') return quoted(written);
  if (first !== '[') return plainText(written, LINE_TEXT);
  if (!written.endsWith(']')) return undefined;
  if (written.includes('"')) return quoted(written);
  const values = written
    .slice(1, -1)
    .split(',')
    .map((item) => plainText(item.trim(), TEXT));
  return values.includes(undefined) ? undefined : values;
}

/** JSON texts, alone or in a list, mean the same in YAML. */
function quoted(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function plainText(written: string, shape: RegExp): string | undefined {
  return shape.test(written) && !OTHER_VALUES.test(written) ? written : undefined;
}
