import { namesMatch } from '../support/nameFixture';

/** Unions, clubs, agencies, numbered projects, short forms of adjectives, words with their head noun inside. Each paragraph is an article. */
const fixtures = `
Crews at the depot are represented by Havnefolk, which called a strike.
                                      ^^^^^^^^^ organization

Pilots in Vereinigung Nordflug, or VNF, stayed at home.
          ^^^^^^^^^^^^^^^^^^^^ organization
                                   ^^^ organization

Sparkassenverband Nordfurt wants to keep its share.
^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The workers' union is older than OstraBank and FairWatch.
                                 ^^^^^^^^^ company
                                               ^^^^^^^^^ organization

Landesbank shares are not traded.

She asked the F.T.C. and the U.A.W. for their files.
              ^^^^^^ organization
                             ^^^^^^ organization

The Premier League has charged two clubs.
    ^^^^^^^^^^^^^^ organization

Legal & General voted against the plan.
^^^^^^^^^^^^^^^ company

The S&P 500 rose 0.4%, and the Nasdaq fell.

Work on Skerry Wind 1 and 2 stays cancelled.

GRAND CENTER, Iowa — Corn is cheap.

High-NA machines cost more than their rivals.

Orders moved from Delphane (a Karvex Labs company) to others.
                  ^^^^^^^^ company
                              ^^^^^^^^^^^ company

Prices fell by a tenth, according to Velmarit.
                                     ^^^^^^^^ company

Users stayed away, according to Internet figures.

Whether The Verge is right remains to be seen.
            ^^^^^ organization

The pipeline is run on dbt Labs software and by data.world of Austin.
                       ^^^^^^^^ company
                                                ^^^^^^^^^^ company

Brussels Airlines and Swiss brought in bigger jets.
^^^^^^^^^^^^^^^^^ company
                      ^^^^^ company

What does Target get for its money?
          ^^^^^^ company

Bavarian Nordic shares jumped. Bavarian's board backs the bid.
^^^^^^^^^^^^^^^ company
                               ^^^^^^^^ company

Boca Juniors lost on Sunday; at Boca nobody was surprised.
^^^^^^^^^^^^ organization
                                ^^^^ organization

Soybeans drew strength from a sale.
`;

namesMatch('names: bodies of trades', fixtures);
