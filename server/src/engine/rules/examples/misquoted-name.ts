import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      '“We start in May,” said Marta Oyelaran, who runs the plant in Bremen.',
      '',
      'Oyelarin joined the company in 2019, it said.',
      '^^^^^^^^',
    ),
    'Use “Oyelaran” throughout (1 place)',
    '“We start in May,” said Marta Oyelaran, who runs the plant in Bremen.',
    '',
    'Oyelaran joined the company in 2019, it said.',
  ),
  fixed(
    example(
      'Chief executive Catherine Lindqvist said the bank would cut jobs.',
      '',
      'The plan is the work of Katherine Lindqvist, the union said.',
      '                        ^^^^^^^^^',
    ),
    'Use “Katherine” throughout (1 place)',
    'Chief executive Katherine Lindqvist said the bank would cut jobs.',
    '',
    'The plan is the work of Katherine Lindqvist, the union said.',
  ),
  example(
    'The institute is run by Dr. Anna Krüger, a chemist.',
    '',
    'In a paper of 2023 Anna Kruger described the alloy.',
    '                        ^^^^^^',
  ),
  example(
    'Harold Benstrom, an analyst at Tessel Bank, expects a loss.',
    '',
    'A year ago Bentsrom had expected a profit.',
    '           ^^^^^^^^',
  ),
  example(
    'Kestrel Shipyard Group won the order, the yard said.',
    '',
    'Shares of Kestral Shipyard Group rose by 4%.',
    '          ^^^^^^^',
  ),
  example(
    'Mohamed Bazarov, the minister, opened the mine.',
    '',
    'A spokesman for Mohammed Bazarov said the road would follow.',
    '                ^^^^^^^^',
  ),
  example(
    'Sources close to Eric Halvorsen said he would stay. Philip Dorn would go.',
    '',
    'Erik Halvorsen did not comment.',
    '^^^^',
  ),
  markdownExample(
    '## The yard',
    '',
    '**Ingrid Schneidermann**, who leads the yard, said it would hire.',
    '',
    'Scheidermann spoke in Hamburg.',
    '^^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example('“We start in May,” said Marta Oyelaran. Oyelaran’s team is small, and the Oyelarans live in Bremen.'),
  // Sister and brother, husband and wife.
  example('John Whitlow runs the yard. Joan Whitlow, his sister, keeps its books.'),
  example('Louis Tarrant and his wife Louise Tarrant started the bakery.'),
  // Others with the same given name or surname.
  example('Marit Halvorsen, the founder’s daughter, runs Halvorsen Cell Works Inc. Erik Halvorsen founded it.'),
  example('Philips Janssen – who has no tie to the Dutch lamp maker – spoke. Philips had no comment.'),
  example('Berit Solvang and Kofi Adjei trained in one shipyard. Solvang draws hulls, Adjei welds them.'),
  // Two spellings on purpose.
  example('The governor, Ramzan Qadirov (also spelt Ramzan Kadirov), opened the plant.'),
  // Companies with like names that are two.
  example('Eastern Power Co. and Western Power Co. share a grid. First Solar Ltd. and First Polar Ltd. do not.'),
  example('Halden Batteries GmbH and Haldor Chemicals AS signed a contract.'),
];
