import type { RuleExample } from '../model';
import { amongOthers, example, fixed, markdownExample } from '../support/examples';

const norvik = ['The Norvik Heavy Transport Institute (NHTI) opened a track. NHTI owns it.'];

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Halden-Werke GmbH opened a plant. Halden Werke GmbH employs 420 people.',
      '                                  ^^^^^^^^^^^^^^^^^',
    ),
    'Use “Halden-Werke GmbH” throughout (1 place)',
    'Halden-Werke GmbH opened a plant. Halden-Werke GmbH employs 420 people.',
  ),
  example(
    'Norvik Heavy Transport Institute (NHTI) opened a track. Norvik Heavy Transport Institute (NHT) owns it.',
    '                                                                                          ^^^',
  ),
  example(
    'Tessel-Bank AG bought the yard. Tessel Bank AG paid €40 million.',
    '                                ^^^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'Ferrant Foods Inc. raised prices. FerrantFoods Inc. then cut them. FerrantFoods Inc. lost customers.',
      '                                  ^^^^^^^^^^^^^^^^^',
    ),
    'Use “Ferrant Foods Inc” throughout (2 places)',
    'Ferrant Foods Inc. raised prices. Ferrant Foods Inc. then cut them. Ferrant Foods Inc. lost customers.',
  ),
  example(
    'Énergie Nordique SA signed the deal. Energie Nordique SA will build the line.',
    '                                     ^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'Kestrel Shipyard Group launched a ferry. The Kestrel ShipYard Group has nine more on order.',
    '                                             ^^^^^^^^^^^^^^^^^^^^^^',
  ),
  markdownExample(
    'Orlan Chemical Co., Ltd. makes resin. Orlan Chemical Co. Ltd. sells it.',
    '                                      ^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'Corvane Shipping Ltd ordered six tankers. Corvane Shipping LTD cancelled two.',
    '                                          ^^^^^^^^^^^^^^^^^^^^',
  ),
  fixed(
    amongOthers(
      'norvik-track.txt',
      norvik,
      example(
        'The Norvik Heavy Transport Institute (NHTL) sold its old track. NHTL will use the money.',
        '                                      ^^^^',
      ),
    ),
    'Use “NHTI” throughout (2 places)',
    'The Norvik Heavy Transport Institute (NHTI) sold its old track. NHTI will use the money.',
  ),
  amongOthers(
    'orlan-resin.md',
    ['Orlan Chemical Works (OCW) makes resin in Bremen.'],
    amongOthers(
      'orlan-strike.txt',
      ['Workers at Orlan Chemical Works went home early on Friday. OCW pays them all the same, OCW said.'],
      example('Orlan Chemical Works (OCV) hired 40 people.', '                      ^^^'),
    ),
  ),
];

export const allows: readonly RuleExample[] = [
  example('Halden Werke GmbH opened a plant. Halden Werke employs 420 people.'),
  example('The Norvik Heavy Transport Institute (NHTI) opened a track. NHTI owns it.'),
  example('HALDEN WERKE GMBH OPENS PLANT', '', 'Halden Werke GmbH opened a plant in Bremen.'),
  example('Lindqvist & Moe AB bought the yard. Lindqvist Holding AB sold it.'),
  example('Ferrant Foods Inc. raised prices. Ferrant Foods’ rivals did not.'),
  example('Kestrel Shipyard Group and Kestrel Mining Group share an owner.'),
  example('The Coastal Port Authority raised its fees. Coastal Port Authority staff were told on Friday.'),
  example('solvoLink GmbH sells pumps. SolvoLink GmbH makes them in Bremen, as solvoLink GmbH told its owners.'),
  markdownExample('**Orlan Chemical Co., Ltd.** makes resin. Orlan Chemical Co., Ltd. sells it.'),
  example('Corvane Shipping plc ordered six tankers from Norvik Heavy Industries.'),
  amongOthers('norvik-track.txt', norvik, example('The Norvik Heavy Transport Institute (NHTI) sold its old track.')),
  amongOthers('norvik-track.txt', norvik, example('The Norvik Heavy Transport Institute (NHT) sold its old track.')),
  amongOthers('norvik-track.txt', norvik, example('The Norvik Heavy Trucking Institute (NHTL) sold its old track.')),
  amongOthers(
    'norvik-track.txt',
    norvik,
    amongOthers(
      'norvik-grant.txt',
      ['The Norvik Heavy Transport Institute (NHTL) got a grant.'],
      amongOthers(
        'norvik-prize.txt',
        ['The Norvik Heavy Transport Institute (NHTL) won a prize.'],
        example('The Norvik Heavy Transport Institute (NHTL) sold its old track.'),
      ),
    ),
  ),
];
