import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Profit doubled to $4.5 million from $3 million, Halden Batteries said.',
      '       ^^^^^^^',
    ),
    'Say “rose 50%”',
    'Profit rose 50% to $4.5 million from $3 million, Halden Batteries said.',
  ),
  example(
    'The staff has more than tripled from 40 to 95 people, the founder said.',
    '              ^^^^^^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'Output halved to 50 tonnes from 80 tonnes, the ministry said.',
      '       ^^^^^^',
    ),
    'Say “fell 38%”',
    'Output fell 38% to 50 tonnes from 80 tonnes, the ministry said.',
  ),
  fixed(
    example(
      'The yard built 130 hulls, double the 100 of the year before, it said.',
      '                          ^^^^^^',
    ),
    'Say “1.3 times”',
    'The yard built 130 hulls, 1.3 times the 100 of the year before, it said.',
  ),
  fixed(
    example(
      'The five-year plan, 2021 to 2028, pays for two smelters, the ministry said.',
      '    ^^^^^^^^^',
    ),
    'Use “seven-year”',
    'The seven-year plan, 2021 to 2028, pays for two smelters, the ministry said.',
  ),
  fixed(
    example(
      'The line runs for 100 km (80 miles) along the coast, the operator said.',
      '                          ^^^^^^^^',
    ),
    'Use 62 miles',
    'The line runs for 100 km (62 miles) along the coast, the operator said.',
  ),
  example(
    'The fab costs $1.2bn (€1.1bn, at 1.3 dollars to the euro), Norvik Pharma AS said.',
    '                      ^^^^^^',
  ),
  example(
    'The group will pay 5 billion yuan ($1.7 billion) for the mine, it said.',
    '                                   ^^^^^^^^^^^^',
    '',
    '($1 = 7.1234 Chinese yuan renminbi)',
  ),
  example(
    'The melt is kept at 900 °C (1,250 °F), the engineer said.',
    '                            ^^^^^^^^',
  ),
  markdownExample(
    'It owns a site of *250 acres* (25 hectares) near Ulm, the company said.',
    '                               ^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example('Rents have doubled in three years. A second hall, due in Q3 2027, would triple that.'),
  example('Profit nearly doubled to $5.6 million from $3 million.'),
  example('Profit doubled to $6.4 million from $3 million.'),
  example('The five-year plan, 2021 to 2025, pays for two smelters.'),
  example('The 30-year bonds were sold between 2019 and 2025.'),
  example('The line is 100 km (60 miles) long and 8 m (26 feet) wide.'),
  example('Some 250 acres (about 100 hectares) burnt.'),
  example('The project costs 5 billion yuan ($1.7 billion), a newspaper said.'),
  example('The battery has 200 MW (800 MWh) and 10 tons (9 tonnes) of steel.'),
  example('The company doubled its stake to 40% for $3 million.'),
  example('Temperatures rose by 2 °C (3.6 °F) to 30 °C (86 °F).'),
  example('He doubled as a driver from 3 to 5 in the afternoon, and costs halved.'),
  example('The group will pay 5 billion yuan ($700 million) for it.', '', '($1 = 7.1234 Chinese yuan renminbi)'),
  example('The cells hold 150 Wh/kg (about 300 Wh/l).'),
];
