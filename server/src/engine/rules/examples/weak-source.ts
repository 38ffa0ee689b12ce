import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example('Experts note that the process halves energy use.', '^^^^^^^^^^^^'),
    'Leave a query for the writer: “[who?]”',
    'Experts [who?] note that the process halves energy use.',
  ),
  fixed(
    example(
      'Tessel Bank N.V. said it had hired advisers.',
      '',
      'The bank reportedly plans to cut 800 jobs.',
      '         ^^^^^^^^^^',
    ),
    'Attribute to Tessel Bank N.V. (named in line 1) instead of “reportedly”',
    'Tessel Bank N.V. said it had hired advisers.',
    '',
    'The bank plans to cut 800 jobs, according to Tessel Bank N.V.',
  ),
  example('Analysts say the merger will save $40 million a year.', '^^^^^^^^^^^^'),
  example('The yard allegedly dumped 300 tonnes of paint.', '         ^^^^^^^^^'),
  example('Officials said two ships were held at the border.', '^^^^^^^^^^^^^^'),
  example(
    'The drug maker has cut its price by 20%, people familiar with the matter said.',
    '                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example('Industry sources say that Corvane Shipping plc ordered six tankers.', '^^^^^^^^^^^^^^^^^^^^'),
  markdownExample('The plant is said to employ **420 people**.', '          ^^^^^^^^^^'),
  example('Insiders claim the factory lost 15% of its orders.', '^^^^^^^^^^^^^^'),
];

export const allows: readonly RuleExample[] = [
  example('Halden Batteries GmbH said the process halves energy use.'),
  example('Marta Oyelaran, an analyst at Tessel Bank N.V., said the merger will save $40 million a year.'),
  example('Experts from the Forest Agency and officials met in Oslo.'),
  example('The Ministry of Transport said two ships were held at the border.'),
  example('According to the court’s ruling, the yard dumped 300 tonnes of paint.'),
  example('The process could halve energy use.'),
  example('A senior harbour official, Ida Brandt, said two ships were held at the border.'),
  example('Corvane Shipping plc ordered six tankers, its annual report shows.'),
  markdownExample('The bank [plans to cut 800 jobs](https://bank.example/plan).'),
  example('“We cut the price by 20%,” said Ines Varga, the chief executive of Norvik Pharma AS.'),
];
