import type { RuleExample } from '../model';
import { amongOthers, example, fixed, markdownExample } from '../support/examples';

const patents = ['Halden Batteries GmbH filed 158 patents in 2025, the company said.'];
const revenue = ['Norvik Pharma AS put its revenue for 2024 at €412 million, its annual report says.'];

export const flags: readonly RuleExample[] = [
  fixed(
    amongOthers(
      'halden-patents.txt',
      patents,
      example('Halden Batteries GmbH filed 185 patents in 2025, according to a report by the patent office.', '                            ^^^'),
    ),
    'Use the figure of halden-patents:1: 158',
    'Halden Batteries GmbH filed 158 patents in 2025, according to a report by the patent office.',
  ),
  amongOthers(
    'halden-patents.txt',
    patents,
    example('In 2025, Halden Batteries GmbH claimed 191 patent filings.', '                                       ^^^'),
  ),
  amongOthers('norvik.txt', revenue, example('Norvik Pharma AS said its revenue was €421 million in 2024.', '                                      ^^^^^^^^^^^^')),
  amongOthers(
    'norvik.txt',
    revenue,
    example('Revenue of Norvik Pharma AS rose 8% to €450 million in 2024, the company said.', '                                       ^^^^^^^^^^^^'),
  ),
  amongOthers(
    'kestrel.txt',
    ['Kestrel Shipyard Group employed 2,300 people in 2024, the union said.'],
    example('In 2024, Kestrel Shipyard Group had 3,200 employees, its annual report says.', '                                    ^^^^^'),
  ),
  amongOthers(
    'port.txt',
    ['Tarn Ports plc handled 9.6 million TEU in the third quarter of 2025, it said.'],
    example('Tarn Ports plc handled 6.9 million TEU in Q3 2025, the company said.', '                       ^^^^^^^^^^^^^^^'),
  ),
  amongOthers(
    'mine.md',
    ['Ossel Mining Corp. produced 41 kt of copper in 2023, the company said.'],
    example('Ossel Mining Corp. produced 14,000 tonnes of copper in 2023, the company said.', '                            ^^^^^^^^^^^^^'),
  ),
  amongOthers(
    'tessel.txt',
    ['Tessel Bank AG closed 53 branches in 2024, the bank said.'],
    markdownExample('## Fewer counters', '', 'Tessel Bank AG closed 35 branches in 2024, it said on Friday.', '                      ^^'),
  ),
];

export const allows: readonly RuleExample[] = [
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH filed 158 patents in 2025, the company said.')),
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH filed 359 patents in two years, the company said.')),
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH filed 120 patents in 2024, the company said.')),
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH filed more than 150 patents in 2025, the company said.')),
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH filed 125 invention patents in 2025, the company said.')),
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH filed 31 patents in Japan in 2025, the company said.')),
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH wants to file 200 patents in 2025, the company said.')),
  amongOthers('halden-patents.txt', patents, example('Tessel Bank AG filed 12 patents in 2025, the bank said.')),
  amongOthers('halden-patents.txt', patents, example('A supplier of Halden Batteries GmbH filed 12 patents in 2025, the supplier said.')),
  amongOthers('norvik.txt', revenue, example('Norvik Pharma AS put its revenue for 2024 at about €410 million.')),
  amongOthers('norvik.txt', revenue, example('Norvik Pharma AS made a net profit of €41 million in 2024, it said.')),
  amongOthers('norvik.txt', revenue, example('Norvik Pharma AS put its revenue for 2024 at $450 million.')),
  amongOthers(
    'mine.txt',
    ['Ossel Mining Corp. produced 14 kt of copper in 2023, the company said.'],
    example('Ossel Mining Corp. produced 14,000 tonnes of copper in 2023, the company said.'),
  ),
];
