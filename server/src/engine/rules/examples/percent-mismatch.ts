import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Revenue rose 20 percent to $130 million from $100 million, Halden Batteries said.',
      '             ^^^^^^^^^^',
    ),
    'Use 30 percent, as the figures give',
    'Revenue rose 30 percent to $130 million from $100 million, Halden Batteries said.',
  ),
  fixed(
    example(
      'So far 60 of 100 employees, or 70%, have signed, the union says.',
      '                               ^^^',
    ),
    'Use 60%, as the figures give',
    'So far 60 of 100 employees, or 60%, have signed, the union says.',
  ),
  example(
    'The index fell 12% from 250 to 200, the exchange said.',
    '               ^^^',
  ),
  example(
    'Net profit reached €84 million in 2025, up 15% from €60 million, Tessel Bank AG said.',
    '                                           ^^^',
  ),
  fixed(
    example(
      'Shipments rose 20% to 80,400 boxes from 100,500 boxes, the port said.',
      '               ^^^',
    ),
    'Say “fell 20%”',
    'Shipments fell 20% to 80,400 boxes from 100,500 boxes, the port said.',
  ),
  example(
    'The group filed 158 patents, including 125 invention patents (69%), its report says.',
    '                                                              ^^^',
  ),
  example(
    'The jobless rate rose 2 percentage points to 8.5% from 4.5%, the office said.',
    '                      ^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'Of the 140 wafers, 35 (20%) were faulty, the institute said.',
    '                       ^^^',
  ),
  example(
    'Capacity grows from 40 GWh to 60 GWh, an increase of 33%, the company said.',
    '                                                     ^^^',
  ),
  example(
    'Tessel shares rose $8.50, or 23%, to $73.60 after the results, the exchange data show.',
    '                             ^^^',
  ),
  markdownExample(
    'Prices rose *by more than 40%* from $250 to $300 a tonne, the trader said.',
    '                ^^^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example('Revenue rose 20 percent to $120 million from $100 million, Halden Batteries said.'),
  example('The fab will cost €1.8bn, of which the state will pay roughly 35%, the ministry said.'),
  example('The three ports handled 29.6 million TEU, 3.8% more than in the same months of 2024, their figures show.'),
  example('The shares tumbled 15% to 122p, wiping £180m off the value of the group.'),
  example('The filings rose 26% to 158 from 125.'),
  example('Sales rose 5% in constant currencies to $130 million from $120 million.'),
  example('Sales grew 8% from a year earlier to $130 million, from $128 million in the previous quarter.'),
  example('The rate rose 2% to 5% from 3%.'),
  example('Norvik shares rose $2.10, or 6%, to $39.15, and the index gained four points, or 0.1%, to 5,021.'),
  example('Ore traded at $44.10 a tonne, down 11.3% from its prior close of $49.70 a tonne.'),
  example('Output rose by about 30% to 12,000 tonnes from 9,400 tonnes.'),
  example('Output rose by more than 20% to 130 tonnes from 100 tonnes.'),
  example('Some 60 of the 100 members, 70% of them women, voted for it.'),
  example('Heat pumps were a $0.7 billion business, less than 2% of what boilers bring in.'),
  example('It filed 359 patents, including 267 invention patents (74%).'),
  example('Nine out of ten ships (90%) were on time, and nine of the 11 cranes (82%) worked.'),
  example('Between them the two hold 30% of the 1,000 shares, or 300.'),
];
