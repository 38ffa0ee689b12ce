import { namesMatch } from '../support/nameFixture';

/** Sentences about other organizations. Each paragraph is an article of its own. */
const fixtures = `
The Ministry of Trade and Industry approved the plan.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

Ministry of Ecology and Environment inspectors visited the site.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Food and Chemicals Administration issued a warning.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

Researchers at the University of Tartu measured the loss.
                   ^^^^^^^^^^^^^^^^^^^ organization

Hohenfels University and Kyodai Institute of Technology share the patent.
^^^^^^^^^^^^^^^^^^^^ organization
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Central Bank of Norland kept rates unchanged.
    ^^^^^^^^^^^^^^^^^^^^^^^ organization

A spokesman for the Nordic Battery Association declined to comment.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Association of Inland Shippers opposes the toll.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The International Union of Crane Operators called a strike.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

Institute for Marine Technology engineers built the model.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The European Commission fined the cartel.
    ^^^^^^^^^^^^^^^^^^^ organization

UNESCO and the World Bank funded the survey.
^^^^^^ organization
               ^^^^^^^^^^ organization

The Federal Reserve left its rate alone.
    ^^^^^^^^^^^^^^^ organization

Reuters reported the talks first.
^^^^^^^ organization

According to the Ostsee Kurier Daily, the yard is for sale.
                 ^^^^^^^^^^^^^^^^^^^ organization

The Harbour Gazette printed the letter.
    ^^^^^^^^^^^^^^^ organization

She told the Highland Times that prices would rise.
             ^^^^^^^^^^^^^^ organization

The Antwerp Diamond Exchange suspended trading.
    ^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Council of Port Cities met in Riga.
    ^^^^^^^^^^^^^^^^^^^^^^ organization

ISO/TC 412 drafts the standard.
^^^^^^^^^^ organization

The National Graphite Laboratory confirmed the result.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Department for Ports, Fisheries and Coastal Affairs pays half.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Rural Women's Association planted the trees.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Supreme Court upheld the fine.
    ^^^^^^^^^^^^^ organization

The Centre for Arctic Studies published the map.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The fleet was grounded by Transport Canada.
                          ^^^^^^^^^^^^^^^^ organization

The Coastal Protection Agency (CPA) is new.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ organization
                               ^^^ organization

The Green Democratic Party lost two seats.
    ^^^^^^^^^^^^^^^^^^^^^^ organization

The Polish Academy of Sciences runs the reactor.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

Federación Agraria del Sur rejected the tax.
^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Maritime Safety Authority detained the ship.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ organization

Kyiv Polytechnic Institute tested the drone.
^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Royal Society for Railway History owns the engine.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Commission on Seabed Mining will vote in July.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization

The Svalbard Weather Bureau warned of ice.
    ^^^^^^^^^^^^^^^^^^^^^^^ organization
`;

namesMatch('names: organizations', fixtures);
