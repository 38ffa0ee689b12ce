import { SELF } from '../phrases';

/** Words between that belong to the same sentence. */
export const BETWEEN = '[^.!?]{0,120}?';

/** The text as it stands before the reader: *the above*, *what you have just read*, *the numbers above*, *all of this*. */
export const HERE = `(?:${SELF}|\\b(?:the (?:above|following|foregoing)|what (?:you(?:'ve| have)?(?: just)? (?:read|are reading)|follows|stands (?:here|above|below))|all (?:of )?(?:this|the above)|(?:\\w+ )?(?:here|above|below|throughout|herein)|the (?:\\w+ )?(?:text|piece|item|story|article|column|note|account|interview|conversation|report|summary|letter|post)(?= (?:above|below|here|at|is|was|were|has|may|summari[sz]ed|gives?|quoted|took|took|rests|relies|reflects|contains|names|describes)))\\b)`;

const HOUSE_NOUNS =
  'desk|newsroom|editors?|editorial (?:team|staff|department|office)|editor-in-chief|authors?|writers?|reporters?|columnists?|correspondents?|newspaper|paper|site|website|magazine|publication|newsletter|blog|podcast|translators?|publishers?|bulletin|masthead';

/** Whoever writes, edits or publishes: *we*, *my*, *our reporter*, *this newspaper*. */
export const HOUSE = `\\b(?:we|i|us|our|ours|my|mine|me|myself|ourselves|(?:the|our|this) (?:${HOUSE_NOUNS}))\\b`;

/** Two things in either order within one sentence. */
export const together = (one: string, other: string): string =>
  `(?:(?:${one})${BETWEEN}(?:${other})|(?:${other})${BETWEEN}(?:${one}))`;

/** Whoever a text is about and may have supplied it. */
export const SUBJECT =
  '(?:compan(?:y|ies)|group|firm|maker|manufacturer|producer|supplier|promoter|operator|organi[sz]ers?|developer|issuer|vendor|yard|bank|fund|ministry|government|state|party|army|authorit(?:y|ies)|agency|committee|institute|university|club|union|lobby|association|business|enterprise|management|owners?|communications department|press office|pr (?:team|department|agency))';

/** Languages as a notice names them. */
export const LANGUAGE =
  '(?:english|chinese|mandarin|cantonese|german|french|spanish|japanese|korean|russian|portuguese|italian|dutch|arabic|turkish|polish|swedish|norwegian|danish|finnish|czech|hindi|indonesian|vietnamese|thai|hebrew|persian|ukrainian|greek|hungarian|romanian|malay|swahili|catalan|serbian|croatian|bulgarian|urdu|bengali|tamil)';
