import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example('The yardâ€™s cranes stood still.', '        ^^^'),
    'Repair 1 broken character',
    'The yard’s cranes stood still.',
  ),
  fixed(
    example('The bankâ€™s plan is â€œfinalâ€\u009d, it said.', '        ^^^'),
    'Repair 3 broken characters',
    'The bank’s plan is “final”, it said.',
  ),
  example('The instituteโs new alloy is lighter.', '             ^'),
  example('Sales rose 14% â€” the most since 2011.', '               ^^^'),
  example('The cafÃ© chain opened 40 branches.', '       ^^'),
  example('The contract is worth Â£40 million.', '                      ^^'),
  example('MÃ¼nster and Bremen signed the deal.', ' ^^'),
  markdownExample('The port **doesnâ€™t** charge ships that wait.', '                ^^^'),
];

export const allows: readonly RuleExample[] = [
  example('The yard’s cranes stood still.'),
  example('The café chain opened 40 branches in Münster.'),
  example('โรงงานแห่งใหม่จ้างคนงาน 420 คน'),
  example('Die Fabrik beschäftigt 420 Menschen.'),
  example('工厂有420名员工。'),
  example('Sales rose 14% — the most since 2011.'),
  example('The contract is worth £40 million.'),
  markdownExample('The São Paulo plant employs 420 people.'),
  example('Âge moyen des ouvriers : 41 ans.'),
];
