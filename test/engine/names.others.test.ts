import { namesMatch } from '../support/nameFixture';

/** Capitals that name no organization: people, places, laws, prizes, measures, everyday words. Each paragraph is an article of its own. */
const fixtures = `
Ingrid Haugen and her brother sold the farm.

The price of nickel rose in London and Shanghai.

President Emmanuel Macron visited Lille on Tuesday.

Prime Minister Narendra Modi opened the bridge.

German and French producers asked for help.

In January the river froze.

The Model 5 costs less than the Model 7.

The Clean Water Act requires a permit.

He won the Grand Harbour Prize in 2019.

The World Cup begins in June.

The Nikkei Stock Average closed lower.

Washington and Beijing agreed to talk.

Officials said the ban would stay.

Analysts expect a surplus.

The company said it would appeal.

The institute did not reply.

Chief Financial Officer Maria Lopez will leave.

Dr. Adaeze Okafor led the study.

AI and GPS are on every ship.

The CEO and the CFO sold shares.

GDP growth slowed to 2%.

COVID-19 closed the port.

It rained in Northern Ireland and West Virginia.

Highlights of the week follow.

Seaweed prices doubled.

The Baltic Sea is warmer than the North Sea.

Foreign Minister Li spoke for an hour.

"We want everybody," Okafor said.

The battery management system (BMS) failed.

Demand for EVs and LEDs fell.

The Paris Agreement and the Treaty of Lisbon apply.

Mr. Johansson, 54, has farmed since 1990.

The Rhine and the Danube flooded.

Strategically, the company looks weak.

The Second World War ended there.

The yen and the Swiss franc gained.

The Oslo Energy Conference opens on Monday.

Inner Mongolia and Xinjiang export coal.

Section 301 tariffs remain.

It is a victory for Kyiv.

The gain on the MG-ADL scale was clear, and the KRAS mutation was rare.

The drug missed the endpoint of the VECTOR-HF study, as one had in the SOLAR-2 trial.

Such medicines as Velm Pharma's Orvaxia have cut admissions.
                  ^^^^^^^^^^^ company

The Turkish lira fell, and Faraday found the law in 1831.

The car carrier Halcyon Ace burned for a third day.

Its plants at Timbues and Quebrada are old.

A Swiss court fined the trader. The Condor flew over Peru.
`;

namesMatch('names: what is no organization', fixtures);
