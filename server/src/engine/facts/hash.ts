/** Start of a hash; FNV-1a (Fowler, Noll & Vo 1991) over UTF-16 code units, 32 bits. */
export const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 0x20;

/** The hash of what was hashed before and then the word in small letters. */
export function addWord(hash: number, word: string): number {
  let result = hash;
  for (let i = 0; i < word.length; i++) {
    let code = word.charCodeAt(i);
    if (code > 0x7f) return addText(hash, word.toLowerCase());
    if (code >= 0x41 && code <= 0x5a) code += 0x20;
    result = Math.imul(result ^ code, PRIME);
  }
  return result;
}

/** The hash after a space, which stands between two words of a name. */
export function addSpace(hash: number): number {
  return Math.imul(hash ^ SPACE, PRIME);
}

/** The hash of what was hashed before and then the text as it is. */
export function addText(hash: number, text: string): number {
  let result = hash;
  for (let i = 0; i < text.length; i++) result = Math.imul(result ^ text.charCodeAt(i), PRIME);
  return result;
}

/** The hash of a name's words, whatever their capitals. */
export function hashWords(words: readonly string[]): number {
  let hash = SEED;
  for (let i = 0; i < words.length; i++) hash = addWord(i === 0 ? hash : addSpace(hash), words[i]!);
  return hash;
}
