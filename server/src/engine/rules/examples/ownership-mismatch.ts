import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Baogang Group, a subsidiary of China Northern Rare Earth Group, raised its prices by 3%.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
    'Swap the two names',
    'China Northern Rare Earth Group, a subsidiary of Baogang Group, raised its prices by 3%.',
  ),
  fixed(
    example(
      'Northern Rare Earth is owned by Lynas Rare Earths and employs 12,000 people.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
    'Write “Baogang Group”',
    'Northern Rare Earth is owned by Baogang Group and employs 12,000 people.',
  ),
  example(
    'The institute is known as RERI. RERI, part of Shenghe Resources, opened a laboratory in May.',
    '                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'China Northern Rare Earth Group belongs to Zijin Mining and is listed in Shanghai.',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'Ganfeng Lithium owns China Northern Rare Earth Group, which makes oxides.',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'Prices rose in March, according to Baogang Group, a unit of Northern Rare Earth.',
    '                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  markdownExample(
    'Inner Mongolia Rare Earth Research Institute is controlled by Rising Nonferrous Metals.',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'CMOC Group’s subsidiary Northern Rare Earth filed 158 patents in 2025.',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example('China Northern Rare Earth Group, a subsidiary of Baogang Group, raised its prices by 3%.'),
  example('RERI, part of Baogang Group, opened a laboratory in May.'),
  example('Northern Rare Earth, once owned by Zijin Mining, was sold in 2011.'),
  example('Lynas Rare Earths plans a bid; Northern Rare Earth would be owned by Lynas Rare Earths by May.'),
  example('Northern Rare Earth is not a subsidiary of Shenghe Resources.'),
  example('Lynas Rare Earths is owned by Iluka Resources, the paper said.'),
  example('Northern Rare Earth is owned by Haoshan Steel Group, an unlisted company.'),
  example('Northern Rare Earth is jointly owned by Baogang Group and Zijin Mining.'),
  example('Baogang Group owns China Northern Rare Earth Group and the Baotou Daily.'),
  example('Zijin Mining holds a stake in Northern Rare Earth, which is part of the index.'),
];
