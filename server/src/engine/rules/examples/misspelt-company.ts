import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Shares of Mkango Resources rose. Mkagno Resources will report in May.',
      '                                 ^^^^^^^^^^^^^^^^',
    ),
    'Write “Mkango Resources” (1 place)',
    'Shares of Mkango Resources rose. Mkango Resources will report in May.',
  ),
  example(
    'The order went to China Nothern Rare Earth Group, the ministry said.',
    '                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example('Perpeuta Resources said that it would reopen the mine.', '^^^^^^^^^^^^^^^^^^'),
  example('Ramacco Resources said on Friday that output had doubled.', '^^^^^^^^^^^^^^^^^'),
  example(
    'Halvorsen Batteries AS opened a plant. Halvorsen Batteries AS hired 40 people. Halvorsen Batteries AS',
    'said that it would hire more. Halvorsne Batteries AS has 300 employees.',
    '                              ^^^^^^^^^^^^^^^^^^^^^^',
  ),
  markdownExample('The wafers of *GlobalWafers* go to Infinneon Technologies and to others.', '                                   ^^^^^^^^^^^^^^^^^^^^^^'),
  example('Tarvik Shipping Ltd bought a yard. Tarvik Shipping Ltd paid €40 million. Tarvik Shipping Ltd will', 'close it. Tarvyk Shipping Ltd has six yards.', '          ^^^^^^^^^^^^^^^^^^^'),
  example('Ford Motor and Stellantis buy their magnets from Australian Stratgic Materials, people say.', '                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
];

export const allows: readonly RuleExample[] = [
  example('Shares of Mkango Resources rose. Mkango Resources will report in May.'),
  example('Oluka Resources and Iluko Resources are small explorers that nobody has heard of.'),
  example('Peak Resources sold the mine to Peaks Resources Holdings, a company of its managers.'),
  example('Lindqvist Shipping AB and Lindqvist Shipyards AB share a founder.'),
  example('Northern Minerals is not Southern Minerals, though both dig in the same state.'),
  example('Hastings Technology Metals and Hasting Partners signed the contract.'),
  example('Tarvik Shipping Ltd bought the yard from Tarvin Shipping Ltd.'),
  example('The fund holds shares of Sigma Lithium, Piedmont Lithium and Vertana Lithium.'),
  example('Halden Bank AS and Halten Bank AS are rivals. Halden Bank AS has 40 branches.'),
  example('Talga Group sells anodes. Talya Group, a Turkish hotel chain, does not.'),
];
