import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Orlan Chemical plc will close its plant in Dorra, the Kestrel Times reported.',
      '',
      'The plant employs 900 people, according to the Dorra Gazette.',
'                                               ^^^^^^^^^^^^^',
      '',
      'Meridian Media plc owns the Kestrel Times and the Dorra Gazette.',
    ),
    'Say so: “Dorra Gazette, which, like the Kestrel Times, belongs to Meridian Media plc”',
    'Orlan Chemical plc will close its plant in Dorra, the Kestrel Times reported.',
    '',
    'The plant employs 900 people, according to the Dorra Gazette, which, like the Kestrel Times, belongs to Meridian Media plc.',
    '',
    'Meridian Media plc owns the Kestrel Times and the Dorra Gazette.',
  ),
  example(
    'According to the Kestrel Times, Tessel Bank N.V. will cut 800 jobs. The Dorra Gazette reported that Tessel Bank would go from Dorra.',
'                                                                        ^^^^^^^^^^^^^',
    '',
    'The Kestrel Times and the Dorra Gazette belong to Meridian Media plc.',
  ),
  example(
    'The Kestrel Times reported that two ships of Corvane Shipping plc collided off Dorra.',
    '',
    'The Dorra Gazette said that Corvane Shipping had lost a third one in May.',
'    ^^^^^^^^^^^^^',
    '',
    'The Kestrel Times is owned by Meridian Media plc.',
    '',
    'Meridian Media plc is also the owner of the Dorra Gazette.',
  ),
  example(
    'The grid of Baltic Power AB failed for two hours on Sunday, the Northern Morning Post reported.',
    '',
    'Baltic Power counted 40,000 homes without light, according to the Harbour Tribune.',
'                                                                  ^^^^^^^^^^^^^^^',
    '',
    'The Northern Morning Post is part of Norvane Holding AS. The Harbour Tribune is a unit of Norvane Holding AS.',
  ),
  example(
    'Tessel Bank N.V. lent the yard $40 million, the Harbour Tribune reported.',
    '',
    'The lender’s money will pay for two cranes, Norvane Holding AS said. Tessel Bank owns a tenth of the yard.',
'                                            ^^^^^^^^^^^^^^^^^^',
    '',
    'The yard was founded in 1951.',
    '',
    'Tessel Bank lost $4 million on its last crane.',
    '',
    'Norvane Holding AS owns the Harbour Tribune.',
  ),
  example(
    'Baogang Daily reported that Orlan Chemical plc had bought 400 tonnes of cerium oxide.',
    '',
    'Orlan Chemical paid 9,000 yuan a tonne, Baotou Daily reported.',
'                                        ^^^^^^^^^^^^',
  ),
  example(
    'Ferries of Sundline Ltd. carried 2 million people in July, according to the Coast Chronicle.',
    '',
    'The Coast Chronicle belongs to Dunmore Press Ltd.',
    '',
    'The Island Herald reported that Sundline was late with one ferry in ten. Dunmore Press Ltd. owns the Island Herald.',
'    ^^^^^^^^^^^^^',
  ),
  markdownExample(
    '*The Coast Chronicle* reported that Tessel Bank N.V. had closed 40 branches.',
    '',
    'The bank will close 12 more, according to the Island Herald.',
'                                              ^^^^^^^^^^^^^',
    '',
    'Dunmore Press Ltd. owns the Coast Chronicle and the Island Herald.',
  ),
];

export const allows: readonly RuleExample[] = [
  // Told beside the source.
  example(
    'Orlan Chemical plc will close its plant in Dorra, the Kestrel Times reported.',
    '',
    'The plant employs 900 people, according to the Dorra Gazette, which like the Kestrel Times belongs to Meridian Media plc.',
  ),
  // Two houses.
  example(
    'Orlan Chemical plc will close its plant in Dorra, the Kestrel Times reported.',
    '',
    'The plant employs 900 people, according to the Island Herald.',
    '',
    'Meridian Media plc owns the Kestrel Times, Dunmore Press Ltd. the Island Herald.',
  ),
  // Two companies of a group, each on itself.
  example(
    'Halvorsen Batteries AS and Norvik Cells AS are owned by Norvane Holding AS.',
    '',
    'Halvorsen Batteries said it would hire 400 people. Norvik Cells said it had cut its output by a tenth.',
  ),
  // The group and its company, each on itself.
  example(
    'China’s Yunbei Magnet Group (part of state-owned Haoshan Steel Group) says it solved two problems in 2025.',
    '',
    'Haoshan Steel Group reports that its own output rose by 3%.',
  ),
  // A ministry and a regulator.
  example('The Ministry of Transport said two ships were held. The Port Authority of Dorra said both carried cobalt.'),
  // One source, quoted twice.
  example(
    'Meridian Media plc owns the Kestrel Times.',
    '',
    'The Kestrel Times reported that two ships collided off Dorra. According to the Kestrel Times, nine people were hurt.',
  ),
  // The publication and a paper of its own house.
  example(
    'Dunmore Press Ltd. owns the Coast Chronicle.',
    '',
    'Ferries carried 2 million people in July, according to the Coast Chronicle. The harbour master said one in ten was late.',
  ),
  // An award list and the institute of a group.
  example(
    'The Kolda Alloy Institute (KAI), a subsidiary of Kolda Steel Group, won a second prize, according to the list of the Kolda Science Awards.',
    '',
    'Kolda Steel Group says its furnace uses 12% less coke.',
  ),
];
