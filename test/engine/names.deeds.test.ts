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
`;

namesMatch('names: deeds and dealings', fixtures);
