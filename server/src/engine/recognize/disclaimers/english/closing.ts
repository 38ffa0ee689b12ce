import { MACHINES } from '../../../lexicon/notices';
import { atEdge } from '../rule';
import type { NoticeRule } from '../rule';
import { AUTHOR, GAP, SELF } from './phrases';

/*
 * Wordings that a sentence of news may have as well: they are a notice only where a text begins or ends, as most notices do.
 */

const ISSUE =
  '(?:letter|newsletter|issue|edition|column|story|report|article|post|briefing|bulletin|item|piece|note|edition|instalment|round-?up|paper|dispatch|version)';
const WHEN =
  "(?:last (?:week|month|year|issue|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'s)?|yesterday(?:'s)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|an? (?:earlier|previous|recent)|our (?:last|previous|earlier|recent|\\w+ (?:issue|edition))|the (?:first|original|previous|earlier|print|\\w+ print))";
const STATED =
  '(?:put|gave|said|called|stated|named|described|misstated|listed|reported|had|quoted|attributed|confused|overstated|understated|implied|suggested|spelled|spelt|referred)';

/** Corrections that do not say so: *Last week's letter put the dividend at $1.2bn.* */
export const closingCorrection: readonly NoticeRule[] = [
  atEdge('correction', `^(?:in )?${WHEN} (?:\\w+ ){0,2}?${ISSUE}\\b[^.;]{0,60}?\\b${STATED}\\b`, true),
  atEdge(
    'correction',
    `^in (?:our|the|last|yesterday's|an?) [^.;,]{0,40}?\\b${ISSUE}\\b¤?§?,? (?:we|it|i) (?:\\w+ )?(?:said|wrote|stated|put|gave|called|reported|misstated|named)\\b`,
    true,
  ),
  atEdge(
    'correction',
    `^an? (?:earlier|previous|first) (?:headline|caption|version|standfirst|chart|map|table)\\b`,
    true,
  ),
  atEdge(
    'correction',
    `^(?:we|i) (?:got|gave|misstated|misspelled|misspelt|misnamed|misquoted|wrongly|incorrectly|mistakenly|had)\\b[^.;]{0,80}?\\b(?:wrong|wrongly|incorrect|incorrectly|error|it is|it was|should)\\b`,
    true,
  ),
  atEdge(
    'correction',
    `^(?:updated?|clarification)\\b[^:]{0,30}: (?:adds?|with|includes?|corrects?|to (?:add|include|correct))\\b`,
    true,
  ),
];

/** Ties that a house declares in passing: *Velm Bank is a sponsor of our conference.* */
export const closingInterest: readonly NoticeRule[] = [
  atEdge(
    'interest',
    `\\b(?:sponsors?|sponsored|supports?|funds?|backs|advertises? (?:in|on|with))\\b[^.;]{0,12}\\b(?:our|this (?:newspaper|paper|site|publication|newsletter|magazine|podcast|letter))\\b`,
  ),
  atEdge(
    'interest',
    `\\b(?:has|have) (?:\\w+-)?(?:managed|underwritten|arranged|advised on|placed|handled)\\b[^.;]{0,60}\\b(?:offerings?|issues?|placements?|sales?|deals?|ipos?|transactions?|listings?)\\b[^.;]{0,60}\\b(?:past|last|previous)\\b`,
  ),
  atEdge(
    'interest',
    `^(?:the (?:author|writer|columnist)|[\\w.'-]+ [\\w.'-]+) (?:has|had|holds|banks|insures)(?: had)? (?:an? )?(?:\\w+ )?(?:account|mortgage|pension|policy|savings|current account)s? (?:with|at)\\b`,
  ),
  atEdge(
    'interest',
    `^(?:our|this (?:newspaper|paper|site|publication|masthead)'s) (?:sister|parent|holding) (?:company|group|paper|firm|title)\\b`,
  ),
  atEdge(
    'interest',
    `\\b(?:is|are|was|were|has been|have been) (?:an? |the |one of )?(?:\\w+ )?(?:sponsors?|advertisers?|partners?|backers?|shareholders?|clients?|customers?|funders?|supporters?) (?:of|in|at|with) (?:our|this (?:newspaper|paper|site|publication|event|newsletter|magazine|podcast|conference))\\b`,
  ),
  atEdge(
    'interest',
    `\\b(?:acts?|serves?) as (?:an? |the |joint )*(?:[\\w-]+ )?(?:brokers?|advis[eo]rs?|nomad|sponsors?|bookrunners?|market[- ]makers?) (?:to|for|of)\\b|\\b(?:clients|readers|investors) should assume that (?:it|we|the (?:firm|bank|broker|publisher)|[\\w.&' -]{2,40}) (?:seeks?|does|do|may|has|holds?)\\b`,
  ),
  atEdge(
    'interest',
    `\\bcounts? [^.;]{2,60} among (?:its|our|their) (?:\\w+ )?(?:advertisers|clients|customers|shareholders|investors|sponsors|backers|subscribers|funders)\\b`,
  ),
  atEdge(
    'interest',
    `\\b(?:the|this|our) (?:author|writer|reporter|columnist|editor|correspondent|analyst)'s (?:husband|wife|partner|spouse|brother|sister|father|mother|son|daughter|family|employer|firm|colleague)\\b(?=[^.;]*\\b(?:works?|worked|employed|owns?|holds?|shares|advis\\w+|consult\\w+|suppl\\w+|client|named|above|mentioned|reviewed|discussed|described|company|group|firm|bank)\\b)`,
  ),
  atEdge(
    'interest',
    `\\b(?:some|any|the|certain) (?:of the )?links? (?:in|on|to) [^.;]{2,60}\\b(?:earn|commission|paid|pay)\\b`,
  ),
  atEdge(
    'interest',
    `\\bmakes? an? (?:active )?market in\\b|\\b(?:expects?|intends?|seeks?|plans?|may|hopes?)\\b[^.;]{0,30}\\b(?:investment[- ]banking|corporate[- ]finance|advisory) (?:business|mandates?|fees|work|services|relationships?|compensation)\\b`,
  ),
  atEdge(
    'interest',
    `\\b(?:has|have) (?:\\w+ )?(?:received|earned|been paid|accepted|charged) (?:\\w+ ){0,3}?(?:fees|compensation|payments?|commissions?|remuneration)\\b[^.;]{0,60}\\b(?:past|last|previous) (?:\\w+ )?(?:months|year)\\b`,
  ),
  atEdge(
    'interest',
    `${AUTHOR}[^.;]{0,40}\\b(?:flew|travel(?:l?ed)?|stayed|attended|visited)\\b[^.;]{0,60}\\b(?:courtesy|guest|invitation|expense|paid)\\b`,
  ),
];

/** Who the text is for, who has looked at it, who made it. */
export const closingOther: readonly NoticeRule[] = [
  atEdge(
    'advice',
    `^for (?:\\w+ )?(?:professional|institutional|qualified|wholesale|accredited|sophisticated|eligible)(?: \\w+){0,3} (?:clients|investors|counterparties|use|readers)(?: only)?\\b[^,;]{0,40}$`,
  ),
  atEdge(
    'advice',
    `\\b(?:intended|meant|suitable|reserved|prepared|written)(?: only| solely| exclusively)? for (?:\\w+ )?(?:professional|institutional|qualified|wholesale|eligible|accredited)\\b`,
  ),
  atEdge(
    'advice',
    `^(?:please )?(?:ask|see|consult|talk to|speak to) (?:your|an?) (?:own )?(?:\\w+ or )?(?:doctor|pharmacist|physician|gp|vet|financial adviser|adviser|advisor|broker|accountant|lawyer)\\b`,
  ),
  atEdge('advice', `^(?:please |always )?do your (?:own )?(?:homework|research|sums)\\b`),
  atEdge(
    'verification',
    `\\b(?:could|have|has|had)(?: not|n't) (?:yet )?be(?:en)? (?:\\w+ly )?(?:verified|checked|confirmed|corroborated|audited|peer[- ]reviewed|tested)\\b`,
  ),
  atEdge(
    'verification',
    `\\b(?:figures|numbers|claims|results|data|details|estimates) (?:\\w+ ){0,3}?(?:are|is) the (?:company|group|firm|maker|ministry|government|bank|yard)'?s own\\b`,
  ),
  atEdge(
    'forward-looking',
    `\\b(?:statements?|outlook|forecasts?|targets?|guidance|projections?|expectations)\\b${GAP}\\b(?:may|might|could|can)(?: \\w+)? (?:not (?:hold|come|prove|be|materiali[sz]e)|turn out|prove|be missed|differ|change without)\\b`,
  ),
  atEdge(
    'forward-looking',
    `\\bactual (?:results|outcomes|figures|developments)\\b${GAP}\\b(?:otherwise|different|differ|deviate)\\b`,
  ),
  atEdge(
    'generated',
    `^(?:the )?(?:headline|summary|text|images?|translation|draft|audio|charts?|illustrations?|captions?|article|story|report|transcript)s?(?:,? (?:and|&) \\w+)?(?: (?:was|were|is|are|has been))? (?:\\w+ly )?(?:written|generated|produced|drafted|created|edited|made|translated|summari[sz]ed|transcribed|prepared)\\b${GAP}\\b(?:${MACHINES})(?!\\w)`,
  ),
  atEdge(
    'generated',
    `^(?:an? |our )(?:\\w+ )?(?:computer|machine|algorithm|bot|chatbot|language model|a\\.?i\\.?(?: tool| model| system)?|software|program)\\b[^.;]{0,30}\\b(?:wrote|drafted|produced|generated|translated|summari[sz]ed|prepared)\\b[^.;]{0,30}(?:${SELF}|\\bthis\\b)`,
    true,
  ),
  atEdge(
    'provenance',
    `^this is an? (?:contributed|guest|syndicated|agency|wire|edited|shortened|sponsored)\\b[^.;]{0,20}\\b(?:piece|article|post|column|story|report|contribution|text)\\b`,
  ),
];
