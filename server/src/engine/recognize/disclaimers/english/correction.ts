import { strong, weak } from '../rule';
import type { NoticeRule } from '../rule';
import { GAP, OWN_SELF, SELF } from './phrases';

const CHANGED =
  '(?:updated|corrected|amended|revised|clarified|edited|modified|changed|rectified|appended|retracted|withdrawn|removed|reworded|republished)';
const VERSION =
  '(?:version|headline|caption|edition|photo caption|subheading|standfirst|summary|chart|graphic|table|tweet)';

/** What the text said before and no longer says. */
export const correction: readonly NoticeRule[] = [
  strong(
    'correction',
    `^(?:in )?(?:(?:yester|mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|issue)|(?:an? |our )(?:earlier|recent|previous))(?:'s)?\\b[^.;]{0,60}?\\b(?:misspelled|misspelt|misstated|misidentified|misattributed|misquoted|mischaracteri[sz]ed|mistakenly|erroneously|we (?:wrongly|incorrectly))\\b`,
    true,
  ),
  weak(
    'correction',
    `^(?:we|the editors?) (?:\\w+ )?(?:apologi[sz]e|regret)(?: for (?:the|this|any)\\b[^,;]{0,60})?\\W*$`,
  ),
  strong(
    'correction',
    `\\b(?:earlier|previous|prior|original|initial|first) (?:published )?${VERSION}s?\\b${GAP}(?:\\bof (?:this|our|the (?:article|story|report|post|column|headline|chart|graphic|newsletter|interview|transcript|photo caption|caption))\\b|\\b(?:misstated|misspelled|misspelt|misidentified|incorrectly|wrongly|mistakenly|erroneously|inaccurately|said|stated|gave|contained|omitted|referred|misattributed)\\b)`,
    true,
  ),
  strong(
    'correction',
    `(?:${SELF}|^(?:it|this)) (?:(?:is|was|were|has been|have been|had been|will be) )(?:since |also |last |first |subsequently |later |most recently |initially )*(?:published [^.;]{0,60} and (?:\\w+ )*)?${CHANGED}\\b(?! (?:and \\w+ )?for (?:length|clarity|style|brevity|space))(?: (?:to|on|at|with|by|in|after|because|as|following|since|for|throughout|\\d)|[.,:]|$)`,
    true,
  ),
  strong(
    'correction',
    `(?:${SELF}|\\b(?:the|this|a|an) (?:\\w+ )?(?:${VERSION}|article|story|post)) (?:\\w+ )?(?:misstated|misspelled|misspelt|misidentified|misattributed|misquoted|mischaracteri[sz]ed)\\b`,
    true,
  ),
  strong(
    'correction',
    `${SELF}[^.;]{0,60}? (?:incorrectly|wrongly|mistakenly|erroneously|inaccurately) (?:said|stated|reported|gave|identified|described|named|listed|referred|attributed|suggested|claimed|put|quoted|cited|spelled|spelt)\\b`,
    true,
  ),
  strong(
    'correction',
    `\\b(?:we|${OWN_SELF}|the (?:newspaper|paper|publication|editors?|magazine|site)) (?:\\w+ )?(?:regrets?|apologi[sz]es? for) (?:the |this |these |any |our )(?:\\w+ )?(?:errors?|mistakes?|inaccurac\\w+|confusion|oversight)\\b`,
    true,
  ),
  strong(
    'correction',
    `^(?:refiles?|corrects|updates|adds|fixes|clarifies|recasts|removes|amends|rewrites)(?:,| and|\\b) [^.]{0,160}\\b(?:paragraphs?|paras?|headline|story|article|comments?|spelling|byline|dateline|details|background|quotes?|typo|figure|bullets?|graphic|lead|attribution|title|name|date)\\b[^.()]{0,80}$`,
    true,
  ),
  strong(
    'correction',
    `^(?:this )?(?:\\w+ )?(?:story|article|report|item|piece)? ?(?:corrects|refiles|updates|has been refiled|was refiled|is refiled)\\b (?:to|the|an?|with|paragraph|spelling|headline|earlier|a previous)\\b`,
    true,
  ),
  strong(
    'correction',
    `\\b(?:post|publish|append|issu|add)(?:ed|ing) (?:an? |the )?(?:correction|clarification|editor's note) (?:to|on|below|above) (?:this|the) (?:article|story|post|page|end|top)\\b`,
    true,
  ),
  strong(
    'correction',
    `^(?:last )?(?:updated|corrected|amended|revised)(?: on| at|:)? [^,;]{0,30}\\b(?:to (?:correct|clarify|reflect|add|include|remove|fix)|with (?:additional|new|comment|details|quotes|further|more))\\b`,
    true,
  ),
  strong(
    'correction',
    `\\b(?:the|that|its) (?:\\w+ )?(?:error|mistake) (?:was|has been|is) (?:corrected|fixed|introduced (?:by|in|during) (?:an? )?(?:edit|translation|production))`,
    true,
  ),
  strong(
    'correction',
    `^(?:the )?(?:correct|right) (?:\\w+ )?(?:figure|number|name|spelling|date|title|amount|total|unit|percentage|year|price) (?:is|was|should (?:be|have been))\\b${GAP}\\b(?:,? not|rather than|instead of)\\b`,
    true,
  ),
  weak(
    'correction',
    `\\b(?:in fact|it should (?:have|be|read)|the correct|rather than|not [\\w\\d$€£.,%]+ as|was corrected|has been (?:updated|corrected|removed|changed))\\b`,
  ),
];
