import { AUTHOR_NOUNS, CONTENT_NOUNS, OWN_TEXT_NOUNS, STATE_TIES, TEXT_NOUNS } from '../../../lexicon/notices';

const LEAD = "(?:this|these|the (?:above|foregoing|preceding|present|following)|our)(?: [\\w'-]+){0,2}?";
const OWN_TEXT = new RegExp(`\\b(${LEAD} (?:${OWN_TEXT_NOUNS}))\\b(?! (?:${TEXT_NOUNS})\\b)`, 'g');
const ANY_TEXT = new RegExp(`\\b(${LEAD} (?:${TEXT_NOUNS}))\\b(?![¤§])`, 'g');

/**
 * Marks where the text speaks of itself, so that the patterns need not spell it out each time: *this article¤§*, and *this report§*
 * where the noun may as well be somebody else's text.
 */
export function markOwnText(text: string): string {
  return text.replace(OWN_TEXT, '$1¤§').replace(ANY_TEXT, '$1§');
}

/** *this article*, *the present report*, *our weekly newsletter*: the text at hand, in marked text. */
export const SELF = "(?:\\b(?:this|these|the|our)[\\w' -]{1,45})?¤?§";

/** The same with nouns that hardly ever name another text (*this report* may be somebody's report). */
export const OWN_SELF = "(?:\\b(?:this|these|the|our)[\\w' -]{1,45})?¤§";

/** *in this article*, *herein*, *on this page*, *above*. */
export const IN_SELF = `(?:(?:in|on|of|by|to|from|throughout|during|within|under|as part of) ${SELF}|\\b(?:herein|hereof|contained here|provided here|presented here|expressed here|given here|mentioned here|above)\\b)`;

/** *the information*, *all figures and claims*, *performance data*. */
export const CONTENT = `\\b(?:(?:the|all|any|some|these|those|its|their|such|other|company|performance|technical|financial) )*(?:${CONTENT_NOUNS})(?:(?:, (?:and |or )?| and | or |/)(?:[\\w-]+ )?[\\w-]+){0,4}`;

/** *the author*, *this reporter*, *the publisher of this site*. */
export const AUTHOR = `(?:\\b(?:the|this|our) (?:${AUTHOR_NOUNS})(?:(?:'s|s')? (?:family|spouse|employer|firm|clients?))?(?: (?:of|behind) ${SELF})?|\\b(?:neither|both|none of) the (?:${AUTHOR_NOUNS})[^.;]{0,60}?)`;

/** *I*, *we*, *I/we* at the start. */
export const WE = `^(?:i|we|i/we|i and my \\w+)(?! ?['/])(?: or \\w+ \\w+)?`;

/** *is*, *was*, *has been*, with what stands before the participle. */
export const BE = `(?:is|are|was|were|has been|have been|had been)(?: (?:also|now|since|largely|mainly|mostly|partly|partially|solely|primarily|chiefly|wholly|entirely|in part|originally|first|initially|lightly|heavily|automatically|professionally))?`;

/** Words between that belong to the same clause. */
export const GAP = `[^.;:!?]{0,90}?`;

export const STATE = `\\b(?:${STATE_TIES})\\b`;
