import type { CompanyRegistry, RegistryEntry } from '../facts/model';
import type { NameCandidate, Recogniser, SentenceInput } from './model';
import { judgeContext } from './names/context';
import { legalFormAt } from './names/forms';
import { CERTAIN, type Judged, LIKELY, weigh } from './names/judge';
import { judgeImported, judgeListed, wholeImported } from './names/listed';
import { type Line, makeLine, pieceText } from './names/line';
import { shareLists } from './names/lists';
import { mergePieces } from './names/merge';
import { nativeNames } from './names/native';
import { isIndexName } from './names/market';
import { linkPartners, rejectTerms } from './names/partners';
import { cutRuns, type NamePiece } from './names/pieces';
import { findRuns, findSmallNames } from './names/runs';
import { judgeShape } from './names/shape';
import { cutTitles } from './names/title';
import { findVouched, type VouchedPiece } from './names/vouched';

/** Evidence of a well-known name that is short or made of everyday words. */
const KNOWN_LIKELY = 2;

/** Longer sentences are text that nobody wrote; they are searched only so far, to stay responsive. */
const MOST_TOKENS = 20_000;

/**
 * Names of companies and organizations in one sentence, with everything else that is capitalised like one (`as`), so that the
 * article can decide. Sorted by start, never overlapping. Evidence is summed from the words of the name (legal forms, head
 * nouns, shape) and from the words beside it, as in rule-based named-entity recognition since MUC-6 (Grishman & Sundheim 1996).
 */
export const namesRecogniser: Recogniser<'names'> = {
  id: 'names',
  recognize(sentence: SentenceInput): NameCandidate[] {
    if (sentence.tokens.length === 0) return [];
    const line = makeLine(
      sentence.tokens.length > MOST_TOKENS ? { ...sentence, tokens: sentence.tokens.slice(0, MOST_TOKENS) } : sentence,
    );
    const pieces = withSmallNames(line, mergePieces(line, cutTitles(line, cutRuns(line, findRuns(line)))));
    const judged = findVouched(line, pieces, sentence.registry).map((piece) => judge(line, piece, sentence.registry));
    shareLists(line, judged);
    linkPartners(line, judged);
    rejectTerms(line, judged);
    const names = judged.map((piece) => toCandidate(line, piece, sentence.registry));
    const native = nativeNames(line.tokens);
    return native.length === 0 ? names : mergeNative(names, native);
  },
};

function withSmallNames(line: Line, pieces: readonly NamePiece[]): readonly NamePiece[] {
  const small = findSmallNames(line);
  if (small.length === 0) return pieces;
  const free = small.filter((name) => !pieces.some((piece) => piece.from < name.to && name.from < piece.to));
  return [...pieces, ...free.map((name) => ({ ...name, titled: false, titles: false }))].sort(
    (a, b) => a.from - b.from,
  );
}

function judge(line: Line, piece: VouchedPiece, registry: CompanyRegistry): Judged {
  if (piece.known !== undefined && piece.known.to === piece.to && piece.known.from === piece.from)
    return judgeKnown(line, piece, piece.known);
  const judged = judgeShape(line, piece);
  if (piece.known === undefined) {
    judgeListed(line, judged);
    judgeImported(line, judged, registry);
  } else weigh(judged, 1.6, 'begins with a known name', piece.known.type);
  judgeContext(line, judged);
  return judged;
}

function judgeKnown(line: Line, piece: VouchedPiece, known: NonNullable<VouchedPiece['known']>): Judged {
  const reason = known.entry !== undefined ? 'registry' : known.business === true ? 'known company' : 'known body';
  const judged: Judged = {
    from: piece.from,
    to: piece.to,
    titles: piece.titles,
    score: 6,
    reason,
    type: known.type,
    known,
  };
  if (pieceText(line, piece) === 'EU') judged.score = LIKELY + 0.2;
  if (isIndexName(line, piece)) {
    judged.as = 'other';
    judged.score = -4;
    judged.reason = 'index';
  }
  if (known.likely === true) {
    judged.reason = 'listed name';
    judged.score = line.casing === 'prose' ? KNOWN_LIKELY : LIKELY;
    judgeContext(line, judged);
  }
  return judged;
}

function toCandidate(line: Line, judged: Judged, registry: CompanyRegistry): NameCandidate {
  const start = line.tokens[judged.from]!.start;
  const end = line.tokens[judged.to - 1]!.end;
  const strength = judged.score >= CERTAIN ? 'certain' : judged.score >= LIKELY ? 'likely' : 'possible';
  const text = line.text.slice(start, end);
  const entry =
    judged.known?.entry ??
    registeredBare(line, judged, registry) ??
    (strength === 'possible' ? undefined : importedEntry(line, judged, registry));
  return {
    start,
    end,
    text,
    strength,
    reason: judged.reason,
    weight: Math.round(judged.score * 100) / 100,
    ...(judged.type !== undefined && { type: judged.type }),
    ...(judged.partner !== undefined && { partner: judged.partner }),
    ...(entry !== undefined && { registryId: entry.id }),
    ...(strength === 'possible' && judged.as !== undefined && { as: judged.as }),
  };
}

/** The entry of *Kessling Holding*, where the text says *Kessling Holding SE*. */
function registeredBare(line: Line, judged: Judged, registry: CompanyRegistry): RegistryEntry | undefined {
  if (judged.known !== undefined || judged.to - judged.from < 2) return undefined;
  const words: string[] = [];
  for (let i = judged.from; i < judged.to; i++) words.push(line.tokens[i]!.text);
  const match = registry.longestMatch(words, 0);
  if (match === undefined) return undefined;
  let rest = judged.from + match.length;
  while (rest < judged.to) {
    if (line.tokens[rest]!.text === ',') rest++;
    const form = legalFormAt(line, rest);
    if (form === 0) return undefined;
    rest += form;
  }
  return match.entry;
}

/** Whom an imported registry knows by that name, once the text itself shows that it is one. */
function importedEntry(line: Line, judged: Judged, registry: CompanyRegistry): RegistryEntry | undefined {
  if (!registry.hasImports) return undefined;
  const entry = judged.known?.imported ?? wholeImported(line, judged, registry);
  return entry !== undefined && (judged.type ?? entry.type) === entry.type ? entry : undefined;
}

/** Native names lie between the Latin ones; partners keep pointing at their places. */
function mergeNative(names: readonly NameCandidate[], native: readonly NameCandidate[]): NameCandidate[] {
  const free = native.filter((name) => !names.some((other) => other.start < name.end && name.start < other.end));
  const all = [...names, ...free].sort((a, b) => a.start - b.start);
  return all.map((name) => {
    const partner = name.partner === undefined ? -1 : all.indexOf(names[name.partner]!);
    return partner < 0 ? name : { ...name, partner };
  });
}
