import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'The mill burns between 9 and 5 tonnes of bark a day, its operator said.',
      '               ^^^^^^^^^^^^^^^^^^^^^^',
    ),
    'Swap the two ends',
    'The mill burns between 5 and 9 tonnes of bark a day, its operator said.',
  ),
  example(
    'In the years 2024 to 2021 the group filed 158 patents, its report says.',
    '             ^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'Sales should grow between 12% and 8% this year, Norvik Pharma AS said.',
      '                  ^^^^^^^^^^^^^^^^^^',
    ),
    'Swap the two ends',
    'Sales should grow between 8% and 12% this year, Norvik Pharma AS said.',
  ),
  example(
    'Crane orders worth between €90 million and €60 million are out, the port said.',
    '                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'The stock fell by a third between 2024 and 2021, the exchange says.',
      '                                  ^^^^^^^^^^^^^',
    ),
    'Swap the two ends',
    'The stock fell by a third between 2021 and 2024, the exchange says.',
  ),
  example(
    'Asha Venkat, who led the bank from 2019 to 2011, joined the board.',
    '                                   ^^^^^^^^^^^^',
  ),
  example(
    'The hall was shut between March 12 and March 3, 2025, the operator said.',
    '                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'The airline cancels between nine and five flights a day, it said.',
      '                    ^^^^^^^^^^^^^^^^^^^^^',
    ),
    'Swap the two ends',
    'The airline cancels between five and nine flights a day, it said.',
  ),
  markdownExample(
    'The [plan](https://example.org/plan) (2030–2026) pays for two smelters.',
    '                                      ^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example('The airline expects to cancel between 80 and 120 flights a day.'),
  example('The cells survive 5,000 to 7,000 cycles, she added.'),
  example('An order for cranes worth between €70 million and €80 million is out.'),
  example('Yields fell from 9 to 5 tonnes a hectare, the ministry said.'),
  example('The ministry brought its coal exit forward from 2038 to 2030.'),
  example('The shop is open between 9 and 5.'),
  example('Nights are between minus 5 and minus 12 degrees Celsius.'),
  example('The bridge was built between 100 and 50 years ago.'),
  example('Talks over a 4% to 5.5% pay offer broke down.'),
  example('Imports fell 3% compared with the 2024 to 2021 average, reversed in the table.'),
  example('Between October and March the port is closed.'),
  example('The output went from 2,024 to 2,021 tonnes.'),
  example('The plan for 2021–2025 was followed by one for 2026–2030.'),
  example('Between 2024 and now the group hired 200 people.'),
];
