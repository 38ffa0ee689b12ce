import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Highlights',
      '- Halden Batteries filed 95 patents in 2024',
      '                         ^^^^^^^^^^',
      '',
      'Halden Batteries makes cells in Bremen. The company claims that it filed 95 patents in 2024.',
    ),
    'Say who: “Halden Batteries filed 95 patents in 2024, the company says”',
    'Highlights',
    '- Halden Batteries filed 95 patents in 2024, the company says',
    '',
    'Halden Batteries makes cells in Bremen. The company claims that it filed 95 patents in 2024.',
  ),
  example(
    'Highlights',
    '- New resin lasts 20 years without repair',
    '                  ^^^^^^^^',
    '',
    'Orlan Chemical Co., Ltd. says its new resin lasts 20 years without repair.',
  ),
  example(
    'Highlights',
    '- The yard will deliver nine ferries',
    '                        ^^^^^^^^^^^^',
    '',
    'Kestrel Shipyard Group says the yard will deliver nine ferries.',
  ),
  fixed(
    example(
      'Key points',
      '- Process cuts energy use by 60%',
      '                             ^^^',
      '',
      'Experts say the process cuts energy use by 60%.',
    ),
    'Say who: “Process cuts energy use by 60%, experts say”',
    'Key points',
    '- Process cuts energy use by 60%, experts say',
    '',
    'Experts say the process cuts energy use by 60%.',
  ),
  example(
    'Highlights',
    '- Vaccine protects nine out of ten patients',
    '                   ^^^^^^^^^^^^^^^',
    '',
    'Norvik Pharma AS claims that the vaccine protects nine out of ten patients.',
  ),
  example(
    'Highlights',
    '- Merger saves $40 million a year',
    '               ^^^^^^^^^^^',
    '',
    'Tessel Bank N.V. estimates that the merger saves $40 million a year.',
  ),
  markdownExample(
    '## Highlights',
    '',
    '- The plant employs 420 people',
    '                    ^^^^^^^^^^',
    '',
    '## The plant',
    '',
    'Halden Batteries GmbH says the plant employs 420 people.',
  ),
  example(
    'Highlights',
    '- Turbine reached 16 MW in tests',
    '                  ^^^^^',
    '',
    'The turbine reportedly reached 16 MW in tests.',
  ),
];

export const allows: readonly RuleExample[] = [
  example(
    'Highlights',
    '- Halden Batteries says it filed 95 patents in 2024',
    '',
    'Halden Batteries claims that it filed 95 patents in 2024.',
  ),
  example('Highlights', '- The plant employs 420 people', '', 'The plant employs 420 people.'),
  example(
    'Highlights',
    '- Exports rose 14% in May',
    '',
    'Exports rose 14% in May, according to the National Statistics Office.',
  ),
  example(
    'Highlights',
    '- Process cuts energy use by 60%, experts say',
    '',
    'Experts say the process cuts energy use by 60%.',
  ),
  example('The plant employs 420 people. Halden Batteries GmbH says the plant employs 420 people.'),
  example(
    'Highlights',
    '- The merger could strengthen the bank',
    '',
    'Tessel Bank N.V. said it will cut 800 jobs.',
  ),
  example(
    'Highlights',
    '- According to Kestrel Shipyard Group, nine ferries will be delivered',
    '',
    'Kestrel Shipyard Group says nine ferries will be delivered this year.',
  ),
  markdownExample(
    '## Highlights',
    '',
    '- Norvik Pharma AS claims nine out of ten patients are protected',
    '',
    '## Trial',
    '',
    'Norvik Pharma AS claims that the vaccine protects nine out of ten patients.',
  ),
];
