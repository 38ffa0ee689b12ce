import { inflect, words } from './verbForms';

/*
 * What businesses and bodies do on purpose in the news, and how their shares and results move. Written for this project; no list was
 * copied. In the notation of `inflect`.
 */
const ACTS = `buy/bought sell/sold close open cut/cut raise lift lower downgrade upgrade build/built make/made supply ship* produce develop deliver
  launch sign win/won restart resume halt idle mothball shut/shut cancel delay postpone scrap* withdraw/withdrew/withdrawn exit leave/left join acquire
  merge list float delist borrow repay/repaid refinance invest fund finance back hire recruit lay/laid appoint poach lure order charter lease rent license
  source import export refine smelt mine drill process assemble manufacture design engineer test trial file sue settle bid/bid offer tender approach
  reject decline refuse agree disagree promise plan* want need forecast/forecast guide see/saw/seen put/put reckon expect warn set/set aim target
  seek/sought hope intend start begin/began/begun stop* expand extend double treble triple quadruple own control operate run/ran/run manage dominate
  compete overtake/overtook/overtaken fix charge price fold default restructure earn pay/paid spend/spent provide serve host publish issue announce
  unveil introduce release showcase present deny confirm admit* disclose partner team cooperate collaborate commission award receive secure
  obtain take/took/taken move relocate transfer carry handle stockpile withhold/withheld recall replace renew rescue hedge underwrite/underwrote/underwritten
  insure lend/lent advise audit retain suspend train retrain retrofit* reaffirm affirm threaten post report book return abandon swallow
  convert modernise modernize outsource subcontract shortlist qualify ramp pilot deploy install commercialise commercialize patent spin/spun
  pledge vow elect nominate fine approve ratify regulate rule vote impose draft propose demand urge campaign monitor oversee/oversaw/overseen
  bring/brought draw/drew/drawn eat/ate/eaten call pull push strike/struck fly/flew/flown ground snap* gobble trim* slash lobby respond reply comment answer investigate probe examine welcome oppose criticise criticize condemn represent`;
const MOVES = `rise/rose/risen fall/fell/fallen gain lose/lost shed/shed jump climb slump slip* slide/slid drop* plunge surge soar tumble rally add
  grow/grew/grown shrink/shrank/shrunk miss beat/beat/beaten exceed collapse fail struggle suffer benefit profit outperform underperform lag* stay
  hold/held lead/led follow come/came/come remain rank survive emerge account employ hold`;

const buildForms = (
  lists: string,
): { finite: ReadonlySet<string>; base: ReadonlySet<string>; part: ReadonlySet<string> } => {
  const finite = new Set<string>();
  const base = new Set<string>();
  const part = new Set<string>();
  for (const entry of words(lists)) {
    const forms = inflect(entry);
    base.add(forms.base);
    part.add(forms.participle);
    part.add(forms.ing);
    finite.add(forms.third);
    finite.add(forms.past);
  }
  return { finite, base, part };
};

/** Deeds: *buys*, *bought*; the bare form after *will* and after several subjects; participles after *has* and *is*. */
export const DEEDS = buildForms(ACTS);
/** How a business fares: *rose*, *lost*. */
export const FARES = buildForms(MOVES);
