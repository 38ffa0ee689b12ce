import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Halden Batteries GmbH opened a second plant, the company said on Monday.',
      '',
      'The plant employs 420 people.',
      '                  ^^^^^^^^^^',
    ),
    'Attribute to Halden Batteries GmbH (named in line 1)',
    'Halden Batteries GmbH opened a second plant, the company said on Monday.',
    '',
    'The plant employs 420 people, according to Halden Batteries GmbH.',
  ),
  example('Corvane Shipping plc took delivery of 14 tankers in 2024.', '                                      ^^^^^^^^^^'),
  example('Output at the smelter fell by 12%.', '                              ^^^'),
  example(
    'Norvik Pharma AS sold its vaccine unit to Lindqvist Holding AB for €310 million.',
    '                                                                   ^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'Tessel Bank N.V. said that it lent money to the port.',
      '',
      'The new terminal is the largest in the Baltic and handled 900,000 containers in its first year.',
      '                                                          ^^^^^^^^^^^^^^^^^^',
    ),
    'Attribute to Tessel Bank N.V. (named in line 1)',
    'Tessel Bank N.V. said that it lent money to the port.',
    '',
    'The new terminal is the largest in the Baltic and handled 900,000 containers in its first year, according to Tessel Bank N.V.',
  ),
  example(
    'Bookings at the yard rose by 12% in May.',
    '                             ^^^',
    '',
    'The yard hired 300 welders.',
    '',
    'Two docks reopened in June.',
  ),
  example(
    'Production began in March. The line makes 30,000 cells a day. It cost €45 million.',
    '                                          ^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'What the order covers',
    '',
    '- 24 electric buses',
    '  ^^^^^^^^^^^^^^^^^',
    '- 18 chargers with a power of 350 kW',
  ),
  markdownExample('# Ports', '', 'The port of **Aldermouth** moved 2.1 million tonnes in 2023.', '                                 ^^^^^^^^^^^^^^^^^^'),
  example(
    'Quarterly sales at Ferrant Foods Inc. rose to $1.4 billion.',
    '                                              ^^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example('Halden Batteries GmbH said that the plant employs 420 people.'),
  example('According to the port authority, 14 tankers called in March.'),
  example('“We hired 60 engineers in a year,” said Marta Oyelaran, who runs the site.'),
  example('Norvik Pharma AS reported sales of €310 million. It also employed 900 people, the company added.'),
  example('The move could give the company an edge over its rivals.'),
  example('Investors should ask how long the subsidies will last.'),
  markdownExample('The plant [employs 420 people](https://halden.example/annual-report).'),
  example('Highlights', '- Plant employs 420 people', '', 'The plant employs 420 people, Halden Batteries GmbH said.'),
  example('Does anybody need another 30,000 cells a day?'),
];
