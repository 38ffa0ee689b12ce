import { atEdge } from '../../rule';
import type { NoticeRule } from '../../rule';
import { SELF } from '../phrases';
import { BETWEEN, HERE, HOUSE, together } from './phrases';

const PLANS =
  '(?:plans?|goals?|aims?|targets?|forecasts?|outlook|projections?|expectations?|intentions?|predictions?|ambitions?|hopes|timelines?|dates|schedules?|prospects|assumptions|the future|future|estimates|expects?|foresees?)';
const OTHERWISE =
  '(?:(?:may|might|could|can|will)\\b[^.;:!?]{0,20}?\\b(?:turn out|prove|look|not (?:\\w+ )?(?:be|come|happen|hold|tell|reali[sz]e)|change|be (?:missed|revised|different|overtaken|delayed)|differ|differently|deviate|fall short|shift|slip)|plans change|things change|not promises|not guarantees|no promises|nothing is guaranteed|no guarantee)';

/** What is said of the future, and how little it binds. */
export const plainForwardLooking: readonly NoticeRule[] = [
  atEdge(
    'forward-looking',
    `(?:${HERE}|^(?:these|such|all|any|our|management's|what management|the company's) ?)${BETWEEN}\\b${PLANS}\\b${BETWEEN}\\b${OTHERWISE}\\b|\\b${PLANS}\\b[^.;:!?]{0,40}${HERE}${BETWEEN}\\b${OTHERWISE}\\b`,
  ),
  atEdge(
    'forward-looking',
    `\\b(?:words|terms|expressions|phrases|verbs|wordings) (?:such as|like|including)\\b[^.!?]{0,140}?\\b(?:signal|indicate|mark|identify|denote|flag|point to|introduce|are (?:used|meant|intended)|typically)\\b`,
  ),
  atEdge(
    'forward-looking',
    `\\bstatements? (?:about|on|concerning|regarding|of) (?:the |expected |its |our )?(?:future|developments|events|plans|expectations)\\b${BETWEEN}\\b(?:based|rest|reflect|view|expectations|assumptions|risk|uncertain|revis|updat|chang)`,
  ),
  atEdge(
    'forward-looking',
    `\\b(?:no|any|not under an?) (?:duty|obligation|commitment|intention|promise) to (?:revise|update|correct|amend|change) (?:them|it|these|this|such|any)\\b`,
  ),
  atEdge(
    'forward-looking',
    `\\b(?:not|no one|nobody|never|nor)\\b[^.;:!?]{0,30}?\\brel(?:y|ied) (?:up)?on (?:\\w+ )?(?:unduly|too (?:much|heavily))|\\brel(?:y|ied) (?:up)?on unduly\\b`,
  ),
  atEdge(
    'forward-looking',
    `\\bstatements?\\b[^.;:!?]{0,40}?\\b(?:look(?:s|ing)? (?:forward|ahead)|(?:is|are) subject to (?:\\w+ )?(?:risks?|uncertaint))`,
  ),
  atEdge(
    'forward-looking',
    `^nothing (?:\\w+ )?(?:said |written |stated |set out )?(?:here|above|in ${SELF})[^.;:!?]{0,60}?\\b(?:certain|guaranteed|promised?|assured|set in stone|a promise)\\b`,
  ),
];

const ADVISERS =
  '(?:planners?|advis[eo]rs?|doctors?|lawyers?|physicians?|accountants?|brokers?|medics|economists?|prescription|tip|tipsters?|prospectus|invitation|counsel|therapists?)';
const ACT =
  '(?:start|stop|alter|change|buy|sell|act|trade|invest|take|rely|base|make|bet|put|sign|decide|skip|reduce|treat|self-medicate|risk)';

/** Who should not act on it, for whom it is meant, whose opinion it is. */
export const plainAdvice: readonly NoticeRule[] = [
  atEdge(
    'advice',
    `\\b(?:we're|we are|i'm|i am|this is|it is|it's|${SELF} is)\\b(?=[^.;:!]*\\b(?:not|no|nor|neither)\\b)[^.;:!?]{0,30}?\\b(?:not|no|nor|neither)\\b[^.;:!?]{0,20}?\\b${ADVISERS}\\b`,
  ),
  atEdge(
    'advice',
    `\\b(?:talk|speak|turn|go|ask|see|consult|check with)\\b[^.;:!?]{0,60}?\\bbefore (?:you|acting|buying|selling|investing|starting|stopping|changing|deciding|making)\\b`,
  ),
  atEdge(
    'advice',
    `^(?:please )?(?:do not|don't|never|no one should|nobody should)\\b[^.;:!?]{0,20}?\\b${ACT}\\b${BETWEEN}(?:\\b(?:because of|based on|on the basis of|on the strength of|something you|what you|without (?:asking|consulting|talking))\\b|\\b(?:on|from) (?:an? |this |our )?(?:newsletter|column|blog|article|post|podcast)\\b|\\bread here\\b)`,
  ),
  atEdge(
    'advice',
    `\\bif you (?:are|have|feel)\\b[^.;!?]{0,50}?\\b(?:doubt|unsure|symptoms|ill|unwell|concerns?|questions)\\b[^.;!?]{0,50}?\\b(?:ask|see|consult|talk|speak|call|contact)\\b`,
  ),
  atEdge(
    'advice',
    `^(?:nothing|none of)\\b[^.;!?]{0,60}?\\b(?:should|must|is|was)\\b[^.;!?]{0,30}?\\b(?:tempt|lead|persuade|induce|encourage|prompt|make|meant|intended)\\b`,
  ),
  atEdge(
    'advice',
    `\\b(?:decisions?|choices?|trades?|what(?:ever)? you do)\\b[^.;!?]{0,60}?\\b(?:is|are|remains?) (?:\\w+ )?(?:yours|your own|up to you|your responsibility|your (?:own )?(?:business|affair|choice))\\b|\\bat (?:your|one's) own (?:risk|peril)\\b`,
  ),
  atEdge(
    'advice',
    `\\b(?:distribution|circulation|use|access|publication|dissemination)\\b[^.;!?]{0,40}?\\b(?:limited|restricted|confined|reserved|permitted only) (?:to|for) (?:\\w+ ){0,3}?(?:counterparties|investors|clients|professionals|persons|institutions|subscribers)\\b|\\beligible counterparties\\b|\\b(?:goes|sent|addressed|meant|intended|available) (?:only )?(?:to|for) (?:professional|institutional|qualified|wholesale) (?:\\w+ )?(?:only|recipients|clients|investors|readers)\\b`,
  ),
  atEdge(
    'advice',
    `\\bpast (?:returns?|performance|gains|results|successes)\\b[^.;!?]{0,20}?\\b(?:nothing|little|no (?:guide|guarantee|indication|promise))\\b`,
  ),
  atEdge(
    'advice',
    `\\b(?:views?|opinions?|thoughts)(?: (?:expressed|stated|given|voiced|set out))?(?: here| above| in ${SELF})? (?:are|is) (?:\\w+ly )?(?:personal|private|his|hers|theirs|mine|my own)\\b|\\bin (?:an? |his |her |their |my )(?:personal|private|individual) capacity\\b`,
  ),
  atEdge(
    'advice',
    `\\b(?:column|article|piece|essay|post|text|commentary|blog)¤?§? (?:gives?|reflects?|expresses|contains|represents|is) (?:only )?(?:the )?(?:author|writer|columnist)(?:'s|s')\\b|\\b(?:opinion|view)s?,? (?:and )?not (?:that|those|the (?:opinion|view)s?) of\\b`,
  ),
  atEdge('advice', together(HOUSE, `\\b(?:do not|don't|never|cannot) (?:tell|say) you (?:what|which|when|how)\\b`)),
];
