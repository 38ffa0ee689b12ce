import { DOTTED_FORMS, LEADING_FORMS, PLAIN_FORMS } from '../lexicon/legalForms';

const OTHER_FORMS = new Set(['se', 'sa', 'ag', 'kg', 'sas', 'plc', 'company', 'corporation']);

/**
 * The name without the legal form at its end or its beginning: *Kessler Halbleiter GmbH* → *Kessler Halbleiter*. Undefined where it has
 * none, or nothing but a few letters would be left.
 */
export function withoutLegalForm(name: string): string | undefined {
  const words = name.split(/[\s,]+/u).filter((word) => word !== '');
  let end = words.length;
  while (end > 1 && isForm(words[end - 1]!)) end--;
  const start = end > 1 && LEADING_FORMS.has(words[0]!.replaceAll('.', '')) ? 1 : 0;
  if (end - start === words.length) return undefined;
  const last = words[end - 1]!;
  const kept = name.slice(
    start === 0 ? 0 : name.indexOf(words[1]!),
    name.lastIndexOf(last, nameEnd(name, words, end)) + last.length,
  );
  return kept.length > 3 && !/^(?:and|of|de|&)$/iu.test(last) ? kept : undefined;
}

/** Where the word before the form ends at the latest. */
function nameEnd(name: string, words: readonly string[], end: number): number {
  let at = name.length;
  for (let i = words.length - 1; i >= end; i--) at = name.lastIndexOf(words[i]!, at - 1);
  return at - 1;
}

function isForm(word: string): boolean {
  const lower = word.replaceAll(/[.()]/gu, '').toLowerCase();
  return PLAIN_FORMS.has(lower) || DOTTED_FORMS.has(lower) || OTHER_FORMS.has(lower) || lower === '&';
}
