import { MACHINES } from '../../../../lexicon/notices';
import { atEdge } from '../../rule';
import type { NoticeRule } from '../../rule';
import { SELF } from '../phrases';
import { BETWEEN, HERE, HOUSE, LANGUAGE, SUBJECT, together } from './phrases';

/*
 * What a house says in its own words rather than in boilerplate: the text speaks of itself or of its makers, and of one of the
 * jobs that notices have. Each holds only where a text begins or ends.
 */

/** Where the text was found and whose side it gives. */
export const plainProvenance: readonly NoticeRule[] = [
  atEdge(
    'provenance',
    `\\b(?:we|i) (?:have )?(?:picked|took|taken|lifted|copied|borrowed|condensed|pieced|put|drew|found|got|had) (?:all (?:of )?)?(?:this|the above|these|it|${SELF})\\b${BETWEEN}\\bfrom\\b`,
  ),
  atEdge(
    'provenance',
    `(?:${HERE}|^this|^it)(?:,? [\\w-]+){0,4}?,? (?:is|are|was|reflects?|gives?|tells?|presents?|offers?)\\b[^.;:!?]{0,40}?\\b${SUBJECT}'s? (?:own )?(?:version|account|view|words|telling|side|story|take|perspective|description)\\b`,
  ),
  atEdge(
    'provenance',
    `^(?:source: |text: |from: )?(?:[\\w-]+ )?(?:compan(?:y|ies)|corporate|press|pr|agenc(?:y|ies)|wire|ministry|government|promotional|contributed|supplied|syndicated)(?: (?:\\w+ )?(?:handout|copy|release|material|communiqu[eé]|text|report|feed|announcement|communications department|press office|information)s?)(?:[,;:-][^.]{0,50})?\\.?$`,
  ),
  atEdge(
    'provenance',
    `^(?:with|contains|includes|using|uses) (?:additional |further |some )?(?:material|inputs?|reporting|files?|information|reports?|content|copy) (?:from|by|of|supplied)\\b[^;:!?]{2,80}$`,
  ),
  atEdge(
    'provenance',
    `^(?:all |all the |the |some )?(?:facts|figures|information|data|details|photos?|prices|text|specifications)(?:,? (?:and|&) (?:\\w+))?(?: (?:${HERE}|in ${SELF}))?(?: is| are| were| was| comes?| stems?)? ?(?:taken from|as (?:supplied|given|stated|provided|reported|published) by|according to|given to us by|from|per|supplied by|provided by|courtesy of) (?:the )?(?:\\w+ )?${SUBJECT}\\b[^,;]{0,40}$`,
    true,
  ),
  atEdge(
    'provenance',
    `^(?=.{0,300}?(?:${HERE}|${HOUSE}|\\bbear in mind\\b|^(?:please )?note that\\b|\\bread (?:it|this)\\b)).{0,300}?\\b(?:outlet|newspaper|paper|newsletter|magazine|daily|weekly|channel|account|site|website|bulletin|media|broadcaster|station|outlets|portal|agency)\\b[^.;:!?]{0,60}?(?:\\b(?:belongs? to|(?:is|are) (?:\\w+ )?(?:owned|run|published|controlled|issued|paid for|put out|funded|financed) by) (?:the|its|an?|one) (?:[\\w-]+ ){0,3}?${SUBJECT}\\b|\\b(?:the|its|an?) (?:[\\w-]+ ){0,3}?${SUBJECT}(?: of [\\w ]{2,20}?)? (?:also )?(?:publishes|puts out|runs|owns|controls|issues)\\b|\\b(?:which|that) (?:also )?(?:runs|owns|controls|operates) (?:the|this|that) )`,
  ),
  atEdge(
    'provenance',
    together(
      HERE,
      `\\b(?:was|were|been|is) (?:\\w+ )?(?:given|sent|handed|passed|supplied|made available|offered|provided|written) (?:to us )?by (?:the )?(?:\\w+ )?${SUBJECT}\\b`,
    ),
  ),
  atEdge(
    'provenance',
    `^sources?: [^.;:]{0,60}?\\b(?:company|companies|filings?|(?:local|state|party|official|company) (?:media|press|newspapers?|television)|announcements?|statements?|releases?|agenc(?:y|ies)|ministry|website|newsletter)\\b[^.;:]{0,40}\\.?$`,
  ),
];

const OWN_TRANSLATION =
  "(?:our|my|own|unofficial|free|rough|working|courtesy|convenience|in-house|desk|editor's|quick|loose|literal|amateur|non-binding)";

/** What language it was in, who put it into this one. */
export const plainTranslation: readonly NoticeRule[] = [
  atEdge(
    'translation',
    `(?:^|[,;] |${SELF} (?:was|were|has been|is) )(?:\\w+ )?(?:rendered|put|turned|brought|carried over|done) (?:\\w+ )?into ${LANGUAGE}\\b`,
  ),
  atEdge(
    'translation',
    `\\b(?:interview|conversation|talk|exchange|discussion|call|q&a|email exchange|answers|replies|questions|remarks|text)\\b[^.;:!?]{0,30}?\\b(?:conducted|held|done|carried out|recorded|took place|led|given|written|made|was|were) in ${LANGUAGE}\\b(?=[^.]*\\b(?:shortened|cut|translated|edited|condensed|abridged|translation)\\b|[^.]{0,20}\\.?$)`,
  ),
  atEdge(
    'translation',
    `^(?:we|the two of us|they|he|she|i) (?:spoke|talked|corresponded|met)\\b[^.;:!?]{0,40}?\\bin ${LANGUAGE}\\b[^.]{0,80}\\b(?:translat\\w+|shortened|cut|edited)\\b`,
  ),
  atEdge(
    'translation',
    `\\b${OWN_TRANSLATION} (?:[\\w-]+ ){0,2}?translations?\\b|^translat(?:ion|ed)(?::| by| from)|\\btranslations? (?:is|are) (?:by )?(?:our|my|ours|mine|the (?:author|editor|desk))`,
  ),
  atEdge(
    'translation',
    `\\b(?:nuances?|subtleties|meaning|shades of meaning|puns?|mistakes|errors)\\b[^.;:!?]{0,40}?\\b(?:lost|crept in|slipped in|missed|lost in translation)\\b|\\bmiss (?:a|some|the odd) nuances?\\b|\\b(?:slips|errors|mistakes|howlers)(?: that remain)? (?:are|remain) (?:ours|mine|our own|my own|the (?:editor|translator|desk|author)'s)`,
  ),
  atEdge(
    'translation',
    `\\b${LANGUAGE}(?:-language)? (?:original|version|text|edition|wording|source)\\b${BETWEEN}\\b(?:authoritative|binding|prevails?|governs?|takes precedence|decisive|counts|official|applies|valid|relied)\\b|\\bwording in ${LANGUAGE} \\b${BETWEEN}\\b(?:counts|binding|decisive|authoritative)`,
  ),
  atEdge(
    'translation',
    together(
      HERE,
      `\\b(?:summari[sz]es?|renders?|condenses?|translat\\w+|abridges?|paraphrases?)\\b${BETWEEN}\\b(?:translation|${LANGUAGE})`,
    ),
  ),
];

const CHECK =
  '(?:check(?:ed|ing)?|verif(?:y|ied|ying)|confirm(?:ed|ing)?|(?:see|seen) (?:it|them|the|an?|this|these|copies)|test(?:ed|ing)?|establish(?:ed|ing)?|corroborat(?:e|ed|ing)|reproduc(?:e|ed|ing)|inspect(?:ed|ing)?|vouch|examin(?:e|ed|ing)|review(?:ed|ing)?|replicat(?:e|ed|ing)|repeat(?:ed)?|measured|audit(?:ed)?|(?:judge|say|tell) (?:whether|if|how (?:much|far|many|reliable))|trac(?:e|ed|ing)|substantiat(?:e|ed|ing))';

/** What has not been checked, and how to read it. */
export const plainVerification: readonly NoticeRule[] = [
  atEdge(
    'verification',
    `${HOUSE}[^.;:!?]{0,40}?\\b(?:(?:could|can|have|had|were|was|are|am|did)(?: not|n't)(?: yet)?(?: \\w+ly)?(?: been| be| yet)?(?: able| managed?| in a position| given| allowed)?(?: to)?|cannot|had no (?:means|ways?|chance|opportunity|access)(?: of| to)?|(?:have|has|was|were|been) (?:no (?:means|ways?|chance) (?:of|to)|unable to)|lack(?:ed)? the means (?:of|to)) (?:\\w+ly )?${CHECK}\\b`,
  ),
  atEdge(
    'verification',
    `\\b(?:nobody|no one|no-one|none|no (?:\\w+ )?(?:laborator(?:y|ies)|lab|auditor|outsider|expert|body|scientist|analyst|institute|source|party)) (?:[\\w-]+ ){0,4}?(?:has|have) (?:so far |yet |ever |as yet )?(?:repeated|replicated|checked|tested|confirmed|measured|verified|seen|reproduced|audited|corroborated|examined|vouched)\\b`,
  ),
  atEdge(
    'verification',
    `(?:^|[,;:.] ?|\\bso |\\bplease |\\band )(?:handle|treat|take|read|enjoy|use|regard|digest|approach|quote|consume|weigh) (?:it|them|this|these|that|such|all|everything|what|accordingly|the (?:\\w+ )?(?:numbers?|figures?|claims?|above|following|text|results?|data|report))\\b[^.!?]{0,50}?\\b(?:with (?:\\w+ ){0,2}?(?:care|caution|salt|scepticism|skepticism|reserve|in mind)|accordingly|as (?:an? )?(?:\\w+ )?(?:claims?|advertisement|opinion|indication|unconfirmed|unverified|unproven|rumours?|hearsay|allegations?|speculation|such)|in (?:that|this) light|for what (?:it is|they are|it's)|at face value|critically|in mind)`,
  ),
  atEdge(
    'verification',
    `\\bonly have (?:the )?[^.;:!?]{2,40}?'s? word\\b|\\btake [^.;:!?]{0,30}?\\b(?:grain|pinch) of salt\\b`,
  ),
  atEdge(
    'verification',
    together(
      `\\b(?:figures|numbers|data|claims|results|statements?|photographs|footage|photos|details|measurements?|sums|what it states)\\b`,
      `\\b(?:(?:stand|stood|remain|are|is) (?:\\w+ )?(?:here )?(?:unchecked|unverified|unaudited|unconfirmed|provisional)|come from the (?:\\w+ )?${SUBJECT} (?:alone|itself|only))\\b`,
    ),
  ),
];

const PART =
  '(?:the |this |our |some |all )?(?:summary|text|article|story|headlines?|translation|images?|key points|bullet points|draft|audio|voice|transcript|version|report|captions?|illustrations?|chart|quiz|item|highlights|questions|standfirst|excerpt|table|note)\\b';

/** Which machine had a hand in it, and who looked it over. */
export const plainGenerated: readonly NoticeRule[] = [
  atEdge(
    'generated',
    `^(?:illustrations?|images?|pictures?|photos?|graphics?|artwork|text|translation|summary)(?: by)?: ?(?:${MACHINES})(?!\\w)`,
  ),
  atEdge(
    'generated',
    `\\b(?:put|rendered|turned|translated|brought)\\b[^.;:!?]{0,40}?\\bwith (?:the )?(?:help|aid|assistance|support) of (?:an? )?(?:\\w+ )?(?:${MACHINES})(?!\\w)`,
  ),
  atEdge(
    'generated',
    `^${PART}[^.;:!?]{0,50}?\\b(?:put together|written|compiled|made|produced|drafted|prepared|drawn up|created|generated|assembled|suggested|supplied|read|done|by)\\b[^.;:!?]{0,40}?\\b(?:${MACHINES}|software|program|machine|computer|robot|synthetic voice)(?!\\w)`,
  ),
  atEdge(
    'generated',
    `^${PART}[^.;:!?]{0,40}?\\b(?:is|was|are|were) (?:\\w+ly )?(?:synthetic|artificial|machine-made|computer-made)\\b`,
  ),
  atEdge(
    'generated',
    `\\b(?:${MACHINES}|software|machine|robot|computer|machine-made|automatically)(?!\\w)${BETWEEN}\\b(?:checked|reviewed|edited|looked over|read|approved|corrected|overseen|supervised|chosen|chose|vetted|looked at)\\b(?: \\w+)? ?(?:by|it)?(?: an?| our| the| one)? ?(?:human|person|editor|journalist|desk|staff|newsroom|colleague|it$)`,
  ),
  atEdge(
    'generated',
    `^(?:an? |the |our )?(?:\\w+ )?(?:${MACHINES}|software|program|robot|computer)(?!\\w)[^.;:!?]{0,20}?\\b(?:suggested|wrote|drafted|drew|chose|picked|summari[sz]ed|translated|read out|made)\\b[^.;:!?]{0,30}?\\b(?:headline|summary|text|highlights|caption|draft|article|story|translation|key points|illustration)s?\\b`,
    true,
  ),
  atEdge(
    'generated',
    `^(?:we|i|the (?:desk|editors?|newsroom)) (?:asked|had|let|got|used|employed) (?:an? |our )?(?:\\w+ )?(?:${MACHINES}|software|program|robot|computer)(?!\\w)`,
  ),
];
