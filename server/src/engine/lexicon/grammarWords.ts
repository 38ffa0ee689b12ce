import { words } from './verbForms';

/* Closed word classes of English, lower case. */

export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(`has have had is are was were be been being am did does do 's 've 'd 're 'm ve re hasn haven hadn isn aren wasn weren didn
  doesn don`),
);
export const MODALS: ReadonlySet<string> = new Set(
  words(`can could may might must shall should will would ought cannot won wouldn couldn shouldn mustn ll 'll`),
);
export const ADVERBS: ReadonlySet<string> = new Set(
  words(`also then now still even once again often never always just already soon later earlier first further too not n't t ever
  yet only meanwhile reportedly since long thus hence so instead today yesterday perhaps rather simply twice thereby almost quite`),
);
export const DETERMINERS: ReadonlySet<string> = new Set(
  words(`the a an this that these those its their his her our my your some any no each every another one both several all many most few
  such certain`),
);
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(`of for at from in with on to by about into over under between among against within near around through during after before
  via across inside outside beyond close familiar behind toward towards without regarding concerning including like per than until`),
);
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  words(`and or but nor while whereas although though because since as if when where unless whether that which who whom whose what how
  why until once so than yet even after before`),
);
export const PRONOUNS: ReadonlySet<string> = new Set(
  words(`he she it they we i you who which nobody everyone someone one none`),
);
/** Pronouns that stand for several people: *many say*, *others doubt it*. */
export const PLURAL_PEOPLE: readonly string[] = words(`many some few most others those both several`);
export const OWN_VOICE: ReadonlySet<string> = new Set(words(`we i our my us me ours mine`));
export const TIME_WORDS: ReadonlySet<string> = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december today yesterday tomorrow tonight year month week morning afternoon evening night quarter`),
);
/** Subordinators and relatives: what follows them is another clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  words(`while whereas although though because since if when where unless whether which who whom whose what how why until once as
  before after that`),
);
/** Particles, directions and other words after which a noun phrase does not go on: *460 km south*, *9 million out of*. */
export const CLOSING_WORDS: ReadonlySet<string> = new Set(
  words(`up down out off away back ahead apart together alone ago apiece abroad overseas offshore onshore home north south east west
  northeast northwest southeast southwest northwards southwards eastwards westwards upstream downstream inland aboard ashore despite
  amid throughout onto per plus minus except besides unlike versus via worth due running live overall there here else too either
  neither each more less or nor`),
);
/** Adjectives that go before a noun and hardly ever after it: a phrase cut after one says nothing. */
export const BARE_ADJECTIVES: ReadonlySet<string> = new Set(
  words(`new old high low large small big great major minor other further additional total full local national foreign domestic young
  long short early late main key common own same different good bad better best worse worst first last next previous recent former
  current annual public private such more most very rare advanced modern global international industrial commercial limited clean
  eco-friendly massive huge significant important strong weak special single double expensive cheap average leading`),
);
