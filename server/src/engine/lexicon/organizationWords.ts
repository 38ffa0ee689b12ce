/**
 * Words that say, beside a name, whether it names an organization or a person. Written for this project; no list was copied.
 * Lower case.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** What organizations and people do: *X said*. */
export const SAYING_VERBS = words(`
  said says say told tells announced announces reported reports claimed claims stated states added adds noted notes confirmed confirms
  denied denies warned warns estimated estimates forecast forecasts forecasted predicts predicted expects expected believes believed argues argued
  insists insisted acknowledged acknowledges disclosed discloses revealed reveals wrote writes declared declares explained explains suggested suggests
  emphasized emphasizes emphasised emphasises stressed stresses highlighted highlights blamed blames praised criticised criticized accused accuses
  declined declines refused refuses promised promises pledged pledges vowed vows agreed agrees argued urged urges demanded demands
  counts puts tweeted posted commented comments responded replied cited cites called calls condemned hailed welcomed rejected put
`);

/** What companies and bodies do, and people seldom: *X acquired*, *X is hiring*. */
export const CORPORATE_VERBS = words(`
  acquired acquires acquire buys bought launched launches launch unveiled unveils manufactures manufactured produces produced makes made employs employed
  owns owned operates operated supplies supplied sells sold shipped ships listed floated raised raises invested invests invest
  hires hired opened opens closed closes develops developed built builds expanded expands partnered partners merged merges
  filed files issued issues priced trades traded soared surged slumped plunged jumped gained fell rose dropped climbed slipped tumbled rallied
  secured secures signed signs completed completes halted halts resumed resumes suspended suspends restarted commissioned
  licensed licenses published publishes awarded received receives won wins posted posts swung booked books
  plans planned aims targets intends seeks sought hopes expects forecasts cut cuts slashed recalled recalls restructured spun
  broadcasts aired regulates regulated ruled rules voted approved approves adopted imposed imposes fined fines sanctioned sued sues
  dominates dominate competes compete supply produce operate own holds held controls backed backs funds funded sponsors sponsored
  qualifying hiring building planning developing acquiring considering pushing reportedly outperformed underperformed delisted rebranded
  showed shows overtook lags leads ranks ranked serves serviced showcased showcases runs ran delivered delivers offers offered
  joined joins hit hits blew showcasing collapsed defaulted restated acquires carries carried ordered orders paid pays earned earns
`);

/** Of these, what people hardly ever do. */
export const FIRM_VERBS = words(`
  acquired acquires launched launches unveiled unveils manufactures manufactured produces produced employs employed supplies supplied ships shipped
  operates operated hires licensed licenses recalled recalls delisted rebranded listed floated dominates dominate merged merges restructured
  broadcasts aired regulates ordered orders issued issues posted posts priced slumped soared tumbled rallied surged plunged reportedly
  qualifying hiring forecasts forecast commissioned restarted defaulted showcased showcases delivers outperformed underperformed
`);

/** What one owns only as an organization: *X's shares*, *X shares*, *X CEO*. */
export const CORPORATE_NOUNS = words(`
  shares share stock stocks shareholders shareholder investors investor bondholders creditors customers customer clients employees employee workers staff
  workforce ceo cfo cto coo chairman chairwoman chair chief president vice executive executives board boardroom directors director management
  spokesman spokeswoman spokesperson headquarters subsidiary subsidiaries unit units division divisions arm parent affiliate affiliates
  team gigafactory facility facilities campus complex plant plants factory factories fab fabs mine mines refinery refineries smelter smelters warehouse warehouses stores store outlets branches branch
  profit profits revenue revenues earnings sales turnover margin margins losses loss debt dividend dividends buyback balance results guidance
  takeover acquisition merger ipo listing flotation stake bid offer product products brand brands pipeline portfolio app website platform
  output production shipments deliveries orders order fleet network networks factory's supplier suppliers rivals rival competitors competitor
  announcement filing filings statement release founder founders co-founder spokesperson's researchers analysts analyst economist economists scientists engineers officials
  media newspaper members lawyers lawyer attorney attorneys managers bonds market-cap valuation data-centres logo innovation executives'
`);

/** After a capital name without a possessive these mark it as an organization: *Infineon shares*. */
export const ATTRIBUTIVE_NOUNS = words(`
  shares stock ceo cfo cto coo chairman chairwoman chief executive executives spokesman spokeswoman spokesperson employees staff workers officials
  subsidiary subsidiaries unit division plant factory fab mine refinery smelter warehouse headquarters shareholders investors customers analysts analyst
  economist economists researchers scientists engineers lawyers media survey poll data website founder co-founder cofounder president director
  managers boss bosses board takeover bid deal earnings results sales products app branded bonds stake reporter correspondent
  government senator supporters activists mps politician politicians stronghold goalkeeper striker midfielder defender winger captain
  fighters militants insurgents troops soldiers lawmaker lawmakers candidate candidates leader leaders members member
`);

/** Nouns before a name that say what it is: *chipmaker X*, *supplier X*; also after it: *X, a lender*. */
export const COMPANY_ROLES = words(`
  company companies firm firms maker makers manufacturer manufacturers producer producers supplier suppliers developer developers operator operators
  miner miners lender lenders bank banks insurer insurers reinsurer retailer retailers grocer chain brewer distiller carmaker carmakers automaker automakers
  chipmaker chipmakers drugmaker drugmakers planemaker shipbuilder shipbuilders steelmaker steelmakers smartphone-maker toymaker sportswear
  airline airlines carrier carriers shipper railway utility utilities refiner refiners smelter startup startups start-up unicorn conglomerate giant giants
  multinational subsidiary subsidiaries affiliate unit rival rivals competitor competitors peer peers partner partners customer customers client clients
  parent owner group business enterprise contractor contractors consultancy consultants brokerage broker brokers auditor auditors
  fund funds investor investors hedge-fund backer backers shareholder shareholders vendor vendors distributor wholesaler buyer seller
  platform marketplace publisher studio label agency-owned foundry foundries fabless biotech biotechs fintech fintechs pharma explorer explorers
  heavyweight powerhouse specialist group's newcomer newcomers incumbent incumbents spinoff spin-off spinout venture exchange-listed drinkmaker
  consultancies forecasters pollsters hauliers haulier grocers bookmakers caterers hoteliers
  lessor lessors reinsurers distillers retailers charterer charterers
  salvor salvors forecaster forecasters bidder bidders tenant tenants exporter exporters importer importers processor processors packer packers
  shipbroker shipbrokers shipowners shipyard integrator integrators liner
  partnership builder builders trader traders manufacturer's provider providers hotelier landlord bookmaker
`);

export const BODY_ROLES = words(`
  university universities institute institutes ministry agency agencies regulator regulators watchdog association associations federation union unions
  council body bodies committee commission court courts party parties movement charity charities foundation think-tank thinktank ngo nonprofit
  newspaper newspapers magazine outlet outlets broadcaster broadcasters channel website blog wire newswire daily weekly journal
  alliance coalition cartel group's organisation organization organisations organizations museum hospital school college academy laboratory lab centre center
  exchange bourse police militia militants army force government-body secretariat consortium lobby academics researchers network rebel rebels
  authority department bureau department's club team squad rivals'
`);

/** Nouns before *of* / *in* / *at* / *by*: what stands after is an organization. *shares in X*, *analysts at X*. */
export const OWNED_NOUNS = words(`
  shares share stake stakes subsidiary subsidiaries unit arm division acquisition takeover purchase owner owners parent chairman chairwoman ceo
  shareholders shareholder analyst analysts economist economists strategist strategists spokesman spokeswoman spokesperson researcher researchers
  scientist scientists employee employees executive executives founder founders co-founder cofounder boss engineer engineers affiliate
  customers merger bid listing editor correspondent reporter reporters partner partners professor lecturer fellow member members
  lawyers barristers bankers auditors consultants investment investments investor investors loan loans contract contracts venture cto cfo coo manager managers
`);

/** Participles before *by*: *owned by X*, *published by X*. */
export const BY_PARTICIPLES = words(`
  owned acquired backed developed made manufactured published operated run built supplied bought founded funded sponsored controlled produced issued
  led launched advised managed employed commissioned licensed designed distributed marketed reported released compiled conducted organised organized
  hosted provided hired employed surveyed polled sold obtained seen reviewed cited rated held represented audited insured underwritten
`);

/** Endings after a hyphen: *X-backed*. */
export const OWNED_SUFFIXES = words(
  'backed owned controlled affiliated run funded sponsored made branded operated managed linked listed-firm appointed aligned',
);
/** Endings after a hyphen that follow a place: *Munich-based*. */
export const PLACE_SUFFIXES = words('based listed born headquartered area bound educated registered style');

/** Words that a person carries after the name: *X, head of*; a subset of the job titles. */
export const PERSON_NOUNS = words(`
  head chief director manager professor analyst economist strategist spokesman spokeswoman spokesperson founder co-founder cofounder chairman chairwoman
  chair president vice ceo cfo cto coo partner lawyer attorney minister secretary editor reporter journalist author researcher scientist engineer
  resident farmer trader student teacher doctor activist campaigner lawmaker senator mayor governor ambassador envoy deputy commissioner coach captain
  striker midfielder defender goalkeeper winger player singer actor actress artist writer novelist historian expert scholar lecturer fellow
  father mother son daughter brother sister wife husband widow aged who whose himself herself
`);
