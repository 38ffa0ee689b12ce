import type { Extracted } from './model';

const MILLION = 1_000_000;
/** Characters of some five hundred pages. */
const LONGEST = MILLION;

/** A copy is held against the beginning of what is longer than any release, and its reader is told. */
export function beginning(extracted: Extracted): Extracted {
  if ('problem' in extracted || extracted.text.length <= LONGEST) return extracted;
  const note = `is very long: the copy is held against its first ${LONGEST / MILLION} million characters`;
  return { text: extracted.text.slice(0, LONGEST), notes: [...extracted.notes, note] };
}
