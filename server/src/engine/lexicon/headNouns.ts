/**
 * Nouns that make a name the name of a company or of another body. Written for this project; no list was copied.
 * Lower case; a head stands last in the name (*Baltic Freight Holdings*) or before *of* / *for* / *on*.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** A capitalised phrase that ends in one of these is a company, whatever its other words. */
export const COMPANY_HEADS = words(`
  group groupe gruppe gruppo grupo holding holdings company companies industries enterprises ventures conglomerate
  bank bancorp banco banca banque bankasi bankası sparkasse insurance assurance reinsurance airlines airways airline
  pharmaceuticals pharmaceutical pharma biopharma therapeutics biosciences biotherapeutics biotech biotechnology oncology diagnostics
  laboratories semiconductor semiconductors microelectronics electronics robotics photonics
  technologies automotive motors aerospace shipbuilding shipyard shipyards shipping refining refineries
  steelworks ironworks breweries brewery distillers distillery foods
  docks dockyard supermarkets hypermarkets stores securities brokers brokerage
  telecom telecommunications wireless studios pictures entertainment
  chemicals petrochemicals petrochemical fertilizers fertilisers cement
  partners associates bros brothers sons consulting consultants realty hotels resorts casinos
  minerals metals resources mines trucking logistics terminals railways railroad freight
  cooperative operative ratings
  werke kombinat konzern zaibatsu heavy-industries subsea offshore renewables
`);

/** Ordinary words that make a company in running text, but a topic in a title: *Morrow Batteries*, *Clean Energy*. */
export const SECTOR_HEADS = words(`
  mining energy power oil gas petroleum materials steel aluminium aluminum copper lithium gold silver nickel cobalt graphite tungsten uranium
  coal iron zinc tin platinum palladium diamonds diamond sugar tea cocoa rubber timber palm solution web net
  batteries battery solar wind hydro nuclear biofuels fuels magnets magnetics alloys composites ceramics glass paper packaging plastics polymers
  capital investments investment finance financial funding management advisors advisers advisory equity wealth asset assets fund funds trust
  systems solutions services software networks network digital data cloud labs analytics security cybersecurity computing interactive games gaming
  health healthcare medical medicines medicine biologics genetics genomics sciences science life vaccines devices surgical dental optical vision
  foods food beverages beverage dairy farms seafood coffee beer wines spirits tobacco cosmetics apparel fashion footwear jewellery jewelry
  motor cars trucks vehicles mobility tyres tires bikes aviation air aircraft space satellites rockets defence defense arms marine maritime
  lines line port ports cargo express transport transportation transit rail carriers tankers cruises travel tours
  media press publishing broadcasting communications mobile television pictures music records film films radio
  construction engineering contractors builders homes properties property estates development developments developers infrastructure water waste recycling environmental utilities electric electrical
  instruments tools machines machinery equipment controls sensors optics components manufacturing products international global worldwide
  retail markets market outlets outfitters mart brands trading traders commodities exports imports wholesale supply payments pay card cards
  leasing research optik sekuritas technik elektronik maschinenbau anlagenbau stahl
  technology material fusion yards fisheries fishing salmon plantations forestry lumber timbers mills bakeries nutrition
  hydrogen electrolysers electrolyzers turbines propulsion engines drones avionics armaments munitions imaging implants peptides neurosciences
  pharmacy pharmacies insurers underwriting underwriters mortgage mortgages lending leasings factoring betting cinemas theatres bookshops staffing
  recruitment catering ferries cruises towage dredging salvage stevedoring stevedores haulage coaches helicopters exploration drilling geophysical
  royalties royalty bullion jewellers vineyards wineries seeds feeds agri agro silicon wafers memory microsystems semi fonds
  heavy bulk roro storage chemical remedies formulations equities broking stockbroking distribution platforms payments ventures labs works factory collective forge robotics dynamics biosystems terminals
  constructions
`);

/** A capitalised phrase with one of these as its head is an organization that is no business. */
export const BODY_HEADS = words(`
  university universität universite université universidad universidade universita college academy academia polytechnic institute institut instituto istituto
  school faculty seminary laboratory observatory museum gallery library archive archives hospital clinic zoo orchestra theatre opera
  ministry department agency administration authority bureau commission commissariat directorate directorate-general inspectorate secretariat
  committee subcommittee council board congress parliament senate assembly bundestag duma knesset legislature chamber court tribunal judiciary
  united association assn federation confederation society union guild league alliance coalition consortium forum chamber chambers
  foundation institution endowment organization organisation
  police constabulary army navy force forces guard corps brigade regiment battalion marines militia fbi
  party bloc caucus front movement
  embassy consulate customs treasury exchequer ombudsman regulator watchdog adjudicator comptroller registrar ombudsperson inspectorates
  operator administrator arbitrator prosecutor constabularies presidium politburo curia standards ministry
  observatory registry exchange bourse farmers rfc
  church diocese synod archdiocese
  fc afc cf athletic rovers wanderers
`);

/** Heads of other languages that stand first: *Banco do Sul*, *Federación Agraria*, *Groupe Laurent*. */
export const COMPANY_FIRST_HEADS = words(`
  banco banque banca grupo groupe gruppo grupa compañía compania compagnie companhia compagnia empresa empresas sociedad société societe società societa
  cassa caixa caisse crédit credito crédito mutuelle chantiers cantieri astilleros stadtwerke sparkasse volksbank werft minera acciaierie
  sociedade cooperativa coopérative casa maison fratelli gebrüder
`);
export const BODY_FIRST_HEADS = words(`
  federación federacion federação fédération confederación confederacion confederaciones confédération asociación asociacion associação associazione
  unión união sindicato syndicat partido parti partito partei frente movimiento mouvement ministerio ministère ministero instituto istituto
  universidad université università universidade fundación fondation fundação fondazione consejo conseil consiglio cámara chambre comité comisión
  tribunal corte cour comisiones confédération daily
  vereinigung gewerkschaft
  politecnico politécnica agencia agence agenzia liga ligue lega club fc afc deportivo atlético atletico verband verein bund rundfunk médecins
`);

/** Heads that are also everyday nouns: a body only with a name-like word beside them or *of* after them. */
export const LOOSE_BODY_HEADS = words(`
  center centre office service initiative network programme program project taskforce desk team unit house club forum coalition alliance league
  front movement union force forces corps guard board court school church trust secretariat chamber mission panel fund bank taliban cabinet
  office-of division section branch growers
`);

/** A name that ends in one of these is a newspaper, a wire, a channel or another outlet. */
export const OUTLET_HEADS = words(`
  daily times news herald tribune gazette chronicle courier journal observer telegraph post mail mirror examiner inquirer bulletin sentinel
  weekly monthly review magazine digest newspaper zeitung blatt tageblatt nachrichten allgemeine presse tidende dagblad bladet posten
  tv television radio broadcasting newswire wire insider globe standard spectator argus advertiser register ledger dispatch echo
  shimbun shimpo ilbo ribao wanbao exchanges today diario jornal corriere gazzetta giornale periodico heraldo
`);

/** Heads that take *of* / *for* / *on* and then the rest of the name. */
export const OF_HEADS = words(`
  ministry department university universiteit bank institute institution college academy school association federation confederation
  board council committee commission office bureau chamber court house league union society organization organisation agency authority centre
  center museum archdiocese diocese church bar party movement army coalition alliance network foundation fund directorate secretariat
  administration assembly parliament club conference congress embassy consulate task group hospital faculty royal inspectorate service
  registrar supreme guild order corps corporation consortium observatory institut universität université universidad parliament
  trust colleges friends doctors reporters journalists mothers grandmothers sons daughters knights company division forum campaign initiative press
`);

/** A phrase that ends in one of these is not an organization: laws, prizes, events, places, products, programmes, documents. */
export const OTHER_HEADS = words(`
  act acts law laws bill directive regulation regulations treaty treaties agreement accord accords pact protocol convention constitution code charter
  award awards prize prizes medal medals trophy cup championship championships olympics games tournament open marathon grand-prix
  conference summit expo fair festival symposium congress-hall convention workshop webinar seminar session forum-day week day days month year years anniversary
  index indices average benchmark composite rating ranking rankings list survey census report reports study paper whitepaper handbook outlook
  street avenue road boulevard square lane plaza bridge airport station harbour harbor bay gulf sea river lake island islands mountain mountains
  mount valley peninsula desert canal strait peak hill hills park beach coast province county district region state states territory republic kingdom
  city town village suburb prefecture city-state quarter peninsula basin ranges
  war wars crisis revolution uprising massacre battle operation attack attacks shooting riots pandemic epidemic virus disease syndrome
  plan plans strategy policy project projects scheme initiative roadmap framework agenda doctrine mandate mission campaign deal
  era age century dynasty season holiday christmas easter ramadan
  model series edition version generation class mode engine processor chip phone tablet console
  theorem method effect scale principle equation technique
  english language bible quran novel album song movie
  minister president chancellor premier governor senator mayor secretary chairman chairwoman chief officer director manager judge justice
  spokesman spokeswoman spokesperson king queen prince princess duke pope bishop general colonel major captain lieutenant professor doctor
  tower building stadium arena hall mall palace prison dam interchange mine well field pipeline highway tunnel
  dollar euro yen yuan pound rupee franc peso real won
  bond bonds notes bills shares stock futures options swap swaps rate rates tax taxes tariff tariffs levy
`);
