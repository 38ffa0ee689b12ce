import { ORIGIN_DOCUMENTS } from '../../../lexicon/notices';
import { strong, weak } from '../rule';
import type { NoticeRule } from '../rule';
import { BE, CONTENT, GAP, IN_SELF, OWN_SELF, SELF, STATE } from './phrases';

const DRAWN =
  '(?:based|adapted|sourced|compiled|condensed|drawn|derived|excerpted|extracted|rewritten|reworked|reproduced|republished|reprinted|syndicated|assembled|prepared|abridged|edited|taken)';
const GIVEN =
  '(?:provided|supplied|issued|distributed|submitted|contributed|written|produced|furnished|published|released)';
const LANGUAGE =
  '(?:[\\w]+ ?-?)?(?:english|chinese|mandarin|cantonese|german|french|spanish|japanese|korean|russian|portuguese|italian|dutch|arabic|turkish|polish|swedish|norwegian|danish|finnish|czech|hindi|indonesian|vietnamese|thai|hebrew|persian|ukrainian|greek)';

/** Where the text comes from, and how that source is tied to its subject. */
export const provenance: readonly NoticeRule[] = [
  strong(
    'provenance',
    `^(?:this|our) (?:[\\w-]+ )?(?:summary|translation|digest|article|report|text|account|piece|story|note)¤?§? (?:rests|relies|draws|is based) (?:\\w+ly |solely |entirely )?(?:on|upon|from) (?:an?|the|statements?|reports?|material|information|documents?)\\b`,
  ),
  strong(
    'provenance',
    `\\b(?:this|our|the present) (?:summary|article|report|account|text|story|post)¤?§? (?:relies|relied|rests|draws|drew) (?:on|upon) (?:it|them|that|those|this|the latter) (?:alone|only|solely|exclusively|entirely)\\b`,
  ),
  strong(
    'provenance',
    `${SELF} (?:relies|relied|draws|drew) (?:\\w+ly )?(?:on|upon|from) (?:\\w+ )?(?:information|content|material|materials|statements|reports|releases|coverage|claims|announcements|reporting)\\b`,
  ),
  strong(
    'provenance',
    `${SELF} ${BE} (?:\\w+ (?:and|or|,) )?${DRAWN}(?:(?: and|,| or) \\w+)?(?: largely| mainly| mostly| partly| solely| entirely| heavily| exclusively| primarily| in part)? (?:from|on|upon|with (?:the )?permission|by permission|under (?:a|the|licen[cs]e))\\b`,
  ),
  strong(
    'provenance',
    `${OWN_SELF} (?:relies|rely|relied|draws|drew|rests) (?:heavily |largely |mainly |solely |entirely )?(?:on|upon|from)\\b`,
  ),
  strong(
    'provenance',
    `${OWN_SELF} (?:${BE} )(?:${GIVEN}) (?:and \\w+ )?(?:solely |entirely )?(?:by|to us by|through)\\b`,
  ),
  strong(
    'provenance',
    `(?:${OWN_SELF}|\\bthis (?:report|interview)§|\\bit) (?:${BE} )?(?:first |originally |previously )+(?:appeared|ran|published|posted|aired|released|issued)\\b`,
  ),
  strong(
    'provenance',
    `^(?:the |a )?(?:version|shorter version|longer version|original|original article|article|story)[^.;]{0,40} (?:originally|first|previously) (?:appeared|ran|published|posted) (?:in|on|at|by)\\b`,
  ),
  strong(
    'provenance',
    `${SELF}[^.;]{0,40} (?:ha[sd]|have|was|were|is|are)(?: not|n't) (?:been )?(?:\\w+ly )?(?:edited|altered|modified|changed) by\\b|${SELF}[^.;]{0,90}\\b(?:without (?:any )?(?:modifications?|edits?|changes|editing)|auto-?generated from|from an? (?:\\w+ ){0,3}?(?:wire|agency|syndicated|news)(?: \\w+)? feed)\\b`,
  ),
  strong('provenance', `^(?:except for|apart from|barring|other than) the headline\\b|^only the headline\\b`),
  strong('provenance', `^(?:originally |first )(?:published|posted|appeared) (?:in|on|by|at)\\b[^,]*$`),
  strong(
    'provenance',
    `${CONTENT} ${IN_SELF} (?:[\\w-]+ )?(?:originates?|comes?|came|stems?|derives?|(?:${BE} )?(?:provided|supplied|drawn|taken|obtained|sourced|compiled|derived|published|issued|collected|gathered)) (?:\\w+ ){0,2}?(?:from|by)\\b`,
  ),
  strong(
    'provenance',
    `^(?:the |all |this |much of the )?(?:information|content|material|article|story|report|text|news)(?: \\w+)? (?:originates?|originated|comes?|came|stems?|derives?|${BE} (?:provided|supplied|drawn|taken|sourced|published|issued|derived)) (?:\\w+ )?(?:from|by)\\b${GAP}(?:${STATE}|\\b(?:${ORIGIN_DOCUMENTS})\\b|\\bthe compan(?:y|ies) (?:itself|themselves|concerned)\\b)`,
  ),
  strong(
    'provenance',
    `^(?:\\w+ )?(?:based|adapted|compiled|condensed|sourced|rewritten|reprinted|republished|excerpted) (?:solely |entirely |in part )?(?:on|from)\\b[^,;]{0,80}\\b(?:${ORIGIN_DOCUMENTS})\\b[^,;]{0,60}$`,
  ),
  strong(
    'provenance',
    `^(?:reprinted|republished|reproduced|reposted|syndicated) (?:here )?(?:with|by|from|under)\\b[^,;]{0,120}$`,
  ),
  strong(
    'provenance',
    `^(?:the following|what follows|this|below|above|here) (?:is|are) (?:an? |the )?(?:full |complete |lightly |slightly |edited |unedited |verbatim |abridged |corporate |company |official |paid |sponsored |copy of an? |text of an? )*(?:press release|news release|media release|company announcement|press statement|regulatory announcement|corporate announcement)s?\\b(?!,? (?:and|but)\\b)`,
  ),
  strong(
    'provenance',
    `\\b(?:this|the (?:above|following)) (?:press|news|media) release¤?§? (?:${BE} )?(?:${GIVEN}|prepared|sent|republished) (?:\\w+ )?(?:by|through|via|to)\\b`,
  ),
  strong('provenance', `^source: (?:[^,.;]{0,50} )?(?:${ORIGIN_DOCUMENTS})\\b[^,;]{0,40}$`),
  strong(
    'provenance',
    `\\b(?:this|our) (?:outlet|newspaper|publication|site|website|magazine|news service|news agency|channel|broadcaster|newsroom) (?:is|are) (?:[\\w-]+ ){0,2}?(?:${STATE.slice(2)}|funded by the (?:[\\w]+ )?government)`,
  ),
  weak(
    'provenance',
    `\\b(?:is|are) (?:an? )?(?:[\\w-]+ )?${STATE} (?:[\\w-]+ ){0,2}?(?:outlets?|newspapers?|publications?|news agenc(?:y|ies)|broadcasters?|media|dail(?:y|ies)|magazines?|sources?|wires?)\\b`,
  ),
  weak(
    'provenance',
    `\\b(?:is|are) (?:owned|funded|controlled|run|operated|overseen|published)(?: in whole or in part|,? in part,?| and \\w+)? by the (?:[\\w]+ )?(?:government|state|party|ministry|company)\\b`,
  ),
  weak(
    'provenance',
    `^(?:the )?(?:original|source|underlying) (?:material|document|release|text|report|article|data|announcement)s? (?:is|are|was|were|can|may)\\b`,
  ),
];

/** What others publish and a text is made from. */
const PUBLISHED =
  '(?:news|reports?|reporting|coverage|(?:press |news |media )?releases?|(?:stock[- ]exchange |regulatory |company )?filings?|statements?|announcements?|articles?|posts?|information|content|materials?)';

/** The text is a translation or a summary of another. */
export const translation: readonly NoticeRule[] = [
  strong(
    ['translation', 'provenance'],
    `(?:${SELF}|^(?:the (?:above|following|foregoing|preceding)|what follows|it|this|above)\\b|^)(?: (?:text|article|item))?(?: (?:is|was|are|were))? ?(?:an? |our |the )?(?:[\\w-]+,? ){0,2}?(?:summary|translation|digest|abridgement|compilation)¤?§?,?(?: (?:is|was|are|were))?(?: (?:made|translated|condensed|abridged|summari[sz]ed|compiled|drawn|taken)(?: and \\w+)?(?: from (?:the )?(?:original )?${LANGUAGE})?,?)? (?:of|from) (?:[\\w'-]+ ){0,3}?${PUBLISHED}¤?§?\\b(?:(?! (?:is|was|were|has|have|had|will)\\b)[^.;]){0,40}?\\b(?:published|issued|released|posted|carried|put out|distributed|by|in|from|of|on)\\b`,
  ),
  strong(
    ['translation', 'provenance'],
    `${SELF} (?:(?:translates|abridges|condenses|paraphrases) and )?(?:summari[sz]es|condenses|abridges|paraphrases|translates) (?:[\\w'-]+ ){0,4}?${PUBLISHED}\\b[^.;]{0,60}?\\b(?:published|issued|released|posted|carried|put out|by|in|from|of|on)\\b`,
  ),
  strong(
    ['translation', 'provenance'],
    `\\b(?:translated|summari[sz]ed|condensed)(?: and [\\w-]+)? from (?:the )?(?:original )?${LANGUAGE},? (?:and )?(?:from|of) (?:[\\w'-]+ ){0,3}?${PUBLISHED}\\b`,
  ),
  strong(
    'provenance',
    `${SELF} ${BE} (?:[\\w-]+ ){0,6}?(?:from|using) (?:[\\w'-]+ ){0,2}?(?:filings|(?:press|news|media) releases?|announcements|exchange data|company statements)\\b`,
  ),
  strong(
    ['translation', 'provenance'],
    `(?:${SELF} ${BE} |^)(?:[\\w-]+(?:,| and|, and) )?(?:translated|summari[sz]ed|abridged|condensed|paraphrased)(?: and [\\w-]+)?,? from (?!(?:the )?(?:original )?${LANGUAGE}(?:[.,]|$))[^.;]{0,90}?\\b(?:media|newspapers?|dail(?:y|ies)|outlets?|agenc(?:y|ies)|(?:press|news) releases?|reports?|publications?|websites?|statements?|magazines?|broadcasters?|journals?|announcements?|posts?|times|news|post|herald|tribune|gazette|articles? (?:by|in|from|published))\\b`,
  ),
  strong(
    'translation',
    `${SELF} ${BE} (?:\\w+ (?:and|or) |\\w+, (?:\\w+ and )?)?(?:\\w+ly )?(?:translated|summari[sz]ed|paraphrased|machine-translated|abridged from|condensed from)\\b(?! (?:into|as)\\b[^.]*\\blanguages\\b)`,
  ),
  strong(
    'translation',
    `^(?:\\w+ly |machine-)?(?:translated|summari[sz]ed|abridged|edited|adapted)(?:(?:,| and|, and) (?:translated|summari[sz]ed|edited|condensed|abridged|adapted)){0,3} (?:from|by|out of)\\b[^,;]{0,120}$`,
  ),
  strong(
    'translation',
    `^(?:it|this|the (?:text|summary|original|article|interview)) (?:was|were|has been) (?:machine-)?translated\\b(?! into)`,
  ),
  strong(
    'translation',
    `^(?:\\w+ and )?translated (?:and \\w+ )?from (?:the )?(?:original )?${LANGUAGE}\\b[^.;]{0,60}`,
  ),
  strong(
    'translation',
    `\\btranslat(?:ed|ion) from (?:the )?(?:original )?${LANGUAGE}(?: original)?(?: by [^,;.]{2,60})?\\.?\\)?$`,
  ),
  strong(
    ['translation', 'provenance'],
    `\\bthis(?: [\\w-]+)? (?:translation|summary|abridgement|paraphrase)§? (?:is|was|has been) (?:\\w+ )?(?:based|taken|drawn|made|prepared|produced|adapted)(?: \\w+)? (?:on|from)\\b`,
  ),
  strong(
    'translation',
    `^(?:\\()?(?:this|the (?:above|following)|what follows|the text (?:above|below)) is (?:an? |our |the )(?:\\w+ |[\\w-]+, ){0,2}?(?:translation|summary|english version|abridged version|abridged translation)\\b(?: of| from|[.,]|$)`,
  ),
  strong('translation', `\\bthis (?:\\w+ )?translation§? (?:may|might|could|is|was|has|should|does)\\b`),
  strong(
    'translation',
    `\\b(?:in (?:the )?(?:case|event)|where there is|should there be|if there is) (?:of )?(?:any |a )?(?:discrepanc|inconsistenc|difference|conflict|doubt|ambiguit)[^.;]{0,90}\\b(?:original|${LANGUAGE}|version|text|language)\\b[^.;]{0,40}\\b(?:prevail|govern|authoritative|control|apply|applies|binding)`,
  ),
  strong(
    'translation',
    `(?:\\bin case of doubt[^.;]{0,40})?\\b(?:original|${LANGUAGE})(?:-language)? (?:version|text|original|release|document) (?:shall|will|is|are|takes?|should|alone|only|legally)\\b[^.;]{0,40}\\b(?:prevail|precedence|authoritative|govern|binding|definitive)`,
  ),
  strong(
    'translation',
    `${SELF}[^.;]{0,40} (?:originally|first) (?:written|published|appeared|issued) in ${LANGUAGE}\\b`,
  ),
  strong('translation', `\\btranslations? (?:${IN_SELF}|of (?:quotes|quotations)) ?(?:is|are|was|were|by)\\b`),
  strong(
    'translation',
    `\\b(?:quotes|quotations|statements|remarks|passages)(?: ${IN_SELF})? (?:were|have been|are) translated (?:from|by)\\b`,
  ),
  strong(
    'translation',
    `\\b(?:an?|the) (?:unofficial|free|convenience|courtesy|non-binding|machine|automatic|automated) (?:english )?translation (?:of|for|from|only|and|provided)\\b`,
  ),
];
