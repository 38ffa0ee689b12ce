/**
 * The words that English notices are made of: what a text calls itself, who writes it, what it is not meant as. They are
 * alternations without a group round them, lower case, for `recognize/disclaimers`.
 *
 * Origin: general vocabulary of newsroom and issuer boilerplate, collected for this project by the job of each notice.
 */

/** What a text calls itself. */
export const TEXT_NOUNS =
  'articles?|stor(?:y|ies)|posts?|piece|column|newsletter|report|reporting|summary|translation|review|analysis|page|publication|document|(?:press |news )?release|' +
  'transcript|issue|edition|bulletin|note|text|materials?|content|features?|interview|podcast|video|e-?mail|commentary|op-ed|essay|' +
  'briefing|brief|digest|roundup|round-up|item|presentation|web ?site|site|blog(?: post| entry)?|coverage|communication|announcement|headline|caption|excerpt|extract|' +
  'factsheet|update|guide|profile|explainer|dispatch|list|series|memo|circular|call|webcast|discussion|remarks';

/** Nouns among them that hardly ever point at a text other than the one at hand. */
export const OWN_TEXT_NOUNS =
  'article|story|post|piece|column|newsletter|page|press release|news release|transcript|issue|content|text|commentary|op-ed|essay|blog post|coverage|excerpt|extract|item|bulletin|digest|roundup|round-up';

/** What a text holds. */
export const CONTENT_NOUNS =
  'information|contents?|materials?|data|details|facts|figures?|statements?|views?|opinions?|claims?|numbers?|estimates?|findings?|results?|assertions?|metrics|descriptions|quotes|quotations|assessments|accounts?|projections|forecasts';

/** Who writes, edits or publishes a text. */
export const AUTHOR_NOUNS =
  'authors?|writers?|reporters?|columnists?|editors?|journalists?|bloggers?|contributors?|correspondents?|translators?|publishers?';

/** Fields of advice that a notice says it does not give. */
export const ADVICE_FIELDS =
  'investment|investing|financial|legal|medical|tax|trading|professional|accounting|health|clinical|regulatory|business|engineering|safety|nutritional|buying|purchase|security';

/** Things a person or an outlet may hold. */
export const HOLDINGS =
  'shares?|shareholdings?|stocks?|positions?|stakes?|holdings?|interests?|securities|bonds|options|warrants|exposure|equity|units|tokens|coins|investments?|derivatives?|ties|affiliations?|relationships?';

/** Public ownership, as provenance notices word it. */
export const STATE_TIES =
  'state-(?:owned|run|controlled|affiliated|backed|linked|funded|media|managed|sponsored|directed)|government-(?:owned|run|controlled|affiliated|linked|funded)|party-(?:owned|run|controlled|affiliated)|' +
  'company-(?:owned|run|controlled|affiliated|issued|published|supplied)|in-house|industry-(?:owned|run|funded|affiliated)';

/** Documents that a notice names as its origin. */
export const ORIGIN_DOCUMENTS =
  'press releases?|news releases?|media releases?|company (?:statements?|announcements?|releases?|filings?|materials?|information)|announcements?|wire (?:copy|reports?|services?)|press statements?|marketing materials?|promotional materials?|official statements?|company blog posts?';

/** Machines that write. */
export const MACHINES =
  'a\\.?i\\.?|artificial intelligence|chatgpt|gpt(?:-?\\d\\w*)?|claude|gemini|copilot|llama|mistral|deepseek|deepl|google translate|large language models?|language models?|llms?|generative (?:tools?|models?)|' +
  'machine translation|machine learning|chatbots?|automation|automated (?:software|system|tool|process|technology)|algorithms?|neural networks?|natural language generation|bots?|midjourney|dall-?e|stable diffusion|firefly';

/** Reporting verbs: with one of them somebody else says it, and the sentence is news rather than a notice. */
export const REPORTING_VERBS =
  'said|says|told|tells|argued|argues|warned|warns|announced|announces|urged|urges|added|adds|claimed|alleged|alleges|insisted|insists|noted|explained|replied|responded|acknowledged|admitted|conceded|testified|' +
  'wrote|tweeted|complained|demanded|demands|asked|ordered|ruled|accused|denied|declared|criticised|criticized|found that|concluded|recommends that|called for|calls for';
