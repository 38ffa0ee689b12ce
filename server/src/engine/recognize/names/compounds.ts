import type { MentionType } from '../model';
import type { Token } from '../../text/model';
import { type Judged, weigh } from './judge';
import { isHyphen, isInitial, type Line, lowerAt } from './line';
import { isOrdinary, isPlaceAdjective } from './words';

/** Heads that German, Dutch and the languages of the north write in one word with what stands before them: *Sparkassenverband*. */
const BODIES =
  /(?:verband|verbund|kammer|ministerium|ministeriet|gericht|institut|institutet|behörde|agentur|gewerkschaft|bundesamt|landesamt|patentamt|akademie|universität|hochschule|förbund|förbundet|forbund|forbundet|styrelsen|direktoratet|myndigheten|tilsynet|inspektionen|vereniging|liitto|virasto)$/;
const BUSINESSES =
  /(?:ofenbau|anlagenbau|maschinenbau|schiffbau|stahlbau|fahrzeugbau|apparatebau|beteiligungen|werke|stadtwerke|gesellschaft|versicherung|konzern|brauerei|rederi|rederiet|bryggeri)$/;
const SHORTEST = 7;
/** Kinds of banks, in German copy: no names by themselves. */
const KINDS =
  /^(?:landesbank|landesbanken|notenbank|zentralbank|staatsbank|genossenschaftsbank|sparkassen|volksbanken|landesbausparkasse)$/;

/** What the last part of a word with a capital inside says: *DekaBank*, *ShareAction*. */
const INSIDE: readonly (readonly [RegExp, MentionType])[] = [
  [
    /^\p{Lu}[\p{Ll}\d]+(?:Bank|Pharma|Energy|Power|Labs|Works|Therapeutics|Robotics|Insurance|Capital|Steel|Motors|Chem|Semi|Bio|Pay)$/u,
    'company',
  ],
  [/^\p{Lu}[\p{Ll}\d]+(?:Action|Watch|Union|Aid)$/u, 'organization'],
];

/** A head noun inside a word of the name. True when it decides. */
export function judgeCompoundHead(judged: Judged, words: readonly Token[]): boolean {
  const first = words[0]!;
  if (words.length === 1 && KINDS.test(first.lower)) {
    judged.as = 'other';
    weigh(judged, -1.5, 'generic word');
    return true;
  }
  if (words.length > 4) return false;
  for (const word of words.length === 1 ? [first] : [first, words.at(-1)!]) {
    const type = headInside(word);
    if (type === undefined) continue;
    weigh(judged, 2.2, 'head noun', type);
    return true;
  }
  return false;
}

function headInside(word: Token): MentionType | undefined {
  const length = word.end - word.start;
  if (!word.capital || length < 6) return undefined;
  if (word.text.slice(1) !== word.lower.slice(1)) {
    if (word.allCapitals) return undefined;
    return INSIDE.find(([pattern]) => pattern.test(word.text))?.[1];
  }
  if (length < SHORTEST || isOrdinary(word.lower)) return undefined;
  if (BODIES.test(word.lower)) return 'organization';
  return BUSINESSES.test(word.lower) ? 'company' : undefined;
}

/** *Germans*, *Christians* */
export function isPeople(words: readonly Token[]): boolean {
  const word = words[0]!;
  return words.length === 1 && word.lower.endsWith('ns') && isPlaceAdjective(word.lower.slice(0, -1));
}

const DATELINE_REACH = 6;

/** *GRUNDY CENTER, Iowa — …*: capitals before the dash that opens a wire story. */
export function isDateline(line: Line, judged: Judged): boolean {
  if (judged.from > 0 || line.casing !== 'prose') return false;
  for (let i = judged.from; i < judged.to; i++) {
    const token = line.tokens[i]!;
    if (token.kind === 'word' && !token.allCapitals) return false;
  }
  if (lowerAt(line, judged.to) !== ',') return false;
  for (let i = judged.to + 1; i < judged.to + DATELINE_REACH; i++) {
    const token = line.tokens[i];
    if (token === undefined) return false;
    if (token.text === '—' || (isHyphen(token) && token.spaced)) return line.tokens[i + 1]?.spaced === true;
    if (token.kind === 'word' && !token.capital) return false;
  }
  return false;
}

/** *High-NA*, *Low-E*: an everyday word and a letter or two name a kind of thing. */
export function isKind(line: Line, judged: Judged): boolean {
  if (judged.to - judged.from !== 3 || !isHyphen(line.tokens[judged.from + 1])) return false;
  const letters = line.tokens[judged.to - 1]!;
  const first = line.tokens[judged.from]!;
  return (
    letters.allCapitals && letters.text.length < 3 && !isInitial(first) && !first.allCapitals && isOrdinary(first.lower)
  );
}

/** *Ocean Wind 1 and 2*, *Hornsea 3*: a numbered one of several is a project, a ship or a product. */
export function isNumbered(line: Line, judged: Judged): boolean {
  const number = line.tokens[judged.to];
  if (number?.kind !== 'number' || !number.spaced || number.text.length > 2) return false;
  const next = line.tokens[judged.to + 1];
  if (next === undefined || /^(?:and|or|index|is|was|will|has|had|are|were|[,;:)])$/.test(next.lower)) return true;
  return next.text === '.' && line.tokens[judged.to + 2]?.kind !== 'number';
}
