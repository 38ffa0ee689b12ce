import { strong, weak } from '../rule';
import type { NoticeRule } from '../rule';
import { GAP } from './phrases';

const FORWARD =
  'forward[- ]looking (?:statements?|information|remarks|comments|language|projections|disclosures?|expectations|guidance|and)';

/** What a text expects of the future may not come true (in the terms of the US Private Securities Litigation Reform Act of 1995). */
export const forwardLooking: readonly NoticeRule[] = [
  strong(
    'forward-looking',
    `\\b(?:contains?|containing|includes?|including|makes?|making|made|constitutes?|considered|deemed|regarded as|be|are|were|is|these|such|those|certain|any|all|our|other|its|the|no|on|to|of)\\b(?: (?:certain|these|such|any|other|some|our|the|about|various|to be|as|"))* ?"?${FORWARD}\\b`,
  ),
  strong(
    'forward-looking',
    `\\b${FORWARD}"?(?: (?:and|or) [\\w-]+)? (?:are|is|involves?|contained|included|made|within|under|as|pursuant|in|speak|reflect|can|may|should|that|which|by|about|regarding|based)\\b`,
  ),
  strong(
    'forward-looking',
    `\\bactual (?:results|outcomes|events|performance|developments|figures)\\b${GAP}\\b(?:(?:could|may|might|can|will|would|to) (?:also )?(?:differ|vary|deviate)|differ materially|vary materially)\\b`,
  ),
  strong(
    'forward-looking',
    `\\b(?:cause|lead|result in)\\b${GAP}\\b(?:results|performance|outcomes|events|achievements|developments)\\b${GAP}\\b(?:differ|vary)(?:ing)? (?:materially|significantly|substantially)?\\b`,
  ),
  strong(
    'forward-looking',
    `\\b(?:undertakes?|assumes?|accepts?|has|have|is under|are under|under|disclaims?|disclaiming)(?: no| not| any|n't)?(?: \\w+){0,3}? (?:obligation|duty|responsibility|intention|intent|commitment|undertaking)s?(?: or \\w+)?(?:,[^.;]{0,60},)? to (?:publicly |correct or )?(?:update|revise|correct|release)\\b`,
  ),
  strong(
    'forward-looking',
    `\\bundertakes? (?:any |to )(?:\\w+ ){0,3}?(?:update|revise)\\b|\\b(?:do|does) not (?:undertake|intend|assume|plan) (?:any |an )?(?:\\w+ )?(?:to|obligation) (?:\\w+ ){0,2}?(?:update|revise)\\b`,
  ),
  strong(
    'forward-looking',
    `\\b(?:place|placing|put|rely|placed) (?:any )?undue (?:reliance|confidence|weight)|\\bundue reliance\\b`,
  ),
  strong(
    'forward-looking',
    `\\b(?:private securities litigation reform act|safe[- ]harbou?r (?:provisions?|statements?|language|disclaimers?|disclosures?|protections?))\\b`,
  ),
  strong('forward-looking', `\\bspeaks? only as of\\b`),
  strong(
    'forward-looking',
    `\\bstatements?\\b${GAP}\\b(?:not (?:historical|statements of historical|purely historical)|other than statements? of historical) facts?\\b`,
  ),
  strong(
    'forward-looking',
    `\\b(?:subject to|involves?|involving|discussion of|description of|described|discussed|detailed|list of|identified|outlined)\\b${GAP}\\b(?:known and unknown |various |certain |numerous |significant |inherent |substantial |a number of |these |the )*(?:risks,? (?:and |factors,? and |and other )?uncertainties|risk factors|uncertainties and (?:other )?(?:risks|factors)|risks,[^.;]{0,40}uncertainties)\\b`,
  ),
  strong(
    'forward-looking',
    `\\b(?:projections?|forecasts?|estimates|targets|expectations|statements)\\b${GAP}\\b(?:inherently uncertain|not guarantees? of future|no guarantee of future|may not (?:prove|turn out|be realised|be realized|materiali[sz]e)|should not be (?:taken|read|regarded) as (?:guarantees?|promises))\\b`,
  ),
  strong(
    'forward-looking',
    `\\b(?:information|discussion|description|details|more|detail)\\b(?: \\w+)? (?:concerning|about|regarding|on|of) (?:\\w+ ){0,4}?(?:risks|risk factors|uncertainties)\\b${GAP}\\b(?:contained|found|included|available|described|set out|set forth|discussed|appears?|see|in) ${GAP}\\b(?:filings?|reports?|prospectus|forms?|10-[kq]|20-f|8-k|circular)\\b`,
  ),
  weak(
    'forward-looking',
    `\\b(?:risks?|uncertaint(?:y|ies)|assumptions|expectations|expect|anticipates?|believes?|intends?|estimates?)\\b[^.;]{0,90}\\b(?:similar (?:words|expressions|terms)|identif(?:y|ies)|filings?|annual report|form (?:10|20|8)-?[kqf]|10-[kq]|20-f|securities and exchange commission|sedar|risk factors)\\b`,
  ),
  weak(
    'forward-looking',
    `\\b(?:reconciliations?|non-gaap|non-ifrs|filings? with the|form (?:10|20|8)-?[kqf]|10-[kq]\\b|20-f\\b)`,
  ),
];
