import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'The yard has 120 workers (70 men and 60 women), the union says.',
      '             ^^^^^^^^^^^',
    ),
    'Use 130, the sum of the parts',
    'The yard has 130 workers (70 men and 60 women), the union says.',
  ),
  fixed(
    example(
      'The port will spend €10.5 million: €4.5 million on cranes, €3 million on quays and €2 million on rail.',
      '                    ^^^^^^^^^^^^^',
    ),
    'Use €9.5 million, the sum of the parts',
    'The port will spend €9.5 million: €4.5 million on cranes, €3 million on quays and €2 million on rail.',
  ),
  example(
    'It raised $15 million from Ashgrove and $26 million from Tarrow, for a total of $51 million.',
    '                                                                                ^^^^^^^^^^^',
  ),
  fixed(
    example(
      'The founders own 45%, the bank 25% and staff the remaining 20%, the filing shows.',
      '                                                           ^^^',
    ),
    'Use 30%, what is left of 100',
    'The founders own 45%, the bank 25% and staff the remaining 20%, the filing shows.'.replace('20%', '30%'),
  ),
  example(
    'The airline ordered 14 freighters and 25 tankers, 49 aircraft in all, it said.',
    '                                                  ^^^^^^^^^^^',
  ),
  example(
    'The mine shipped 900 tonnes – 620 tonnes by rail and 340 tonnes by road – in May, it said.',
    '                 ^^^^^^^^^^',
  ),
  example(
    'The board has nine directors (six from the bank and four from the fund), the filing shows.',
    '              ^^^^^^^^^^^^^^',
  ),
  example(
    'The bank closed 61 branches (18 in Kiel, 22 in Ulm and 27 in Bonn), it said.',
    '                ^^^^^^^^^^^',
  ),
  markdownExample(
    'The **plan** costs $9.4 billion: $5.2 billion for the grid and $3.1 billion for storage.',
    '                   ^^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example('The yard has 130 workers (70 men and 60 women), the union says.'),
  example('The group filed 410 patents in three years (318 invention patents), revised 92 standards (including 4 international).'),
  example('Today 61 people work there, 14 of them in Pune and 9 in Oslo.'),
  example('The trade is worth $1.2 billion: $0.7 billion in boxes and $0.6 billion in bulk.'),
  example('The bank closed 61 branches (18 in Kiel and 22 in Ulm), it said.'),
  example('The ports handled 29.6 million TEU, and 340,000 TEU came by rail and 120,000 TEU by road.'),
  example('The list names 12 people (8 women and 7 engineers).'),
  example('The club has two plants: 300 workers in Ulm and 200 workers in Kiel.'),
  example('It raised $15 million in May and $26 million in June, for a total of $151 million since 2020.'),
  example('The cable has three cores: 40, 60 and 90 square millimetres.'),
  example('Prices rose 12% in May, 5% in June and the remaining 3% in July.'),
  example('The founders own about 45%, the bank 34% and staff the remaining 20%.'),
  example('The walkout of 1,800 dockers is planned for 3 May, 4 May and 5 May.'),
  example('Nine ships out of ten were on time: 91.2% in May and 90.8% in June.'),
];
