import { NATIVE_BODY_ENDINGS, NATIVE_COMPANY_ENDINGS, NATIVE_LEADING_FORMS } from '../../lexicon/legalForms';
import type { NameCandidate } from '../model';
import type { Token } from '../../text/model';
import { scriptOf } from '../../base/characters';

const LONGEST = 30;

/** Names in Chinese, Japanese or Korean script that end in a legal form or a head noun: 某某有限公司, 某某大学. */
export function nativeNames(tokens: readonly Token[]): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 3 || token.text.length > LONGEST) continue;
    const script = scriptOf(token.text.charCodeAt(0));
    if (script !== 'han' && script !== 'hangul') continue;
    const company =
      ends(token.text, NATIVE_COMPANY_ENDINGS) ||
      NATIVE_LEADING_FORMS.some((form) => token.text.startsWith(form) && token.text.length > form.length);
    if (!company && !ends(token.text, NATIVE_BODY_ENDINGS)) continue;
    found.push({
      start: token.start,
      end: token.end,
      text: token.text,
      type: company ? 'company' : 'organization',
      strength: 'certain',
      reason: 'native legal form or head noun',
      weight: 4,
    });
  }
  return found;
}

function ends(text: string, endings: readonly string[]): boolean {
  return endings.some((ending) => text.length > ending.length && text.endsWith(ending));
}
