import { recognizeFigures } from '../../server/src/engine/recognize/figures';
import { assertFigures, readFixtures } from '../support/figureFixture';

const CASES: Readonly<Record<string, string>> = {
  'parts, shares and numbering': `
The vat is a third full and costs a fifth less between two visits.
           ^^^^^^^ fraction 0.3333
                                  ^^^^^^^ fraction 0.2
                                                       ^^^ count 2

A 4.1 billion crown order came in June, and shares of Tovik (6920 JP) rose 3%.
  ^^^^^^^^^^^^^^^^^ money 4100000000 CZK
                                  ^^^^ date --06
                                                                           ^^ percent 3 %

Levels fell between months 12 and 24, so we cut FY6/26 sales by 8%.
                                                ^^^^^^ date 2026
                                                                ^^ percent 8 %
`,
  'names and clock times that look like numbers': `
ONE lost $88 million at 1030 GMT, and one of its rivals gained.
         ^^^^^^^^^^^ money 88000000 USD

It left Borealis Wind 1 and 2 in May, Jan de Wit told Jan Wolfe in Jan. 2025.
                                 ^^^ date --05
                                                                   ^^^^^^^^^ date 2025-01
`,
  'numbers that go on, and marks of parts': `
It sold 2 million 300 thousand cars and 3 million and a half tyres to 4 thousand 3 hundred and 21 dealers.
        ^^^^^^^^^^^^^^^^^^^^^^ count 2300000
                                        ^^^^^^^^^^^^^^^^^^^^ count 3500000
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ count 4321

A ticket costs 15 dollars 50, the bill came to 1.111,11 and it froze at negative 5 degrees.
               ^^^^^^^^^^^^^ money 15.5 USD
                                               ^^^^^^^^ count 1111.11
                                                                        ^^^^^^^^^^^^^^^^^^ measure -5 °

Data from a Phase 2b trial of 240 adults cost 2.3 billion Danish crowns.
                              ^^^ count 240
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ money 2300000000 DKK

Tovik was first. The mill ranks second in the land and third in the world; hundreds of towns and 3 hundred villages follow.
          ^^^^^ ordinal 1
                                ^^^^^^ ordinal 2
                                                       ^^^^^ ordinal 3
                                                                                                 ^^^^^^^^^ count 300

Thirty percents of it, or half million usd, went to five percentage points.
^^^^^^^^^^^^^^^ percent 30 %
                          ^^^^^^^^^^^^^^^^ money 500000 USD
                                                    ^^^^^^^^^^^^^^^^^^^^^^ percent 5 pp
`,
  'elided, shared and reported': `
The yard builds from late 2028 to spring 2030, and 14 of 34 berths are a quarter full.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date 2028/2030
                                                   ^^^^^^^^ ratio 0.4118
                                                                       ^^^^^^^^^ fraction 0.25

It lost 1.36 billion euros, against 1.78 billion a year earlier, and handled 30 million tonnes, up from 28.3 million.
        ^^^^^^^^^^^^^^^^^^ money 1360000000 EUR
                                    ^^^^^^^^^^^^ money 1780000000 EUR
                                                                             ^^^^^^^^^^^^^^^^^ measure 30000000 t
                                                                                                        ^^^^^^^^^^^^ measure 28300000 t

They hold 74 and 26 per cent of a 60/40 venture, we say for 1Q26E and 9M25.
          ^^ percent 74 %
                 ^^^^^^^^^^^ percent 26 %
                                  ^^^^^ ratio 1.5
                                                            ^^^^^ date 2026-Q1
                                                                      ^^^^ date 2025-01/2025-09

The target is W780,000 (from W650,000); it shipped 204,858 dry metric tons and 244 MMT, or 12 GW/36 GWh.
              ^^^^^^^^ money 780000 KRW
                             ^^^^^^^^ money 650000 KRW
                                                   ^^^^^^^^^^^^^^^^^^^^^^^ measure 204858 t
                                                                               ^^^^^^^ measure 244 Mt
                                                                                           ^^^^^ measure 12 GW
                                                                                                 ^^^^^^ measure 36 GWh

The Phase 3 LUMEN-2 trial, the 14A node and 1c DRAM are names; two second-hand tugs and enter 4471903 are not measures.
                                                               ^^^ count 2
`,
  'more news': `
The tanker, built in 2011, can carry 115,000 deadweight tonnes.
                     ^^^^ date 2011
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ measure 115000 dwt

Novavelo said its second-quarter net income rose 8% to 312 million kronor, or 4.15 kronor per share, from 289 million kronor, or 3.84 kronor, a year earlier.
                  ^^^^^^^^^^^^^^ date --Q2
                                                 ^^ percent 8 %
                                                       ^^^^^^^^^^^^^^^^^^ money 312000000 SEK
                                                                              ^^^^^^^^^^^ money 4.15 SEK
                                                                                                          ^^^^^^^^^^^^^^^^^^ money 289000000 SEK
                                                                                                                                 ^^^^^^^^^^^ money 3.84 SEK

The Hague-based lender cut its 2025 loan growth target to 3%-4% from 5%-6%.
                               ^^^^ date 2025
                                                          ^^^^^ percent 3..4 %
                                                                     ^^^^^ percent 5..6 %

Sanivex's shares jumped as much as 12.5% to a record high of 48.20 euros before closing up 9.8 percent.
                                   ^^^^^ percent 12.5 %
                                                             ^^^^^^^^^^^ money 48.2 EUR
                                                                                           ^^^^^^^^^^^ percent 9.8 %

Around 300 workers at its Graz plant, or 15% of staff, will be laid off by the end of the third quarter.
       ^^^ count 300
                                         ^^^ percent 15 %
                                                                                          ^^^^^^^^^^^^^ date --Q3

The agency approved the drug for adults aged 18 and older with type 2 diabetes.
                                             ^^ count 18

In the 52-week trial, HbA1c fell 1.4 points versus 0.3 points for placebo (p = 0.002).
       ^^^^^^^ measure 52 week
                                 ^^^^^^^^^^ measure 1.4 point
                                                   ^^^^^^^^^^ measure 0.3 point
                                                                               ^^^^^ count 0.002

Patients lost 15.3 kg (33.7 lb) on average; one in ten dropped out.
              ^^^^^^^ measure 15.3 kg
                       ^^^^^^^ measure 33.7 lb
                                            ^^^^^^^^^^ ratio 0.1

The company plans a 1-for-10 reverse split and a 2-for-1 stock split.

Chipmaker Altrava expects gross margin of 46% plus or minus 1 percentage point on sales of $9.0 billion, give or take $300 million.
                                          ^^^ percent 46 %
                                                            ^^^^^^^^^^^^^^^^^^ percent 1 pp
                                                                                           ^^^^^^^^^^^^ money 9000000000 USD
                                                                                                                      ^^^^^^^^^^^^ money 300000000 USD

Wafer capacity will double to 40,000 12-inch wafers a month by Q4 2026.
                              ^^^^^^ count 40000
                                     ^^^^^^^ measure 12 in
                                                               ^^^^^^^ date 2026-Q4

Its 3nm node packs 300 million transistors per mm².
    ^^^ measure 3 nm
                   ^^^^^^^^^^^ count 300000000

The tender offers 1.2GW of offshore wind at £58.87/MWh in 2012 prices.
                  ^^^^^ measure 1.2 GW
                                            ^^^^^^ money 58.87 GBP
                                                          ^^^^ date 2012

The cell reaches 400 Wh/kg and 1,000 cycles at a C/3 rate, and charges from 10% to 80% in 12 minutes.
                 ^^^^^^^^^ measure 400 Wh/kg
                               ^^^^^ count 1000
                                                                       ^^^^^^^^^^^^^^^ percent 10..80 %
                                                                                          ^^^^^^^^^^ measure 12 min

Prices for battery-grade lithium carbonate slid to 75,000 yuan a tonne, the lowest in four years.
                                                   ^^^^^^^^^^^ money 75000 CNY
                                                                                      ^^^^^^^^^^ measure 4 year

Freight from Asia to the US west coast was $2,315 per 40ft container (FEU), down 60% year on year.
                                           ^^^^^^ money 2315 USD
                                                      ^^^^ measure 40 ft
                                                                                 ^^^ percent 60 %

The bank's CET1 ratio stood at 14.3%, 110 basis points above its requirement, and its cost-to-income ratio was 52%.
                               ^^^^^ percent 14.3 %
                                      ^^^^^^^^^^^^^^^^ percent 110 bps
                                                                                                               ^^^ percent 52 %

It reported a loss of Sfr120m for the six months to 30 June, against a profit of Sfr45m.
                      ^^^^^^^ money 120000000 CHF
                                      ^^^^^^^^^^ measure 6 month
                                                    ^^^^^^^ date --06-30
                                                                                 ^^^^^^ money 45000000 CHF

The 10-year gilt yield rose 5bp to 4.62%.
    ^^^^^^^ measure 10 year
                            ^^^ percent 5 bps
                                   ^^^^^ percent 4.62 %

Mr Olsen, 54, joined in 2016 and became chief executive on 1 January 2020.
          ^^ count 54
                        ^^^^ date 2016
                                                           ^^^^^^^^^^^^^^ date 2020-01-01

The vessel sailed at 10:30 local time with 23 crew and 1,400 cars on board.
                                           ^^ count 23
                                                       ^^^^^ count 1400

Around a third of the 27 EU members backed the plan; 14 voted against and two abstained.
       ^^^^^^^ fraction 0.3333
                      ^^ count 27
                                                     ^^ count 14
                                                                          ^^^ count 2

It will hire 50-60 people in the next 12-18 months.
             ^^^^^ count 50..60
                                      ^^^^^^^^^^^^ measure 12..18 month

Turnover for January-March was 4.5 bln roubles, Interfax-style wires said.
             ^^^^^^^^^^^^^ date --01/--03
                               ^^^^^^^^^^^^^^^ money 4500000000 RUB

Unit 3 of the plant restarted; units 1 and 2 remain shut.

At least 12 of the 20 largest banks failed the test, up from seven in 2023.
         ^^ count 12
                   ^^ count 20
                                                             ^^^^^ count 7
                                                                      ^^^^ date 2023

The merger would create the world's No. 2 container line with 14% of capacity.
                                                              ^^^ percent 14 %

The S&P 500 rose 0.4%, the FTSE 100 fell 12 points to 8,245.37 and the Nikkei 225 added 1.1%.
                 ^^^^ percent 0.4 %
                                         ^^ count 12
                                                      ^^^^^^^^ count 8245.37
                                                                                        ^^^^ percent 1.1 %

Article 5 of Regulation (EU) 2023/1115 sets a deadline of 30 December 2025.
                                                          ^^^^^^^^^^^^^^^^ date 2025-12-30

Under the ASX's rules, 3.2 million shares (ASX: KSL) were issued at 12.5c each.
                       ^^^^^^^^^^^ count 3200000
                                                                    ^^^^^ money 0.125 USD

Analysts at Corvane expected 1.05 euros per share on average.
                             ^^^^^^^^^^ money 1.05 EUR

Import duties of up to 45.3% hit a first wave of 21 models from October.
                       ^^^^^ percent 45.3 %
                                   ^^^^^ ordinal 1
                                                 ^^ count 21
                                                                ^^^^^^^ date --10

About 7 in 10 respondents (72%) said they would pay 5-10% more.
      ^^^^^^^ ratio 0.7
                           ^^^ percent 72 %
                                                    ^^^^^ percent 5..10 %

The line will cost Rs 1.2 lakh crore and run 508 km.
                   ^^^^^^^^^^^^^^^^^ money 1200000000000 INR
                                             ^^^^^^ measure 508 km

The fund returned 12.4% in the year to end-June, net of 2-and-20 fees.
                  ^^^^^ percent 12.4 %

Seven of the eight reactors, each rated at 1,000MW or more, run for 18-24 months between refuellings.
^^^^^ count 7
             ^^^^^ count 8
                                           ^^^^^^^ measure 1000 MW
                                                                    ^^^^^^^^^^^^ measure 18..24 month

GDP grew by 0.2 per cent quarter on quarter and 1.5 per cent year on year in Q1, after 0.1 per cent in Q4 2024.
            ^^^^^^^^^^^^ percent 0.2 %
                                                ^^^^^^^^^^^^ percent 1.5 %
                                                                             ^^ date --Q1
                                                                                       ^^^^^^^^^^^^ percent 0.1 %
                                                                                                       ^^^^^^^ date 2024-Q4

The first phase costs $2.5-3 billion and the second about twice that.
    ^^^^^ ordinal 1
                      ^^^^^^^^^^^^^^ money 2500000000..3000000000 USD
                                             ^^^^^^ ordinal 2
                                                          ^^^^^ multiple 2

Sales doubled to $3m, tripled in India and rose more than fivefold in Brazil.
                 ^^^ money 3000000 USD
                                                          ^^^^^^^^ multiple 5

The plant had two 600MW coal units, one of which closed in 2019.
              ^^^ count 2
                  ^^^^^ measure 600 MW
                                                           ^^^^ date 2019

Ore grades averaged 1.85% TREO over 42 metres from 16m depth.
                    ^^^^^ percent 1.85 %
                                    ^^^^^^^^^ measure 42 m
                                                   ^^^ measure 16 m

The 2030 goal is 1.5 times the 2020 level, or 3 million b/d.
    ^^^^ date 2030
                 ^^^^^^^^^ multiple 1.5
                               ^^^^ date 2020
                                              ^^^^^^^^^^^^^ measure 3000000 b/d

Sentence 12(b) of the Act allows fines of £17.5m or 4% of turnover, whichever is higher.
                                          ^^^^^^ money 17500000 GBP
                                                    ^^ percent 4 %

He holds a 5.2 per cent stake worth roughly S$1.3 billion through two holding companies.
           ^^^^^^^^^^^^ percent 5.2 %
                                            ^^^^^^^^^^^^^ money 1300000000 SGD
                                                                  ^^^ count 2

The July 4 sale drew 20,000-25,000 visitors a day.
    ^^^^^^ date --07-04
                     ^^^^^^^^^^^^^ count 20000..25000

The price is $1.99-$2.49, and delivery takes 2-3 days.
             ^^^^^^^^^^^ money 1.99..2.49 USD
                                             ^^^^^^^^ measure 2..3 day
`,
};

describe('figures: more sentences of many fields', () => {
  for (const [group, block] of Object.entries(CASES)) {
    describe(group, () => {
      for (const { sentence, drawing } of readFixtures(block)) {
        it(sentence, () => {
          assertFigures(recognizeFigures, sentence, drawing);
        });
      }
    });
  }
});
