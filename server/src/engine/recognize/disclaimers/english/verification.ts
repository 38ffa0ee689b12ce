import { ORIGIN_DOCUMENTS } from '../../../lexicon/notices';
import { strong, weak } from '../rule';
import type { NoticeRule } from '../rule';
import { BE, CONTENT, GAP, IN_SELF, SELF } from './phrases';

const CHECKED =
  '(?:verified|confirmed|corroborated|checked|fact-checked|audited|vetted|validated|authenticated|substantiated|peer[- ]reviewed|reviewed|replicated|tested)';
const MODAL = '(?:should|must|need to|ought to|have to|can only|are to|is to|may|might)';
const CAUTION =
  '(?:with (?:\\w+ )?(?:caution|care|scepticism|skepticism|reserve|a grain of salt|a pinch of salt)|cautiously|critically|sceptically|skeptically|as (?:\\w+ )?(?:claims|unverified|preliminary|provisional|indicative|promotional|marketing)\\b|(?:with)?in (?:the |this |that )?(?:context|light))';

/** The text, or what it reports, has not been checked, or should be. */
export const verification: readonly NoticeRule[] = [
  strong(
    'verification',
    `^neither [^.;]{2,80}?\\b(?:ha[sd]|have|was|were|is|are|could|can)(?: yet)?(?: been| be)? (?:\\w+ly )?${CHECKED}\\b|^(?:none|not one|neither|few) of (?:the|these|those|its|their|this) [^.;]{0,40}?(?:ha[sd]|have|was|were|is|are|could)(?: yet)?(?: been| be)? (?:\\w+ly )?${CHECKED}\\b`,
  ),
  strong(
    'verification',
    `${CONTENT}[^.;]{0,40}\\b(?:ha[sd]|have|were|was|are|is)(?: not|n't) (?:yet )?(?:been )?(?:audited|peer[- ]reviewed)\\b|${CONTENT}[^.;]{0,60}\\bcould not be (?:\\w+ly )?${CHECKED}\\b`,
  ),
  strong(
    'verification',
    `(?:${CONTENT}|${SELF}|\\b(?:it|they|these|those|none of (?:these|those|this|it|them)|this|which|preprint|study|paper))(?: ${IN_SELF})?(?:[^.;:!?]{0,40}?) (?:ha[sd]|have|were|was|are|is|could|can)(?: not|n't| neither| never)? (?:yet |so far |to date )?(?:been |be |yet been )?(?:independently |fully |externally )?${CHECKED}(?: independently)? (?:by (?:us|an independent|independent|any|outside|a third|third|this)|independently)\\b`,
  ),
  strong(
    'verification',
    `(?:${CONTENT}|${SELF}|\\b(?:these|those|none of (?:these|those|this|it|them)|preprint|study|paper|trial))${GAP}\\b(?:ha[sd]|have|were|was|are|is|could|can)(?:n't| not| never)(?: yet| so far| to date)?(?: been| be| yet been)?(?: immediately)?(?: yet)? (?:independently verified|independently confirmed|independently checked|independently corroborated|independently audited|independently validated|peer[- ]reviewed|fact-checked|externally audited|verified independently|verified by)\\b`,
  ),
  strong(
    'verification',
    `${SELF} (?:ha[sd]|have|was|were|is|are)(?: not|n't) (?:yet )?(?:been )?(?:independently )?${CHECKED}\\b`,
  ),
  strong(
    'verification',
    `\\b(?:could|can|have|has|was|were|did|had)(?: not|n't| been unable to| unable to)(?: been able to| able to)? (?:immediately |independently |fully )*(?:verify|confirm|corroborate|authenticate|check|substantiate) (?:the |this |that |these |those |any |all |its |their |either |such |some )+(?:\\w+(?:'s)? ){0,2}?(?:claims?|figures?|numbers?|report|reports|information|data|details|statements?|accounts?|authenticity|footage|documents?|results?|allegations?|assertions?|images?|video|specifications|performance)\\b`,
  ),
  strong(
    'verification',
    `\\b(?:was|were|is|are|been) unable to (?:independently )?(?:verify|confirm|corroborate|authenticate) (?:the |this |that |these |those |any |all |its |their )+(?:\\w+ )?(?:claims?|figures?|numbers?|report|information|data|details|statements?|accounts?|authenticity)\\b`,
  ),
  strong(
    'verification',
    `\\b(?:claims?|figures?|numbers|details|information|data|results|statements?|assertions?|findings|metrics|specifications|it|this|they|these) ${MODAL} (?:all |also |therefore |still |always |only )?be (?:independently |carefully |separately |further )*(?:verified|confirmed|checked|corroborated|validated|cross-checked|double-checked)\\b(?! (?:by the|at the)\\b)`,
  ),
  strong(
    'verification',
    `(?:${CONTENT}|${SELF}|\\b(?:these|those|they|it|claims?|such))${GAP}\\b${MODAL} (?:all |also |therefore |still |always |only )?be (?:\\w+ )?(?:treated|read|taken|interpreted|viewed|regarded|considered|understood|handled|approached|seen|weighed) ${CAUTION}`,
  ),
  strong(
    'verification',
    `\\b(?:readers?|investors?|users?|you|anyone|buyers?|subscribers?) (?:are (?:advised|encouraged|urged|asked|reminded|invited) to|should(?: always| also)?|must|may wish to|are responsible for) (?:independently |carefully |always )?(?:verify(?:ing)?|treat|check(?:ing)?|confirm(?:ing)?|read|interpret|approach|cross-check|weigh|take) (?:\\w+ ){0,3}?(?:claims?|figures?|numbers?|information|details|data|results?|material|content|statements?|facts|accuracy|it|them|this|these|source|sources)\\b`,
  ),
  strong(
    'verification',
    `\\b(?:this|it|that|what follows|the above|the announcement|the news|all of this) (?:is|remains|was|comes from) (?:still )?(?:merely|only|just|simply|no more than|nothing more than|at this stage|after all|so far only|so far just|for now only|for now just) (?:an? |the )?(?:\\w+ )?(?:${ORIGIN_DOCUMENTS}|company claims?|one company's account|marketing|self-reported|promotional|claims?|preprint|statement)\\b`,
  ),
  strong(
    'verification',
    `${CONTENT} (?:\\w+ ){0,2}?(?:is|are|was|were|remain)(?: all| largely| solely)? (?:company-reported|self-reported|vendor-supplied|company-supplied|manufacturer-reported|unaudited and|unverified|unconfirmed) (?:and|but|,|;)`,
  ),
  strong(
    'verification',
    `\\b(?:no|without) (?:independent|third-party|external|outside) (?:verification|confirmation|validation|corroboration|audit|review|testing|assessment)(?: \\w+){0,5}? (?:available|carried out|been made|been done|been published|has been|exists|was possible|is offered|is possible|was made|of (?:these|those|the|its|their|this|any))`,
  ),
  strong(
    'verification',
    `^(?:but |so far,? |as yet,? )?(?:no|none of the) (?:outside|independent|third|external|neutral) (?:[\\w-]+ ){1,3}?(?:has|have) (?:yet )?(?:been able to )?${CHECKED.replace(')', '|confirm|verify|check)')} (?:the |these |those |its |their |this |that |any |either )+(?:of )?(?:\\w+ ){0,2}?(?:claims?|figures?|numbers?|results?|data|statements?|assertions?|performance|yields?)\\b`,
  ),
  strong(
    'verification',
    `\\b(?:no|makes no|make no|without|disclaims? (?:any|all)|neither)\\b${GAP}\\b(?:representations?|warrant(?:y|ies)|guarantees?|assurances?)\\b${GAP}\\b(?:accura|complete|reliab|correct|timel|fitness|merchantab|kind|express|implied)`,
  ),
  strong(
    'verification',
    `\\b(?:accuracy|completeness|correctness|reliability|timeliness)\\b${GAP}(?:\\b(?:not|cannot|can't|no|without)\\b${GAP}\\b(?:guarantee|warrant|assur|verified|vouch|responsib|liab))`,
  ),
  strong(
    'verification',
    `\\b(?:not|cannot|does not|do not|don't|doesn't|can't)\\b${GAP}\\b(?:guarantee|warrant|vouch for|assume (?:any )?(?:responsibility|liability) for|accept (?:any )?(?:responsibility|liability) for|endorse)\\b${GAP}\\b(?:accuracy|completeness|correctness|reliability|timeliness|content|contents|errors|omissions|information|views|opinions)\\b`,
  ),
  strong(
    'verification',
    `\\b(?:not|cannot be|be|are|is|isn't) (?:held )?(?:responsible|liable) for\\b${GAP}\\b(?:errors?|omissions?|accuracy|delays?|content|contents|use|reliance|trading|decisions?|views|opinions|inaccurac\\w+)\\b`,
  ),
  strong(
    'verification',
    `${CONTENT}${GAP}\\b(?:believed|considered|deemed|thought) to be (?:\\w+ (?:and|but) )?(?:reliable|accurate|correct|trustworthy)\\b`,
  ),
  strong(
    'verification',
    `\\b(?:prices?|quotes?|quotations?|market data|data|information|exchange rates?) (?:\\w+ )?(?:is|are|may be|might be|can be) (?:delayed|(?:provided )?(?:"|')?as[- ]is)\\b`,
  ),
  strong(
    'verification',
    `^(?:the )?(?:study|paper|preprint|research|trial results|work|findings|manuscript)${GAP}\\b(?:is a preprint|not (?:yet )?(?:been )?peer[- ]reviewed|awaits? peer review|has yet to be peer[- ]reviewed)`,
  ),
  strong(
    'verification',
    `^(?:some|any|all|certain|these|product|performance|company) ?(?:\\w+ )?(?:claims?|figures|statements|data|details|specifications) (?:${BE} )?(?:\\w+ )?(?:in|from|by) (?:this|the|company|industry)[^.;]{0,60}\\b(?:unverified|not verified|self-reported|unaudited)\\b`,
  ),
  strong(
    'verification',
    `\\b(?:should|must|need to|ought to|has to|have to) (?:all |also |always |still )?be independently (?:verified|confirmed|checked|corroborated|cross-checked)\\b(?! by (?:an?|the)\\b)`,
  ),
  weak(
    'verification',
    `\\b(?:claims?|figures|metrics|data|information|details|statements|results|performance|announcements?|breakthroughs?)\\b[^.;]{0,90}\\b(?:may|might|can|could) (?:also |well |not )?(?:reflect|contain|serve|overstate|exaggerate|omit|differ|be (?:incomplete|biased|overstated|exaggerated|promotional|out of date|inaccurate|subject))\\b`,
  ),
  weak(
    'verification',
    `\\b(?:company-reported|self-reported|company-supplied|unaudited|unverified|independent(?:ly)? (?:verif|confirm|check|corrobor|review)\\w*|fact-check\\w*|not (?:been )?verified)\\b`,
  ),
  weak(
    'verification',
    `\\b(?:readers?|users?|you) (?:should|are (?:advised|encouraged|urged|asked|reminded)|may|must|can)\\b`,
  ),
  weak('verification', `\\b(?:${MODAL}) be (?:interpreted|understood|read|treated|viewed|seen|considered|weighed)\\b`),
];
