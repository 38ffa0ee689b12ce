import { words } from './verbForms';

/* Jobs, by whether who holds one speaks for a company or about it. Compiled by hand. */

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

const EXECUTIVES =
  /\b(?:ceo|cfo|coo|cto|chief (?:executive|financial|operating|technology|technical|commercial|scientific|medical) ?(?:officer)?|managing director|co-?founders?|founders?|company spokes(?:man|woman|person))\b/iu;
/** True for jobs that only companies have. */
export function isExecutive(phrase: string): boolean {
  return EXECUTIVES.test(phrase.slice(0, 300));
}

/** Words of which every insider's job holds one, lower case, for a quick look at a sentence's tokens. */
export const JOB_WORDS: ReadonlySet<string> = new Set(
  words(`chief head ceo cfo coo cto president chairman chairwoman chairperson chair director founder founders co cofounder cofounders
  manager spokesman spokeswoman spokesperson spokespeople executive officer vice partner owner boss captain lead managing
  representative`),
);
