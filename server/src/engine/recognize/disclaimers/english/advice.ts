import { ADVICE_FIELDS } from '../../../lexicon/notices';
import { strong, weak } from '../rule';
import type { NoticeRule } from '../rule';
import { AUTHOR, CONTENT, GAP, IN_SELF, SELF } from './phrases';

const FIELDS = `(?:(?:${ADVICE_FIELDS})(?:(?:, |,? or |,? and |/)(?:${ADVICE_FIELDS}|other))*,?(?: or| and)? ?)`;
const COUNSEL = `(?:advice|recommendations?|guidance|solicitations?|offers?|invitations?|inducements?|endorsements?|diagnos[ei]s)`;

/** The text is not meant to be acted upon. */
export const advice: readonly NoticeRule[] = [
  strong(
    'advice',
    `(?:${SELF}|${AUTHOR}|\\bnothing ${IN_SELF}|\\bnone of (?:this|the above|what))(?: \\w+)? (?:(?:is|are|am|was|were|do|does|should|will|can)(?:n't| not| never)|cannot|never|neither|is|provides?|offers?|gives?)\\b[^.;:!?]{0,30}?\\b(?:providing|provides?|offering|offers?|giving|gives?|serves?|render|rendering)\\b[^.;:!?]{0,40}?${FIELDS}(?:${COUNSEL})\\b`,
  ),
  strong(
    'advice',
    `\\b(?:not|never|nor|nothing|neither|none|no|isn't|aren't|doesn't|don't|cannot)\\b${GAP}\\b(?:constitutes?|construed?|considered?|regarded|intended|meant|interpreted|taken|treated|viewed|deemed|relied upon|relied on|represents?|substitute)\\b${GAP}\\b(?:${FIELDS}(?:${COUNSEL}|decisions?|purposes)|(?:an?|any|as) (?:\\w+ ){0,3}?(?:offer|solicitation|recommendation|invitation|inducement)s? (?:to|of|for|or)\\b)`,
  ),
  strong(
    'advice',
    `(?:${SELF}|${CONTENT} ${IN_SELF}|\\b(?:this|that|it|these|the above|what follows|we|i))(?: \\w+)? (?:is|are|was|were|am|do|does)(?:n't| not| never)(?: \\w+ly)?(?: (?:an?|to be|any|intended as|meant as|offer|offering|give|giving|provide|providing))* ?${FIELDS}(?:advice|recommendations?|adviser|advisor)\\b`,
  ),
  strong('advice', `^not (?:\\w+ )?${FIELDS}(?:advice|recommendations?)\\b`),
  strong(
    'advice',
    `\\bnot a (?:\\w+ )?(?:substitute|replacement) for (?:\\w+ ){0,2}?(?:professional|medical|legal|financial|tax|independent|expert|qualified)\\b`,
  ),
  strong(
    'advice',
    `\\b(?:for|as) (?:your |the |general |purely |solely )*(?:informational|information|educational|illustrative|entertainment|reference|discussion|journalistic|news)(?:(?:, | and | or |, and |, or | & )(?:general |\\w+al )?(?:informational|information|educational|illustrative|entertainment|reference|discussion|research|news))* (?:purposes?|use)\\b(?: only| and|,| alone|\\.|$|;|\\))`,
  ),
  strong(
    'advice',
    `\\b(?:for|is) (?:general )?(?:informational|information|educational|entertainment) (?:purposes? )?only\\b`,
  ),
  strong(
    'advice',
    `\\b(?:consult|speak (?:to|with)|contact|seek(?: the)?(?: advice| help| counsel| guidance)?(?: of| from)?|talk to|ask|obtain)\\b(?: \\w+){0,3}? (?:qualified|licensed|independent|registered|professional|financial|investment|legal|tax|medical|own|certified|health ?care|doctor|physician|veterinarian)\\b${GAP}\\b(?:advis[eo]rs?|advice|professionals?|planners?|counsel|physicians?|doctors?|providers?|lawyers?|attorneys?|solicitors?|brokers?|accountants?|experts?|pharmacist)\\b${GAP}\\b(?:before|prior to|if|when|regarding|about|with any|for|concerning|on)\\b`,
  ),
  strong(
    'advice',
    `(?:\\b(?:readers?|investors?|users?|you|patients?) (?:should|must|are (?:advised|encouraged|urged|reminded) to)|^please|^always)(?: always| also| first)* (?:consult|seek|conduct|do|carry out|perform) (?:\\w+ ){0,2}?(?:professional|financial|legal|medical|tax|own|investment|independent|licensed|qualified|doctor|physician)\\b`,
  ),
  strong(
    'advice',
    `^(?:nothing|none)(?: [\\w']+){0,5} (?:is|are|should be|amounts to|constitutes?)\\b[^.;]{0,40}\\b(?:advice|recommendations?|solicitations?|an offer|inducements?)\\b|${SELF} (?:is|are) (?:not|no|neither) (?:an? )?(?:solicitation|recommendation|offer|invitation|inducement|prospectus)\\b`,
  ),
  strong(
    'advice',
    `\\bdown as well as up\\b|\\bvalue of (?:\\w+ ){0,3}?investments?\\b[^.;]{0,40}\\b(?:fall|go down|rise and fall)\\b|^(?:any |all |our |these )?(?:opinions?|views?|estimates?|prices?)\\b[^.;]{0,80}\\b(?:change|changed) without (?:prior )?notice\\b|\\bmust not be (?:passed|distributed|forwarded|shown)\\b[^.;]{0,30}\\b(?:clients|investors|persons?|part(?:y|ies)|public|others)\\b`,
  ),
  strong(
    'advice',
    `\\b(?:do|conduct|carry out|perform)(?:ing)? (?:your|their|his or her) own (?:research|due diligence|analysis|investigation|homework)\\b`,
  ),
  strong(
    'advice',
    `\\bpast (?:performance|results|returns|success)\\b${GAP}\\b(?:not|no|never|isn't)\\b${GAP}\\b(?:guarantee|indicat|predict|guide|future|reliable|assur)`,
  ),
  strong(
    'advice',
    `^(?:your |investors' )?(?:capital|money|investments?) (?:is|are|may be) at risk\\b|\\b(?:you|investors?) (?:may|could|can|should be prepared to) lose (?:\\w+ ){0,3}?(?:money|capital|investment|all|principal|everything)\\b`,
  ),
  strong(
    'advice',
    `\\b(?:does|do|will|is|are) not (?:\\w+ )?(?:recommend(?:ing)?|endors(?:e|ing)|advis(?:e|ing)|advocat(?:e|ing)) (?:that (?:any|you|readers|investors)|any|the (?:purchase|sale|buying|use)|(?:the )?(?:buying|selling|purchase)|products?|securities|specific|particular)\\b`,
  ),
  strong(
    'advice',
    `\\b(?:not|never|neither|nor)\\b${GAP}\\b(?:a |an )?(?:registered |licensed |qualified )?(?:(?:financial|investment|legal|tax|medical) )?(?:advis[eo]r|broker(?:-dealer)?|analyst|planner|doctor|lawyer|attorney)s?,? (?:and|or|nor)\\b${GAP}\\b(?:advice|recommend|broker|advis)`,
  ),
  strong(
    'advice',
    `\\b(?:views?|opinions?|statements?|comments?|positions?|thoughts|conclusions|ideas|estimates)(?:,? (?:and|or) \\w+)?(?: and \\w+)?,? (?:expressed|stated|presented|contained|given|set out|voiced|offered|published|appearing|provided)\\b${GAP}\\b(?:(?:are|is|remain|represent|reflect)(?: \\w+)? ?(?:those|solely|only|entirely|his|her|their|its|mine|my|ours|our|the) ?${GAP}(?:own|author'?s?|authors'?|writer'?s?|columnist'?s?|contributors?'?|alone|participants?|speakers?|individual|person|analysts?|guests?|interviewees?)|(?:do|does|need|may|should) not (?:necessarily )?(?:represent|reflect|be taken|be attributed|coincide|imply|constitute))\\b`,
  ),
  strong(
    'advice',
    `\\b(?:views?|opinions?|article|column|commentary|content)\\b${GAP}\\b(?:do(?:es)? not|doesn't|don't|need not|may not|not) (?:necessarily |always )?(?:represent|reflect|express|mirror)\\b${GAP}\\b(?:views?|opinions?|positions?|policy|policies|of|thinking|stance)\\b`,
  ),
  strong(
    'advice',
    `\\b(?:views?|opinions?)\\b (?:\\w+ ){0,2}?(?:are|is) (?:my|his|her|their|the author's|the writer's|the columnist's|the authors'|its) own\\b`,
  ),
  strong(
    'advice',
    `^(?:the )?(?:author|writer|columnist)(?: of ${SELF})? (?:is a columnist\\b|writes in a personal capacity)|\\bthe opinions? (?:expressed )?(?:are|is) (?:his|her|their|my) own\\b`,
  ),
  strong(
    'advice',
    `${SELF}${GAP}\\b(?:should not|must not|is not to|are not to|may not|cannot) be (?:relied|used|taken|construed|acted)\\b`,
  ),
  strong(
    'advice',
    `\\b(?:reliance|relying|rely|acting|act) (?:up)?on\\b${GAP}\\b(?:${SELF}|information)\\b${GAP}\\b(?:own risk|sole risk|own discretion|responsib)|\\bat (?:your|the reader's|the user's) own risk\\b`,
  ),
  strong(
    'advice',
    `\\b(?:investors|readers|you|shareholders|prospective (?:investors|clients|buyers)) (?:should|must|are (?:advised|urged|encouraged) to) (?:carefully )?(?:consider|read|review|weigh)\\b${GAP}\\b(?:objectives|risks?|prospectus|charges|expenses|fees|terms|own circumstances|financial situation)\\b`,
  ),
  strong(
    'advice',
    `\\b(?:investing|investments?|trading|speculation|securities|funds?|derivatives|cryptocurrenc(?:y|ies)|cfds?|forex)\\b[^.;:!?]{0,50}? (?:involves?|carr(?:y|ies)|entails?|is subject to|are subject to) (?:\\w+ (?:of )?){0,3}?risks?\\b${GAP}(?:\\b(?:loss(?:es)?|lose|principal|capital|not (?:be )?suitable|leverage)\\b)`,
  ),
  weak('advice', `\\b(?:not|no|nothing|never)\\b[^.;]{0,60}\\b(?:advice|recommendations?|solicitation|endorsement)\\b`),
  weak(
    'advice',
    `\\b(?:investing|trading|investments?|cryptocurrenc(?:y|ies)|derivatives)\\b[^.;]{0,60}\\b(?:involves?|carr(?:y|ies)) (?:\\w+ )?(?:risks?|losses)\\b`,
  ),
  weak(
    'advice',
    `\\b(?:responsib(?:le|ility)|liab(?:le|ility))\\b[^.;]{0,60}\\b(?:loss(?:es)?|damages?|use|reliance|decisions?|errors?|content)\\b`,
  ),
  weak(
    'advice',
    `\\ball rights reserved\\b|\\bterms (?:of (?:use|service)|and conditions)\\b|\\b(?:may|must) not be (?:reproduced|redistributed|republished|copied)\\b`,
  ),
];
