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
  // A hedge.
  fixed(
    example(
      'Highlights',
      '- Smelter in Porsgrunn closes in autumn',
      '                       ^^^^^^',
      '',
      'Nordlys Aluminium AS could close its smelter in Porsgrunn in autumn, according to the union.',
    ),
    'Keep the hedge: “Smelter in Porsgrunn could close in autumn”',
    'Highlights',
    '- Smelter in Porsgrunn could close in autumn',
    '',
    'Nordlys Aluminium AS could close its smelter in Porsgrunn in autumn, according to the union.',
  ),
  fixed(
    example(
      'Corvane Shipping orders nine methanol tankers',
      '                 ^^^^^^',
      '',
      'Corvane Shipping plc plans to order nine methanol tankers for the Baltic trade, the broker said.',
    ),
    'Keep the hedge: “Corvane Shipping plans to order nine methanol tankers”',
    'Corvane Shipping plans to order nine methanol tankers',
    '',
    'Corvane Shipping plc plans to order nine methanol tankers for the Baltic trade, the broker said.',
  ),
  example(
    'Regulator to approve malaria vaccine',
    '          ^^^^^^^^^^',
    '',
    'The regulator may approve the malaria vaccine from Norvik Pharma AS this month, according to its agenda.',
  ),
  // A bound.
  fixed(
    example(
      'Highlights',
      '- Tessel Bank cuts 800 jobs in the south',
      '                   ^^^',
      '',
      'Tessel Bank N.V. will cut up to 800 jobs in the south, according to the works council.',
    ),
    'Keep the bound: “up to 800 jobs”',
    'Highlights',
    '- Tessel Bank cuts up to 800 jobs in the south',
    '',
    'Tessel Bank N.V. will cut up to 800 jobs in the south, according to the works council.',
  ),
  // A period, a rate.
  fixed(
    example(
      'Highlights',
      '- Orlan Chemical filed 212 patents, ahead of its rivals',
      '                       ^^^',
      '',
      'Orlan Chemical filed 212 patents in three years, according to the patent register.',
    ),
    'Keep the period: “212 patents in three years”',
    'Highlights',
    '- Orlan Chemical filed 212 patents in three years, ahead of its rivals',
    '',
    'Orlan Chemical filed 212 patents in three years, according to the patent register.',
  ),
  fixed(
    example(
      'Highlights',
      '- The new kiln saves €4 million',
      '                     ^^^^^^^^^^',
      '',
      'The new kiln saves €4 million a year, according to the annual report.',
    ),
    'Keep the rate: “€4 million a year”',
    'Highlights',
    '- The new kiln saves €4 million a year',
    '',
    'The new kiln saves €4 million a year, according to the annual report.',
  ),
  // Another subject.
  fixed(
    example(
      'Highlights',
      '- Japan develops magnet without dysprosium',
      '  ^^^^^',
      '',
      'Researchers at the Sendai Institute of Materials developed a magnet without dysprosium, according to the journal.',
    ),
    'Say who: “Researchers at the Sendai Institute of Materials develop…”',
    'Highlights',
    '- Researchers at the Sendai Institute of Materials develop magnet without dysprosium',
    '',
    'Researchers at the Sendai Institute of Materials developed a magnet without dysprosium, according to the journal.',
  ),
  // A headline may state flat what a company says of itself, not what nobody vouches for.
  fixed(
    example(
      'Kestrel loses ferry order',
      '        ^^^^^^^^^^^^^^^^^',
      '',
      'Sources familiar with the talks said Kestrel lost the ferry order.',
    ),
    'Say who: “Kestrel loses ferry…, sources familiar with the talks say”',
    'Kestrel loses ferry order, sources familiar with the talks say',
    '',
    'Sources familiar with the talks said Kestrel lost the ferry order.',
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
  // A hedge that the line keeps in its own way, or that another sentence lifts.
  example(
    'Highlights',
    '- Smelter in Porsgrunn likely to close',
    '',
    'Nordlys Aluminium AS could close its smelter in Porsgrunn in autumn, according to the union.',
  ),
  example(
    'Corvane Shipping to order nine methanol tankers',
    '',
    'Corvane Shipping plc plans to order nine methanol tankers for the Baltic trade, the broker said.',
  ),
  example(
    'Highlights',
    '- Smelter in Porsgrunn closes',
    '',
    'Nordlys Aluminium AS said in May that it might close its smelter in Porsgrunn.',
    '',
    'On Monday the furnaces at the smelter in Porsgrunn closed, according to the union.',
  ),
  // A bound or a period that the line gives in other words.
  example(
    'Highlights',
    '- As many as 800 jobs go at Tessel Bank',
    '',
    'Tessel Bank N.V. will cut up to 800 jobs in the south, according to the works council.',
  ),
  example(
    'Highlights',
    '- Orlan Chemical filed 212 patents since 2022',
    '',
    'Orlan Chemical filed 212 patents in three years, according to the patent register.',
  ),
  // The country does act, or owns who does.
  example(
    'Highlights',
    '- Japan bans export of magnet technology',
    '',
    'Japan has banned the export of magnet technology, and a team of inspectors will watch the ports, the ministry said.',
  ),
  example(
    'Highlights',
    '- Japan’s researchers develop magnet without dysprosium',
    '',
    'Researchers at the Sendai Institute of Materials developed a magnet without dysprosium, according to the journal.',
  ),
  // A headline of a company's own news.
  example(
    'Halden Batteries opens second plant in Bremen',
    '',
    'Halden Batteries GmbH opened a second plant in Bremen, the company said on Monday.',
  ),
  example(
    'Kestrel “loses ferry order”',
    '',
    'Sources familiar with the talks said Kestrel lost the ferry order.',
  ),
];
