import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

const notice = 'Disclaimer: This article is based on a report by Harbour Gazette, a state-owned newspaper.';
const underNotice = '^'.repeat(notice.length);

export const flags: readonly RuleExample[] = [
  fixed(
    example('The new crane lifts 120 tonnes.', '                    ^^^^^^^^^^', '', notice, underNotice),
    'Attribute to Harbour Gazette (named in line 3)',
    'The new crane lifts 120 tonnes, according to Harbour Gazette.',
    '',
    notice,
  ),
  example(
    'Kestrel Shipyard Group launched two ferries in May.',
    '                                ^^^^^^^^^^^',
    '',
    notice,
    underNotice,
  ),
  example(
    'The mill shipped 40,000 tons in March.',
    '                 ^^^^^^^^^^^',
    '',
    'It employs 310 people.',
    '           ^^^^^^^^^^',
    '',
    notice,
    underNotice,
  ),
  example(
    'Disclaimer: This report is based on information from a state-affiliated trade association.',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    '',
    'The alloy cut the weight of the blade by 18%.',
    '                                         ^^^',
  ),
  example(
    'The company opened a laboratory with 60 researchers.',
    '                                     ^^^^^^^^^^^^^^',
    '',
    'Source: This text was summarized from a press release of Orlan Chemical Co., Ltd.',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'The second line went into operation in 2024 and doubled capacity to 9 GWh.',
    '                                                                    ^^^^^',
    '',
    notice,
    underNotice,
  ),
  markdownExample(
    'The bank closed 35 branches.',
    '                ^^^^^^^^^^^',
    '',
    notice,
    underNotice,
  ),
  example(
    'Engineers at the yard solved three technical problems.',
    '                             ^^^^^^^^^^^^^^^^^^^^^^^^',
    '',
    'Translated and summarized from Harbour Gazette, a state-owned newspaper.',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example('The new crane lifts 120 tonnes, according to Harbour Gazette.', '', notice),
  example('Kestrel Shipyard Group said it launched two ferries in May.', '', notice),
  example('The deal might strengthen the yard’s position.', '', notice),
  example('The new crane lifts 120 tonnes.'),
  example(
    'The mill produced 40,000 tons of paper last year, the Forest Agency reported. It also exported 12,000 tons.',
    '',
    notice,
  ),
  example('The crane lifts 120 tonnes.', '', 'Disclaimer: This is not investment advice.'),
  example('The author owns shares in Kestrel Shipyard Group.'),
  markdownExample('The bank [closed 35 branches](https://bank.example/report).', '', notice),
];
