import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example('Halden Batteries GmbH opened its second plant last month.', '                                              ^^^^^^^^^^'),
    'Leave a query for the writer: “[which month?]”',
    'Halden Batteries GmbH opened its second plant last month [which month?].',
  ),
  example('The regulator approved the vaccine yesterday, the company said.', '                                   ^^^^^^^^^'),
  example(
    'Tessel Bank N.V. will present its plan next week. It spoke to the unions last week.',
    '                                       ^^^^^^^^^',
  ),
  example('Last week the yard laid the keel of the sixth ferry.', '^^^^^^^^^'),
  example('The brewer wrote on its website this morning that it had sold 38 pubs.', '                                ^^^^^^^^^^^^'),
  example('Sales were 14% higher in 2024, the company reported last night.', '                                                    ^^^^^^^^^^'),
  markdownExample('# Ferries', '', 'The new timetable begins **tomorrow**.', '                           ^^^^^^^^'),
  example('Highlights', '- Fares rise next month', '             ^^^^^^^^^^', '', 'Fares will rise, the operator said.'),
];

export const allows: readonly RuleExample[] = [
  // A dateline or the weekdays of wire copy.
  example('ROTTERDAM, 3 May (Quayline) — The terminal closed last week, its operator said.'),
  example('The union called a strike on Thursday. Talks had broken down last week.'),
  // A date with its month anywhere.
  example('The port cut its dues last month. The new ones have applied since 12 June 2025.'),
  example('According to a report of February 3, 2026, the plant started last month.'),
  // An issue.
  example('Box volumes: terminals claw back ground', 'Harbour Weekly, issue 31', '', 'Rates rose last week.'),
  markdownExample('---', 'title: Ferries', 'date: 2025-05-14', '---', '', 'The yard laid the keel last week.'),
  // The speaker’s words, and other days.
  example('“We signed last week,” the chief executive said.'),
  example('The plant makes tomorrow’s cells with yesterday’s machines.'),
  example('Each order is due on the last week of the quarter, and the next month brings the bill.'),
];
