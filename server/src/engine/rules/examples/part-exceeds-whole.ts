import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Halden Batteries filed 359 patents in two years, including 425 invention patents, its report says.',
      '                                                           ^^^^^^^^^^^^^^^^^^^^^',
    ),
    'Swap the two figures',
    'Halden Batteries filed 425 patents in two years, including 359 invention patents, its report says.',
  ),
  example(
    'The grid operator filed 61 patents (75 design patents) last year, it said.',
    '                                    ^^^^^^^^^^^^^^^^^',
  ),
  example(
    'The tram depot costs €2.1bn, of which the state pays €3bn, the ministry said.',
    '                                                     ^^^^',
  ),
  fixed(
    example(
      'Twelve of the nine directors voted for the sale, Norvik Pharma AS said.',
      '^^^^^^',
    ),
    'Swap the two figures',
    'Nine of the twelve directors voted for the sale, Norvik Pharma AS said.',
  ),
  example(
    'The yard employs 780 people, 810 of whom are welders, the union says.',
    '                             ^^^',
  ),
  example(
    'Of the 140 wafers tested, 165 were faulty, the institute said.',
    '                          ^^^',
  ),
  example(
    'The airline has 48 aircraft on order, the chief executive said. Of these, 52 are due in 2027.',
    '                                                                          ^^',
  ),
  example(
    'Up to 300 employees, including at least 340 engineers, would move to Gdansk, according to Kestrel Shipyard Group.',
    '                               ^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'The bank closed 1,200 branches, among them 1,900 in villages, its report shows.',
    '                                           ^^^^^',
  ),
  markdownExample(
    'Tessel Bank raised **$40 million**, including $55 million from its owner, it said on Friday.',
    '                                              ^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  example('In 2024 alone the group claims 142 patent filings (including 96 invention patents).'),
  example('The group filed 410 patents in three years (318 invention patents) and revised 92 standards (including 4 international).'),
  example('The fab will cost €1.8bn, of which the state will pay roughly 35%, the ministry said.'),
  example('Today 61 people work there, 14 of them in Pune.'),
  example('Planning permission came by six votes to one. The mill costs around £19 million, of which the bank lends three-fifths.'),
  example('Hole KB-9 cut 38 m grading 2.1% copper from 96 m below surface, including 7.5 m at 8.2%, the explorer said.'),
  example('More than 350 patents, including 425 invention patents, are in force, the office said.'),
  example('The group runs three institutes, including a laboratory with 250 engineers.'),
  example('About 400 employees, including 420 in the first wave, were told in March.'),
  example('The unions speak for 900 of the two companies’ drivers.'),
  example('It sold 300 cars in May and 120 vans in June, including 250 electric cars.'),
  example('The lender has 12 offices, of which the largest employs 90 people.'),
  example('The company won two prizes and filed 158 patents. Of these, 125 are invention patents.'),
  example('It filed 158 patents in 2025. Over two years it filed 359 patents, of which 267 are invention patents.'),
];
