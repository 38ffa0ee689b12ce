import { ARTICLE_OUTLETS } from '../../lexicon/worldBodies';
import { type Judged, weigh } from './judge';
import { flagsAt, isHyphen, type Line, lowerAt, opensClause } from './line';
import { Is, isOrdinary } from './words';

/** *the drug X*, *the tanker X*, *the trial X*: a thing that bears a name. */
export const PRODUCTS: ReadonlySet<string> = new Set(
  'drug medicine treatment pill vaccine therapy injection jab antibody inhibitor molecule compound trial study vessel ship tanker ferry freighter containership yacht tugboat trawler barge submarine frigate destroyer aircraft airliner jet jetliner helicopter drone rocket satellite spacecraft smartphone phone handset console laptop headset chip processor gpu sedan suv hatchback pickup truck variety cultivar strain variant novel film musical song album sitcom painting'.split(
    ' ',
  ),
);

/** What stands at a place and is named after it. */
export const SITES: ReadonlySet<string> = new Set(
  'battery batteries project projects deposit deposits prospect reservoir substation dam tunnel interconnector landfill orebody pit basin windfarm wetland wetlands estate peninsula valley district province county strait canal river lake region area'.split(
    ' ',
  ),
);
/** What stands at a place: *a mine at X*. */
const SITES_AT: ReadonlySet<string> = new Set(
  'mine battery batteries project deposit prospect reservoir substation dam smelter refinery refineries plant works complex factory factories mill depot site terminal station reactor quarry quarries well farm warehouse line hole fire explosion spill leak blaze'.split(
    ' ',
  ),
);

/** One of them, or several: *plants at X and Y*. */
export function isSiteNoun(lower: string): boolean {
  return SITES_AT.has(lower) || (lower.endsWith('s') && SITES_AT.has(lower.slice(0, -1)));
}

/** What only a newspaper, a channel or another outlet has: *X's editor*. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  'publisher readers readership newsroom columnist columnists editor editors editorial correspondent correspondents reporter reporters'.split(
    ' ',
  ),
);

/** What a name before it says that it is: *the X agency*. */
export const NAMED_BODIES: ReadonlySet<string> = new Set(
  'newspaper agency magazine channel party union consortium conglomerate broadcaster website brand chain subsidiary group syndicate cartel'.split(
    ' ',
  ),
);

/** *the Wirrin battery*, *a mine at Wirrin* */
export function judgeSite(judged: Judged): void {
  if (judged.type !== undefined || judged.score > 1.5) return;
  judged.as ??= 'place';
  weigh(judged, -2, 'site');
}

/** *Xarelto (rivaroxaban)*: the endings of international nonproprietary names. */
export function isDrugName(word: string): boolean {
  return (
    word === word.toLowerCase() &&
    /(?:mab|nib|lib|tinib|cept|vir|stat|pril|sartan|olol|azole|afil|gliptin|gliflozin|glutide|tide|parib|ciclib|limus|xaban|prazole|cillin|mycin|cycline|vastatin|rsen|siran|leucel|gene|cel|ase|ine|one|ide|ate)$/.test(
      word,
    ) &&
    word.length > 6 &&
    !isOrdinary(word)
  );
}

/** *the MG-ADL scale*, *the KRAS gene*: what is measured or found by a name in capitals. */
const MEASURED: ReadonlySet<string> = new Set(
  'fair expo scale score scores subscale questionnaire inventory criteria criterion endpoint assay gene genes mutation mutations protein receptor antigen enzyme syndrome virus'.split(
    ' ',
  ),
);

/**
 * *two Galileo satellites*: a word that is not known as a company's, before what flies, floats or cures; or an acronym before what is
 * measured by it.
 */
export function isThing(line: Line, judged: Judged, next: string): boolean {
  const last = line.tokens[judged.to - 1]!;
  if (MEASURED.has(next) && judged.score < 3 && last.allCapitals) return true;
  if (/^(?:trial|study|programme|program)s?$/.test(next) && judged.score < 3 && isCoded(line, judged)) return true;
  if (
    judged.to - judged.from !== 1 ||
    judged.score > 1.2 ||
    judged.weak === true ||
    line.tokens[judged.from]!.allCapitals
  )
    return false;
  return PRODUCTS.has(next) || (next.endsWith('s') && PRODUCTS.has(next.slice(0, -1)));
}

/** *the VECTOR-HF study*, *the SOLAR-2 trial*: capitals with a hyphen, as no body writes itself. */
function isCoded(line: Line, { from, to }: Judged): boolean {
  return to - from > 1 && line.tokens[from]!.allCapitals && isHyphen(line.tokens[from + 1]);
}

/** *X, sold by Velm*; *X, made by Velm* */
export function isSold(line: Line, judged: Judged): boolean {
  if (judged.to - judged.from > 2 || judged.score > 2.4 || lowerAt(line, judged.to + 2) !== 'by') return false;
  return /^(?:sold|marketed|made|developed|manufactured|distributed)$/.test(lowerAt(line, judged.to + 1));
}

/** What a stock index or a fund is called after its name. */
export const INDEX_NOUNS = /^(?:index|indices|benchmark|etf|futures)$/;

/** *if The Verge is right*: a capital article inside a sentence opens the name of a paper. */
export function isArticleOutlet(line: Line, judged: Judged): boolean {
  if (line.casing !== 'prose' || judged.to - judged.from !== 1) return false;
  const article = line.tokens[judged.from - 1]!;
  if (article.text !== 'The' || !ARTICLE_OUTLETS.has(line.tokens[judged.from]!.text)) return false;
  return !opensClause(line, judged.from - 1) || (flagsAt(line, judged.to) & Is.saying) !== 0;
}

/** *the Kaiji Kronik reported*: people take no article. */
export function isTheOutlet(line: Line, judged: Judged): boolean {
  const several = judged.to - judged.from > 1 && judged.as !== 'place';
  return (
    several &&
    lowerAt(line, judged.from - 1) === 'the' &&
    (judged.score > -0.5 || judged.as === 'person') &&
    judged.as !== 'other'
  );
}

/** *the Kaltenau plant*: a word that nothing else shows to be a company, before what stands at a place. */
export function isPlant(line: Line, judged: Judged, noun: string): boolean {
  if (
    judged.to - judged.from !== 1 ||
    judged.score > 1 ||
    judged.weak === true ||
    lowerAt(line, judged.from - 1) !== 'the'
  )
    return false;
  return SITES_AT.has(noun) || /^(?:unit|fab|mine|works|campus|yard|pit|factory)$/.test(noun);
}

/** *the Velm head office*, *Velm Forum head Ana Lind* */
export function isSeat(line: Line, at: number): boolean {
  return lowerAt(line, at) === 'head' && (lowerAt(line, at + 1) === 'office' || line.tokens[at + 1]?.capital === true);
}

/** *in Jersey Marine*: begins like a place, ends like a trade, and something lies in it. */
export function isSeated(line: Line, judged: Judged): boolean {
  return (flagsAt(line, judged.from) & Is.place) !== 0 && judged.score < 2.6;
}

/** Plurals that stand for their owners before examples: *factories such as X*. */
export const MAKERS = /^(?:factories|shipyards|yards|steelmills)$/;

/** *the Steinkjer firm Nordsig*: a town before the noun and the name of what has its seat there. */
export function isHomeOf(line: Line, judged: Judged, at: number): boolean {
  if (judged.to - judged.from !== 1 || line.tokens[judged.from]!.allCapitals || judged.weak === true) return false;
  if (!/^(?:firm|company|startup|brewer|brewery|yard|shipyard|manufacturer)$/.test(lowerAt(line, at))) return false;
  return lowerAt(line, judged.from - 1) === 'the' && line.tokens[at + 1]?.capital === true;
}
