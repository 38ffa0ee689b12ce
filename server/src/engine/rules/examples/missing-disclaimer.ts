import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'The smelter doubled its output to 80,000 tons, according to state-owned Harbour Gazette.',
      '                                                                        ^^^^^^^^^^^^^^^',
    ),
    'Insert a provenance notice (Harbour Gazette, state-owned)',
    'The smelter doubled its output to 80,000 tons, according to state-owned Harbour Gazette.',
    'Disclaimer: This article is based on reporting by Harbour Gazette, a state-owned source. Readers should verify its claims independently.',
  ),
  example(
    'State media reported that the yard launched nine ships in 2024.',
    '^^^^^^^^^^^',
    '',
    'The same media said that 400 workers were hired.',
  ),
  example(
    'The Harbour Gazette, a state-run newspaper, reported that exports rose 14%.',
    '    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'According to the state-controlled Coastal Daily, the port handled 3 million containers.',
      '                                  ^^^^^^^^^^^^^',
      '',
      'Leave a Reply',
    ),
    'Insert a provenance notice (Coastal Daily, state-controlled)',
    'According to the state-controlled Coastal Daily, the port handled 3 million containers.',
    '',
    'Disclaimer: This article is based on reporting by Coastal Daily, a state-controlled source. Readers should verify its claims independently.',
    '',
    'Leave a Reply',
  ),
  example(
    'The turbine reached 16 MW in tests, state television reported.',
    '                                    ^^^^^^^^^^^^^^^^',
  ),
  example(
    'The state-owned Northern News Agency reported that the mine produced 2,000 tons.',
    '                ^^^^^^^^^^^^^^^^^^^^',
    '',
    'Kestrel Mining Group said it would hire 50 people.',
  ),
  markdownExample(
    'The smelter doubled its output, state-owned Harbour Gazette reported.',
    '                                            ^^^^^^^^^^^^^^^',
  ),
  example(
    'Orlan Chemical said its new resin lasts 20 years.',
    '',
    'Note: This article was translated from Chinese.',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example(
    'The smelter doubled its output, according to state-owned Harbour Gazette.',
    '',
    'Disclaimer: This article is based on a report by Harbour Gazette, a state-owned newspaper.',
  ),
  example('Kestrel Mining Group, a state-owned company, said it would hire 50 people.'),
  example('Halden Batteries GmbH said the plant employs 420 people.'),
  example(
    'The mine produced 2,000 tons, the state-owned Northern News Agency reported.',
    '',
    'Corvane Shipping plc said it carried the ore.',
    '',
    'Tessel Bank N.V. said it lent $40 million.',
    '',
    'The port authority said two ships were loaded.',
  ),
  example('The smelter doubled its output.'),
  example('The Harbour Gazette was founded in 1951 and is state-owned.'),
  example('According to Coastal Daily, an independent newspaper, the port handled 3 million containers.'),
  markdownExample('Norvik Pharma AS [reported](https://norvik.example) sales of €310 million.'),
];
