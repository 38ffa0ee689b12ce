import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example('The pilot line makes 120 tons of magnet alloy a year.', '                     ^^^^^^^^'),
    'Say metric tons (1 place)',
    'The pilot line makes 120 metric tons of magnet alloy a year.',
  ),
  fixed(
    example(
      'The smelter shipped 4,000 tons in May. A year ago it had shipped 3,100 tons.',
      '                    ^^^^^^^^^^',
    ),
    'Say short tons (2 places)',
    'The smelter shipped 4,000 short tons in May. A year ago it had shipped 3,100 short tons.',
  ),
  fixed(
    example('Orlan Chemical lifts a 20-ton reactor into place.', '                       ^^^^^^'),
    'Say metric tons (1 place)',
    'Orlan Chemical lifts a 20-metric-ton reactor into place.',
  ),
  example('The mine holds two million tons of ore, its owner said.', '               ^^^^^^^^^^^^^^^^'),
  fixed(
    example('The spill let 300 gallons of solvent into the harbour.', '              ^^^^^^^^^^^'),
    'Say U.S. gallons (1 place)',
    'The spill let 300 U.S. gallons of solvent into the harbour.',
  ),
  fixed(
    example('The kiln is heated to 1,200 degrees before the powder goes in.', '                      ^^^^^^^^^^^^^'),
    'Say degrees Celsius (1 place)',
    'The kiln is heated to 1,200 degrees Celsius before the powder goes in.',
  ),
  fixed(
    example('Cells lose range when the temperature falls to 14°.', '                                               ^^^'),
    'Say degrees Fahrenheit (1 place)',
    'Cells lose range when the temperature falls to 14°F.',
  ),
  markdownExample('## Output', '', '- **900 tons** of cathode powder', '    ^^^^^^^^'),
];

export const allows: readonly RuleExample[] = [
  example('The works made 120 metric tons of alloy. It wants to make 200 tons next year.'),
  example('A 4,000-tonne plant is to open in Narvik; 30 tons of kelp a day will go in.'),
  example('The quarry sold 900 short tons of lime, up from 700 tons.'),
  example('The ship took 12,000 tons (10,900 tonnes) of soy on board.'),
  example('The reactor runs at 540 °C; at 600 degrees the resin burns.'),
  example('The port moved 31.3 million TEU, 4% more than the year before.'),
  example('The road turns 90 degrees behind the mill.'),
  example('She holds two degrees and has tons of patience.'),
  example('The tank holds 80 gallons, or 303 litres.'),
];
