import type { RuleExample } from '../model';
import { amongOthers, example, fixed } from '../support/examples';

const patents = ['Halden Batteries GmbH filed 158 patents in 2025, the company said.'];
const staff = ['Kestrel Shipyard Group employed 2,300 people in 2025, the union said.'];
const revenue = ['Norvik Pharma AS put its revenue for 2025 at €412 million, its annual report says.'];
const boxes = ['Tarn Ports plc handled 2.6 million TEU in the third quarter of 2025, it said.'];

export const flags: readonly RuleExample[] = [
  fixed(
    amongOthers(
      'halden-patents.txt',
      patents,
      example('Halden Batteries GmbH filed 120 patents in 2024, the company said.', '                            ^^^'),
    ),
    'Use the newer figure: 158 (2025)',
    'Halden Batteries GmbH filed 158 patents in 2025, the company said.',
  ),
  amongOthers('kestrel.txt', staff, example('Kestrel Shipyard Group employed 2,100 people in 2023.', '                                ^^^^^')),
  amongOthers('kestrel.txt', staff, example('In 2023, Kestrel Shipyard Group had 2,100 employees.', '                                    ^^^^^')),
  amongOthers('norvik.txt', revenue, example('Norvik Pharma AS put its revenue for 2024 at €371 million.', '                                             ^^^^^^^^^^^^')),
  amongOthers(
    'norvik.txt',
    revenue,
    example(
      'Norvik Pharma AS put its revenue for 2023 at €350 million.',
      'Norvik Pharma AS put its revenue for 2024 at €371 million.',
      '                                             ^^^^^^^^^^^^',
    ),
  ),
  amongOthers('tarn.txt', boxes, example('Tarn Ports plc handled 2.4 million TEU in the second quarter of 2025.', '                       ^^^^^^^^^^^^^^^')),
  amongOthers('tarn.txt', boxes, example('In Q1 2025, Tarn Ports plc handled 2.2 million TEU.', '                                   ^^^^^^^^^^^^^^^')),
  amongOthers(
    'mine.txt',
    ['Ossel Mining Corp. produced 41 kt of copper in 2024, the company said.'],
    example('Ossel Mining Corp. produced 38,000 tonnes of copper in 2023.', '                            ^^^^^^^^^^^^^'),
  ),
];

export const allows: readonly RuleExample[] = [
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH filed 158 patents in 2025, the company said.')),
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH filed 170 patents in 2026, the company said.')),
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH filed 359 patents in two years, the company said.')),
  amongOthers('halden-patents.txt', patents, example('Halden Batteries GmbH filed 31 patents in the first quarter of 2025, it said.')),
  amongOthers('halden-patents.txt', patents, example('Tessel Bank AG filed 12 patents in 2023, the bank said.')),
  amongOthers(
    'norvik.txt',
    revenue,
    example(
      'Norvik Pharma AS put its revenue for 2024 at €371 million.',
      'Norvik Pharma AS put its revenue for 2025 at €412 million.',
    ),
  ),
  amongOthers('kestrel.txt', staff, example('Kestrel Shipyard Group employs 2,100 people.')),
  amongOthers('kestrel.txt', staff, example('Kestrel Shipyard Group hired 100 people in 2023.')),
  amongOthers('tarn.txt', boxes, example('Tarn Ports plc handled 9.1 million TEU in 2024.')),
];
