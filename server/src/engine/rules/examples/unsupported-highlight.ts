import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

const cells = [
  'Halden Batteries GmbH opened a second plant in Bremen on Monday. The plant makes sodium cells for buses and employs 420 people, the company said.',
  '',
  'Its first plant, in Emden, will close in March. The city has bought the site and wants to build flats there.',
];
const bank = [
  'Tessel Bank N.V. will close 35 branches in the north of the country by June, it said on Friday. About 310 people work in them.',
  '',
  'The union called the plan hasty. It wants the bank to keep cash machines in every town with more than 5,000 inhabitants.',
];
const ferries = [
  'Kestrel Shipyard Group won an order for six ferries from the island of Fanø, the yard said. The first is due in May 2027.',
  '',
  'Each ferry will carry 90 cars and run on batteries. The yard has hired 140 welders since last year.',
];

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Highlights',
      '- Halden Batteries opens second plant in Bremen',
      '- Plant cost €85 million',
      '             ^^^^^^^^^^^',
      '',
      ...cells,
    ),
    'Remove this highlight: “Plant cost €85 million”',
    'Highlights',
    '- Halden Batteries opens second plant in Bremen',
    '',
    ...cells,
  ),
  fixed(
    example(
      'Highlights',
      '- Tessel Bank to close 35 branches by June',
      '- Deal with Corvane Holdings talked of',
      '            ^^^^^^^^^^^^^^^^',
      '',
      ...bank,
    ),
    'Leave a query for the writer: “[where in the copy?]”',
    'Highlights',
    '- Tessel Bank to close 35 branches by June',
    '- Deal with Corvane Holdings [where in the copy?] talked of',
    '',
    ...bank,
  ),
  example('Kestrel wins ferry order worth $240 million', '                               ^^^^^^^^^^^^', '', ...ferries),
  example(
    'Key points',
    '- Kestrel Shipyard Group wins order for six ferries',
    '- Ferries cut fuel use by 38%',
    '                          ^^^',
    '',
    ...ferries,
  ),
  example(
    'Highlights',
    '- Tessel Bank to close branches in the north by June',
    '- 1,200 jobs at risk',
    '  ^^^^^^^^^^',
    '',
    ...bank,
  ),
  example('Sodium cells for 900 buses', '                 ^^^^^^^^^', '', ...cells),
  markdownExample(
    '# Halden Batteries opens second plant',
    '',
    '## Highlights',
    '',
    '- Second plant in Bremen makes sodium cells for buses',
    '- Plant draws 16 MW',
    '              ^^^^^',
    '',
    '## The plant',
    '',
    ...cells,
  ),
  example(
    'At a glance',
    '- Each ferry carries 90 cars and runs on batteries',
    '- Norvik Marine Systems supplies the motors',
    '  ^^^^^^^^^^^^^^^^^^^^^',
    '',
    ...ferries,
  ),
];

export const allows: readonly RuleExample[] = [
  example('Highlights', '- Halden Batteries opens second plant in Bremen', '- 420 work there', '', ...cells),
  // A rounded figure, and a bound.
  example('Highlights', '- Tessel Bank to close 35 branches by June', '- More than 300 people affected', '', ...bank),
  // Small counts are the writer's own.
  example(
    'Highlights',
    '- Halden Batteries opens second plant in Bremen',
    '- Two plants, one city deal',
    '',
    ...cells,
  ),
  // What the body lists is added up.
  example(
    'Kestrel delivers 230 machines',
    '',
    'Kestrel Machines sold 90 presses last year, the company said. It also sold 140 lathes to customers in Asia.',
    '',
    'The order book is full until the summer. The company wants to hire more people.',
  ),
  // The headline of a list counts its items.
  example(
    '31 dockers on life after the strike',
    '',
    'Some went back to the port. Some drive lorries now, and some teach.',
    '',
    'Nobody regrets it. Everybody would do it again.',
  ),
  // Percentages for a fraction.
  example(
    'A 33% rise for dock workers',
    '',
    'Pay at the port will rise by a third over the term of the contract, the union said. Members vote on Friday.',
    '',
    'Employers did not comment. The strike had closed two terminals.',
  ),
  // The copy is not written yet.
  example('Kestrel wins ferry order worth $240 million', '', 'Kestrel Shipyard Group won an order on Monday.'),
  // A list that does not sum up the text below it.
  example(
    'In brief',
    '1. Spot rates from Ningbo fell 3.5 per cent to $2,140 per box, index data showed.',
    '2. Anglo-Nordic Towage Ltd. will buy two tugs for £14.6m.',
    '',
    'View from the bridge',
    '',
    'Another week of rate cuts. Carriers keep ordering ships that nobody needs. One day somebody will stop.',
  ),
  // The outlet's own name over the copy.
  example(
    'Quayside Daily | Rating action',
    '',
    'We cut Tessel Bank to hold. The lender earns less on deposits than it did. Its costs are too high for a bank of this size.',
  ),
  // The name in another form.
  example(
    'Highlights',
    '- Kestrel Shipyard wins order for six ferries from Fanø',
    '- Fanø Ferry Company to run them',
    '',
    'Kestrel Shipyard Group won an order for six ferries from the ferry operator of Fanø, the yard said.',
    '',
    'The first is due in May 2027. Each will carry 90 cars.',
  ),
];
