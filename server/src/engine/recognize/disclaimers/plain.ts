import { PAD } from '../../base/characters';

/** Longest stretch of a sentence that is searched: notices say what they are at once, and the bound keeps any text linear. */
const LIMIT = 2000;

/**
 * The sentence as the patterns see it: lower case, straight quotes, plain hyphens, single spaces, without emphasis marks and
 * brackets round the whole. Offsets are lost, which does no harm because a notice is a whole sentence.
 */
export function plain(text: string): string {
  return text
    .slice(0, LIMIT)
    .replaceAll(PAD, '')
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/[*_~`#>¤§]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[ ([-]+/u, '')
    .replace(/[ )\]]+$/u, '');
}
