import { advice } from './english/advice';
import { correction } from './english/correction';
import { forwardLooking } from './english/forwardLooking';
import { generated } from './english/generated';
import { interest } from './english/interest';
import { provenance, translation } from './english/provenance';
import { verification } from './english/verification';
import type { Topic } from './topic';

/** The English wordings, each kind behind the words without which none of its patterns can match. */
export const englishTopics: readonly Topic[] = [
  {
    rules: provenance,
    with: 'this these following above our source press release releases originally first previously permission information content material state government party statement announcement run owned controlled affiliated backed funded',
    words:
      'filings using based adapted sourced compiled condensed drawn derived excerpted extracted rewritten reworked reproduced republished reprinted syndicated assembled prepared abridged taken edited relies rely relied draws drew rests ' +
      'provided supplied issued distributed submitted contributed furnished published released release releases appeared ran posted aired originates originate originated comes come stems stem derives written produced ' +
      'owned run controlled affiliated backed funded operated overseen outlet newspaper announcement reposted source original underlying obtained gathered collected',
  },
  {
    rules: translation,
    words:
      'summarises summarizes translates abridges condenses paraphrases digest compilation translated translation translations summarised summarized abridged paraphrased summary abridgement adapted edited condensed discrepancy discrepancies inconsistency inconsistencies prevail prevails prevailing version language originally authoritative',
  },
  {
    rules: verification,
    words:
      'release releases statement statements announcement preprint marketing promotional claims caution cautiously scepticism skepticism salt critically context preliminary provisional understood provided verified verify verifying verification confirmed confirm checked check audited vetted validated authenticated authenticate substantiated substantiate corroborated corroborate reviewed replicated treated interpreted ' +
      'unverified unconfirmed unaudited reported supplied merely independent independently representation representations warranty warranties warrant guarantee guarantees guaranteed assurance assurances accuracy completeness correctness reliability timeliness responsible liable responsibility liability believed ' +
      'delayed preprints validation corroboration weighed reflect overstate exaggerate readers users reader confirming check checking tested vouch endorse',
  },
  {
    rules: forwardLooking,
    words:
      'forward actual materially differ differing undue uncertainties risks risk securities litigation harbor harbour speaks speak historical update revise reconciliation reconciliations gaap ifrs filings filing uncertain undertake undertakes undertaking guarantees assumptions expectations',
  },
  {
    rules: advice,
    words:
      'advice advise recommendation recommendations recommend solicitation offer offers inducement invitation informational educational illustrative entertainment reference purposes purpose advisor advisors adviser advisers professional professionals doctor doctors physician physicians lawyer lawyers consult diligence research performance lose risk ' +
      'view views opinion opinions endorse endorsement endorsed counsel rely relied reliance construed constitute constitutes substitute reserved reproduced responsible responsibility liable liability investing trading',
  },
  {
    rules: interest,
    words:
      'article story column newsletter content coverage publication charitable influence owns owned holds shares stock stocks position positions stake stakes holding holdings securities conflict conflicts competing sponsored sponsor sponsors sponsorship paid payment payments commission commissions compensation advertorial advertisement advertising advertiser partnership affiliate referral trip travel travelled traveled ' +
      'guest guests publisher publishing acts acted acting act serves served influence funded funds finances owner owners parent shareholder shareholders investor investors recommends disclosure consultant consulting client employed invested interest interests ties promoted presented honorarium grants editorial underwritten commissioned conflicting express funding fees bonds options equity',
  },
  {
    rules: correction,
    words:
      'version versions headline caption earlier previous prior original initial updated corrected amended revised clarified edited modified changed misstated misspelled misspelt misidentified misattributed misquoted incorrectly wrongly mistakenly erroneously inaccurately regrets regret apologises apologizes apologise apologize refiles corrects updates adds fixes clarifies recasts removes rewrites ' +
      'correction clarification error mistake correct retracted withdrawn removed appended rectified mischaracterised mischaracterized refiled reworded republished',
  },
  {
    rules: generated,
    words:
      'ai a.i artificial chatgpt gpt claude gemini copilot llama mistral deepseek deepl google llm llms language generative machine chatbot chatbots automation automated automatically algorithm algorithms algorithmically neural bot bots computer software gpt4 gpt3 natural',
  },
];
