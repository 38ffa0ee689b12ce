import { atEdge, weak } from '../../rule';
import type { NoticeRule } from '../../rule';
import { SELF } from '../phrases';
import { BETWEEN, HERE, HOUSE } from './phrases';

const HELD = '(?:shares?|stocks?|bonds?|tokens?|coins?|units|stakes?|options|positions?|holdings?|equity|securities)';
const TRIP =
  '(?:flights?|hotels?|travel|trip|accommodation|air ?fare|fares?|train|tickets?|meals?|stay|visit|visa|board and lodging|transport|a night|nights?)';
const BORNE =
  '(?:picked up|paid(?: for)?|covered|provided|arranged|met|taken care of|organi[sz]ed|sponsored|borne|funded|footed|settled|subsidi[sz]ed)';
const GIVEN = '(?:lent|loaned|sent|gave|supplied|provided|donated|offered|shipped)';
const SAMPLE =
  '(?:review (?:unit|copy|sample|car|device)|units?|samples?|copy|copies|demo|device|scooter|car|vehicle|bike|phone|laptop|machine|arm|tickets?|product|kit|set|pair|prototype|for (?:\\w+ )?(?:days?|weeks?|months?|review|testing|this|the test)|free of charge|for free|in \\d{4})';

/** What ties the writer, the house or the researchers to what the text is about. */
export const plainInterest: readonly NoticeRule[] = [
  atEdge(
    'interest',
    `^(?:i|we|my (?:\\w+ )?(?:fund|family|husband|wife|partner|employer|spouse))(?: [\\w']+){0,3}? (?:owns?|holds?|have|has|am invested|invested in)\\b[^.;]{0,50}?(?<!\\bat )\\b${HELD}\\b(?! (?:of|and) (?:view|opinion))(?=[^.;]{0,60}\\.?$)`,
  ),
  atEdge(
    'interest',
    `^(?:i|we)(?: \\w+)? (?:consult|advise|work|write|speak|lobby|worked|consulted|advised|do some work|am a (?:paid )?(?:consultant|adviser|advisor|director|shareholder|member))\\b[^.;]{0,40}?\\b(?:for|to|of|one of|with)\\b[^.;]{0,40}?\\b(?:named|mentioned|above|discussed|described|question|here)\\b`,
  ),
  atEdge(
    'interest',
    `\\b(?:bank|broker|firm|house|company|agency|institution|consultancy|publisher|owner|fund|[\\w.]+,?)(?:,)? (?:that|which|who|behind) (?:also )?(?:published|issued|wrote|prepared|publishes|issues|distributes|owns|prints|funds|finances|commissioned|paid for) (?:${SELF}|(?:this|our) (?:\\w+))`,
  ),
  atEdge(
    'interest',
    `\\b${TRIP}\\b(?:[^.;:!?]{0,50}?)\\b(?:was|were|is|are|came|have been|has been) (?:\\w+ )?${BORNE}\\b[^.;:!?]{0,20}?\\bby\\b|\\b(?:invited|flew|took) (?:us|me|our \\w+|the (?:author|writer|reporter|correspondent))\\b[^.;:!?]{0,60}?\\b${BORNE}\\b[^.;:!?]{0,30}?\\b${TRIP}\\b`,
  ),
  atEdge(
    'interest',
    `\\b${GIVEN} (?:us|me|our \\w+|the (?:author|writer|reporter|magazine|site))\\b[^.;:!?]{0,60}?\\b${SAMPLE}\\b`,
  ),
  atEdge(
    'interest',
    `^[^.;:!?]{2,60}? (?:funded|sponsored|financed|paid for|supported|commissioned|underwrote) (?:the|this) (?:study|trial|research|work|survey|project|poll|experiment|analysis)s?(?: and [^.;]{2,40})?\\.?$|\\b(?:the|this) (?:study|trial|research|work|survey|poll|project|experiment)§? (?:was|is|were) (?:\\w+ )?(?:funded|sponsored|financed|paid for|supported|commissioned|underwritten) (?:\\w+ )?by\\b`,
  ),
  atEdge(
    'interest',
    `^(?:(?:\\w+|some|several|all|most|both|many) of the (?:\\w+ )?(?:authors|researchers|investigators|scientists)|the (?:lead |first |senior )?(?:authors?|investigators?)) (?:are|is|were|was|has|have|works?|own|owns|hold|holds|receive|receives|received|consults?)\\b[^.;]{0,40}?\\b(?:employ\\w+|shares?|stock|options|equity|fees?|consult\\w+|patents?|founders?|paid|for|of)\\b`,
  ),
  atEdge(
    'interest',
    `${HOUSE}[^.;:!?]{0,30}?\\b(?:commercial|business|financial|partnership|advertising|media|sponsorship) (?:agreement|relationship|arrangement|deal|partner|partnership|interest|ties?)\\b`,
  ),
  atEdge(
    'interest',
    `${HOUSE}[^.;:!?]{0,20}?\\b(?:gets?|earns?|receives?|takes?|makes?) (?:an? )?(?:small |little |tiny |modest )?(?:cut|commission|fee|share|money|something|reward|kickback)\\b[^.;:!?]{0,50}?\\b(?:buy|click|order|purchase|link|sign up|sale|subscribe|book)`,
  ),
  atEdge(
    'interest',
    `\\bnot (?:written |produced |made |prepared )?(?:by|from|the work of) (?:the|our) (?:newsroom|editorial (?:staff|team|department)|editors|journalists|reporters)\\b|\\b(?:newsroom|editorial (?:staff|team|department)|journalists|editors) (?:was|were|had|took|played|has|have)\\b[^.;:!?]{0,20}?\\b(?:not|no)\\b[^.;:!?]{0,20}?\\b(?:part|role|involved|say|hand)\\b`,
  ),
  atEdge(
    'interest',
    `\\b(?:is|was|are|were|has been|have been) (?:an? )?(?:[\\w-]+ ){0,2}?(?:clients?|customers?|advertisers?|sponsors?|shareholders?|subscribers?) of (?:this|our) (?:firm|bank|house|company|publisher|group|agency|magazine|newspaper|site)\\b`,
  ),
  atEdge(
    'interest',
    `^(?:my|the (?:author|writer|columnist)'s) (?:\\w+ )?(?:husband|wife|partner|spouse|brother|sister|father|mother|son|daughter|cousin|employer|former employer|firm) (?:works?|worked|owns?|holds?|advises?|runs?|sits?|(?:is|was) (?:an? |the )?(?:\\w+ )?(?:employee|employed|director|consultant|adviser|advisor|shareholder|partner|manager|member|client|supplier))\\b`,
  ),
  weak(
    ['interest', 'advice'],
    `^(?:he|she|they) (?:also )?(?:sits?|serves?|advises?|consults?|owns?|holds?|works?|receives?)\\b`,
  ),
  weak(
    ['interest', 'advice'],
    `^(?:(?:dr|prof|professor|sir|dame|lord|lady|mr|ms|mrs)\\.? )?[\\w'’-]+(?: [\\w'’-]+){1,2} (?:is|was) (?:an? |the )?(?:former |senior |associate |emeritus |visiting |retired )*(?:regulator|professor|fellow|director|economist|analyst|journalist|editor|author|partner|lecturer|researcher|consultant|adviser|minister|member|head|chair|columnist|trustee|banker|engineer|lawyer|diplomat|scientist)\\b`,
  ),
];

const PRINTED =
  '(?:story|report|article|issue|edition|column|letter|newsletter|post|bulletin|item|piece|note|map|chart|table|graphic|caption|photo|headline|review|obituary|profile|briefing|crossword|online version|version)';
const ERRED =
  '(?:mixed up|confused|got [^.;:!?]{0,30}?wrong|swapped|muddled|omitted|left out|exaggerated|misread|miscalculated|transposed|misplaced|overlooked|misnamed|was wrong|were wrong|erred|credited the wrong|put the wrong|gave the wrong|used the wrong|showed the wrong|named the wrong|double-counted|dropped)';

/** What was wrong and is put right. */
export const plainCorrection: readonly NoticeRule[] = [
  atEdge(
    'correction',
    `(?:\\b(?:our|an?|yesterday's|last (?:week|month)'s|(?:mon|tues|wednes|thurs|fri|satur|sun)day's)(?: [\\w-]+){0,2}? ${PRINTED}|\\bthe (?:\\w+ )?${PRINTED} (?:in|on|of|from|with) (?:our|an? (?:earlier|previous|recent)|last|yesterday's|(?:mon|tues|wednes|thurs|fri|satur|sun)day's)|${SELF})\\b[^.;:!?]{0,50}?\\b${ERRED}\\b`,
    true,
  ),
  atEdge(
    'correction',
    `^(?:(?:in|on) [^.;:!?]{2,40}?,? )?(?:we|i) (?:\\w+ly )?(?:${ERRED}|made (?:an? )?(?:\\w+ )?(?:mistakes?|errors?|slip) (?:in|with|about) (?:our|the (?:\\w+ )?(?:story|report|article|issue|edition|column|letter|newsletter|table|chart|map|headline|caption)|last|yesterday)|(?:was|were) (?:\\w+ )?wrong about|stand corrected|apologi[sz]e to (?:readers|our|him|her|them)|regret (?:the|this|that))\\b`,
    true,
  ),
  atEdge(
    'correction',
    `\\b(?:readers?|subscribers?|listeners?|viewers?)\\b[^.;:!?]{0,40}?\\b(?:pointed out|wrote in|written (?:in|to us)|noted|spotted|noticed|told us|alerted us|corrected (?:us|me))\\b(?=[^.;!?]*\\b(?:we|our|us|i|my|this|here|above|they are right)\\b|[^.;!?]*, not \\w)`,
    true,
  ),
  atEdge(
    'correction',
    `(?:${HERE}|\\b(?:the|our) (?:online|web|digital|print) (?:version|edition|article)|\\bthe (?:figure|number|name|date|error|mistake|spelling|caption|chart|passage|sentence|paragraph))\\b${BETWEEN}\\b(?:has|have) (?:since |now )?been (?:corrected|put right|fixed|changed|amended|set right|removed|rectified)\\b`,
    true,
  ),
  atEdge(
    'correction',
    `^(?:it|that|this|the (?:figure|number|name|date|sum|year|unit|price|word)) should (?:have (?:been|read|said)|read)\\b`,
    true,
  ),
];
