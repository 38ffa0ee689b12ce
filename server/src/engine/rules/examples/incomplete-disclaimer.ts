import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'The smelter doubled its output to 80,000 tons, the Harbour Gazette reported.',
      '',
      'Disclaimer: This article is based on information published by a Chilean state-owned newspaper. Its claims have not been independently verified.',
'                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
    'Name it: “a Chilean state-owned newspaper (the Harbour Gazette)”',
    'The smelter doubled its output to 80,000 tons, the Harbour Gazette reported.',
    '',
    'Disclaimer: This article is based on information published by a Chilean state-owned newspaper (the Harbour Gazette). Its claims have not been independently verified.',
  ),
  fixed(
    example(
      'Orlan Chemical plc said its new resin lasts 20 years.',
      '',
      'Note: This article is based on a press release.',
'                               ^^^^^^^^^^^^^^^',
    ),
    'Name it: “a press release by Orlan Chemical plc”',
    'Orlan Chemical plc said its new resin lasts 20 years.',
    '',
    'Note: This article is based on a press release by Orlan Chemical plc.',
  ),
  fixed(
    example(
      'The mine produced 2,000 tons, the Northern News Agency reported.',
      '',
      'Disclaimer: This report is based on material from the state-run Northern News Agency.',
'^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
    'Add “Readers should verify its claims independently.”',
    'The mine produced 2,000 tons, the Northern News Agency reported.',
    '',
    'Disclaimer: This report is based on material from the state-run Northern News Agency. Readers should verify its claims independently.',
  ),
  fixed(
    example(
      'Corvane Shipping plc claims that its new ships burn 30% less fuel.',
      '',
      'Of course, this is only a press release, and nobody has measured the ships yet.',
'^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '',
      'Corvane Shipping announced six more of them. The first will sail in May.',
      '',
      'The line has 40 ships. It moved 3 million boxes in 2024.',
    ),
    'Insert a provenance notice (Corvane Shipping plc)',
    'Corvane Shipping plc claims that its new ships burn 30% less fuel.',
    '',
    'Of course, this is only a press release, and nobody has measured the ships yet.',
    '',
    'Corvane Shipping announced six more of them. The first will sail in May.',
    '',
    'The line has 40 ships. It moved 3 million boxes in 2024.',
    '',
    'Disclaimer: This article is based on a release by Corvane Shipping plc. Readers should verify its claims.',
  ),
  example(
    'Disclaimer: This article was translated from a Turkish industry magazine. Details should be independently verified.',
'                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    '',
    'Anadol Cells opened a plant for 400,000 packs a year.',
  ),
  example(
    'The yard launched nine ships in 2024.',
    '',
    'Disclosure: This story is adapted from a company statement. It has not been independently verified.',
'                                       ^^^^^^^^^^^^^^^^^^^',
  ),
  markdownExample(
    'Norvik Pharma AS said its trial enrolled 214 patients.',
    '',
    '*This article is based on a news release.*',
'                          ^^^^^^^^^^^^^^',
  ),
  example(
    'Tessel Bank N.V. said it lent 12% more than in 2024.',
    '',
    'Editor’s note: This article is based on an announcement by Tessel Bank N.V., a company-issued press release.',
'^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  // Outlet, tie and verification.
  example(
    'The institute won a first prize, the list of winners shows.',
    '',
    'Disclaimer: This is a translation of an article in the Kolda Daily, a newspaper run by state-owned Kolda Steel Group. Its figures should be independently verified.',
  ),
  // A label of two words, an outlet in brackets.
  example(
    'Yunbei Magnet Group says it filed 90 patents.',
    '',
    'Verification Notice: Translated and summarised from a report in state-owned media (Haoshan Daily). Claims should be independently verified.',
  ),
  // Another newsroom wrote it.
  example(
    'The grid failed for two hours on Sunday, the regulator said.',
    '',
    'This article was first published by the Kestrel Times and is republished with permission.',
  ),
  // A caveat on what one party says is good practice, not a notice.
  example(
    'Orlan Chemical plc said the fire hurt nobody. The police said four people were treated.',
    '',
    'The Harbour Gazette could not independently verify these claims.',
    '',
    'The plant makes resin.',
  ),
  // A condition, not a caveat.
  example('This would be no small step if the cells last as long as the company says they do.'),
  // Public data.
  example(
    'Ferries carried 2 million people in July.',
    '',
    'Note: This article is based on publicly available data.',
  ),
  // Advice is another matter.
  example(
    'Shares of Orlan Chemical plc rose by 4%.',
    '',
    'Disclaimer: This article is for informational purposes only and is not investment advice.',
  ),
  // No notice at all is for another rule.
  example('The smelter doubled its output to 80,000 tons, according to state-owned Harbour Gazette.'),
  // The unnamed association is named in a second notice.
  example(
    'The mine produced 2,000 tons.',
    '',
    'Note: This article is based on a report by an industry association. It should be independently verified.',
    '',
    'Source note: This article is based on the yearbook of the Kolda Mining Association.',
  ),
  markdownExample(
    'Norvik Pharma AS said its trial enrolled 214 patients.',
    '',
    '*This article is based on [a news release](https://norvik.example/trial) and has not been independently verified.*',
  ),
];
