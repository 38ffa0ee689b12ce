import { words } from '../../lexicon/verbForms';
import { CUE_FORMS } from '../../lexicon/cues';

const STATE = /\bstate[- ](?:owned|run|backed|affiliated|controlled|media|broadcaster|television|news agency)\b/iu;
/** True when the source phrase itself says that it is the state's. */
export function saysState(phrase: string): boolean {
  return STATE.test(phrase.slice(0, 300));
}

const BODIES =
  /\b(?:ministry|department|agency|commission|regulator|court|parliament|council|police|authority|authorities|association|union|federation|university|government|bureau|watchdog|tribunal|committee|senate|congress|treasury|institute of technology|newspaper|magazine|broadcaster|paper|outlet|site|website|embassy|consulate|presidency|presidential office|cabinet|prosecution|defence|defense|jury|plaintiffs?|defendants?)\b/iu;
/** True for a generic phrase of a body that is no company: *the ministry*. */
export function isPublicBody(phrase: string): boolean {
  return BODIES.test(phrase.slice(0, 200));
}

const IN_HOUSE =
  /\b(?:in-house|staff|internal|own) (?:newspaper|paper|magazine|newsletter|journal|bulletin|website|blog|media)\b|(?:\bits|\btheir|\b(?:group|company|firm|bank|maker|miner|carrier)['’]s) (?:own )?(?:newspaper|magazine|newsletter|web ?site|blog|site|portal|social media)\b/iu;
/** True for a medium that belongs to whom it writes about: *the group's in-house newspaper*, *its website*. */
export function isInHouse(phrase: string): boolean {
  return IN_HOUSE.test(phrase.slice(0, 200));
}

const MEDIUM = /^(?:the|this) (?:newspaper|paper|magazine|newsletter|journal|bulletin|website|blog|site|portal)\b/iu;
/** True for *the paper*, said of a medium named before. */
export function isMedium(phrase: string): boolean {
  return MEDIUM.test(phrase.slice(0, 60));
}

const OWNED =
  /^\s?(?:\(\p{L}{2,12}\))?, (?:its|the (?:company|group|firm)['’]s|an?|one of its) (?:[\p{L}%\d.-]+ ){0,3}?(?:subsidiary|unit|arm|affiliate|division)\b(?! (?:of|for) )/iu;
/** True where the text after a name makes it part of the company the article is about: *X, a wholly owned subsidiary*. */
export function calledSubsidiary(after: string): boolean {
  return OWNED.test(after);
}

const OWN = new Set(words(`it its itself they their them themselves we our us he his she her i my`));
/** In somebody's own words *they* and *it* are others. */
const OWN_QUOTED = new Set(words(`we us our ours`));
/** True when the content speaks of the speaker: a pronoun of the third or first person, or an infinitive without subject of its own. */
export function speaksOfItself(content: string): boolean {
  const first = content.slice(0, 400).toLowerCase();
  if (/^(?:to|having)\s/u.test(first)) return true;
  const own = /^["“„«‘]/u.test(first) ? OWN_QUOTED : OWN;
  for (const word of first.split(/[^a-z]+/u)) if (own.has(word)) return true;
  return false;
}

/** True for *it had handled 12 ships*, *its staff would strike*, *to sell the land*: the speaker is the subject of what is said. */
export function opensWithItself(content: string): boolean {
  return /^(?:that )?(?:its?|to)\s/iu.test(content.slice(0, 12));
}

const SELF_LEMMAS: ReadonlySet<string> = new Set(
  words(`announce report claim disclose highlight showcase tout frame present credit emphasize emphasise promise pledge vow plan
  expect boast confirm deny admit reveal state attribute blame reaffirm showcase trumpet celebrate`),
);
/** True for verbs by which a company mostly speaks about itself. */
export function announcesItself(cue: string): boolean {
  for (const word of cue.toLowerCase().split(/\s+/u).slice(0, 3)) {
    for (const form of CUE_FORMS.get(word) ?? []) if (SELF_LEMMAS.has(form.verb.lemma)) return true;
  }
  return false;
}
