import { FUNCTION_WORDS } from '../../lexicon/original/languages';
import type { OriginalLanguage } from './model';

/** Code units from which the language is told. */
const SAMPLE = 6000;

/** The language of a text by its script and its function words. `other` where none of the known ones fits. */
export function languageOf(text: string): OriginalLanguage {
  const sample = text.slice(0, SAMPLE);
  let han = 0;
  let kana = 0;
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x3041 && code <= 0x30ff) kana++;
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) han++;
    else if ((code >= 0x41 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) letters++;
  }
  if (han + kana > letters / 6) return kana > han / 8 ? 'ja' : 'zh';
  return byFunctionWords(sample);
}

function byFunctionWords(sample: string): OriginalLanguage {
  const counts: Record<keyof typeof FUNCTION_WORDS, number> = { en: 0, de: 0, fr: 0, es: 0 };
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    for (const language of ['en', 'de', 'fr', 'es'] as const) {
      if (FUNCTION_WORDS[language].has(word)) counts[language]++;
    }
  }
  let best: keyof typeof FUNCTION_WORDS = 'en';
  for (const language of ['de', 'fr', 'es'] as const) if (counts[language] > counts[best]) best = language;
  // A table of bare figures has no function words; English is then the likeliest way of writing numbers.
  return counts[best] * 20 < words && words > 40 ? 'other' : best;
}

/** Full-width characters as their ordinary forms and odd spaces as spaces; the same length, unit by unit. */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u00A0\u2007\u2009\u202F]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

/** Lower case unit by unit, so that offsets stay. */
export function lowerSame(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  });
}

/** A word in lower case without accents: *Société* as *societe*. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
