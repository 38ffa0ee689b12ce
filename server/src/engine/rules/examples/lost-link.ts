import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Halden Batteries opened its second plant (opens in a new tab) in Bremen.',
      '                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
    'Remove “(opens in a new tab)”',
    'Halden Batteries opened its second plant in Bremen.',
  ),
  example('The mine produced 2,000 tons (opens in a new tab).', '                        ^^^^^^^^^^^^^^^^^^^^^^^^^'),
  example(
    'Norvik Pharma AS announced (opens in a new tab) that it will sell its vaccine unit.',
    '                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'Tessel Bank N.V. (opens in a new tab) said (opens in a new tab) it will close 35 branches.',
      '            ^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
    'Remove “(opens in a new tab)” in this sentence (2 places)',
    'Tessel Bank N.V. said it will close 35 branches.',
  ),
  example(
    '- Nine ferries (opens in a new tab) were delivered last year',
    '       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'The drug was approved (opens in new window) in March.',
    '             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  markdownExample(
    'The port moved 2.1 million tonnes (opens in a new tab) in 2023.',
    '                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'According to the court (opens in a new tab), the yard dumped 300 tonnes of paint.',
    '                 ^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example('Halden Batteries opened its second plant in Bremen.'),
  markdownExample('Norvik Pharma AS [announced](https://norvik.example/news) the sale.'),
  example('The terminal opens in a new location next year.'),
  example('The bank (founded in 1871) will close 35 branches.'),
  example('Read the report at https://port.example/2023.'),
  example('The gallery opens in a new building, the city said.'),
  markdownExample('The mine produced 2,000 tons.[^1]', '', '[^1]: Kestrel Mining Group, annual report.'),
  example('A new tab in the app shows the order status.'),
];
