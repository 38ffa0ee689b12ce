import { endsInForm, GENERAL_BODIES, STRONG_HEADS, type NamePiece } from './pieces';
import { isKind, isPeople, judgeCompoundHead } from './compounds';
import { type Judged, weigh } from './judge';
import { LEADING_FORMS } from '../../lexicon/legalForms';
import { isHyphen, isInitial, type Line, opensClause, wordsOf } from './line';
import { flagsOf, Is, isOrdinary, isPlace, isPlaceAdjective } from './words';
import type { MentionType } from '../../facts/model';
import type { Token } from '../../text/model';

const TOO_LONG = 14;

/** What the words of the piece alone tell. */
export function judgeShape(line: Line, piece: NamePiece): Judged {
  const judged: Judged = { from: piece.from, to: piece.to, titles: piece.titles, score: 0, reason: '' };
  const words = wordsOf(line, piece);
  const last = words.at(-1);
  if (last === undefined) return judged;
  if (endsInForm(line, piece)) {
    weigh(judged, 6, 'legal form', 'company');
    return judged;
  }
  if (words.length > TOO_LONG) return { ...judged, score: -9, as: 'other', reason: 'too long' };
  const facts = countWords(words);
  if (
    piece.to - piece.from === 3 &&
    words.length === 2 &&
    (flagsOf(line.text.slice(line.tokens[piece.from]!.start, last.end).toLowerCase()) & Is.otherAcronym) !== 0
  ) {
    return { ...judged, score: -3, as: 'other', reason: 'abbreviation' };
  }
  if (LEADING_FORMS.has(words[0]!.text) && words.length > 1) weigh(judged, 3, 'legal form', 'company');
  if (judgeOfPhrase(line, piece, judged) || judgeCommittee(line, piece, judged)) return judged;
  if (judgeHead(line, judged, words, facts) || judgeCompoundHead(judged, words)) return judged;
  if (isPeople(words)) return { ...judged, score: -3, as: 'other', reason: 'people' };
  if (judgePlace(line, piece, judged, words)) return judged;
  if (!hasAmpersand(line, piece) && judgePerson(judged, words, facts, piece.titled)) return judged;
  judgeLook(line, piece, judged, words, facts);
  return judged;
}

interface WordCounts {
  readonly ordinary: number;
  readonly named: number;
  readonly places: number;
  readonly adjectives: number;
}

function countWords(words: readonly Token[]): WordCounts {
  let ordinary = 0;
  let named = 0;
  let places = 0;
  let adjectives = 0;
  for (const word of words) {
    const flags = flagsOf(word.lower);
    if (isPlaceAdjective(word.lower)) adjectives++;
    else if ((flags & Is.place) !== 0) places++;
    else if (isOrdinary(word.lower) && !(word.allCapitals && word.text.length < 6)) ordinary++;
    else named++;
  }
  return { ordinary, named, places, adjectives };
}

/** *Ministry of …*, *University of …*: the head stands before the preposition. */
function judgeOfPhrase(line: Line, piece: NamePiece, judged: Judged): boolean {
  for (let i = piece.from + 1; i < piece.to - 1; i++) {
    const token = line.tokens[i]!;
    if (token.lower !== 'of' && token.lower !== 'for' && token.lower !== 'on') continue;
    const general = i - 2 >= piece.from && GENERAL_BODIES.test(line.tokens[i - 2]!.lower);
    const flags = flagsOf(line.tokens[general ? i - 2 : i - 1]!.lower);
    if ((flags & Is.ofHead) === 0) continue;
    const strong = (flags & (Is.bodyHead | Is.companyHead)) !== 0;
    const type = ofType(line, piece, i - 1, flags);
    weigh(judged, strong ? 4 : 2.2, 'head noun', type);
    return true;
  }
  return false;
}

function hasAmpersand(line: Line, piece: NamePiece): boolean {
  for (let i = piece.from + 1; i < piece.to; i++) if (line.tokens[i]!.text === '&') return true;
  return false;
}

/** *ISO/TC 298*, *IEC/SC 47A*: a committee of a standards body. */
function judgeCommittee(line: Line, piece: NamePiece, judged: Judged): boolean {
  for (let i = piece.from + 1; i < piece.to; i++) {
    if (line.tokens[i]!.text !== '/' || !/^(?:TC|SC|WG|JTC)$/.test(line.tokens[i + 1]?.text ?? '')) continue;
    weigh(judged, 4, 'committee', 'organization');
    return true;
  }
  return false;
}

/** *Central Bank of …* is a body, *Bank of …* a company; other company heads leave it open. */
function ofType(line: Line, piece: NamePiece, head: number, flags: number): MentionType | undefined {
  if ((flags & Is.companyHead) === 0 || (flags & Is.bodyHead) !== 0) return 'organization';
  const before = head > piece.from ? line.tokens[head - 1]!.lower : '';
  if (/^(?:central|reserve|national|state|federal)$/.test(before)) return 'organization';
  return line.tokens[head]!.lower === 'bank' ? 'company' : undefined;
}

/** The last word as head: *… Holdings*, *… University*, *… Daily*. True when it decides. */
function judgeHead(line: Line, judged: Judged, words: readonly Token[], facts: WordCounts): boolean {
  const numbered = words.length > 2 && /^[IVX]+$/.test(words.at(-1)!.text);
  const last = words[words.length - (numbered ? 2 : 1)]!;
  const flags = flagsOf(last.lower);
  const others = words.length - (numbered ? 2 : 1);
  if (judgeFirstHead(judged, words)) return true;
  const titled = line.casing !== 'prose';
  if (others === 0) return judgeLoneHead(line, judged, last, flags);
  if (last.lower === 'society' && words[others - 1]!.lower === 'building') {
    weigh(judged, 4, 'head noun', 'company');
    return true;
  }
  if (judgeReinsurer(judged, words, others) || judgeCentralBank(judged, words, others)) return true;
  const nameLike =
    facts.named + facts.places + facts.adjectives - (isOrdinary(last.lower) || flags === 0 ? 0 : 1) > 0 ||
    facts.named > 1;
  if ((flags & Is.otherHead) !== 0 && (flags & (Is.outletHead | Is.bodyHead | Is.companyHead)) === 0) {
    judged.as = 'other';
    weigh(judged, -4, 'another kind of name');
    return true;
  }
  if ((flags & Is.bodyHead) !== 0) {
    weigh(judged, titled && !nameLike ? 0.8 : 4, 'head noun', 'organization');
    return true;
  }
  if ((flags & Is.companyHead) !== 0) {
    weigh(judged, titled && !nameLike ? 0.8 : nameLike || others > 1 ? 4 : 2, 'head noun', 'company');
    return true;
  }
  if ((flags & Is.outletHead) !== 0 && (nameLike || !titled)) {
    weigh(judged, nameLike ? 2.4 : 1.4, 'outlet', (flags & Is.sectorHead) === 0 ? 'organization' : undefined);
    return true;
  }
  if ((flags & Is.sectorHead) !== 0) {
    const given = (flagsOf(words[0]!.lower) & Is.given) !== 0 && others === 1;
    const part = (flagsOf(words[others - 1]!.lower) & (Is.bodyHead | Is.looseBodyHead)) !== 0;
    const topic = TOPICS.test(last.lower) ? !nameLike : last.lower === 'research' && (!nameLike || part);
    weigh(judged, given || topic ? 0.3 : titled ? (nameLike ? 1.4 : 0) : nameLike ? 2.4 : 1.2, 'head noun', 'company');
    return true;
  }
  if ((flags & Is.looseBodyHead) !== 0) {
    weigh(judged, titled ? (nameLike ? 1.3 : 0) : nameLike ? 2.2 : 1.6, 'head noun', 'organization');
    return true;
  }
  return false;
}

/** Of the heads of companies those that are topics first: a name has to stand before them. */
const TOPICS =
  /^(?:storage|distribution|chemical|bulk|remedies|technology|material|fusion|memory|nutrition|hydrogen|exploration|drilling|recruitment|catering|betting|fishing|forestry|silicon|heavy|underwriting|lending|propulsion|imaging)$/;

/** *Halcyon Re*: reinsurers end in *Re*. */
function judgeReinsurer(judged: Judged, words: readonly Token[], others: number): boolean {
  if (words[others]!.text !== 'Re' || others > 3) return false;
  weigh(judged, 2.4, 'head noun', 'company');
  return true;
}

/** *Reserve Bank*, *Swiss National Bank*: the banks of states are bodies. */
function judgeCentralBank(judged: Judged, words: readonly Token[], others: number): boolean {
  if (words[others]!.lower !== 'bank') return false;
  const before = words[others - 1]!.lower;
  const state =
    before === 'central' ||
    before === 'reserve' ||
    (before === 'national' && others === 2 && isPlaceAdjective(words[0]!.lower)) ||
    (before === 's' && words[others - 2]?.lower === 'people');
  if (state) weigh(judged, 4, 'head noun', 'organization');
  return state;
}

/** *Banco do Sul*, *Federación Agraria*: heads of other languages stand first. */
function judgeFirstHead(judged: Judged, words: readonly Token[]): boolean {
  const flags = words.length > 1 ? flagsOf(words[0]!.lower) : 0;
  if ((flags & (Is.companyFirstHead | Is.bodyFirstHead)) === 0) return false;
  weigh(judged, 2.5, 'head noun', (flags & Is.companyFirstHead) !== 0 ? 'company' : 'organization');
  return true;
}

/** A head alone is a generic word (*the Ministry*, *the Group*). */
function judgeLoneHead(line: Line, judged: Judged, last: Token, flags: number): boolean {
  const heads =
    STRONG_HEADS | Is.sectorHead | Is.looseBodyHead | Is.outletHead | Is.otherHead | Is.companyRole | Is.bodyRole;
  if ((flags & heads) === 0 || last.allCapitals) return false;
  judged.as = 'other';
  weigh(judged, -1.5, 'generic word');
  if (opensClause(line, judged.from)) judged.score -= 1;
  return true;
}

function judgePlace(line: Line, piece: NamePiece, judged: Judged, words: readonly Token[]): boolean {
  const name = words.map((word) => word.lower).join(' ');
  const all = words.every(
    (word) =>
      (flagsOf(word.lower) & Is.place) !== 0 || isPlaceAdjective(word.lower) || (isInitial(word) && words.length > 2),
  );
  const initials = words.length > 1 && words.every(isInitial) && isPlace(words.map((word) => word.lower).join('.'));
  const parts = name.includes(' ') && isHyphenated(line, piece) ? words.every((word) => isPlace(word.lower)) : false;
  if (!all && !initials && !isPlace(name) && !parts && !endsInPlace(words)) return false;
  judged.as = 'place';
  weigh(judged, -3, 'place');
  return true;
}

/** *Xiamen, Fujian* has no comma inside a piece; *Northern Virginia*, *Lake Geneva* end in a place. */
function endsInPlace(words: readonly Token[]): boolean {
  if (words.length < 2) return false;
  const last = words
    .slice(-2)
    .map((word) => word.lower)
    .join(' ');
  const first = words[0]!.lower;
  if (words.length === 3 && isPlace(last) && (flagsOf(first) & Is.adjective) !== 0) return true;
  return (
    words.length === 2 &&
    isPlace(words[1]!.lower) &&
    /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|lake|mount|port|fort|san|santa|los|las|saint|st|greater|downtown|new|old)$/.test(
      first,
    )
  );
}

function isHyphenated(line: Line, piece: NamePiece): boolean {
  for (let i = piece.from + 1; i < piece.to; i++) if (isHyphen(line.tokens[i])) return true;
  return false;
}

function judgePerson(judged: Judged, words: readonly Token[], facts: WordCounts, titled: boolean): boolean {
  /** `M-Kopa`, `L’Avenir`: the letter belongs to the word after it */
  const joined = words.length === 2 && words[1]!.start === words[0]!.end + 1 && !words[1]!.spaced;
  const names = words.filter((word) => !isInitial(word));
  const first = flagsOf(names[0]?.lower ?? '');
  const last = flagsOf(names.at(-1)?.lower ?? '');
  const capitals =
    names.some((word) => word.allCapitals && word.text.length > 1) && !names.every((word) => word.allCapitals);
  if (titled && !capitals) {
    judged.as = 'person';
    weigh(judged, -4, 'person');
    return true;
  }
  if (names.length === 0 || names.length > 4 || capitals) return false;
  const given = (first & Is.given) !== 0;
  if (names.length >= 2 && given && ((first & Is.ordinary) === 0 || (last & Is.family) !== 0 || facts.named > 0)) {
    judged.as = 'person';
    weigh(judged, (first & Is.ordinary) === 0 ? -3 : -1.5, 'person');
    return true;
  }
  if (names.length >= 2 && (last & Is.family) !== 0 && (last & Is.ordinary) === 0) {
    judged.as = 'person';
    weigh(judged, -1.5, 'person');
    return true;
  }
  if (names.length < words.length && names.length <= 2 && !isInitial(words.at(-1)!) && !joined) {
    judged.as = 'person';
    weigh(judged, -0.8, 'person');
    return true;
  }
  if (names.length === 1 && (first & (Is.given | Is.family)) !== 0) {
    judged.as = 'person';
    weigh(judged, -1.5, 'person');
    return true;
  }
  return false;
}

/** *Transport Canada*, *Innovation Norway*: agencies are named so; *Northern Ireland* and *Mainland China* are not. */
function namesCountry(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (words.length !== 2 || (flagsOf(second!.lower) & Is.place) === 0) return false;
  const flags = flagsOf(first!.lower);
  if ((flags & (Is.adjective | Is.place | Is.given | Is.function | Is.title)) !== 0 || !isOrdinary(first!.lower))
    return false;
  return !/^(?:say|see|tell|mainland|greater|central|inner|outer|upper|lower|rural|urban|north|south|east|west|great|new|old|middle|mount|lake|port|fort|cape|saint|downtown|metropolitan|modern|ancient|communist|imperial|occupied)$/.test(
    first!.lower,
  );
}

/** *Police Scotland* */
function namesPolice(words: readonly Token[]): boolean {
  return words.length === 2 && words[0]!.lower === 'police' && (flagsOf(words[1]!.lower) & Is.place) !== 0;
}

/** *Narcolepsy*, *Hepatitis*; the scales of temperature */
const DISEASE =
  /^(?:celsius|fahrenheit|kelvin|.{2,}(?:osis|itis|aemia|emia|lepsy|opathy|algia|plegia|sclerosis|carcinoma|lymphoma|myeloma|melanoma))$/;
/** Indices that a second word tells from their sisters: *FTSE MIB*, *DAX Performance*. */
const INDEX = /^(?:ftse|stoxx|nikkei|topix|cac|dax|ibex|bovespa|sensex|nifty|russell|kospi)$/;

/** `mRNA`, `siRNA`, `cDNA`, `qPCR`: molecules and methods. */
const BIOMEDICAL = /^[a-z]{1,4}(?:RNA|DNA|PCR)s?$/;

const ENDINGS =
  /(?:tech|soft|corp|bank|chem|pharma|pharm|media|com|ware|tronics|tron|onics|systems|works|gen|zyme|vax|air|fin|pay|labs|net|oil|gas|met|tel|cell|volt|grid|bio|nova|tek|dyne|source|point|force)$/;

/** *TrendForce*, *iRobot*; code such as *searchResult* and abbreviations such as *GaN* say nothing. */
function innerCapital(text: string): number {
  if (/\d/.test(text) || text.length < 4) return 0;
  const small = text.length - text.replace(/^\p{Ll}+/u, '').length;
  return small > 2 ? 0 : 1;
}

/** `R&D`, `M&A`: the ampersand of a common abbreviation. */
function abbreviatesAt(line: Line, at: number): boolean {
  return (flagsOf(`${line.tokens[at - 1]!.lower}&${line.tokens[at + 1]?.lower ?? ''}`) & Is.otherAcronym) !== 0;
}

/** How the word looks when nothing else decides. */
function judgeLook(line: Line, piece: NamePiece, judged: Judged, words: readonly Token[], facts: WordCounts): void {
  const first = words[0]!;
  const opens = opensClause(line, piece.from);
  if (words.length > 1 ? INDEX.test(first.lower) : DISEASE.test(first.lower)) {
    judged.as = 'other';
    weigh(judged, -2.5, 'index or disease');
    return;
  }
  if (words.length > 1 && /^(?:gdp|cpi|pmi|ppi|ngo|ngos|gmt|ipo)$/.test(words.at(-1)!.lower)) {
    judged.as = 'other';
    weigh(judged, -2, 'abbreviation');
    return;
  }
  if (line.casing === 'prose') {
    if (words.length === 1) judgeSingle(judged, first, opens);
    else if (
      words.some(
        (word) =>
          word.allCapitals &&
          word.text.length < 5 &&
          !/\d/.test(word.text) &&
          (flagsOf(word.lower) & Is.otherAcronym) === 0 &&
          facts.named > 0,
      )
    )
      weigh(judged, 1.2, 'capitals');
    else if (namesPolice(words)) weigh(judged, 2.2, 'word and country', 'organization');
    else if (namesCountry(words)) weigh(judged, opens ? 0.5 : 1.2, 'word and country', 'organization');
    else if (facts.named === words.length && words.length <= 3) weigh(judged, -0.3, 'two unknown words');
    else if (facts.ordinary === words.length)
      weigh(judged, isHyphenated(line, piece) ? 0.6 : opens ? -0.8 : -0.2, 'common words');
  } else if (facts.named === 0) weigh(judged, -2, 'title words');
  for (let i = piece.from + 1; i < piece.to; i++) {
    const token = line.tokens[i]!;
    if (token.text === '&' && !abbreviatesAt(line, i)) weigh(judged, 1.6, 'ampersand', 'company');
    if (isHyphen(token)) weigh(judged, isCode(line, i) || isKind(line, judged) ? -1.5 : 0.2, 'hyphen');
    if (token.kind === 'number') judgeNumber(line, judged, i);
    if (!token.spaced && /^(?:com|ai|io|net)$/.test(token.lower) && line.tokens[i - 1]!.text === '.')
      weigh(judged, 1.5, 'web name', 'company');
  }
}

/** *IRIS-T*: capitals, a hyphen and one letter. */
function isCode(line: Line, hyphen: number): boolean {
  const letter = line.tokens[hyphen + 1];
  const before = line.tokens[hyphen - 1]!;
  return letter !== undefined && isInitial(letter) && before.allCapitals && before.text.length > 2;
}

/** *Hole KB-217*, *HELIX-2*: letters, a hyphen and a number are a code of a thing. */
function judgeNumber(line: Line, judged: Judged, at: number): void {
  const before = line.tokens[at - 2];
  const code = isHyphen(line.tokens[at - 1]) && before?.allCapitals === true && before.kind === 'word';
  weigh(judged, code ? -2 : -0.6, 'number');
  if (code) judged.as ??= 'other';
}

function judgeSingle(judged: Judged, word: Token, opens: boolean): void {
  const flags = flagsOf(word.lower);
  if (/^\d/.test(word.text)) {
    weigh(judged, -1, 'code');
    return;
  }
  if (word.allCapitals) {
    if ((flags & Is.otherAcronym) !== 0) {
      judged.as = 'other';
      weigh(judged, -3, 'abbreviation');
    } else weigh(judged, /\d/.test(word.text) ? -0.5 : word.text.length === 2 ? 0.2 : 0.7, 'capitals');
    return;
  }
  if ((flags & Is.otherAcronym) !== 0 && isOrdinary(word.lower)) {
    weigh(judged, -1, 'common word');
    return;
  }
  if (word.text.length > 1 && word.text.slice(1) !== word.lower.slice(1)) {
    if (BIOMEDICAL.test(word.text)) {
      judged.as = 'other';
      weigh(judged, -3, 'abbreviation');
    } else weigh(judged, innerCapital(word.text), 'inner capital');
    return;
  }
  if (isOrdinary(word.lower)) weigh(judged, opens ? -2.5 : -0.6, 'common word');
  else if (ENDINGS.test(word.lower)) weigh(judged, 0.6, 'ending');
  else weigh(judged, 0.1, 'unknown word');
}
