/** More keys than any mapping that a person keeps. The parser compares each with all before it, which makes 20,000 take seconds. */
export const mostKeysTogether = 5000;

const newLine = 0x0a;
const space = 0x20;
const dash = 0x2d;
const colon = 0x3a;
const question = 0x3f;

/**
 * Where a mapping of a YAML text has more than {@link mostKeysTogether} keys; undefined where none has. Goes by indentation and braces
 * and reads nothing, so that it may count a little too much in texts of that size. Linear, and never throws.
 */
export function crowdedMapping(text: string): number | undefined {
  if (text.length < mostKeysTogether * 2) return undefined;
  const indents: number[] = [];
  const keys: number[] = [];
  let braces: number[] = [];
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    let from = at;
    while (text.charCodeAt(from) === space) from++;
    let indent = from - at;
    while (text.charCodeAt(from) === dash && text.charCodeAt(from + 1) === space) {
      // A new item of a list: what stands deeper in the one before is over.
      close(indents, keys, indent);
      braces = [];
      do from++;
      while (text.charCodeAt(from) === space);
      indent = from - at;
    }
    const code = text.charCodeAt(from);
    if (from < end && code !== 0x23 && (code === question || has(text, colon, from, end))) {
      close(indents, keys, indent);
      if (indents.at(-1) !== indent) {
        indents.push(indent);
        keys.push(0);
      }
      if (++keys[keys.length - 1]! > mostKeysTogether) return from;
    }
    if (indent === 0) braces = [];
    const crowded = countCommas(text, from, end, braces);
    if (crowded !== undefined) return crowded;
    at = end + 1;
  }
  return undefined;
}

/** Forgets the mappings that are indented further. */
function close(indents: number[], keys: number[], indent: number): void {
  while (indents.length > 0 && indents.at(-1)! > indent) {
    indents.pop();
    keys.pop();
  }
}

function has(text: string, wanted: number, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === wanted) return true;
  return false;
}

/** Counts the commas of each open brace; -1 stands for a bracket, whose commas part no keys. */
function countCommas(text: string, from: number, end: number, braces: number[]): number | undefined {
  for (let at = from; at < end && text.charCodeAt(at) !== newLine; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b) braces.push(0);
    else if (code === 0x5b) braces.push(-1);
    else if (code === 0x7d || code === 0x5d) braces.pop();
    else if (
      code === 0x2c &&
      braces.length > 0 &&
      braces.at(-1)! >= 0 &&
      ++braces[braces.length - 1]! > mostKeysTogether
    )
      return at;
  }
  return undefined;
}
