import type { RuleExample } from '../model';
import { example, fixed } from '../support/examples';
import { withOriginal } from '../support/originals';

const works = 'Im ersten Halbjahr 2026 stieg der Umsatz um 6,8 Prozent auf 1,274 Mrd. Euro. Das Werk beschäftigt 240 Menschen.';
const zinc = '今年上半年，公司锌产量达到4.6万吨，营业收入21.5亿元，净利润1.58亿元。';

export const flags: readonly RuleExample[] = [
  withOriginal(
    fixed(
      example('Sales rose 6.8% to €1.247 billion in the first half of 2026.', '                   ^^^^^^^^^^^^^^'),
      'Use the original’s figure: €1.274 billion',
      'Sales rose 6.8% to €1.274 billion in the first half of 2026.',
    ),
    works,
  ),
  withOriginal(
    fixed(
      example('The company produced 4,600 tonnes of zinc.', '                     ^^^^^^^^^^^^'),
      'Use the original’s figure: 46,000 tonnes',
      'The company produced 46,000 tonnes of zinc.',
    ),
    zinc,
  ),
  withOriginal(
    fixed(
      example('Its revenue came to RMB 21.5 million.', '                    ^^^^^^^^^^^^^^^^'),
      'Use the original’s figure: RMB 2.15 billion',
      'Its revenue came to RMB 2.15 billion.',
    ),
    zinc,
  ),
  withOriginal(
    fixed(
      example('The board met on 12 May 2025 in Turku.', '                 ^^^^^^^^^^^'),
      'Use the original’s figure: 12 May 2026',
      'The board met on 12 May 2026 in Turku.',
    ),
    'Turku, 14 May 2026. The board met on 12 May 2026 in Turku.',
  ),
  withOriginal(
    example('The mill has 58 looms and 900 workers.', '             ^^'),
    '工場では従業員900人が働き、織機85台を備える。',
  ),
  withOriginal(example('Net profit reached RMB 185 million.', '                   ^^^^^^^^^^^^^^^'), zinc),
  withOriginal(
    example('Sales rose 6.8% to €1.274 billion.', 'The plant will cost €77 million.', '                    ^^^^^^^^^^^'),
    works,
  ),
  withOriginal(
    example('The bank lent $40 million to fishermen.', '              ^^^^^^^^^^^'),
    'La banque a prêté 40 millions d’euros aux pêcheurs.',
  ),
];

export const allows: readonly RuleExample[] = [
  withOriginal(example('Sales rose 6.8% to €1.274 billion in the first half of 2026.'), works),
  withOriginal(example('Sales reached about €1.3 billion and 240 people work at the plant.'), works),
  withOriginal(example('Net profit came to RMB 158 million (about $22 million).'), zinc),
  withOriginal(example('Zinc production reached 46 kt.'), zinc),
  withOriginal(example('The first of three lines is the largest.'), works),
  withOriginal(example('About one-third of output is exported.'), '产量的三分之一用于出口，每年约五万吨。'),
  withOriginal(example('The company said so in 2026.'), works),
  withOriginal(example('Loans rose to $12 million.'), 'Le prêt est de 12 millions de dollars, en hausse de 3 %.'),
  example('Sales rose 6.8% to €1.247 billion in the first half of 2026.'),
];
