import { AUTHOR_NOUNS, HOLDINGS, OWN_TEXT_NOUNS } from '../../../lexicon/notices';
import { strong, weak } from '../rule';
import type { NoticeRule } from '../rule';
import { AUTHOR, BE, GAP, OWN_SELF, SELF, WE } from './phrases';

const HOLD =
  '(?:owns?|owned|holds?|held|has|had|have|is|was|am|are|were|maintains?|may have|may hold|may own|do not (?:own|hold|have)|does not (?:own|hold|have)|did not (?:own|hold|have))';
const OUTLET = `(?:th(?:is|e) (?:outlet|newspaper|paper|publication|site|website|magazine|newsletter|news service|news agency|blog|podcast|newsroom|station|broadcaster|publisher|issue|edition)|${OWN_SELF})`;

/** Money, holdings and ties that may colour the text. */
export const interest: readonly NoticeRule[] = [
  strong(
    'interest',
    `${WE}(?: \\w+ly)? (?:own|hold|have|had|held|do not (?:own|hold|have)|don't (?:own|hold|have)|did not (?:own|hold|have)) (?:no |any |an? |some |long |short |small |personal |beneficial |current |direct )*(?:(?:shares?|stocks?|positions?|securities|holdings|options|bonds|financial interests?|financial ties|shareholdings?) (?:in|of|on|to|with)|business relationship)\\b`,
  ),
  strong(
    'interest',
    `${WE} (?:am|are) (?:\\w+ )?(?:not )?(?:receiving|being paid|paid by|being compensated|compensated)\\b${GAP}\\b(?:compensation|for it|for this|from|by)\\b`,
  ),
  strong(
    'interest',
    `${AUTHOR}(?:[^.;:!?]{0,40}?) ${HOLD}(?: also| currently| personally| no| not| any| neither)* ?(?:[^.;:!?]{0,50}?)\\b(?:${HOLDINGS})\\b(?: (?:in|of|on|with|at|to|or|and)\\b|[.,]|$)(?! (?:that|the (?:view|idea))\\b)`,
  ),
  strong(
    'interest',
    `${AUTHOR} (?:\\w+ )?(?:is|was|are|were|am|has been|have been|used to be|previously) (?:\\w+ly )?(?:long|short|invested|employed|paid|retained|engaged|compensated|an? (?:\\w+ )?(?:employee|consultant|adviser|advisor|shareholder|investor|client|customer|director|member of the board|board member))\\b`,
  ),
  strong(
    'interest',
    `${AUTHOR} (?:\\w+ )?(?:has|have|did|had|does|do|received|was|were|is|are)(?: not| also| previously| been| being)* ?(?:done|worked|received?|accept(?:ed)?|paid|compensated|consulted|advised)\\b${GAP}\\b(?:paid|payments?|compensation|compensated|fees?|consulting|funding|grants?|honorari|money|for|by|from)\\b`,
  ),
  strong(
    'interest',
    `\\b(?:no|any|a|potential|competing|conflicts?|financial|of)\\b ?(?:conflicts? of interest|competing (?:financial )?interests?|conflicting interests?)\\b${GAP}(?:\\b(?:declared?|disclosed?|report(?:ed)?|author|authors|exist|writer|this (?:article|story|paper)|to declare|to disclose|reporting)\\b)`,
  ),
  strong(
    'interest',
    `\\b(?:declares?|discloses?|reports?|has|have)\\b(?: that)?(?: \\w+){0,3}? (?:no|any) (?:known |relevant |potential |financial )*(?:conflicts? of interest|competing (?:financial )?interests?)\\b`,
  ),
  strong(
    'interest',
    `\\b(?:has|have|had|holds?|owns?)(?: \\w+)? no (?:\\w+ )?(?:positions?|shares|holdings|stock|financial interests?|interests?) in (?:any|the|either|these|those)\\b${GAP}\\b(?:mentioned|named|discussed|cited|stocks?|companies|securities|listed)\\b`,
  ),
  strong(
    'interest',
    `\\bpositions? in\\b${GAP}\\b(?:stocks?|companies|securities|shares|funds?|assets?)\\b${GAP}\\b(?:mentioned|named|discussed|listed|referred to|cited)\\b`,
  ),
  strong(
    'interest',
    `\\bat the time of (?:writing|publication|publishing|this writing)\\b${GAP}\\b(?:long|short|positions?|owned|held|holds|owns|shares|stocks?|securities|stake)\\b|\\b(?:long|short|positions?|owned|owns|held|holds|shares|stake)\\b${GAP}\\bat the time of (?:writing|publication|publishing|this writing)\\b`,
  ),
  strong(
    'interest',
    `\\b(?:${OUTLET}|the publisher)\\b${GAP}\\b(?:receives?|received|may (?:receive|earn|get)|earns?|is paid|was paid|gets?|accepts?|accepted)\\b${GAP}\\b(?:commissions?|compensation|payments?|fees?|funding|revenue|advertising|sponsorship|money|support)\\b`,
  ),
  strong(
    'interest',
    `^(?:we|i|[\\w\\d .'&-]{2,40}?) (?:may |might )?(?:receive|receives|earn|earns|get)\\b(?: an?| some)? (?:\\w+ )?(?:commissions?|compensation)\\b${GAP}\\b(?:links?|purchases?|buy|page|products?|mentioned|article|companies|featur)`,
  ),
  strong(
    'interest',
    `\\b(?:${SELF}|^(?:this|it)\\b)[^.;:!?]{0,20}? (?:${BE}|contains?|includes?|may contain) (?:an? |made possible by |produced in |\\w+ly )*(?:sponsored|paid(?: for)?|partnered|commissioned|funded|supported|underwritten|advertorial|paid advertisement|advertisement|affiliate|promotional|promoted|brought to you|in (?:paid )?partnership|advertis\\w+|a product of sponsored)\\b(?! (?:policies|programmes|programs))`,
  ),
  strong(
    'interest',
    `^(?:sponsored|paid|partner|branded|promoted|advertiser)[- ](?:content|post|partnership|feature|article|by|for by|advertisement|message|media|promotion|advertising)\\b[^,;]{0,100}$`,
  ),
  strong(
    'interest',
    `^(?:in paid partnership with|presented by|brought to you by|supported by|sponsored by|paid for by|produced in partnership with|advertorial\\b)[^,;]{0,80}$`,
  ),
  strong(
    'interest',
    `\\b(?:paid (?:for|towards?)|funded|sponsored|financed|covered|underwrote|supported)\\b${GAP}\\b(?:travel|trip|accommodation|flights?|distribution|production|publication|this|reporter'?s?|author'?s?|writer'?s?|correspondent'?s?|attendance|hotel)\\b${GAP}\\b(?:${OWN_TEXT_NOUNS}|reporter|author|writer|correspondent|content|influence|say|review|report|visit|newsletter|series|to (?:this|the) (?:event|conference|launch))\\b`,
  ),
  strong(
    'interest',
    `\\b(?:paid (?:for )?|covered |met |bore |funded |contributed to )(?:the |all |some of |part of )*(?:our|my|this|the (?:${AUTHOR_NOUNS})['’]s)(?: (?:${AUTHOR_NOUNS})['’]s)? (?:travel|trip|flights?|accommodation|hotel|costs?|expenses?|fare|tickets?|visit|stay)\\b`,
  ),
  strong(
    'interest',
    `^[\\w .&'’-]{2,40}?['’]s (?:publisher|publishing company|publishing house)(?:, [^.;:!?]{2,60}?,)? (?:also )?(?:owns?|holds?|rents?|leases?|hires?|sells?|buys?|advertises|sponsors?|organi[sz]es|runs?|invests?|supplies|receives?|earns?|has|is an?)\\b`,
  ),
  strong(
    'interest',
    `\\b(?:acts?|acted|acting|serves?|served) as (?:an? |the )?(?:[\\w-]+ ){0,3}?(?:brokers?|market[- ]makers?|advis[eo]rs?|bookrunners?|underwriters?|sponsors?|managers?|liquidity provider)\\b${GAP}\\b(?:may|might|hold|holds|receives?|received|paid|fees?|compensation)\\b`,
  ),
  strong(
    'interest',
    `\\b(?:may|might) (?:hold|own|have|take|buy|trade)(?: or [\\w-]+)? (?:[\\w-]+ ){0,4}?(?:positions?|shares|securities|holdings|interests?) in (?:its|their|the (?:shares|securities|compan)|these|those|any|companies)\\b`,
  ),
  strong(
    'interest',
    `\\b(?:travel(?:l?ed)?|attended|flew|visited|travels)\\b${GAP}\\b(?:as (?:an? |the )?guests? of|at the (?:expense|invitation) of|paid (?:for )?by|courtesy of)\\b`,
  ),
  strong(
    'interest',
    `\\bhad no (?:\\w+ )?(?:say|influence|role|part|input|involvement|control|hand)(?: \\w+)?(?:,? or \\w+)? (?:in|on|over|into) (?:its |the |this |our |any )?(?:\\w+ )?(?:${OWN_TEXT_NOUNS}|report|reporting|editorial|content|contents|writing|coverage|publication|decisions?)\\b`,
  ),
  strong(
    'interest',
    `\\b(?:owns|own|controls|finances|funds|sponsors|backs|advertises (?:in|on|with)|is an? (?:\\w+ )?(?:investor in|advertiser (?:in|on|with)|sponsor of|shareholder (?:in|of)|owner of|client of|partner of|supporter of|subsidiary of)|(?:shareholder|investor|stakeholder)s? (?:in|of)|parent(?: company)? of|owners? of|publisher of|sponsors? of|advertisers? (?:in|on|with)) ${OUTLET}`,
  ),
  strong(
    'interest',
    `\\b(?:${OUTLET}|^[\\w\\d .'&-]{2,40}?'s) (?:\\w+ )?(?:parent(?: company| group)?|owner|publisher|majority owner|founder|shareholder|editor(?:-in-chief)?|chief executive)\\b(?:, [^.;:!?]{2,60}?,)? (?:also )?(?:owns?|holds?|has|is an? (?:investor|shareholder|director|adviser|advisor)|invests?|is invested|sits on)\\b${GAP}\\b(?:${HOLDINGS}|%|per ?cent|in|of)\\b(?=[^.]*(?:;|\\bno (?:say|influence|role)|\\b(?:named|mentioned|this|disclos)))`,
  ),
  strong(
    'interest',
    `\\b(?:${OUTLET}) (?:is|are) (?:\\w+ly )?(?:owned|funded|financed|backed|published|sponsored|supported) (?:\\w+ )?by\\b(?=[^.]*\\b(?:which|that|whose|also|owner|mentioned|named|in this)\\b)`,
  ),
  strong('interest', `\\bcharitable trust (?:is|was|were|are) (?:\\w+ )?(?:long|short) (?!term|of|overdue|on\\b)`),
  strong(
    'interest',
    `^[\\w.'-]+(?: [\\w.'-]+){0,3},? (?:\\w+ )?(?:owns|holds|has|owned|held|is|was) (?:no |a |the )?(?:shares?|positions?|stocks?|long|short|long positions?)\\b${GAP}\\b(?:the companies|the securities|the stocks|stocks? mentioned|securities mentioned|any of the|mentioned (?:above|in|here)|named (?:above|in|here))\\b`,
  ),
  strong(
    'interest',
    `\\b(?:has|have) an? (?:full )?disclosure policy\\b|\\b(?:${AUTHOR_NOUNS}|we|i|which|and)\\b${GAP}\\b(?:receiv(?:e|es|ed|ing)|accept(?:s|ed)?) (?:no |any )?(?:compensation|payments?) (?:for|from)\\b`,
  ),
  strong(
    'interest',
    `\\b(?:wrote|written) (?:this|the) (?:article|piece|post|column)¤?§?(?: myself)?,? and (?:it )?express`,
  ),
  strong(
    'interest',
    `\\b(?:affiliate|referral|sponsored) (?:links?|commissions?|partners?|programmes?|programs?)\\b${GAP}\\b(?:may|earn|commission|contain|receive|support|cost to you|disclos|purchase)\\b|\\b(?:contains?|includes?|uses?|may contain) (?:affiliate|referral|sponsored) links?\\b`,
  ),
  strong(
    'interest',
    `^(?:this is (?:an? )?|an? )?(?:paid |sponsored )?(?:advertorial|advertisement|advertisement feature|paid post|sponsored post|sponsored article|paid advertisement)\\b[^,;]{0,60}$`,
  ),
  weak(
    'interest',
    `\\b(?:owns?|holds?|held|has|had)\\b[^.;]{0,60}\\b(?:shares|stock|positions?|stakes?|securities|interest|%|per ?cent|investment)\\b`,
  ),
  weak(
    'interest',
    `\\b(?:recommends|is recommending|has recommended) (?:the following|shares|options|stocks?|\\w+(?:,| and))`,
  ),
  weak(
    'interest',
    `\\b(?:is|was) (?:an? )?(?:\\w+ )?(?:client|customer|advertiser|sponsor|investor|shareholder|adviser|advisor|subsidiary|sister company|portfolio company)\\b`,
  ),
  weak(
    'interest',
    `\\b(?:editorial(?:ly)? (?:independen\\w+|control|decisions?|staff|team)|no (?:say|influence|role) (?:in|over|on))\\b`,
  ),
];
