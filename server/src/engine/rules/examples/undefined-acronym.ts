import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'NHTI opened a test track in May.',
      '^^^^',
      '',
      'The Norvik Heavy Transport Institute (NHTI) said two trucks had used it.',
    ),
    'Spell it out here: “Norvik Heavy Transport Institute (NHTI)”',
    'The Norvik Heavy Transport Institute (NHTI) opened a test track in May.',
    '',
    'NHTI said two trucks had used it.',
  ),
  example(
    'The yard switched to SLM last year.',
    '                     ^^^',
    '',
    'Selective laser melting (SLM) makes parts layer by layer.',
  ),
  example(
    'The Coastal Port Authority (CPA) raised its fees. The ports were audited by the Chartered Practice Association (CPA).',
    '                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ),
  example(
    'Highlights',
    '- BMRI wins a prize',
    '  ^^^^',
    '',
    'The Bremen Materials Research Institute (BMRI) won a prize, it said.',
  ),
  fixed(
    example(
      'Prices of RNG rose. Renewable natural gas (RNG) is scarce.',
      '          ^^^',
    ),
    'Spell it out here: “renewable natural gas (RNG)”',
    'Prices of renewable natural gas (RNG) rose. RNG is scarce.',
  ),
  example(
    'The bank sold its NPLs to a fund. Non-performing loans (NPLs) had weighed on its books.',
    '                  ^^^',
  ),
  markdownExample(
    '# Cranes',
    '',
    'The HPU asked for more staff. The Harbour Pilots Union (HPU) has 300 members.',
    '    ^^^',
  ),
  example(
    'Carriers pay more for VLSFO.',
    '                      ^^^^^',
    '',
    'Very low sulphur fuel oil (VLSFO) costs twice as much, the operator said.',
  ),
];

export const allows: readonly RuleExample[] = [
  example('The Norvik Heavy Transport Institute (NHTI) opened a test track. NHTI said two trucks had used it.'),
  example('The SLM line opened in May.'),
  example('The EU paid half. The European Union (EU) pays for tracks.'),
  example('The company spends more on R&D. Research and development (R&D) took 9% of sales.'),
  example('The Coastal Port Authority (CPA) raised its fees. The Coastal Port Authority (CPA) did so twice.'),
  example('The shares (NVK) rose. NVK closed at 40 kroner.'),
  example('The motor delivers 16 MW (MW) in tests.'),
  markdownExample('Selective laser melting (SLM) makes parts. The SLM line opened in May.'),
  example('RNG Day Opens', '', 'Renewable natural gas (RNG) costs twice as much, the operator said.'),
];
