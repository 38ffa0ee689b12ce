import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Highlights',
      '- Halden Batteries filed 185 patent applications',
      '                         ^^^',
      '',
      'Halden Batteries filed 158 patent applications, its annual report says.',
    ),
    'Use the body’s figure: 158',
    'Highlights',
    '- Halden Batteries filed 158 patent applications',
    '',
    'Halden Batteries filed 158 patent applications, its annual report says.',
  ),
  example(
    'Highlights',
    '- The plant employs 420 people',
    '                    ^^^',
    '',
    'The plant employs 240 people, the company said.',
  ),
  example(
    'Highlights',
    '- Exports rose 41% in May',
    '               ^^^',
    '',
    'Exports rose 14% in May, the statistics office said.',
  ),
  example(
    'Highlights',
    '- Norvik Pharma AS sold its vaccine unit for €310 million',
    '                                             ^^^^^^^^^^^^',
    '',
    'Norvik Pharma AS sold its vaccine unit for €130 million, the company said.',
  ),
  fixed(
    example(
      'Key points',
      '- The yard will deliver nine new ferries',
      '                        ^^^^',
      '',
      'The yard will deliver six new ferries this year, Kestrel Shipyard Group said.',
    ),
    'Use nine in the body too (line 4)',
    'Key points',
    '- The yard will deliver nine new ferries',
    '',
    'The yard will deliver nine new ferries this year, Kestrel Shipyard Group said.',
  ),
  example(
    'Highlights',
    '- Turbine reached 18 MW in tests',
    '                  ^^^^^',
    '',
    'The turbine reached 16 MW in tests, the institute said.',
  ),
  example(
    'Highlights',
    '- The mine produced 2,500 tons of ore in 2024',
    '                    ^^^^^^^^^^',
    '',
    'The mine produced 2,050 tons of ore in 2024, according to Kestrel Mining Group.',
  ),
  markdownExample(
    '## Highlights',
    '',
    '- Tessel Bank will close 53 rural branches',
    '                         ^^',
    '',
    '## The plan',
    '',
    'Tessel Bank will close 35 rural branches, it said on Friday.',
  ),
  example(
    'Tessel Bank to close 53 rural branches',
    '                     ^^',
    '',
    'Tessel Bank will close 35 rural branches in the north, it said on Friday.',
  ),
  example(
    'Port of Velm had a quiet year. Its cranes stood still for weeks.',
    '',
    'Terminal handled 1.4 million containers',
    '                 ^^^^^^^^^^^',
    '',
    'The terminal handled 1.1 million containers in 2024, the operator said.',
  ),
];

export const allows: readonly RuleExample[] = [
  example(
    'Highlights',
    '- Halden Batteries filed 158 patent applications',
    '',
    'Halden Batteries filed 158 patent applications, its annual report says.',
  ),
  example('Highlights', '- Port moved 1.2 million containers', '', 'The port moved 1,184,000 containers, its operator said.'),
  example('Highlights', '- More than 150 patent applications', '', 'The company filed 158 patent applications, it said.'),
  example('Highlights', '- The plant employs two people', '', 'The plant employs 2 people, the company said.'),
  example(
    'Highlights',
    '- Exports rose 9% in 2023',
    '',
    'Exports rose 14% in 2024, the statistics office said.',
  ),
  example(
    'Highlights',
    '- 95 design patents',
    '',
    'The company filed 158 patent applications and 95 design patents, it said.',
  ),
  example('Highlights', '- About 160 patent applications', '', 'The company filed 158 patent applications, it said.'),
  example(
    'Highlights',
    '- Halden Batteries GmbH filed 12 patent applications',
    '',
    'Tessel Bank AG filed 30 patent applications, it said.',
  ),
  example('The plant employs 420 people, the company said. A year ago it employed 240 people.'),
  markdownExample('## Highlights', '', '- Sales of $4m', '', '## Results', '', 'Sales were $4,000,000, the company said.'),
  // A headline may speak of another thing than the sentence with most of its words.
  example(
    'Tessel Bank to close 12 branches a month',
    '',
    'Tessel Bank will close 35 branches in the north, it said on Friday.',
  ),
];
