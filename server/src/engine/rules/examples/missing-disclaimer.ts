import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'The smelter doubled its output to 80,000 tons, according to state-owned Harbour Gazette.',
      '                                                                        ^^^^^^^^^^^^^^^',
    ),
    'Insert a provenance notice (Harbour Gazette, state-owned)',
    'The smelter doubled its output to 80,000 tons, according to state-owned Harbour Gazette.',
    'Disclaimer: This article is based on reporting by Harbour Gazette, a state-owned source. Readers should verify its claims independently.',
  ),
  example(
    'State media reported that the yard launched nine ships in 2024.',
    '^^^^^^^^^^^',
    '',
    'The same media said that 400 workers were hired.',
  ),
  example(
    'The Harbour Gazette, a state-run newspaper, reported that exports rose 14%.',
    '    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'According to the state-controlled Coastal Daily, the port handled 3 million containers.',
      '                                  ^^^^^^^^^^^^^',
      '',
      'Leave a Reply',
    ),
    'Insert a provenance notice (Coastal Daily, state-controlled)',
    'According to the state-controlled Coastal Daily, the port handled 3 million containers.',
    '',
    'Disclaimer: This article is based on reporting by Coastal Daily, a state-controlled source. Readers should verify its claims independently.',
    '',
    'Leave a Reply',
  ),
  example(
    'The turbine reached 16 MW in tests, state television reported.',
    '                                    ^^^^^^^^^^^^^^^^',
  ),
  example(
    'The state-owned Northern News Agency reported that the mine produced 2,000 tons.',
    '                ^^^^^^^^^^^^^^^^^^^^',
    '',
    'Kestrel Mining Group said it would hire 50 people.',
  ),
  markdownExample(
    'The smelter doubled its output, state-owned Harbour Gazette reported.',
    '                                            ^^^^^^^^^^^^^^^',
  ),
  example(
    'Orlan Chemical said its new resin lasts 20 years.',
    '',
    'Note: This article was translated from Chinese.',
    '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'In its monthly update, state-owned Yunbei Magnet Group showcased a new line of magnets.',
      '                                   ^^^^^^^^^^^^^^^^^^^',
      '',
      'The line makes 1,200 tonnes a year. Its furnace uses a fifth less power. Two further lines will start in May.',
      '',
      'The group filed 61 patents in 2025. A team of 40 engineers won a first prize. It opened a laboratory with two universities.',
    ),
    'Insert a provenance notice (Yunbei Magnet Group, state-owned)',
    'In its monthly update, state-owned Yunbei Magnet Group showcased a new line of magnets.',
    '',
    'The line makes 1,200 tonnes a year. Its furnace uses a fifth less power. Two further lines will start in May.',
    '',
    'The group filed 61 patents in 2025. A team of 40 engineers won a first prize. It opened a laboratory with two universities.',
    '',
    'Disclaimer: This article is based on reporting by Yunbei Magnet Group, a state-owned source. Readers should verify its claims independently.',
  ),
];

export const allows: readonly RuleExample[] = [
  // Somebody's own text, of which a part was translated.
  example(
    'Orlan Chemical said its new resin lasts 20 years.',
    '',
    'Note: Parts of this article were translated from Chinese.',
  ),
  // A company that speaks of itself all through.
  example(
    'In a statement, state-owned Yunbei Magnet Group said its new line makes 1,200 tonnes a year. The company also says that the furnace uses a fifth less power.',
    '',
    'It filed 61 patents in 2025, the company claims. The group states that two further lines will start in May.',
  ),
  // Nobody says that this is one release, and the owner is private.
  example(
    'In its monthly update, Orvo Magnets GmbH showcased a new line of magnets.',
    '',
    'The line makes 1,200 tonnes a year. Its furnace uses a fifth less power. Two further lines will start in May.',
    '',
    'The group filed 61 patents in 2025. A team of 40 engineers won a first prize. It opened a laboratory with two universities.',
  ),
  // Somebody else speaks too.
  example(
    'In its monthly update, state-owned Yunbei Magnet Group showcased a new line of magnets.',
    '',
    'The line makes 1,200 tonnes a year. Its furnace uses a fifth less power. Two further lines will start in May.',
    '',
    'The group filed 61 patents in 2025. A team of 40 engineers won a first prize. Demand is weak, said Marta Oyelaran, an analyst at Tessel Bank N.V.',
  ),
  example(
    'The smelter doubled its output, according to state-owned Harbour Gazette.',
    '',
    'Disclaimer: This article is based on a report by Harbour Gazette, a state-owned newspaper.',
  ),
  example('Kestrel Mining Group, a state-owned company, said it would hire 50 people.'),
  example('Halden Batteries GmbH said the plant employs 420 people.'),
  example(
    'The mine produced 2,000 tons, the state-owned Northern News Agency reported.',
    '',
    'Corvane Shipping plc said it carried the ore.',
    '',
    'Tessel Bank N.V. said it lent $40 million.',
    '',
    'The port authority said two ships were loaded.',
  ),
  example('The smelter doubled its output.'),
  example('The Harbour Gazette was founded in 1951 and is state-owned.'),
  example('According to Coastal Daily, an independent newspaper, the port handled 3 million containers.'),
  markdownExample('Norvik Pharma AS [reported](https://norvik.example) sales of €310 million.'),
];
