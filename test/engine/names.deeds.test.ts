import { namesMatch } from '../support/nameFixture';

/** Names that only their deeds, owners and dealings show to be companies, and what looks like them. Each paragraph is an article. */
const fixtures = `
Velmarit has trebled capacity, and Ostrin in Kaltenau is hiring fitters.
^^^^^^^^ company
                                   ^^^^^^ company

Karvane, controlled by a pension fund, wants to sell its cranes.
^^^^^^^ company

The group sold its Swedish works to Ostrin.
                                    ^^^^^^ company

A study by Velmarit puts the cost at $3 million.
           ^^^^^^^^ company

The yard is selling its military arm, Tovala, to a rival.
                                      ^^^^^^ company

Velmarit Fusion, a Bergen company spun out of a laboratory, has raised $90 million.
^^^^^^^^^^^^^^^ company

KVRL and TSDA reaffirmed their ratings.
^^^^ company
         ^^^^ company

The minister told Kronopia that a decision was near.
                  ^^^^^^^^ organization

Velmarit's Peter Sand warned of a glut.
^^^^^^^^ company

Novel Harbours and Special Economic Zone Ltd will pay $2 million.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ company

General Fusion is late.
^^^^^^^^^^^^^^ company

The store at Kaltenau held 400 tonnes.

BioVelm's Roctamir managed two years without a bleed.
^^^^^^^ company

It would compete with Wakilar, sold by a rival.

Two Galmira satellites were lost in March.

Narcolepsy affects an estimated 200,000 people.

The FTSE MIB gained 0.4%.

Peacemaking takes time.

The City of Ivalunt says the water is safe.

Min-jae Koh holds no shares.

Tuscany Lithium Corp. opened a mine in Quebec. Tuscany has spent $120 million on land.
^^^^^^^^^^^^^^^^^^^^^ company
                                               ^^^^^^^ company

Tuscany Lithium Corp. opened an office in Tuscany. Tuscany has raised its rates.
^^^^^^^^^^^^^^^^^^^^^ company

After months of talks, Brennlauf agreed to buy Tessaro for 40 million euros.
                       ^^^^^^^^^ company
                                               ^^^^^^^ company

The deal values Zorbeck Hale at 2 billion dollars.
                ^^^^^^^^^^^^ company

Karvonex, which makes valves, has cut jobs.
^^^^^^^^ company

Airlines Skyvara, Nordaro and Aeroluna have cut fares.
         ^^^^^^^ company
                  ^^^^^^^ company
                              ^^^^^^^^ company

Telvanta is to merge with Orbicom.
^^^^^^^^ company
                          ^^^^^^^ company

Hospitals use software from Dataquill.
                            ^^^^^^^^^ company

Talks between Orbicom and Netrix broke down.
              ^^^^^^^ company
                          ^^^^^^ company

Orbicom, Netrix and Telvanta did not reply.
^^^^^^^ company
         ^^^^^^ company
                    ^^^^^^^^ company

Poland's Gdanex has stopped its line.
         ^^^^^^ company

Net profit at Bancoro fell by half.
              ^^^^^^^ company

Neither Ferrocal nor Gdanex would comment.
        ^^^^^^^^ company
                     ^^^^^^ company

The order went to Gdanex, and a licence was won by Helmar.
                  ^^^^^^ company
                                                   ^^^^^^ company

Novikem was founded in 1998.
^^^^^^^ company

Novikem is up 4%.
^^^^^^^ company

When Novikem filed for bankruptcy, 400 people lost their jobs.
     ^^^^^^^ company

Among the bidders are Novikem and Helmar.
                      ^^^^^^^ company
                                  ^^^^^^ company

Former Novikem boss Urs Frei was charged.
       ^^^^^^^ company

Velmarit, now part of BASF, was sold.
^^^^^^^^ company
                      ^^^^ company

BASF has put Velmarit up for sale.
^^^^ company
             ^^^^^^^^ company

Gdanex will supply Siemens with chips.
^^^^^^ company
                   ^^^^^^^ company

Germany's Ostrau has promised lower taxes.

It sold half of Hornley 3 to a fund.

The data between Tampere and Oulu are old.

Omvara, Brotkan and Nekkanti, the Indian packers, are shut out.
^^^^^^ company
        ^^^^^^^ company
                    ^^^^^^^^ company

Dovelan, Team19 and tinyForge, the three listed publishers, trade for less.
^^^^^^^ company
         ^^^^^^ company
                    ^^^^^^^^^ company

Its suppliers are Siemens Mobility, Eltel and the Steinvik firm Nordsig.
                  ^^^^^^^^^^^^^^^^ company
                                    ^^^^^ company
                                                                ^^^^^^^ company

Its largest shareholder is a fund, and it is majority owned by Wanjari.
                                                               ^^^^^^^ company

The quarry belongs today to Thomsen Beteiligungen.
                            ^^^^^^^^^^^^^^^^^^^^^ company

It sold three studios – one of them in Oslo – to Minivelt for €91m.
                                                 ^^^^^^^^ company

On Wednesday Embrasol sold three studios.
             ^^^^^^^^ company

Schools are owned by Christians and Muslims.

Opavec, which represents owners, was not asked.
^^^^^^ organization

The loan came from NRV.Bank.
                   ^^^^^^^^ company

Salmon Norway said losses were small.
^^^^^^^^^^^^^ organization
`;

namesMatch('names: deeds and dealings', fixtures);
