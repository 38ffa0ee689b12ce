import { recognizeFigures } from '../../server/src/engine/recognize/figures';
import { assertFigures, readFixtures } from '../support/figureFixture';

const CASES: Readonly<Record<string, string>> = {
  news: `
Novalith Energy plans to raise output at its Teesside cathode plant to 12,500 tonnes a year by mid-2027, from about 4,000 tonnes now.
                                                                       ^^^^^^^^^^^^^ measure 12500 t
                                                                                               ^^^^^^^^ date 2027
                                                                                                                    ^^^^^^^^^^^^ measure 4000 t

The company posted third-quarter revenue of $1.24 billion, up 18% from a year earlier, and raised its FY26 guidance to between $4.8bn and $5.1bn.
                   ^^^^^^^^^^^^^ date --Q3
                                            ^^^^^^^^^^^^^ money 1240000000 USD
                                                              ^^^ percent 18 %
                                                                                                      ^^^^ date 2026
                                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ money 4800000000..5100000000 USD

Shares fell 3.4% to 1,245p, valuing the group at £2.3bn.
            ^^^^ percent 3.4 %
                    ^^^^^^ money 12.45 GBP
                                                 ^^^^^^ money 2300000000 GBP

The drug cut the risk of death by 37% (HR 0.63; 95% CI 0.51-0.78; p<0.001) in a Phase 3 trial of 1,204 patients.
                                  ^^^ percent 37 %
                                          ^^^^ count 0.63
                                                ^^^ percent 95 %
                                                       ^^^^^^^^^ count 0.51..0.78
                                                                    ^^^^^ count 0.001
                                                                                                 ^^^^^ count 1204

Brent crude rose $1.20, or 1.6%, to $78.35 a barrel by 0930 GMT; WTI gained 95 cents to $74.10.
                 ^^^^^ money 1.2 USD
                           ^^^^ percent 1.6 %
                                    ^^^^^^ money 78.35 USD
                                                                            ^^^^^^^^ money 0.95 USD
                                                                                        ^^^^^^ money 74.1 USD

The bank set aside 1.2 trillion won for bad loans, three times as much as in 2022.
                   ^^^^^^^^^^^^^^^^ money 1200000000000 KRW
                                                   ^^^^^^^^^^^ multiple 3
                                                                             ^^^^ date 2022

Orders reached 45 ships totalling 3.2 million dwt, including twelve 16,000-TEU vessels.
               ^^ count 45
                                  ^^^^^^^^^^^^^^^ measure 3200000 dwt
                                                             ^^^^^^ count 12
                                                                    ^^^^^^^^^^ measure 16000 TEU

The 5G network covers 96% of the population; the 4 GHz band was auctioned for Rs 11,485 crore.
                      ^^^ percent 96 %
                                                 ^^^^^ measure 4 GHz
                                                                              ^^^^^^^^^^^^^^^ money 114850000000 INR

Roughly one in five workers, or about 1.3m people, would lose their jobs.
        ^^^^^^^^^^^ ratio 0.2
                                      ^^^^ count 1300000

The plant will make 30 GWh of batteries a year, enough for half a million cars, and create up to 1,100 jobs.
                    ^^^^^^ measure 30 GWh
                                                           ^^^^^^^^^^^^^^ count 500000
                                                                                                 ^^^^^ count 1100

Revenue more than doubled to 3.1 billion yuan (US$430 million) in the first nine months of 2025.
                             ^^^^^^^^^^^^^^^^ money 3100000000 CNY
                                               ^^^^^^^^^^^^^^ money 430000000 USD
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ date 2025-01/2025-09

It is the world's second-largest producer of cobalt, with 15-20% of supply.
                  ^^^^^^ ordinal 2
                                                          ^^^^^^ percent 15..20 %

"We expect to double that in the next three to five years," she said.
                                      ^^^^^^^^^^^^^^^^^^^ measure 3..5 year

The ratio of debt to equity fell to 1.8:1 and net debt/EBITDA to 2.4x.
                                    ^^^^^ ratio 1.8
                                                                 ^^^^ multiple 2.4

Its Model 3 and Model Y accounted for 1.7 million of the 1.81 million cars delivered in 2023.
                                      ^^^^^^^^^^^ count 1700000
                                                         ^^^^^^^^^^^^ count 1810000
                                                                                        ^^^^ date 2023

The deal, worth around A$1.6bn (£830m), will close in H1 2026, subject to approval by at least 75 per cent of shareholders.
                       ^^^^^^^ money 1600000000 AUD
                                ^^^^^ money 830000000 GBP
                                                      ^^^^^^^ date 2026-H1
                                                                                               ^^^^^^^^^^^ percent 75 %

No. 1 producer Kestrel Lithium mined 48,000 t of spodumene at 1.3% Li2O in Q2, up from 39,500 t.
                                     ^^^^^^^^ measure 48000 t
                                                              ^^^^ percent 1.3 %
                                                                           ^^ date --Q2
                                                                                       ^^^^^^^^ measure 39500 t

Drilling returned 12.4 m at 3.2 g/t gold from 118 m, including 4 m at 7.1 g/t.
                  ^^^^^^ measure 12.4 m
                            ^^^^^^^ measure 3.2 g/t
                                              ^^^^^ measure 118 m
                                                               ^^^ measure 4 m
                                                                      ^^^^^^^ measure 7.1 g/t

The reactor runs at 850°C and 30 bar and yields 99.95% pure silicon.
                    ^^^^^ measure 850 °C
                              ^^^^^^ measure 30 bar
                                                ^^^^^^ percent 99.95 %

Between January and June 2025, exports fell by a fifth to 310,000 barrels per day.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date 2025-01/2025-06
                                               ^^^^^^^ fraction 0.2
                                                          ^^^^^^^^^^^^^^^ measure 310000 barrel

The 2023-24 season brought €47.5 million, almost twice the previous year's total.
    ^^^^^^^ date 2023/2024
                           ^^^^^^^^^^^^^ money 47500000 EUR
                                                 ^^^^^ multiple 2

Emissions fell 2.3 Mt CO2e, or 8 percent, in the 12 months to 31 March 2025.
               ^^^^^^^^^^^ measure 2.3 Mt CO2e
                               ^^^^^^^^^ percent 8 %
                                                 ^^^^^^^^^ measure 12 month
                                                              ^^^^^^^^^^^^^ date 2025-03-31

The contract runs from 2026 to 2031 with an option for a further five years.
                  ^^^^^^^^^^^^^^^^^ date 2026/2031
                                                                 ^^^^^^^^^^ measure 5 year

Founded in 1998, it has 3,400 employees at 14 sites in nine countries.
           ^^^^ date 1998
                        ^^^^^ count 3400
                                           ^^ count 14
                                                       ^^^^ count 9

Two-thirds of the 240-strong workforce voted for the deal.
^^^^^^^^^^ fraction 0.6667
                  ^^^ count 240

Copper for three-month delivery rose 0.8% to $9,840 a tonne on the LME.
           ^^^^^^^^^^^ measure 3 month
                                     ^^^^ percent 0.8 %
                                             ^^^^^^ money 9840 USD

The fund, Helios Capital Fund III, closed at $650 million, exceeding its $500 million target.
                                             ^^^^^^^^^^^^ money 650000000 USD
                                                                         ^^^^^^^^^^^^ money 500000000 USD

Vessel utilisation hit 91% in week 37, and spot rates on the Shanghai–Rotterdam route slid to $2,140 per FEU.
                       ^^^ percent 91 %
                                                                                              ^^^^^^ money 2140 USD

Sales grew 4 to 5 percent, and margins widened 120 bps to 14.2%.
           ^^^^^^^^^^^^^^ percent 4..5 %
                                               ^^^^^^^ percent 120 bps
                                                          ^^^^^ percent 14.2 %

The 300-mm line will start 20,000 wafers per month, at 28nm and 22nm.
    ^^^^^^ measure 300 mm
                           ^^^^^^ count 20000
                                                       ^^^^ measure 28 nm
                                                                ^^^^ measure 22 nm

A 7.1-magnitude earthquake struck at 5:42 a.m. on Tuesday, killing at least 43 people and injuring more than 200.
  ^^^ count 7.1
                                                                            ^^ count 43
                                                                                                             ^^^ count 200

The board has 11 members, 4 of them women.
              ^^ count 11
                          ^ count 4

In one of the largest deals this year, one of the two bidders offered one share for every three held.
                                                  ^^^ count 2
                                                                      ^^^ count 1
                                                                                          ^^^^^ count 3

The first of three units, each of 1.1 gigawatts, should start in early 2029.
    ^^^^^ ordinal 1
             ^^^^^ count 3
                                  ^^^^^^^^^^^^^ measure 1.1 GW
                                                                       ^^^^ date 2029

It was the company's first profit in six quarters and its third straight year of growth.
                     ^^^^^ ordinal 1
                                                          ^^^^^ ordinal 3

Prices have risen 12-fold since 2010, from ¥1,200 to ¥14,400 per kg.
                  ^^^^^^^ multiple 12
                                ^^^^ date 2010
                                      ^^^^^^^^^^^^^^^^^^^^^^ money 1200..14400 JPY

Some 60,000 homes lost power for 48 hours; hundreds of people and dozens of firms were affected.
     ^^^^^^ count 60000
                                 ^^^^^^^^ measure 48 hour

The 1990s boom and the mid-1980s bust both lasted a decade.
^^^^^^^^^ date 199X
                   ^^^^^^^^^^^^^ date 198X

The vaccine was 95.3% effective (95% confidence interval: 90.1-97.8) after two 30-microgram doses.
                ^^^^^ percent 95.3 %
                                 ^^^ percent 95 %
                                                          ^^^^^^^^^ count 90.1..97.8
                                                                           ^^^ count 2
                                                                               ^^^^^^^^^^^^ measure 30 µg

Profit before tax was SEK 1,234 million (1,102), up 12 percent year-on-year.
                      ^^^^^^^^^^^^^^^^^ money 1234000000 SEK
                                         ^^^^^ count 1102
                                                    ^^^^^^^^^^ percent 12 %

The group employs around 2,000 people and booked sales of EUR 1.2 billion in fiscal 2024/25.
                         ^^^^^ count 2000
                                                          ^^^^^^^^^^^^^^^ money 1200000000 EUR
                                                                             ^^^^^^^^^^^^^^ date 2024/2025

The tender for 3 x 500 MW units closed on 03/02/2026.
               ^ count 3
                   ^^^^^^ measure 500 MW
                                          ^^^^^^^^^^ date 2026-02-03

Net loss narrowed to Rs.45.6 lakh from Rs.1.2 crore; EPS stood at ₹3.20.
                     ^^^^^^^^^^^^ money 4560000 INR
                                       ^^^^^^^^^^^^ money 12000000 INR
                                                                  ^^^^^ money 3.2 INR

India's CPI eased to 4.85% in March 2024 vs 5.09% in February.
                     ^^^^^ percent 4.85 %
                              ^^^^^^^^^^ date 2024-03
                                            ^^^^^ percent 5.09 %
                                                     ^^^^^^^^ date --02
`,
};

describe('figures: sentences of many fields', () => {
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
