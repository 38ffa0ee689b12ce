import { words } from './verbForms';

/* Head nouns of phrases that can be the source of a statement, by what they stand for. Compiled by hand. */

/** Unnamed people when indefinite or plural; a known person when definite and singular. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  words(`official officials analyst analysts expert experts source sources observer observers critic critics insider insiders
  economist economists researcher researchers scientist scientists engineer engineers executive executives manager managers
  trader traders broker brokers dealer dealers investor investors shareholder shareholders lawyer lawyers attorney attorneys
  diplomat diplomats minister ministers president chairman chairwoman chairperson chair chief director directors governor
  secretary senator congressman lawmaker lawmakers politician politicians regulator regulators prosecutor prosecutors judge judges
  police officer officers doctor doctors physician physicians patient patients author authors professor professors academic academics
  consultant consultants adviser advisers advisor advisors aide aides spokesman spokeswoman spokesperson spokespeople representative
  representatives supporter supporters opponent opponents proponent proponents advocate advocates activist activists campaigner
  campaigners worker workers employee employees farmer farmers resident residents witness witnesses person people man woman men women
  nobody everyone someone somebody anyone others many some few most both respondents respondent participants voters voter customers
  customer suppliers supplier users user skeptics sceptics pundits commentators commentator reporter reporters journalist journalists
  historian historians strategist strategists pollster pollsters forecasters founder founders co-founder cofounder owner ceo cfo coo cto
  boss head leader leaders captain pilot buyer buyers seller sellers executives bankers banker publicist veteran veterans specialist
  specialists scholar scholars coach mayor premier chancellor ambassador general colonel crew crews divers technicians mechanics trackers enthusiasts hobbyists amateurs pilots sheriff sergeant commander father mother
  son daughter brother sister friend friends family families neighbour neighbours neighbor neighbors mp mps envoy king queen prince
  developer developers planner planners builders miner miners refiners shippers charterer charterers carriers shipowner shipowners
  underwriters underwriter inspectors inspector auditors auditor trustees trustee partner partners candidate nominee students teachers
  winemaker chef designer architect architects biologist chemist physicist astronomer epidemiologist nurse nurses surgeon clinicians
  vendors sponsors delegates negotiators negotiator mediators actor actress singer musician player players manager fan fans pair duo
  growers grower drivers driver teachers teacher writers lenders lender insurers insurer retailers retailer brewers brewer makers
  dockers sailors tenants landlords parents commuters passengers neighbours shoppers savers borrowers pensioners hauliers breeders
  fishermen fisherman clerks nurses medics paramedics firefighters soldiers rebels militants protesters organisers organizers
  contacts contact contractors contractor plaintiffs plaintiff defendant defendants litigants creditors creditor bidders bidder unions advisers
  locals villagers islanders citizens environmentalists councillors councillor motorists cyclists consumers archaeologists
  west street markets industry republicans democrats conservatives liberals moderator interviewer host anchor
  juror jurors narrator speechwriter speechwriters administrators liquidators employer employers claimants claimant barrister barristers
  solicitor solicitors counsel clerk staffer staffers trainee trainees engineer guard guards cleaner cleaners
  investigator investigators staff defender defenders detractor detractors magistrate magistrates coroner receiver receivers editor editors
  columnist columnists blogger bloggers superintendent groups client clients members guest guests subscriber subscribers interviewee interviewees pharmacist pharmacists vet vets oncologist`),
);

/** People who speak for an organization in its name. */
export const SPOKESPEOPLE: ReadonlySet<string> = new Set(
  words(`spokesman spokeswoman spokesperson spokespeople representative ceo cfo chairman chairwoman management`),
);

/** Plurals that stand for an institution which the reader can find: not anonymous. */
export const INSTITUTIONAL_PEOPLE: ReadonlySet<string> = new Set(
  words(`police prosecutors judges jurors judge prosecutor magistrate magistrates coroner`),
);

/** Bare plurals and phrases that name nobody. */
export const ANONYMOUS_NOUNS: ReadonlySet<string> = new Set(
  words(`official officials analyst analysts expert experts source sources observer observers critic critics insider insiders person
  people others many some few most those contacts skeptics sceptics pundits west street markets industry traders brokers dealers`),
);

/** Generic nouns for a company or another body: *the company*, *the miner*, *the ministry*. */
export const CORPORATE_NOUNS: ReadonlySet<string> = new Set(
  words(`company companies firm firms group corporation conglomerate manufacturer manufacturers maker makers producer producers
  supplier suppliers operator operators developer miner refiner smelter utility carrier airline airlines lender bank banks insurer
  retailer automaker carmaker chipmaker drugmaker shipbuilder shipyard steelmaker brewer startup start-up venture subsidiary unit arm
  parent giant business enterprise institute institution university college laboratory lab ministry department agency bureau office
  secretariat management authority authorities regulator commission committee council board government administration parliament congress senate court
  association federation union unions alliance consortium organization organisation society foundation charity fund bourse exchange
  team campaign party army navy force police outlet newspaper paper magazine broadcaster publication site website portal blog agency
  tribunal panel body watchdog thinktank think-tank consultancy studio brand chain franchise hospital clinic school museum club league
  cooperative co-op syndicate partnership service industry household startup spinoff spin-off side sides camp city state county white
  kremlin pentagon treasury house prosecution defence defense crown jury
  outlets newspapers papers websites broadcasters agencies magazines entourage delegation embassy embassies consulate presidency chancellery
  cabinet mission bloc exporter importer wholesaler distributor grocer distiller yard shipyards media`),
);

/** Documents and data that say something. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(`report reports statement statements release releases announcement filing filings document documents data figures numbers
  statistics survey surveys study studies paper papers poll polls analysis analyses review reviews estimate estimates forecast
  forecasts account accounts record records list index article articles story interview letter memo email e-mail note notes post
  posting tweet prospectus presentation transcript audit test tests trial trials results findings research evidence documentation
  database registry register census bulletin newsletter blog book email lawsuit complaint indictment affidavit verdict ruling order
  contract disclosure notice circular dossier brief briefing guidance testimony comments remarks column editorial dataset schedule
  ranking rankings chart charts table map maps website page video footage recording images photographs advisory rules model models
  calculations projections outlook roadmap white-paper whitepaper factsheet sheet minutes speech message text agenda resolution bill
  treaty law manifesto agreement slide slides ad ads advert clip video spot average averages 10-k 10-q 8-k 20-f 6-k s-1 f-1 polling experiments simulations measurements tally count inventory logs log checks appendix annex footnote footnotes addendum disclosures dossiers bylaws statutes constitution charter manifest ledger timetable readings officials`),
);
