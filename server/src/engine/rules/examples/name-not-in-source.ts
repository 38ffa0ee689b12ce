import type { RuleExample } from '../model';
import { example, fixed } from '../support/examples';
import { withOriginal } from '../support/originals';

const deal =
  'Tornvik Wind A/S said on 3 May 2026 that it will deliver 42 turbines to Pennine Power plc. The contract is worth £187 million.';
const german = 'Die Rhenania Pharma AG schloss am 30. Juni 2026 einen Vertrag über 45 Mio. Euro mit der Nordfjord Biologics AS.';

export const flags: readonly RuleExample[] = [
  withOriginal(
    fixed(
      example('Tornvik Wind A/S will deliver 42 turbines to Calder Power plc.', '                                             ^^^^^^^^^^^^^^^^'),
      'Use the original’s name: Pennine Power plc',
      'Tornvik Wind A/S will deliver 42 turbines to Pennine Power plc.',
    ),
    deal,
  ),
  withOriginal(
    fixed(
      example('Rhenania Pharma AG pays €45 million to Westfjord Therapeutics.', '                                       ^^^^^^^^^^^^^^^^^^^^^^'),
      'Use the original’s name: Nordfjord Biologics AS',
      'Rhenania Pharma AG pays €45 million to Nordfjord Biologics AS.',
    ),
    german,
  ),
  withOriginal(example('Ashgrove Holdings will deliver 42 turbines to Pennine Power plc.', '^^^^^^^^^^^^^^^^^'), deal),
  withOriginal(
    example('The contract is worth £187 million, Vestrand Energy ASA said.', '                                    ^^^^^^^^^^^^^^^^^^^'),
    deal,
  ),
  withOriginal(
    example('Pennine Power plc bought 42 turbines. Ines Marlow signed for it.', '                                      ^^^^^^^^^^^'),
    deal,
  ),
  withOriginal(
    example('Kestrel Mining Ltd. lends €60 million.', '^^^^^^^^^^^^^^^^^^^'),
    'La société Armor Patrimoine prête 60 millions d’euros.',
  ),
  withOriginal(
    example('Orbel Motors AG sold 900 cars.', '^^^^^^^^^^^^^^^'),
    'Im Jahr 2025 verkaufte die Hallmann Motoren AG 900 Autos in Österreich und der Schweiz.',
  ),
  withOriginal(
    example('Brightwater plc said it had hired 70 people.', '^^^^^^^^^^^^^^^'),
    'Stonewater plc has hired 70 people, it said in a statement on Monday.',
  ),
];

export const allows: readonly RuleExample[] = [
  withOriginal(example('Tornvik Wind will deliver 42 turbines to Pennine Power.'), deal),
  withOriginal(example('Tornvik will deliver 42 turbines, and Pennine pays £187 million.'), deal),
  withOriginal(example('Rhenania Pharma pays €45 million to Nordfjord Biologics.'), german),
  withOriginal(example('Stonewater Mining Group pays 45 million yuan.'), '公司支付4500万元。石水矿业集团表示欢迎，项目将于明年开工。'),
  withOriginal(example('The European Central Bank approved the deal.'), 'La Banque centrale européenne a approuvé l’opération de 3 milliards.'),
  withOriginal(example('The company said in Turku that 42 turbines were sold.'), deal),
  withOriginal(example('The Ministry of Health wants 45 million doses.'), 'Das Gesundheitsministerium will 45 Millionen Dosen kaufen und zahlt dafür.'),
  example('Tornvik Wind A/S will deliver 42 turbines to Calder Power plc.'),
];
