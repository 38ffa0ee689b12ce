import type { Span } from '../../base/span';
import type { DisclaimerKind } from '../../recognize/model';
import type { TextStructure } from '../../text/model';
import type { Disclaimer, VerificationWords } from '../model';

/** What a notice says of itself beside its kinds. */
export type Declaration = Pick<Disclaimer, 'translated' | 'verification' | 'covers'>;

const TRANSLATED =
  /\b(?:machine[- ]|auto[- ])?translat(?:ed|ion|es)\b(?:(?: and|,| or) (?:summari[sz]ed|abridged|edited|adapted|condensed))?|\b(?:summari[sz]ed|abridged|condensed|adapted)\b(?:(?: and|,| or) translated)?/iu;

const VERIFYING =
  /\b(?:should|must|need to|can|could|cannot|may|has|have|had|is|are|was|were|been|be|not|yet|independently)(?:n['’]t)? (?:[a-z]+ ){0,5}?(?:verified|confirmed|checked|verify|confirm|check|fact-checked|corroborated)\b|\bun(?:verified|confirmed|audited)\b/iu;

const TO_VERIFY = /^(?:should|must|need to|may|can be)\b/iu;
const NEGATED = /\b(?:not|cannot|never|unable|yet to be)\b|n['’]t\b|^un/iu;

/** Words of a notice are looked for no further than this. */
const LONGEST = 2000;

/** What the notice says of translation and verification, and which sentences it covers. */
export function declarationOf(
  structure: TextStructure,
  span: Span,
  sentences: Span,
  kinds: readonly DisclaimerKind[],
  scope: Disclaimer['scope'],
): Declaration {
  const words = structure.legible.slice(span.start, Math.min(span.end, span.start + LONGEST)).replaceAll(/\s/gu, ' ');
  const translated = placeOf(TRANSLATED.exec(words), span);
  const verification = verificationIn(words, span, kinds);
  return {
    ...(translated !== undefined && kinds.includes('translation') ? { translated } : {}),
    ...(verification === undefined ? {} : { verification }),
    covers: scope === 'article' ? { start: 0, end: structure.sentences.length } : sectionOf(structure, sentences),
  };
}

function placeOf(match: RegExpExecArray | null, { start }: Span): Span | undefined {
  return match === null ? undefined : { start: start + match.index, end: start + match.index + match[0].length };
}

/** A notice of the kind says something of it even in words that are not known here. */
function verificationIn(words: string, span: Span, kinds: readonly DisclaimerKind[]): VerificationWords | undefined {
  const match = VERIFYING.exec(words);
  if (match === null) return kinds.includes('verification') ? { ...pick(span), says: 'unverified' } : undefined;
  const says = TO_VERIFY.test(match[0]) ? 'toVerify' : NEGATED.test(match[0]) ? 'unverified' : 'verified';
  return { ...placeOf(match, span)!, says };
}

function pick({ start, end }: Span): Span {
  return { start, end };
}

/** The sentences between the headings round a caveat. */
function sectionOf({ sentences }: TextStructure, own: Span): Span {
  let { start, end } = own;
  while (start > 0 && sentences[start - 1]!.role !== 'heading') start--;
  while (end < sentences.length && sentences[end]!.role !== 'heading') end++;
  return { start, end };
}
