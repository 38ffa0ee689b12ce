import { recognizeFigures } from '../../server/src/engine/recognize/figures';
import { assertFigures, readFixtures } from '../support/figureFixture';

const CASES: Readonly<Record<string, string>> = {
  fraction: `
One-third of staff and two thirds of managers left.
^^^^^^^^^ fraction 0.3333
                       ^^^^^^^^^^ fraction 0.6667

Half of output and a quarter of sales are exported.
^^^^ fraction 0.5
                   ^^^^^^^^^ fraction 0.25

About three-quarters of the yard is empty.
      ^^^^^^^^^^^^^^ fraction 0.75

More than half the fleet sank, ½ of it in May.
          ^^^^ fraction 0.5
                               ^ fraction 0.5
                                          ^^^ date --05

Exports fell by a fifth to a tenth of the peak.
                ^^^^^^^ fraction 0.2
                           ^^^^^^^ fraction 0.1

Roughly 3/4 of buyers paid.
        ^^^ fraction 0.75

The company cut its debt in half.
                            ^^^^ fraction 0.5
`,
  multiple: `
Profit rose twofold, then 3x and later 12-fold.
            ^^^^^^^ multiple 2
                          ^^ multiple 3
                                       ^^^^^^^ multiple 12

It yields 2.3 times as many chips at ten times the price.
          ^^^^^^^^^ multiple 2.3
                                     ^^^^^^^^^ multiple 10

Orders were twice last year's and thrice the norm.
            ^^^^^ multiple 2
                                  ^^^^^^ multiple 3

Net debt is 2.4x earnings.
            ^^^^ multiple 2.4
`,
  ratio: `
Debt to equity is 3:1, against 1.8:1 before.
                  ^^^ ratio 3
                               ^^^^^ ratio 1.8

Nine out of ten buyers and one in five sellers agree.
^^^^^^^^^^^^^^^ ratio 0.9
                           ^^^^^^^^^^^ ratio 0.2

It beat nine ships out of ten.
        ^^^^^^^^^^^^^^^^^^^^^ ratio 0.9

The vote went 3-to-1 against.
              ^^^^^^ ratio 3
`,
  ordinal: `
It won First Prize and Second Prize, then First and Third Prizes.
       ^^^^^ ordinal 1
                       ^^^^^^ ordinal 2
                                          ^^^^^ ordinal 1
                                                    ^^^^^ ordinal 3

This is the first plant, the 158th permit and the twenty-fifth strike.
            ^^^^^ ordinal 1
                             ^^^^^ ordinal 158
                                                  ^^^^^^^^^^^^ ordinal 25

It is the world's third-largest mill and the first-ever of its kind.
                  ^^^^^ ordinal 3
                                             ^^^^^ ordinal 1

For the first time, the second unit ran for a fifth month.
        ^^^^^ ordinal 1
                        ^^^^^^ ordinal 2
                                              ^^^^^ ordinal 5

The yard ranked second and finished third.
                ^^^^^^ ordinal 2
                                    ^^^^^ ordinal 3

It was a national first, the minister said.
                  ^^^^^ ordinal 1

Its fourth berth opens on the 21st floor.
    ^^^^^^ ordinal 4
                              ^^^^ ordinal 21
`,
  date: `
On February 3, 2026, Feb. 4 and 5 March 2026 the gate shut.
   ^^^^^^^^^^^^^^^^ date 2026-02-03
                     ^^^^^^ date --02-04
                                ^^^^^^^^^^^^ date 2026-03-05

From 2019 to 2022 it lost money; 2021–2024 was better.
^^^^^^^^^^^^^^^^^ date 2019/2022
                                 ^^^^^^^^^ date 2021/2024

The 1990s and the mid-1980s were lean; mid-2027 looks good.
^^^^^^^^^ date 199X
              ^^^^^^^^^^^^^ date 198X
                                       ^^^^^^^^ date 2027

The third quarter of 2025, Q3 2024, H1 and FY25 are compared.
    ^^^^^^^^^^^^^^^^^^^^^ date 2025-Q3
                           ^^^^^^^ date 2024-Q3
                                    ^^ date --H1
                                           ^^^^ date 2025

Results for the first three quarters of 2025 beat the second half of 2027.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date 2025-Q1/2025-Q3
                                                      ^^^^^^^^^^^^^^^^^^^ date 2027-H2

In fiscal 2025/26 and FY2025/26 they grew.
   ^^^^^^^^^^^^^^ date 2025/2026
                      ^^^^^^^^^ date 2025/2026

January–September 2025 beat January 2025.
^^^^^^^^^^^^^^^^^^^^^^ date 2025-01/2025-09
                            ^^^^^^^^^^^^ date 2025-01

The form is dated 2026-02-03, 03/02/2026 and 2026/02/03.
                  ^^^^^^^^^^ date 2026-02-03
                              ^^^^^^^^^^ date 2026-02-03
                                             ^^^^^^^^^^ date 2026-02-03

They met on 9 October and on 3–5 February 2026.
            ^^^^^^^^^ date --10-09
                             ^^^^^^^^^^^^^^^^^ date 2026-02-03/2026-02-05

Sales in March and since September were flat.
         ^^^^^ date --03
                         ^^^^^^^^^ date --09

The first nine months of 2025 were strong.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ date 2025-01/2025-09

Third-quarter profit fell.
^^^^^^^^^^^^^ date --Q3

It ran between January and June 2025.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date 2025-01/2025-06

In 2013-14 and 2024/25 crops failed.
   ^^^^^^^ date 2013/2014
               ^^^^^^^ date 2024/2025

Founded in 1865, it closed in late 2024.
           ^^^^ date 1865
                                   ^^^^ date 2024

The 2025 Riverside Awards were held on the 14th of May.
    ^^^^ date 2025
                                           ^^^^^^^^^^^ date --05-14

By 2030 it wants 1H25 margins again.
   ^^^^ date 2030
                 ^^^^ date 2025-H1

The 12 months to 31 March 2025 were hard.
    ^^^^^^^^^ measure 12 month
                 ^^^^^^^^^^^^^ date 2025-03-31
`,
  none: `
The A380 and the Boeing 737 use 5G and 3D parts.

ISO/TC 298, ISO 9001 and Section 232 apply to COVID-19 tests.

Type 4, Phase 3, Level 2, Model 3 and Fund II are names.

GPT-4, S-400, F-16 and version 2.1.3 were compared.

Call +44 20 7946 0958 or (650) 555-0134 at 9:30 a.m.

1. Open the valve

(2) Close the valve

See www.example.com/2024/10 or mail a1b2@example.org.

One of them said no one knew, and one day one another will.

First, costs must fall. Second, prices rise. At first nobody came.

She has first-hand news, second thoughts and third-party tools.

Several firms, dozens of yards and hundreds of crews were hit.

The 24/7 desk opens at 17:00 and shuts at 5pm.

Project One and Project Two were merged.

The plan has zero emissions and zero tolerance.

They zero in on one thing at a time.

He first reported it and was first to second the motion.

Shares (SSE: 600111; 0700.HK) were halted.

The note cites a paper.[12] It is on page 9.

Rule 10b5-1 and Form 10-K were filed.

In the first place, first of all, he came for a second.

The 14th Five-Year Plan and the 20th Congress set the tone.

One source said one person left on day one.

The Fifth Avenue shop and First Solar are closed.

Half-built halls and one-off fees annoy them.

They won by many thousands of votes.

The 21st century began.
`,
};

describe('figures: shares, ranks and dates, and what is no figure', () => {
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
