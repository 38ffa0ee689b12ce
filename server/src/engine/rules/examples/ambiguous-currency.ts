import type { RuleExample } from '../model';
import { example, fixed, markdownExample } from '../support/examples';

export const flags: readonly RuleExample[] = [
  fixed(
    example(
      'Maplewood Mining of Canada bought a copper mine in the United States for $40 million.',
      '                                                                         ^^^^^^^^^^^',
      '',
      'The mine is its second in America. Banks in Canada lent the money.',
    ),
    'Say C$ (1 place)',
    'Maplewood Mining of Canada bought a copper mine in the United States for C$40 million.',
    '',
    'The mine is its second in America. Banks in Canada lent the money.',
  ),
  fixed(
    example(
      'An Australian fund will pay 90 million dollars for the port of Tauranga in New Zealand.',
      '                            ^^^^^^^^^^^^^^^^^^',
      '',
      'Ports in Australia are dear, and New Zealand sells two this year.',
    ),
    'Say Australian (1 place)',
    'An Australian fund will pay 90 million Australian dollars for the port of Tauranga in New Zealand.',
    '',
    'Ports in Australia are dear, and New Zealand sells two this year.',
  ),
  example(
    'The Singapore carrier ordered two tankers for $210m from a yard in Taiwan. Singapore pays half of it.',
    '                                              ^^^^^',
    '',
    'Yards in Taiwan have few orders.',
  ),
  fixed(
    example(
      'Traders in India and Pakistan quote the same tea at 320 rupees.',
      '                                                    ^^^^^^^^^^',
      '',
      'India sells more of it. Pakistan drinks more of it.',
    ),
    'Say Indian (1 place)',
    'Traders in India and Pakistan quote the same tea at 320 Indian rupees.',
    '',
    'India sells more of it. Pakistan drinks more of it.',
  ),
  example(
    'The brewer will spend 600 million pesos on plants in Mexico and Argentina.',
    '                      ^^^^^^^^^^^^^^^^^',
    '',
    'Mexico is its largest market, Argentina its oldest.',
  ),
  example(
    'The ferry line between Norway and Denmark lost 70 million kroner.',
    '                                               ^^^^^^^^^^^^^^^^^',
    '',
    'Fares in Norway fell. Denmark raised its port dues.',
  ),
  example(
    'Traders in Egypt paid 12 million pounds for wheat from Britain.',
    '                      ^^^^^^^^^^^^^^^^^',
    '',
    'Egypt buys little from Britain otherwise.',
  ),
  markdownExample(
    '## The deal',
    '',
    'The chip maker in Japan pays **¥9 billion** for a plant in China.',
    '                               ^^^^^^^^^^',
    '',
    'Japan has few plants left; China builds six.',
  ),
];

export const allows: readonly RuleExample[] = [
  // Another figure settles it: the bare sign is the house’s own.
  example(
    'Maplewood Mining of Canada bought a mine in the United States for $40 million (C$55 million).',
    '',
    'The mine is its second in America. Banks in Canada lent the money.',
  ),
  example(
    'The Australian miner raised A$45m. Its partner in the United States put in $10 million.',
    '',
    'Australia holds the licence. America buys the ore.',
  ),
  // One country with that currency.
  example('A start-up from Bergen raised $38m from funds in the United States. The United States is its main market.'),
  example('Rates from Ningbo to Felixstowe fell to $2,140 per box. Ships wait off China, and China waits for ships.'),
  example('The Mexican brewer will spend 600 million pesos in Mexico.'),
  // Named in passing.
  example('The fund in New York pays $90m. A rival in Canada offered less, the seller in New York said.'),
  // Said whose.
  example(
    'The ferry line between Norway and Denmark lost 70 million Norwegian kroner.',
    '',
    'Fares in Norway fell. Denmark raised its port dues.',
  ),
  example(
    'An Australian fund will pay 90 million US dollars for the port. Ports in Australia are dear.',
    '',
    'New Zealand sells two ports this year, and New Zealand may sell more for $50m.',
  ),
  example('The fab in Dresden will cost €2.1bn, and €800m of it comes from Berlin.'),
];
