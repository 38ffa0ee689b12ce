import { words } from '../../lexicon/verbForms';
import { CUE_FORMS } from '../../lexicon/cues';

const STATE = /\bstate[- ](?:owned|run|backed|affiliated|controlled|media|broadcaster|television|news agency)\b/iu;
/** True when the source phrase itself says that it is the state's. */
export function saysState(phrase: string): boolean {
  return STATE.test(phrase.slice(0, 300));
}

const OUTSIDERS =
  /\b(?:analysts?|economists?|professors?|researchers?|strategists?|consultants?|experts?|scientists?|reporters?|journalists?|lawyers?|historians?|observers?|critics?)\b/iu;
/** True for people who speak about a company and not for it. */
export function isOutsider(phrase: string): boolean {
  return OUTSIDERS.test(phrase.slice(0, 300));
}

const INSIDERS =
  /\b(?:chief|head|ceo|cfo|coo|cto|president|chair(?:man|woman|person)?|director|founders?|co-?founders?|manager|spokes(?:man|woman|person|people)|executive|officer|vice|partner|owner|boss|captain|lead|managing|representative)\b/iu;
/** True for people who speak for a company by their job. */
export function isInsider(phrase: string): boolean {
  return INSIDERS.test(phrase.slice(0, 300));
}

const BODIES =
  /\b(?:ministry|department|agency|commission|regulator|court|parliament|council|police|authority|authorities|association|union|federation|university|government|bureau|watchdog|tribunal|committee|senate|congress|treasury|institute of technology|newspaper|magazine|broadcaster|paper|outlet|site|website)\b/iu;
/** True for a generic phrase of a body that is no company: *the ministry*. */
export function isPublicBody(phrase: string): boolean {
  return BODIES.test(phrase.slice(0, 200));
}

const OWN = new Set(words(`it its itself they their them themselves we our us he his she her i my`));
/** True when the content speaks of the speaker: a pronoun of the third or first person, or an infinitive without subject of its own. */
export function speaksOfItself(content: string): boolean {
  const first = content.slice(0, 400).toLowerCase();
  if (/^(?:to|having)\s/u.test(first)) return true;
  for (const word of first.split(/[^a-z]+/u)) if (OWN.has(word)) return true;
  return false;
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
