import { namesMatch } from '../support/nameFixture';

/** How analysts, insurers and newswires name companies without a legal form; all of them made up. Each paragraph is an article. */
const fixtures = `
Reinsurer Bellomont Re on Friday cut its payout estimate.
          ^^^^^^^^^^^^ company

Lessor Karvane agreed to buy 40 cranes.
       ^^^^^^^ company

Distiller Strathvane said it would close its still.
          ^^^^^^^^^^ company

Danish miner Ostvall Lithium closed its pit.
             ^^^^^^^^^^^^^^^ company

Wairoa Leasing rents out trawlers.
^^^^^^^^^^^^^^ company

The lens came from Brandtner Optik of Wels.
                   ^^^^^^^^^^^^^^^ company

Pradana Sekuritas raised its target on the shares.
^^^^^^^^^^^^^^^^^ company

We upgrade Kestova to Buy after a strong spring.
           ^^^^^^^ company

Tamsin Ridge has a Sell rating on the bakery.
^^^^^^^^^^^^ company

Vellacorta, a Padua-based flood insurer 30% owned by pensioners, did not return calls.
^^^^^^^^^^ company

Delvane Crane Leasing (DCL LN)
^^^^^^^^^^^^^^^^^^^^^ company

Marrowby was taken private in June.
^^^^^^^^ company

Zelkova remains our top pick among the builders.
^^^^^^^ company

Mills are scarce, and Chinese factories such as HYMQ, Bao Shun and Lanrui Steel are full.
                                                ^^^^ company
                                                      ^^^^^^^^ company
                                                                   ^^^^^^^^^^^^ company

The policy was written by insurers including Bellomont Re, Cole Varne and Ostvik Re.
                                             ^^^^^^^^^^^^ company
                                                           ^^^^^^^^^^ company
                                                                          ^^^^^^^^^ company

Siemens, Varnholt and France's Delorme bid for the yard.
^^^^^^^ company
         ^^^^^^^^ company
                               ^^^^^^^ company

Police Norway is looking into the fire.
^^^^^^^^^^^^^ organization

The team used mRNA, siRNA and qPCR in the tests.

Lab samples of cDNA and tRNA were frozen.

The Carpathian Reserve Bank held rates.
    ^^^^^^^^^^^^^^^^^^^^^^^ organization

The Latvian National Bank held rates.
    ^^^^^^^^^^^^^^^^^^^^^ organization

The in-house newspaper Borwick Health reported the deal.
                       ^^^^^^^^^^^^^^ organization

The test was developed by the Arden Institute of Virology (AIV), a wholly owned subsidiary, in May.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ company
                                                           ^^^ company

Kazakh-Canadian miner Torvane Uranium narrows loss
                      ^^^^^^^^^^^^^^^ company

Traders in Lagos, Accra and Kenya's Mombasa waited.

Suppliers to Germany were paid late.

Brewer said she would leave.

Scientific Research on hail is slow.

Canada's police were told by Maria Costa and Italy's Paolo Neri.

The bank is corporate broker to Orravale.
                                ^^^^^^^^ company

Brokers such as Jane Marsh, Paul Reed and Ann Lowe work late.

Customers including Bosch, Ann Lowe and Volvo signed.
                    ^^^^^ company
                                        ^^^^^ company

Tallow Creek raised $4 million in May. Tallow Creek booked a loss of $1 million. Tallow Creek expects to grow.
^^^^^^^^^^^^ company
                                       ^^^^^^^^^^^^ company
                                                                                 ^^^^^^^^^^^^ company

Orvando Vest posted a profit of 3 million kroner. Orvando Vest paid no dividend.
^^^^^^^^^^^^ company
                                                  ^^^^^^^^^^^^ company

Harcourt Danube fell 4% after Harcourt Danube said sales slipped.
^^^^^^^^^^^^^^^ company
                              ^^^^^^^^^^^^^^^ company

Lenders like Crestbank, Ovalen and Tarn are cautious.
             ^^^^^^^^^ company
                        ^^^^^^ company
                                   ^^^^ company

Brokers such as Velmont Capital and Pinehurst Advisers have trimmed forecasts.
                ^^^^^^^^^^^^^^^ company
                                    ^^^^^^^^^^^^^^^^^^ company

The market, which Velmont Research values at $2 billion, is small.
                  ^^^^^^^^^^^^^^^^ company

Grain Weekly said prices rose.
^^^^^^^^^^^^ organization

Drugmaker Novaltis rose 3%.
          ^^^^^^^^ company

Chipmaker Helio Quant cut its forecast.
          ^^^^^^^^^^^ company

Miner Karatau Gold said output fell.
      ^^^^^^^^^^^^ company

New York Police said on Monday.
^^^^^^^^^^^^^^^ organization

Police in Oslo said so. North Dakota posted a surplus.

Golden Week raised demand. Golden Week posted records.

Qaidam Lake Potash (000792.SZ) has filed no report, and neither has Sorvik Marine (SORV.OL).
^^^^^^^^^^^^^^^^^^ company
                                                                    ^^^^^^^^^^^^^ company

It is owned by Pelikan Private Equity and Tovik Private Limited.
               ^^^^^^^^^^^^^^^^^^^^^^ company
                                          ^^^^^^^^^^^^^^^^^^^^^ company
`;

namesMatch('names: markets', fixtures);
