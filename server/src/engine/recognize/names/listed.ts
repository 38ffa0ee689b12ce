import type { CompanyRegistry, RegistryEntry } from '../../facts/model';
import { businessAt } from './business';
import { isAnybodys } from './imported';
import { CERTAIN, type Judged, weigh } from './judge';
import { DEEDS } from '../../lexicon/actorVerbs';
import { EVERYDAY_BODIES } from '../../lexicon/worldBusiness';
import { flagsAt, isApostrophe, isHyphen, type Line, lowerAt, opensClause, pieceText } from './line';
import { flagsOf, Is, isOrdinary, isPlaceAdjective } from './words';

/** Evidence of a small listed company's name: several words; one word, which may be somebody's surname. */
const LISTED_WORDS = 2.2;
const LISTED_WORD = 0.75;
/** Least evidence that a word keeps which is also the name of a large company. */
const WEAK_FLOOR = 0.25;
/** An everyday word with a capital inside a sentence is a name; few other things than the company bear it. */
const CAPITAL_FLOOR = 1.2;
const OFTEN_OTHER = new Set(
  'celsius mars charter square block discovery progressive united continental american norwegian liberty crisis which honor unity wise'.split(
    ' ',
  ),
);

/** Evidence of one word that is a company's name among a million: it may be anybody's surname as well. */
const IMPORTED_WORD = 0.75;
/** Among a million names every acronym of so few letters is one. */
const SHORT_ACRONYM = 4;

/** Weighs a piece that is, whole, a name in the lexicons of companies but no sure one. */
export function judgeListed(line: Line, judged: Judged): void {
  if (judged.score >= CERTAIN) return;
  const words: string[] = [];
  for (let i = judged.from; i < judged.to; i++) words.push(line.tokens[i]!.text === '’' ? "'" : line.tokens[i]!.text);
  const business = businessAt(words, 0, words.length, true);
  if (business === undefined || (judged.as === 'other' && judged.score < -2 && business.fame !== 'weak')) return;
  if (business.to < words.length) {
    if (business.fame !== 'weak' && judged.as === undefined && isNamePart(line, judged.from + business.to))
      weigh(judged, 0.5, 'begins with a listed name', 'company');
    return;
  }
  if (business.fame === 'weak') keepWeak(line, judged);
  else if (line.casing === 'prose' || words.length > 2)
    weigh(judged, words.length > 1 ? LISTED_WORDS : LISTED_WORD, 'listed name', 'company');
}

function isNamePart(line: Line, at: number): boolean {
  const token = line.tokens[at]!;
  return token.kind === 'word' && !isOrdinary(token.lower) && (flagsOf(token.lower) & (Is.given | Is.family)) === 0;
}

/** *Next*, *Delta*, *American*: no name by its capital alone, but open to what stands beside it. */
function keepWeak(line: Line, judged: Judged): void {
  if (line.casing !== 'prose' || judged.titles || describes(line, judged)) return;
  judged.weak = true;
  if (judged.as === 'place') return;
  const everyday = judged.as === undefined && !opensClause(line, judged.from);
  const article = lowerAt(line, judged.from - 1) === 'the' || OFTEN_OTHER.has(lowerAt(line, judged.from));
  const floor = everyday && !article ? CAPITAL_FLOOR : WEAK_FLOOR;
  if (judged.score < floor) judged.score = floor;
  if (judged.as === 'person' || judged.as === 'other') delete judged.as;
  judged.reason = 'listed name';
  judged.type ??= EVERYDAY_BODIES.has(pieceText(line, judged)) ? 'organization' : 'company';
}

/** *American consumers*, *target prices*, *Delta variant*: the word says which, the noun after it what. */
export function describes(line: Line, judged: Judged): boolean {
  const next = line.tokens[judged.to];
  if (next === undefined || next.kind !== 'word') return next !== undefined && isHyphen(next) && !next.spaced;
  if (isApostrophe(line.tokens[judged.to])) return false;
  // *What does Target get?*
  if (/^(?:does|did|will|would|can|could|should)$/.test(lowerAt(line, judged.from - 1))) return false;
  const flags = flagsAt(line, judged.to);
  if ((flags & (Is.function | Is.saying | Is.corporateVerb)) !== 0) return false;
  if (DEEDS.finite.has(next.lower) && !next.lower.endsWith('s')) return false;
  if (isPlaceAdjective(lowerAt(line, judged.from))) return true;
  return (flags & Is.attributive) === 0 && !next.lower.endsWith('ed');
}

/** Weighs a piece of one word that is, whole, a name of an imported registry. */
export function judgeImported(line: Line, judged: Judged, registry: CompanyRegistry): void {
  if (!registry.hasImports || judged.to - judged.from !== 1 || line.casing !== 'prose') return;
  if (judged.known !== undefined || judged.as !== undefined) return;
  const word = line.tokens[judged.from]!;
  if (isAnybodys(word.text) || (word.allCapitals && word.text.length <= SHORT_ACRONYM)) return;
  if (wholeImported(line, judged, registry) !== undefined) weigh(judged, IMPORTED_WORD, 'listed name', 'company');
}

/** The imported entry whose name the piece is, from its first word to its last. */
export function wholeImported(line: Line, judged: Judged, registry: CompanyRegistry): RegistryEntry | undefined {
  if (!registry.hasImports) return undefined;
  const words: string[] = [];
  for (let i = judged.from; i < judged.to; i++) words.push(line.tokens[i]!.text === '’' ? "'" : line.tokens[i]!.text);
  const match = registry.longestImported(words, 0);
  return match?.length === words.length ? match.entry : undefined;
}
