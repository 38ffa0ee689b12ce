import { MACHINES, TEXT_NOUNS } from '../../../lexicon/notices';
import { strong } from '../rule';
import type { NoticeRule } from '../rule';
import { BE, GAP, SELF } from './phrases';

const MADE =
  '(?:written|generated|produced|drafted|created|edited|prepared|composed|authored|assembled|compiled|summari[sz]ed|translated|illustrated|checked|proofread|assisted|enhanced|narrated|transcribed|researched|made|built|developed|formatted|voiced|rendered|fact-checked|published)';
const PARTS = `(?:(?:the |all |some |any |parts? of |portions? of |sections? of |elements of |an earlier draft of |the first draft of )*(?:images?|pictures?|illustrations?|artwork|photos?|headlines?|text|summary|audio|charts?|graphics?|translation|transcript|passages?|quotes|draft|parts?|portions?|sections?)\\b)`;

/** A machine wrote the text or helped to. */
export const generated: readonly NoticeRule[] = [
  strong(
    'generated',
    `(?:${SELF}|^(?:it|this)\\b|^${PARTS}[^.;]{0,40}?|\\b(?:parts|portions|sections|some) of ${SELF})[^.;:!?]{0,30}? (?:${BE}|may (?:be|have been)|(?:is|was) (?:\\w+ )?not)(?: \\w+ly| in part| first)? ?(?:\\w+(?:,| and|, and| or) )*${MADE}(?:(?:,| and|, and) \\w+)*\\b${GAP}\\b(?:by|with|using|through|via|from|help|aid|assistance|use|of)\\b${GAP}\\b(?:${MACHINES})(?!\\w)`,
  ),
  strong(
    'generated',
    `^(?:${MADE})(?: and \\w+| in part)? (?:by|with|using|via)\\b${GAP}\\b(?:${MACHINES})(?!\\w)[^,;]{0,80}$`,
  ),
  strong(
    'generated',
    `(?:${SELF}|^${PARTS}[^.;]{0,40}?|^(?:this|it|the (?:above|following))\\b)[^.;:!?]{0,40}?\\b(?:(?:ai|machine|computer|algorithm(?:ically)?|bot|llm)[- ](?:generated|written|assisted|produced|created|drafted|made|translated|edited|authored)|${MADE} (?:automatically|algorithmically|by (?:an? |our )?(?:\\w+ )?(?:algorithm|software|machine|computer|bot)\\b)|automatically (?:generated|produced|created|written))\\b`,
  ),
  strong(
    'generated',
    `^(?:ai|machine|computer)[- ](?:generated|written|assisted|translated)(?: (?:${TEXT_NOUNS}|image|draft|picture))?(?:[.;,]|$| (?:with|and|by|from|for|using|reviewed|checked|edited)\\b)[^,]{0,80}$`,
  ),
  strong(
    'generated',
    `\\b(?:we|i|the (?:author|writer|editor|reporter|newsroom)s?|our (?:editors|newsroom|team|reporters|journalists)|(?:author|reporter|editor)s? of ${SELF}) (?:\\w+ )?(?:used|uses?|relied on|employed|had help from|worked with)\\b${GAP}\\b(?:${MACHINES})(?!\\w)${GAP}\\b(?:to (?:\\w+ )?(?:write|draft|edit|translate|summari[sz]e|prepare|produce|generate|research|transcribe|create|illustrate|check|help|assist)|in (?:the )?(?:writing|preparation|production|making|drafting|editing|researching)|(?:for|with) (?:the )?(?:writing|drafting|editing|research|translation|parts|this))\\b`,
  ),
  strong(
    'generated',
    `\\b(?:${MACHINES})(?!\\w)${GAP}\\b(?:was|were|has been|have been) (?:also )?used\\b${GAP}\\b(?:${SELF}|to (?:write|draft|edit|translate|summari[sz]e|prepare|produce|generate|transcribe) (?:it|this|parts|sections|the (?:article|text|story|draft|summary)))`,
  ),
  strong(
    'generated',
    `\\b(?:help|aid|assistance|support) of (?:an? |the )?(?:\\w+ ){0,2}?(?:${MACHINES})(?!\\w)${GAP}\\b(?:checked|reviewed|edited|verified|approved|fact-checked) by\\b`,
  ),
];
