import { namesMatch } from '../support/nameFixture';

/**
 * Well-known companies without context, in lists and beside their everyday namesakes; bodies by head noun; short forms; things that
 * are no organization. Every unknown name is made up. Each paragraph is an article of its own.
 */
const fixtures = `
The mill belongs to Taihe Iron and Steel Group, which buys from Velm Oil and Gas Co.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ company
                                                                ^^^^^^^^^^^^^^^^^^^^ company

Rivals Color Line and DFDS have cut fares.
       ^^^^^^^^^^ company
                      ^^^^ company

A team at King's College London and ISRO built it.
          ^^^^^^^^^^^^^^^^^^^^^ organization
                                    ^^^^ organization

Flights run by American, Delta and JetBlue were late on Monday.
               ^^^^^^^^ company
                         ^^^^^ company
                                   ^^^^^^^ company

SK Telecom, BT and Toshiba will test the link.
^^^^^^^^^^ company
            ^^ company
                   ^^^^^^^ company

Rivals such as M&S, Next and Primark open earlier.
               ^^^ company
                    ^^^^ company
                             ^^^^^^^ company

Barrick and First Quantum operate mines nearby.
^^^^^^^ company
            ^^^^^^^^^^^^^ company

The price war between Lidl and Aldi goes on.
                      ^^^^ company
                               ^^^^ company

The laser comes from Coherent.
                     ^^^^^^^^ company

Patents went to imec and Fujitsu Optical.
                ^^^^ organization
                         ^^^^^^^^^^^^^^^ company

She left boohoo in May.
         ^^^^^^ company

Crews from Codelco and Sonangol came to help.
           ^^^^^^^ company
                       ^^^^^^^^ company

Weetabix buys the oats; Air Liquide and Linde sell the gas.
^^^^^^^^ company        ^^^^^^^^^^^ company
                                        ^^^^^ company

Oil from Saudi Aramco, Petronas and Sonatrach will be cheaper.
         ^^^^^^^^^^^^ company
                       ^^^^^^^^ company
                                    ^^^^^^^^^ company

COMAC delivered its first jet to Air China.
^^^^^ company                    ^^^^^^^^^ company

Target, Gap and Walmart fell in early trading.
^^^^^^ company
        ^^^ company
                ^^^^^^^ company

The target, a gap in the wall, was missed.

United said it would add flights to Lima.
^^^^^^ company

American consumers spend less on shoes.

Shell sold the field to Eni.
^^^^^ company           ^^^ company

Shell companies hide their owners.

Arm licenses its designs to Apple.
^^^ company                 ^^^^^ company

Visa and Mastercard raised their fees.
^^^^ company
         ^^^^^^^^^^ company

A visa costs 40 euros.

Orange, Vodafone and Telenor share the masts.
^^^^^^ company
        ^^^^^^^^ company
                     ^^^^^^^ company

Next year will be hard, said Bosch.
                             ^^^^^ company

Talks between Unite and Norham Docks broke down.
              ^^^^^ organization
                        ^^^^^^^^^^^^ company

Union Unison wants 6% more.
      ^^^^^^ organization

They unite against the plan.

The ship belongs to Evergreen Marine Corp. (Taiwan) Ltd. and is new.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ company

Tests were done by Wasik Chemia Sp. z o.o., a Polish firm.
                   ^^^^^^^^^^^^^^^^^^^^^^^ company

The lawsuit names Quarrel Research LLC.
                  ^^^^^^^^^^^^^^^^^^^^ company

The pump is made by Ostler Hydraulics Ltd.
                    ^^^^^^^^^^^^^^^^^^^^^^ company

Fenwick Grains Co-operative buys the barley.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ company

The Grain Price Adjudicator opened a case.
    ^^^^^^^^^^^^^^^^^^^^^^^ organization

The Western Grid Operator (WGO) warned of cuts. WGO wants new lines.
    ^^^^^^^^^^^^^^^^^^^^^ organization
                           ^^^ organization     ^^^ organization

Duties were proposed by the Directorate General of Mines and Quarries.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The U.S. Food and Drug Administration cleared the device.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The U.K. Competition and Markets Authority will look at it.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Maritime and Coastguard Agency sent a boat.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Port of Kelling Firth Authority owns the quay.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The fund trades on Euronext Lisbon.
                   ^^^^^^^^^^^^^^^ organization

The Committee for Medicinal Products for Human Use met on Tuesday.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

Sales in Q1 FY26 beat those of H2 2025.

Joan Bosch-Keller joined the board of Trellick Energy Ltd. in May.
                                      ^^^^^^^^^^^^^^^^^^^^ company

Dana Ford heads the Pilots Guild. Ford added that talks would go on.
                    ^^^^^^^^^^^^ organization

Mr. Abbott, 61, left in May, and Abbott did not say why.

Abbott Laboratories makes the test.
^^^^^^^^^^^^^^^^^^^ company

Tallow Power's battery at Wirrin caught fire. The Wirrin battery is its largest.
^^^^^^^^^^^^ company

Hole DH-104 cut 20 m of ore.

Patients took the drug Lomarex (lomaritinib) for a year. Lomarex will be priced in June.

The trial, called BREEZE-3, met its goal.

The Sea Falcon, a 9,000-TEU ship, left Busan.

Professor Anna Lindt of Charité read the data.
                        ^^^^^^^ organization

Plough & Spade's editor, Ivy Marsh, was there.
^^^^^^^^^^^^^^ organization

Halden Cell Works Inc. opened a plant. Halden holds a stake in a mine, and Halden paid for the trip.
^^^^^^^^^^^^^^^^^^^^^^ company         ^^^^^^ company                      ^^^^^^ company

Shares of Meridian rose after Meridian Rotor Group Ltd. won the order.
          ^^^^^^^^ company    ^^^^^^^^^^^^^^^^^^^^^^^^^ company

Portugal's Banco Rio Claro SA made a profit. People at BRC, as the bank is known, were glad.
           ^^^^^^^^^^^^^^^^^^ company                  ^^^ company

Sources told Quaywire about it. Quaywire Daily takes advertising.
             ^^^^^^^^ organization
                                ^^^^^^^^^^^^^^ organization

Risk is high, says Tessera Ratings. Tessera rates 40 lenders.
                   ^^^^^^^^^^^^^^^ company
                                    ^^^^^^^ company

The Harlan Institute of Optics (HIO), a subsidiary, built the laser.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ company
                                ^^^ company

Grupo Ortal, S.A. and its union, Comisiones Obreras, agreed.
^^^^^^^^^^^^^^^^^ company        ^^^^^^^^^^^^^^^^^^ organization

Nairobi-based Twilight Foods, M-Kopa and Safaricom signed a pact.
              ^^^^^^^^^^^^^^ company
                              ^^^^^^ company
                                         ^^^^^^^^^ company

Analysts at Nomura, HSBC and Jefferies disagree.
            ^^^^^^ company
                    ^^^^ company
                             ^^^^^^^^^ company

The pact, which the Daily Herald of Perth reported, is secret.
                    ^^^^^^^^^^^^ organization

The lender HDFC Bank and ICICI Bank lead the loan.
           ^^^^^^^^^ company
                         ^^^^^^^^^^ company

Rockets from SpaceX and Blue Origin flew on Friday.
             ^^^^^^ company
                        ^^^^^^^^^^^ company

Ships of Maersk, MSC and CMA CGM wait outside Durban.
         ^^^^^^ company
                 ^^^ company
                         ^^^^^^^ company

He buys from Marks & Spencer and John Lewis.
             ^^^^^^^^^^^^^^^ company
                                 ^^^^^^^^^^ company

McDonald’s and Domino’s opened in Tashkent.
^^^^^^^^^^ company
               ^^^^^^ company

It owes money to Crédit Agricole and BNP Paribas.
                 ^^^^^^^^^^^^^^^ company
                                     ^^^^^^^^^^^ company

The U.S. Geological Survey mapped the seam.
    ^^^^^^^^^^^^^^^^^^^^^^ organization

The United Arab Emirates will host the fair.

`;

namesMatch('names of world business', fixtures);
