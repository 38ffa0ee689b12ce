import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Tamarind Ports Ltd., a subsidiary of Velm Harbour Group, moved 310,000 boxes in May, the Velm Daily reported.',
'                                                                                         ^^^^^^^^^^',
      '',
      'Velm Harbour Group owns the Velm Daily.',
    ),
    'Say so: “Velm Daily, which belongs to the owner of Tamarind Ports Ltd.”',
    'Tamarind Ports Ltd., a subsidiary of Velm Harbour Group, moved 310,000 boxes in May, the Velm Daily, which belongs to the owner of Tamarind Ports Ltd., reported.',
    '',
    'Velm Harbour Group owns the Velm Daily.',
  ),
  example(
    'Ostrava Coke AS (part of Silesia Steel Group) raised its output by 12% in 2025.',
    '',
    'According to Silesia Steel Group media, Ostrava Coke also cut its energy use by a fifth.',
'             ^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  fixed(
    example(
      'Halvorsen Batteries AS is a subsidiary of Norvane Holding AS.',
      '',
      'The Halvorsen Batteries plant in Moss will make 40,000 packs a year, Norvane Holding AS said.',
'                                                                     ^^^^^^^^^^^^^^^^^^',
    ),
    'Say so: “Norvane Holding AS, which owns Halvorsen Batteries AS”',
    'Halvorsen Batteries AS is a subsidiary of Norvane Holding AS.',
    '',
    'The Halvorsen Batteries plant in Moss will make 40,000 packs a year, Norvane Holding AS, which owns Halvorsen Batteries AS, said.',
  ),
  example(
    'Sinter Materials Inc. owns the Powder Gazette.',
    '',
    'Sinter Materials cut its scrap by 18% last year, according to the Powder Gazette.',
'                                                                  ^^^^^^^^^^^^^^',
  ),
  example(
    'The port police counted 14 accidents in May, Harbourmaster Ida Brandt said.',
    '',
    'Tamarind Ports Ltd., part of Velm Harbour Group, lost none of its cranes, the Velm Daily wrote.',
'                                                                              ^^^^^^^^^^',
    '',
    'The Velm Daily belongs to Velm Harbour Group.',
  ),
  example(
    'Baotou Daily reported that Northern Rare Earth had doubled its output of magnets to 8,000 tonnes.',
'^^^^^^^^^^^^',
  ),
  example(
    'Tamarind Ports Ltd., a unit of Velm Harbour Group, opened a second berth in May.',
    '',
    'Tamarind Ports moved 310,000 boxes in the first quarter.',
    '',
    'Velm Harbour Group owns the Velm Daily.',
    '',
    'Disclaimer: This article is based on a report by the Velm Daily. Its claims have not been independently verified.',
'                                                     ^^^^^^^^^^',
  ),
  example(
    'Orlan Chemical plc said its new resin lasts 20 years. The company claims that it costs a third less.',
'^^^^^^^^^^^^^^^^^^',
    '',
    'Orlan Chemical announced a plant for 30,000 tonnes.',
  ),
  markdownExample(
    'Halvorsen Batteries AS belongs to Norvane Holding AS.',
    '',
    '**Norvane Holding AS** said the Halvorsen Batteries plant will hire 400 people.',
'  ^^^^^^^^^^^^^^^^^^',
  ),
];

export const allows: readonly RuleExample[] = [
  // The tie is told beside the source.
  example(
    'Tamarind Ports Ltd. moved 310,000 boxes in May, according to the Velm Daily, a newspaper of its owner, Velm Harbour Group.',
  ),
  // A notice that names the owner as well.
  example(
    'Halvorsen Batteries AS, a subsidiary of Norvane Holding AS, opened a plant for 40,000 packs.',
    '',
    'Disclaimer: This text is based on content from the Norvane Daily, a publication under Norvane Holding AS. It should be independently verified.',
  ),
  // A list of prizes answers for the subsidiary of a group.
  example(
    'The Kolda Alloy Institute (KAI), a subsidiary of Kolda Steel Group, won a second prize, according to the list of the 2025 Kolda Science Awards.',
  ),
  // One report of a company on itself.
  example('Yunbei Magnet Group (part of state-owned Haoshan Steel Group) reports progress with recycling.'),
  // The company and an analyst.
  example(
    'Orlan Chemical plc said its new resin lasts 20 years. The company claims that it costs a third less.',
    '',
    'Orlan Chemical announced a plant for 30,000 tonnes.',
    '',
    'The plant will be the largest of its kind, said Marta Oyelaran, an analyst at Tessel Bank N.V.',
  ),
  // The regulator speaks as well as the owner.
  example(
    'Halvorsen Batteries AS is a subsidiary of Norvane Holding AS.',
    '',
    'The plant in Moss will make 40,000 packs a year, Norvane Holding AS said.',
    '',
    'The Environment Agency said the plant may discharge 12 tonnes of sulphate a year.',
  ),
  // An outlet of another house.
  example(
    'Tamarind Ports Ltd., a subsidiary of Velm Harbour Group, moved 310,000 boxes in May, the Kestrel Times reported.',
    '',
    'Kestrel Media plc owns the Kestrel Times.',
  ),
  // The subsidiary speaks of itself, the owner of itself.
  example(
    'Norvane Holding AS, which owns Halvorsen Batteries AS, said its profit fell by 4%.',
    '',
    'Halvorsen Batteries said it would hire 400 people.',
  ),
  // Unnamed people are a weak source, but not of the house.
  example(
    'Orlan Chemical plc said its new resin lasts 20 years. The company claims that it costs a third less.',
    '',
    'Officials said the resin was tested on two bridges. Orlan Chemical announced a plant for 30,000 tonnes.',
  ),
  // The publication’s own questions.
  example(
    'Orlan Chemical plc said its new resin lasts 20 years. The company claims that it costs a third less.',
    '',
    'Orlan Chemical will build a plant for 30,000 tonnes, its chief executive told us.',
    '',
    'Documents seen by this newspaper put the cost at $90 million.',
  ),
  markdownExample(
    'Orlan Chemical plc said its resin lasts 20 years. It [costs a third less](https://tests.example/resin).',
    '',
    'The company announced a plant for 30,000 tonnes. It also claims a patent.',
  ),
];
