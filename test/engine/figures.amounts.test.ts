import { recognizeFigures } from '../../server/src/engine/recognize/figures';
import { assertFigures, readFixtures } from '../support/figureFixture';

const CASES: Readonly<Record<string, string>> = {
  count: `
The lab filed 158 patents and hired six chemists.
              ^^^ count 158
                                    ^^^ count 6

Output rose to 1,200 units, then 1 250 units and 1'300 units.
               ^^^^^ count 1200
                                 ^^^^^ count 1250
                                                 ^^^^^ count 1300

It sold 12,34,567 scooters in Pune.
        ^^^^^^^^^ count 1235000

A hundred and five crews waited for twenty-five pilots.
^^^^^^^^^^^^^^^^^^ count 105
                                    ^^^^^^^^^^^ count 25

One hundred thousand people and two and a half million birds live there.
^^^^^^^^^^^^^^^^^^^^ count 100000
                                ^^^^^^^^^^^^^^^^^^^^^^ count 2500000

The port handled three million, two hundred thousand parcels.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ count 3200000

Half a million homes need a quarter of a million gauges.
^^^^^^^^^^^^^^ count 500000
                          ^^^^^^^^^^^^^^^^^^^^^^ count 250000

She counted 1.3m users, 40k sellers and 2.1 bn messages.
            ^^^^ count 1300000
                        ^^^ count 40000
                                        ^^^^^^ count 2100000000

The firm makes 3万 motors and 2亿 screws.
               ^^ count 30000
                             ^^ count 200000000

Only one reactor is running, and two are being repaired.
     ^^^ count 1
                                 ^^^ count 2

A dozen mills closed and two dozen reopened.
^^^^^^^ count 12
                         ^^^^^^^^^ count 24

It has 100+ engineers and at least 30 designers.
       ^^^^ count 100
                                   ^^ count 30

The nine-member board met in a four-tiered hall.
    ^^^^ count 9
                               ^^^^ count 4

The mine employs some 2000 people.
                      ^^^^ count 2000

A 7B-parameter model beat a 70B model.
  ^^ count 7000000000
                            ^^^ count 70000000000

Two 300mm fabs will need twelve 20-tonne cranes.
^^^ count 2
    ^^^^^ measure 300 mm
                         ^^^^^^ count 12
                                ^^^^^^^^ measure 20 t

The pact covers 11 ports; 4 of them are closed.
                ^^ count 11
                          ^ count 4

The catalogue lists 0.63 as the hazard ratio.
                    ^^^^ count 0.63

Sales hit 4e6 units, about 1.3x10^6 more than planned.
          ^^^ count 4000000
                           ^^^^^^^^ count 1300000

Between 10 and 12 crews were sent, two or three of them abroad.
^^^^^^^^^^^^^^^^^ count 10..12
                                   ^^^^^^^^^^^^ count 2..3
`,
  money: `
Novalith paid US$1.2 billion for the mine and A$45m for the railway.
              ^^^^^^^^^^^^^^ money 1200000000 USD
                                              ^^^^^ money 45000000 AUD

The grant is worth RMB 3.4bn, or about €430 million.
                   ^^^^^^^^^ money 3400000000 CNY
                                       ^^^^^^^^^^^^ money 430000000 EUR

A ticket costs €20,000, HK$2,000 or S$340.
               ^^^^^^^ money 20000 EUR
                        ^^^^^^^^ money 2000 HKD
                                    ^^^^^ money 340 SGD

The fee rose by 20 cents to 95 US cents.
                ^^^^^^^^ money 0.2 USD
                            ^^^^^^^^^^^ money 0.95 USD

Shares closed at 1,245p, up from 980 pence.
                 ^^^^^^ money 12.45 GBP
                                 ^^^^^^^^^ money 9.8 GBP

The state gave NOK 10m and SEK 1,234 million.
               ^^^^^^^ money 10000000 NOK
                           ^^^^^^^^^^^^^^^^^ money 1234000000 SEK

It lent 5 million euros, 10 Swiss francs and 3.1 billion yuan.
        ^^^^^^^^^^^^^^^ money 5000000 EUR
                         ^^^^^^^^^^^^^^^ money 10 CHF
                                             ^^^^^^^^^^^^^^^^ money 3100000000 CNY

The bank booked a charge of 1.2 trillion won.
                            ^^^^^^^^^^^^^^^^ money 1200000000000 KRW

Prices ran from ¥1,200 to ¥14,400 per kg.
           ^^^^^^^^^^^^^^^^^^^^^^ money 1200..14400 JPY

The crane cost between €80 million and €95 million.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ money 80000000..95000000 EUR

Budget: US$5-6bn, of which $10-$15 million is for roads.
        ^^^^^^^^ money 5000000000..6000000000 USD
                           ^^^^^^^^^^^^^^^ money 10000000..15000000 USD

Loss of Rs.45.6 lakh, then Rs 11,485 crore and ₹3.20 a share.
        ^^^^^^^^^^^^ money 4560000 INR
                           ^^^^^^^^^^^^^^^ money 114850000000 INR
                                               ^^^^^ money 3.2 INR

NT$1.5 trillion, CN¥300, R$40m and C$12 were pledged.
^^^^^^^^^^^^^^^ money 1500000000000 TWD
                 ^^^^^^ money 300 CNY
                         ^^^^^ money 40000000 BRL
                                   ^^^^ money 12 CAD

The tender is worth 10m EUR or 12M USD.
                    ^^^^^^^ money 10000000 EUR
                               ^^^^^^^ money 12000000 USD

Exports of N200 billion and R45m were reported.
           ^^^^^^^^^^^^ money 200000000000 NGN
                            ^^^^ money 45000000 ZAR

It raised a $38m Series B at $0.6 billion.
            ^^^^ money 38000000 USD
                             ^^^^^^^^^^^^ money 600000000 USD

Japan spent 300bn yen; Seoul spent 20 Korean won.
            ^^^^^^^^^ money 300000000000 JPY
                                   ^^^^^^^^^^^^^ money 20 KRW

He won 3 prizes and 50,000 pounds.
       ^ count 3
                    ^^^^^^^^^^^^^ money 50000 GBP

A loss of $-15 and a gain of +€3m followed.
          ^^^^ money -15 USD
                             ^^^^ money 3000000 EUR

Egypt owes 42 Egyptian pounds, Norway 7 Danish kroner.
           ^^^^^^^^^^^^^^^^^^ money 42 EGP
                                      ^^^^^^^^^^^^^^^ money 7 DKK

It costs 15 New Zealand dollars or 9 Hong Kong dollars.
         ^^^^^^^^^^^^^^^^^^^^^^ money 15 NZD
                                   ^^^^^^^^^^^^^^^^^^^ money 9 HKD

Debt fell to 600-plus billion pesos.
             ^^^^^^^^^^^^^^^^^^^^^^ money 600000000000 MXN

They pay $75 a kilo and $15.4/hour.
         ^^^ money 75 USD
                        ^^^^^ money 15.4 USD

A fine of USD 500 was cut to 115.5USD.
          ^^^^^^^ money 500 USD
                             ^^^^^^^^ money 115.5 USD
`,
  percent: `
Margins were 12%, 4.5 per cent, 30 percent and 7 pct.
             ^^^ percent 12 %
                  ^^^^^^^^^^^^ percent 4.5 %
                                ^^^^^^^^^^ percent 30 %
                                               ^^^^^^ percent 7 %

Support fell 30 percentage points, then 2 pp.
             ^^^^^^^^^^^^^^^^^^^^ percent 30 pp
                                        ^^^^ percent 2 pp

The bank cut rates by 25 basis points, not 50 bps.
                      ^^^^^^^^^^^^^^^ percent 25 bps
                                           ^^^^^^ percent 50 bps

Growth of 5–7% beats 4 to 5 percent.
          ^^^^ percent 5..7 %
                     ^^^^^^^^^^^^^^ percent 4..5 %

Output fell -3.5% and recovered +2%.
            ^^^^^ percent -3.5 %
                                ^^^ percent 2 %

Twenty per cent of yards and 1.5 percent of docks shut.
^^^^^^^^^^^^^^^ percent 20 %
                             ^^^^^^^^^^^ percent 1.5 %

Yields were somewhere between 25% and 35%.
                      ^^^^^^^^^^^^^^^^^^^ percent 25..35 %

A 12-percent tariff and a 50-basis-point rise were announced.
  ^^^^^^^^^^ percent 12 %
                          ^^^^^^^^^^^^^^ percent 50 bps

The alloy holds 3 ‰ boron and ~15% nickel.
                ^^^ percent 3 ‰
                               ^^^ percent 15 %

Turnout was 41.75 %, below 50% for once.
            ^^^^^^^ percent 41.75 %
                           ^^^ percent 50 %

The stake went from 12% to 15%.
               ^^^^^^^^^^^^^^^ percent 12..15 %

Shares rose 5% to 50%.
            ^^ percent 5 %
                  ^^^ percent 50 %

Die Quote stieg auf 4,5 %.
                    ^^^^^ percent 4.5 %
`,
  measure: `
The kiln reaches 1,200 °C at 16 bar.
                 ^^^^^^^^ measure 1200 °C
                             ^^^^^^ measure 16 bar

It is 350 km long and 3.5m wide.
      ^^^^^^ measure 350 km
                      ^^^^ measure 3.5 m

The plant makes 100+ tons annually and 10,000tpa of salt.
                ^^^^^^^^^ measure 100 ton
                                       ^^^^^^^^^ measure 10000 tpa

They shipped 48,000 t of ore at 3.2 g/t.
             ^^^^^^^^ measure 48000 t
                                ^^^^^^^ measure 3.2 g/t

A 4,000-tonne press and a 9,300-CEU carrier were ordered.
  ^^^^^^^^^^^ measure 4000 t
                          ^^^^^^^^^ measure 9300 CEU

The five-year plan has a three-month trial and a 48-hour test.
    ^^^^^^^^^ measure 5 year
                         ^^^^^^^^^^^ measure 3 month
                                                 ^^^^^^^ measure 48 hour

Capacity is 30 GWh, or 2.61m TEU, or 500,000 barrels a day.
            ^^^^^^ measure 30 GWh
                       ^^^^^^^^^ measure 2610000 TEU
                                     ^^^^^^^^^^^^^^^ measure 500000 barrel

Output of 1.1 gigawatts needs 200 kilometres per hour of wind.
          ^^^^^^^^^^^^^ measure 1.1 GW
                              ^^^^^^^^^^^^^^^^^^^^^^^ measure 200 km/h

Emissions fell by 2.3 Mt CO2e over two decades.
                  ^^^^^^^^^^^ measure 2.3 Mt CO2e
                                   ^^^^^^^^^^^ measure 2 decade

The chip has 28nm lines on a 300mm wafer with 5 ppm lead.
             ^^^^ measure 28 nm
                             ^^^^^ measure 300 mm
                                              ^^^^^ measure 5 ppm

An 800-volt pack stores 60 kWh and weighs 220 pounds.
   ^^^^^^^^ measure 800 V
                        ^^^^^^ measure 60 kWh
                                          ^^^^^^^^^^ measure 220 lb

It covers 301,338 km2, 4 square miles and 12 hectares.
          ^^^^^^^^^^^ measure 301338 km²
                       ^^^^^^^^^^^^^^ measure 4 mi²
                                          ^^^^^^^^^^^ measure 12 ha

The beam is 2 in thick and 10 feet high.
            ^^^^ measure 2 in
                           ^^^^^^^ measure 10 ft

A dose of 10 mg in 250ml at 37°C was given for half an hour.
          ^^^^^ measure 10 mg
                   ^^^^^ measure 250 mL
                            ^^^^ measure 37 °C
                                               ^^^^^^^^^^^^ measure 0.5 hour

The tanker carries 115,000 deadweight tonnes at 14 knots.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^ measure 115000 dwt
                                                ^^^^^^^^ measure 14 knot

Tests ran 8- to 16-hour shifts at 2000 rpm.
          ^^^^^^^^^^^^^ measure 8..16 hour
                                  ^^^^^^^^ measure 2000 rpm

The trip takes three to five years.
               ^^^^^^^^^^^^^^^^^^^ measure 3..5 year

They were given between 44 and 50 mg of it.
                ^^^^^^^^^^^^^^^^^^^^ measure 44..50 mg

The sensor drifts by 9.8 ± 0.1 mm.
                     ^^^^^^^^^^^^ measure 9.8 mm

It weighs 5 metric tons or 6 short tons.
          ^^^^^^^^^^^^^ measure 5 t
                           ^^^^^^^^^^^^ measure 6 short ton

The 39-year-old ran 100 miles in two days.
    ^^^^^^^ measure 39 year
                    ^^^^^^^^^ measure 100 mile
                                 ^^^^^^^^ measure 2 day

Dust was 20 J/m^2 and 4 kg/m³.
         ^^^^^^^^ measure 20 J/m^2
                      ^^^^^^^ measure 4 kg/m³

Two-wheel carts and dual-phase steel carry 12 kV lines.
                                           ^^^^^ measure 12 kV
`,
  compound: `
Net sales were MSEK 1,234 (1,102), with an order of 120 MEUR and thirteen dollars and forty-five cents.
               ^^^^^^^^^^ money 1234000000 SEK
                           ^^^^^ count 1102
                                                    ^^^^^^^^ money 120000000 EUR
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ money 13.45 USD

He is 5 feet 10 inches tall; it was minus five degrees, or -5 °C.
      ^^^^^^^^^^^^^^^^ measure 5.833 ft
                                    ^^^^^^^^^^^^^^^^^^ measure -5 °
                                                           ^^^^^ measure -5 °C

Margins are 46% plus or minus 1 percentage point.
            ^^^ percent 46 %
                              ^^^^^^^^^^^^^^^^^^ percent 1 pp
`,
};

describe('figures: amounts', () => {
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
