/**
 * Bodies of trades and fields that readers of their news know without being told: trade unions, newspapers and trade papers, leagues and
 * clubs, agencies and associations, exchanges, universities, parties. General knowledge, written for this project; names only. A `:c`
 * marks those that are businesses.
 */
export const WORLD_BODIES = `
  IF Metall;Fellesforbundet;3F;Dansk Metal;Teollisuusliitto;IG BAU;Vereinigung Cockpit;Marburger Bund;Deutscher Gewerkschaftsbund;PRO-GE;Syna;Syndicom;Force Ouvrière;CFE-CGC;Sud Rail;SUD-Rail;ACV Puls;
  CC.OO.;Comisiones Obreras;Sepla;SITCPLA;SNPVAC;Fiom;Fiom-Cgil;Fim-Cisl;Uilm;Filt-Cgil;First Cisl;Fisac;Uilca;Fórsa;Siptu;Ialpa;Unite the Union;Unite Hospitality;Public and Commercial Services Union;Communication Workers Union;
  National Education Union;NASUWT;University and College Union;British Medical Association;Royal College of Nursing;Balpa;Community Union;Bectu;Fire Brigades Union;Prospect union;SAG-AFTRA;Writers Guild of America;
  Teamsters Canada;International Brotherhood of Teamsters;International Longshoremen's Association;International Longshore and Warehouse Union;United Steelworkers;Service Employees International Union;AFSCME;
  American Federation of Teachers;National Education Association;Communications Workers of America;International Brotherhood of Electrical Workers;International Association of Machinists;Air Line Pilots Association;
  Allied Pilots Association;Southwest Airlines Pilots Association;Association of Flight Attendants;AFA-CWA;Association of Professional Flight Attendants;Transport Workers Union;United Food and Commercial Workers;UNITE HERE;
  Unite Here;United Farm Workers;National Nurses United;Unifor;Canadian Union of Public Employees;Starbucks Workers United;Amazon Labor Union;Trabajadores Unidos;Maritime Union of Australia;CFMMEU;Australian Workers' Union;
  Transport Workers' Union;Australian Council of Trade Unions;Electrical Trades Union;Offshore Alliance;Numsa;Amcu;National Union of Mineworkers;Satawu;SATAWU;Saftu;Nehawu;Nigeria Labour Congress;Trade Union Congress;Rengo;
  Korean Confederation of Trade Unions;Korean Metal Workers' Union;Bharatiya Mazdoor Sangh;Bhartiya Kisan Union;All-China Federation of Trade Unions;IndustriALL;IndustriAll;IndustriALL Global Union;UNI Global Union;UNI Global;
  International Transport Workers' Federation;European Transport Workers' Federation;European Cockpit Association;European Trade Union Confederation;International Trade Union Confederation;Eurocadres;Türk-İş;Hak-İş;DİSK;
  Força Sindical;Federación Minera;La Fraternidad;Camioneros;Sindicato Unificado;TradeWinds;Lloyd's List;Splash247;gCaptain;Hellenic Shipping News;Seatrade;Loadstar;Journal of Commerce;FreightWaves;American Shipper;Supply Chain Dive;
  Insurance Insider;Insurance Times;Insurance Journal;Artemis.bm;Reinsurance News;ETNews;DigiTimes;Digitimes;EE Times;EETimes;Semiconductor Engineering;AnandTech;Tom's Hardware;Ars Technica;ZDNet;Engadget;404 Media;Stratechery;
  Rest of World;Moneycontrol;Livemint;Economic Times;Business Standard;BusinessLine;Hindustan Times;Indian Express;NDTV Profit;BQ Prime;Deccan Herald;Express Tribune;Daily Star;Nikkei Business;Yomiuri;Mainichi;Sankei;
  Toyo Keizai;Jiji;Jiji Press;Maeil Business Newspaper;Korea Economic Daily;Korea Herald;Korea Times;Hankyoreh;JoongAng;Dong-A Ilbo;Chosun Biz;Yicai;Securities Times;21st Century Business Herald;China Securities Journal;
  Shanghai Securities News;Economic Observer;China Metallurgical News;China Mining News;Economic Information Daily;China News Service;Science and Technology Daily;Economic Daily News;Commercial Times;Liberty Times;
  Central News Agency;Taipei Times;Business Times;Channel NewsAsia;Bangkok Post;Jakarta Post;Kompas;Rappler;Philippine Daily Inquirer;VnExpress;Tuoi Tre;Australian Financial Review;Sydney Morning Herald;New Zealand Herald;NZ Herald;
  Globe and Mail;Toronto Star;National Post;La Presse;BNN Bloomberg;Canadian Press;Seattle Times;San Francisco Chronicle;Chicago Tribune;Boston Globe;Houston Chronicle;Dallas Morning News;Miami Herald;Detroit News;Detroit Free Press;
  Des Moines Register;Star Tribune;Philadelphia Inquirer;ProPublica;Business Insider;Fortune Magazine;Fast Company;Inc. Magazine;Roll Call;Semafor;New York Post;Daily Mail;Mail on Sunday;Daily Mirror;Daily Express;Evening Standard;
  Sunday Times;Sunday Telegraph;City A.M.;City AM;Private Eye;Retail Week;Drapers;Construction News;Building Magazine;Property Week;Estates Gazette;Flight International;FlightGlobal;Flightglobal;Aviation Week;ch-aviation;
  Simple Flying;Airfinance Journal;Railway Gazette;Automotive News;Autocar;Auto Express;Auto Motor und Sport;Automobilwoche;electrive;Electrek;InsideEVs;Utility Dive;Upstream Online;Offshore Engineer;Energy Voice;Montel News;
  Energate;Carbon Brief;Climate Home News;Canary Media;E&E News;Inside Climate News;Mining Weekly;Mining Journal;Northern Miner;Metal Bulletin;American Metal Market;Steel Times;Stat News;STAT News;Endpoints News;Fierce Pharma;
  Fierce Biotech;FiercePharma;FierceBiotech;BioCentury;BioPharma Dive;Pharma Times;Pink Sheet;Nature;Lancet;New England Journal of Medicine;Nature Medicine;Science Translational Medicine;
  Proceedings of the National Academy of Sciences;New Scientist;Scientific American;MIT Technology Review;IEEE Spectrum;Chemical & Engineering News;Chemistry World;Physics World;Börsen-Zeitung;Börsenzeitung;Manager Magazin;
  manager magazin;WirtschaftsWoche;Wirtschaftswoche;Frankfurter Rundschau;Süddeutsche;Tagesspiegel;Der Tagesspiegel;Bild am Sonntag;Spiegel;Focus Online;Neue Zürcher Zeitung;Tages-Anzeiger;Der Standard;Die Presse;Kurier;Der Aktionär;
  Deutschlandfunk;n-tv;dpa;dpa-AFX;La Tribune;L'Agefi;Le Parisien;Libération;L'Opinion;Mediapart;BFM Business;France Inter;Franceinfo;France Info;Le Soir;L'Echo;De Tijd;De Standaard;Belga;De Volkskrant;Volkskrant;De Telegraaf;
  Het Financieele Dagblad;Financieele Dagblad;Il Sole 24 Ore;La Stampa;Il Messaggero;MF-Milano Finanza;Milano Finanza;Radiocor;Corriere;Expansión;Cinco Días;El Economista;El Confidencial;La Vanguardia;Europa Press;Público;
  Jornal de Negócios;Dagens Industri;Dagens Nyheter;Svenska Dagbladet;Aftonbladet;Expressen;TT News Agency;Breakit;Dagens Næringsliv;Aftenposten;Børsen;Berlingske;Politiken;Jyllands-Posten;Ritzau;TV 2;Helsingin Sanomat;Kauppalehti;
  Yle;Postimees;Delfi;Gazeta Wyborcza;Rzeczpospolita;Puls Biznesu;TVN24;Hospodářské noviny;iDNES;Kathimerini;Ta Nea;Naftemporiki;Hürriyet;Hurriyet;Cumhuriyet;Kommersant;Vedomosti;RBC Daily;Novaya Gazeta;Meduza;Moscow Times;
  Kyiv Independent;Kyiv Post;Ukrainska Pravda;Times of Israel;Jerusalem Post;Calcalist;Ynet;TheMarker;Al Arabiya;Asharq Business;Arab News;Gulf News;Khaleej Times;Zawya;Al-Monitor;Business Day;Mail & Guardian;Daily Maverick;News24;
  Moneyweb;Premium Times;Business Daily;Daily Nation;Folha;Estadão;O Estado de S. Paulo;O Globo;Valor Econômico;Brazil Journal;La Nación;Ámbito;Infobae;El Cronista;La Tercera;El Mercurio;Diario Financiero;El Comercio;La República;
  El Tiempo;El Universal;El Financiero;Animal Político;Premier League;English Premier League;English Football League;Women's Super League;Scottish Premiership;Football Association;La Liga;LaLiga;Serie A;Ligue 1;Bundesliga;
  Royal Spanish Football Federation;Conmebol;CONMEBOL;Concacaf;CONCACAF;Major League Soccer;Major League Baseball;National Football League;National Basketball Association;National Hockey League;PGA Tour;LIV Golf;DP World Tour;
  ATP Tour;Formula 1;Formula One;Formula E;MotoGP;NASCAR;IndyCar;International Olympic Committee;International Paralympic Committee;World Athletics;World Rugby;Six Nations Rugby;Rugby Football Union;England and Wales Cricket Board;
  International Cricket Council;Indian Premier League;Big Bash League;World Anti-Doping Agency;Court of Arbitration for Sport;Big Ten;Southeastern Conference;Leicester City;Manchester City;Man United;Man City;Man Utd;
  Tottenham Hotspur;Tottenham;Newcastle United;Aston Villa;West Ham;West Ham United;Crystal Palace;Nottingham Forest;Leeds United;Sheffield United;Sheffield Wednesday;Norwich City;Wolverhampton Wanderers;Brighton & Hove Albion;
  Ipswich Town;Birmingham City;Cardiff City;Swansea City;West Bromwich Albion;Blackburn Rovers;Queens Park Rangers;Stoke City;Hull City;Luton Town;Glasgow Rangers;Real Madrid;Atlético Madrid;Atletico Madrid;FC Barcelona;
  Athletic Bilbao;Real Sociedad;Real Betis;Bayern Munich;Borussia Dortmund;Bayer Leverkusen;Bayer 04 Leverkusen;RB Leipzig;Schalke;Schalke 04;Hertha Berlin;Hertha BSC;Union Berlin;Eintracht Frankfurt;Werder Bremen;Hamburger SV;
  VfB Stuttgart;Borussia Mönchengladbach;Juventus;AC Milan;Inter Milan;AS Roma;Lazio Roma;SSC Napoli;Fiorentina;Paris Saint-Germain;Paris St-Germain;Olympique de Marseille;Olympique Lyonnais;PSV Eindhoven;Feyenoord;
  Club Brugge;Benfica;Sporting Lisbon;Sporting CP;FC Porto;Galatasaray;Fenerbahçe;Fenerbahce;Besiktas;Beşiktaş;Olympiacos;Olympiakos;Panathinaikos;Shakhtar Donetsk;Dynamo Kyiv;Red Star Belgrade;Dinamo Zagreb;FC Copenhagen;Brøndby;
  Malmö FF;Rosenborg;Boca Juniors;River Plate;Rosario Central;Racing Club;Vélez Sarsfield;Flamengo;Fluminense;Palmeiras;Botafogo;Atlético Mineiro;Colo-Colo;Peñarol;Al-Hilal;Al Hilal;Al-Nassr;Al Nassr;Al-Ittihad;Al-Ahli;
  Al Ahly;Zamalek;Esperance de Tunis;Mamelodi Sundowns;Kaizer Chiefs;Orlando Pirates;Inter Miami;LA Galaxy;Los Angeles FC;New York Yankees;Yankees;New York Mets;Boston Red Sox;Red Sox;Chicago Cubs;Los Angeles Dodgers;Dodgers;
  Dallas Cowboys;New England Patriots;Green Bay Packers;Kansas City Chiefs;San Francisco 49ers;Philadelphia Eagles;New York Giants;Washington Commanders;Los Angeles Lakers;Lakers;Golden State Warriors;Boston Celtics;Chicago Bulls;
  New York Knicks;Knicks;Milwaukee Bucks;Phoenix Suns;Toronto Maple Leafs;Montreal Canadiens;Washington Capitals;Mumbai Indians;Chennai Super Kings;Royal Challengers Bangalore;Kolkata Knight Riders;Ferrari F1;McLaren Racing;
  Red Bull Racing;All Blacks;Wallabies;Springboks;British & Irish Lions;Apache Software Foundation;Linux Foundation;Cloud Native Computing Foundation;Eclipse Foundation;Mozilla Foundation;Wikimedia Foundation;
  Electronic Frontier Foundation;Internet Society;OpenStreetMap Foundation;Free Software Foundation;Python Software Foundation;Khronos Group;RISC-V International;PCI-SIG;Bluetooth SIG;Wi-Fi Alliance;3GPP;Met Office;NOAA Fisheries;
  National Hurricane Center;National Weather Service;Semiconductor Industry Association;CHIPS Program Office;International Air Transport Association;Airlines for America;Airlines for Europe;A4E;Eurocontrol;Civil Aviation Authority;
  Luftfahrt-Bundesamt;National Transportation Safety Board;International Chamber of Shipping;Bimco;Intertanko;INTERTANKO;Intercargo;Danish Shipping;Norwegian Shipowners' Association;World Shipping Council;World Steel Association;
  worldsteel;Worldsteel;Eurofer;EUROFER;UK Steel;American Iron and Steel Institute;WV Stahl;Wirtschaftsvereinigung Stahl;Gesamtmetall;Südwestmetall;BdB;Deutscher Sparkassen- und Giroverband;GdW;Bitkom;Ifo;ifo;Ifo Institute;
  ifo Institute;DIW Berlin;IW Köln;IfW;IfW Kiel;Kiel Institute;Agora Energiewende;Fraunhofer ISE;Fraunhofer ISI;Öko-Institut;Seco;Weko;Comco;Medef;Afep;Insee;Confindustria;Assolombarda;Istat;Ivass;Banca d'Italia;Bank of Italy;
  Banco de España;Bank of Spain;AIReF;Banco de Portugal;Nationalbanken;Danmarks Nationalbank;Statistics Denmark;Finanstilsynet;Finansinspektionen;Konkurrensverket;Statistics Sweden;Svenskt Näringsliv;Vinnova;Energimyndigheten;
  Swedish Energy Agency;Svensk Exportkredit;Almi;Statistics Norway;Konkurransetilsynet;Sodir;Norwegian Offshore Directorate;Eksfin;Innovation Norway;Enova;Bank of Finland;Statistics Finland;Etla;Tesi;Sitra;De Nederlandsche Bank;
  Statistics Netherlands;National Bank of Belgium;Febelfin;Agoria;Central Bank of Ireland;Ibec;IDA Ireland;Confederation of British Industry;Federation of Small Businesses;Institute of Directors;IoD;British Chambers of Commerce;
  Make UK;Society of Motor Manufacturers and Traders;British Retail Consortium;UKHospitality;UK Finance;Association of British Insurers;TheCityUK;City of London Corporation;National Farmers' Union;
  Country Land and Business Association;National Farmers Union;Institute for Fiscal Studies;Resolution Foundation;National Institute of Economic and Social Research;Office for Budget Responsibility;Office for National Statistics;
  Competition and Markets Authority;Prudential Regulation Authority;Payment Systems Regulator;Serious Fraud Office;National Crime Agency;Pensions Regulator;Advertising Standards Authority;Information Commissioner's Office;
  National Energy System Operator;Great British Energy;GB Energy;Committee on Climate Change;Climate Change Committee;British Business Bank;National Wealth Fund;UK Infrastructure Bank;Network for Greening the Financial System;
  Office of Foreign Assets Control;Bureau of Industry and Security;FinCEN;Office of the Comptroller of the Currency;National Labor Relations Board;Bureau of Labor Statistics;Census Bureau;Congressional Budget Office;
  Government Accountability Office;Energy Information Administration;Nuclear Regulatory Commission;Bureau of Land Management;Bureau of Ocean Energy Management;Fish and Wildlife Service;Forest Service;Army Corps of Engineers;
  Federal Maritime Commission;Federal Communications Commission;Consumer Financial Protection Bureau;Federal Energy Regulatory Commission;PJM Interconnection;Ercot;California ISO;ISO New England;Electric Reliability Council of Texas;
  California Public Utilities Commission;California Air Resources Board;Port of Los Angeles;Port of Long Beach;Port of Rotterdam;Port Authority of New York and New Jersey;U.S. Chamber of Commerce;US Chamber of Commerce;
  Chamber of Commerce;Business Roundtable;National Association of Manufacturers;National Retail Federation;American Petroleum Institute;Solar Energy Industries Association;American Clean Power;American Clean Power Association;
  American Bankers Association;Mortgage Bankers Association;National Association of Realtors;PhRMA;AdvaMed;American Medical Association;American Hospital Association;American Soybean Association;National Corn Growers Association;
  American Farm Bureau Federation;American Farm Bureau;Farm Bureau;National Pork Producers Council;National Cattlemen's Beef Association;Renewable Fuels Association;Conference Board;ADP Research Institute;
  Institute for Supply Management;Brookings;Brookings Institution;Cato Institute;Heritage Foundation;Peterson Institute;Peterson Institute for International Economics;American Enterprise Institute;Urban Institute;Rand Corporation;
  RAND Corporation;Council on Foreign Relations;Carnegie Endowment;Atlantic Council;Chatham House;Bruegel;Centre for European Reform;Merics;MERICS;Rhodium Group:c;InfluenceMap;Carbon Tracker;Global Witness;Client Earth;ClientEarth;
  Friends of the Earth;Transport & Environment;T&E;Sierra Club;Environmental Defense Fund;Natural Resources Defense Council;Earthjustice;350.org;Extinction Rebellion;Just Stop Oil;Last Generation;ShareAction;As You Sow;Follow This;
  Reclaim Finance;Urgewald;BankTrack;Oxfam International;Christian Aid;ActionAid;Care International;Mercy Corps;World Vision;Plan International;International Rescue Committee;Norwegian Refugee Council;Medecins Sans Frontieres;
  Mighty Earth;Rainforest Action Network;Fairtrade International;Rainforest Alliance;Forest Stewardship Council;Marine Stewardship Council;Science Based Targets initiative;SBTi;IFRS Foundation;Basel Committee;
  Financial Stability Board;Egmont Group;Paris Club;World Economic Forum;International Finance Corporation;Afreximbank;Islamic Development Bank;EU Commission;Council of the EU;European Court of Auditors;
  European Court of Human Rights;European Ombudsman;Eurojust;Frontex;European Banking Authority;European Securities and Markets Authority;European Food Safety Authority;European Chemicals Agency;ENTSO-E;European Patent Office;
  ASEAN Secretariat;Bank Negara Malaysia;Bank Negara;Bank Indonesia;Bangko Sentral ng Pilipinas;Bank of Thailand;State Bank of Vietnam;Monetary Authority;Reserve Bank of New Zealand;South African Reserve Bank;Central Bank of Nigeria;
  Central Bank of Kenya;Bank of Ghana;Central Bank of Brazil;Banxico;Bank of Mexico;Banco Central do Brasil;Banco de la República;Bank of Israel;Saudi Central Bank;Bank of Russia;National Bank of Ukraine;National Bank of Poland;
  Czech National Bank;Hungarian National Bank;National Bank of Romania;Central Bank of the Republic of Turkey;UOKiK;Financial Supervisory Service;Financial Services Commission;Korea Exchange;Korea Customs Service;
  Japan Exchange Group;Financial Services Agency;Nikkeiren;Keidanren;Japan Fair Trade Commission;Government Pension Investment Fund;National Pension Service;China Securities Regulatory Commission;National Energy Administration;
  China Association of Automobile Manufacturers;China Passenger Car Association;Passenger Car Association;National Bureau of Statistics;Ministry of Commerce;Cyberspace Administration of China;Competition Commission of India;
  NITI Aayog;Nasscom;NASSCOM;Ficci;Assocham;National Stock Exchange;Bombay Stock Exchange;Multi Commodity Exchange;Australian Securities Exchange;Fair Work Commission;Reserve Bank;Australian Energy Market Operator;
  Clean Energy Council;Minerals Council of Australia;Business Council of Australia;NOPSEMA;Climate Council;BM&FBovespa;Eurex;European Energy Exchange;EPEX Spot;Nord Pool;Oslo Børs;Oslo Bors;Nasdaq Copenhagen;Nasdaq Helsinki;
  Euronext Amsterdam;Euronext Brussels;Euronext Dublin;Euronext Lisbon;Euronext Oslo;SIX Swiss Exchange;Wiener Börse;Vienna Stock Exchange;Warsaw Stock Exchange;Prague Stock Exchange;Budapest Stock Exchange;Athens Stock Exchange;
  Borsa Istanbul;Tel Aviv Stock Exchange;Dubai Financial Market;Qatar Stock Exchange;Saudi Exchange;Egyptian Exchange;Nairobi Securities Exchange;Nigerian Exchange;Shanghai Futures Exchange;Dalian Commodity Exchange;
  Zhengzhou Commodity Exchange;Guangzhou Futures Exchange;Shanghai International Energy Exchange;Beijing Stock Exchange;Taiwan Stock Exchange;Taipei Exchange;Philippine Stock Exchange;Stock Exchange of Thailand;
  Indonesia Stock Exchange;Ho Chi Minh Stock Exchange;Chicago Mercantile Exchange;Chicago Board of Trade;Nymex;London Bullion Market Association;Iowa State;Ohio State;Michigan State;Penn State;Kansas State;Oregon State;
  Oklahoma State;Arizona State;Colorado State;Florida State;Utah State;Iowa State University;Columbia University;Duke University;Rice University;Brown University;Johns Hopkins University;Carnegie Mellon;Georgia Tech;Virginia Tech;
  Texas A&M;Purdue;UC Berkeley;UC Davis;UC San Diego;Northwestern University;Notre Dame;Harvard Business School;Harvard Medical School;Wharton School;MIT Sloan;Kellogg School;Booth School;INSEAD;HEC Paris;IE Business School;
  London Business School;Saïd Business School;Judge Business School;Cranfield;Bocconi;Sciences Po;École Polytechnique;CentraleSupélec;TU Wien;TU Dresden;TU Darmstadt;Karlsruhe Institute of Technology;Forschungszentrum Jülich;
  Helmholtz-Zentrum Berlin;German Aerospace Center;Potsdam Institute;Potsdam Institute for Climate Impact Research;Max Planck Institute;Chalmers;Lund University;Uppsala University;Aarhus University;Aalto University;
  National University of Singapore;Nanyang Technological University;A*STAR;University of Science and Technology of China;Zhejiang University;Shanghai Jiao Tong University;Shanghai Jiao Tong;Harbin Institute of Technology;
  Chinese Academy of Sciences;Chinese Academy of Engineering;Osaka University;Kyoto University;Tohoku University;University of Tokyo;POSTECH;Seoul National University;Yonsei;IISc;Indian Institute of Science;IIT Bombay;IIT Madras;
  IIT Delhi;IIT Kanpur;IIM Ahmedabad;IIM Bangalore;Technion;Weizmann Institute;Argonne;Argonne National Laboratory;Oak Ridge National Laboratory;Oak Ridge;Lawrence Livermore;Lawrence Livermore National Laboratory;
  Lawrence Berkeley National Laboratory;Berkeley Lab;Sandia National Laboratories;Los Alamos National Laboratory;Pacific Northwest National Laboratory;Idaho National Laboratory;Fermilab;Faraday Institution;UK Atomic Energy Authority;
  EUROfusion;CEA Liten;CIC energiGUNE;TÜV Süd:c;TÜV SÜD:c;TÜV Rheinland:c;TÜV Nord:c;Bureau Veritas:c;Intertek:c;Lloyd's Register:c;ClassNK;American Bureau of Shipping;Korean Register;Transport Department;Interior Department;
  Homeland Security;Department of Homeland Security;Foreign Office;Home Office;Cabinet Office;Treasury;HM Treasury;Ministry of Defence;Department for Transport;Department of Health;Bundeswehr;BfV;Bundesfinanzministerium;
  Guardia Civil;Carabinieri;Guardia di Finanza;Mossos d'Esquadra;Scotland Yard;Metropolitan Police;Met Police;MI5;MI6;Mossad;Shin Bet;Enforcement Directorate;Federal Security Service;Coast Guard;U.S. Coast Guard;US Coast Guard;
  National Guard;Secret Service;Border Patrol;Republican National Committee;Democratic National Committee;Five Star Movement;Brothers of Italy;Forza Italia;Partido Popular;Podemos;National Rally;Rassemblement National;
  Les Républicains;La France Insoumise;Socialist Party;Free Democrats;Die Linke;Alternative for Germany;Christian Democratic Union;Social Democratic Party;Freedom Party;Law and Justice;Civic Platform;Civic Coalition;Syriza;
  New Democracy;Sweden Democrats;Moderate Party;Centre Party;Finns Party;Progress Party;Aam Aadmi Party;Trinamool Congress;Shiv Sena;Indian National Congress;Pakistan Tehreek-e-Insaf;PML-N;Awami League;Bangladesh Nationalist Party;
  Liberal Democratic Party;Komeito;Democratic Progressive Party;People Power Party;Democratic Party of Korea;Pakatan Harapan;Pheu Thai;Move Forward Party;Golkar;PDI-P;One Nation;Australian Labor Party;Greens Party;ACT New Zealand;
  Democratic Alliance;Economic Freedom Fighters;uMkhonto weSizwe;Inkatha Freedom Party;All Progressives Congress;Peoples Democratic Party;Zanu-PF;ZANU-PF;Frelimo;FRELIMO;Renamo;Kenya Kwanza;Jubilee Party;Chadema;Al-Qaida;al-Qaida;
  Al-Shabaab;al-Shabaab;Houthi movement;Hayat Tahrir al-Sham;Lebanese Forces;Palestinian Authority;Hizb ut-Tahrir;MORENA;Morena;Workers Party;La Libertad Avanza;Unión Cívica Radical;
  WildFish;Salmon Scotland;Pew Charitable Trusts;Opagac;Fiskeribladet;IntraFish;Undercurrent News;SeafoodSource;Marine Scotland;Marine Management Organisation;Seafish;Norwegian Seafood Council;Sjømat Norge;Seafood Norway;Mattilsynet;
  Sea Shepherd;Communications Authority of Kenya;Proparco;Verein Deutscher Zementwerke;Cembureau;CEMBUREAU;Global Cement and Concrete Association;Mineral Products Association;Hauptverband der Deutschen Bauindustrie;NRW.Bank;L-Bank;
  KfW Bankengruppe;GamesIndustry.biz;Eurogamer;Kotaku;PC Gamer;Game Developer;Entertainment Software Association;Ukie;Writers' Guild;Writers' Guild of Great Britain;Norsk Jernbaneforbund;EL og IT Forbundet;
  Norwegian Railway Directorate;Office of Rail and Road;Railway Industry Association;Community of European Railway;Surface Transportation Board;Federal Railroad Administration;Eisenbahn-Bundesamt;Allianz pro Schiene;
  Folketrygdfondet:c;Transport Focus;Campaign for Better Transport;Consumentenbond;Verbraucherzentrale;Stiftung Warentest;UFC-Que Choisir;Altroconsumo;Test-Achats;foodwatch;Foodwatch;Euroconsumers;Water UK;Rivers Trust;
  Surfers Against Sewage;Drinking Water Inspectorate;Natural Resources Wales;Scottish Environment Protection Agency;NatureScot;Natural England;English Heritage;National Trust;Wildlife Trusts;Soil Association;Food Standards Agency;
  Confederation of Paper Industries;Cepi;CosmeticsEurope;Cosmetics Europe;Personal Care Products Council;Toy Association;British Toy & Hobby Association;Textile Exchange;Clean Clothes Campaign;Better Cotton;Fair Wear;
  Sustainable Apparel Coalition;Cascale;Bangladesh Garment Manufacturers and Exporters Association;
`;

/** Of these, acronyms that may stand for something else as well: they count beside other evidence. */
export const SHORT_BODIES = `
  JHL;GDL;DGB;ÖGB;GPA;UNIA;SNPL;FGTB;BBTK;CCOO;UGT;SEPLA;CGTP;FIOM;SIPTU;IALPA;RMT;TSSA;CWU;NEU;UCU;BMA;RCN;BALPA;BECTU;FBU;URTU;BFAWU;USDAW;WGA;IATSE;ILWU;USW;SEIU;CWA;IBEW;ALPA;UFCW;CUPE;CFMEU;AWU;ACTU;NUMSA;AMCU;ASUU;NLC;
  FKTU;KCTU;KMWU;NSEU;CITU;INTUC;AITUC;ACFTU;NTUC;ETUC;ITUC;OPZZ;CATT;FTUB;JOC;ZDNET;CNET;AFR;NEJM;JAMA;BMJ;PNAS;FAZ;NZZ;ZDF;NDR;WDR;ORF;AWP;AFX;BFM;BFMTV;SVT;NRK;NTB;YLE;TVN;MEED;EFL;DFL;DFB;FIGC;RFEF;MLS;WNBA;NWSL;WTA;
  USTA;RFU;BCCI;NRL;WADA;USADA;FINA;NCAA;QPR;PSG;PSV;CNCF;ICANN;OWASP;GSMA;ETSI;ECMWF;NHC;SPIE;ESIA;CSIA;JEITA;SEAJ;TSIA;KSIA;NIST;IATA;EASA;CAAC;DGCA;AAIB;BIMCO;CISA;AISI;VDA;VDMA;ZVEI;BDI;BDEW;DIHK;VCI;ADAC;BVR;DSGV;GDV;
  HDE;DIW;RWI;ZEW;IWH;WIFO;KOF;SECO;MEDEF;CPME;INSEE;ARCEP;ACPR;ASN;ISTAT;IVASS;CEOE;CNMC;ETLA;FSMA;IBEC;ESRI;SMMT;BRC;NFU;NIESR;OBR;NESO;UKRI;OFAC;NLRB;EEOC;BLS;CBO;BOEM;BSEE;PJM;ERCOT;CAISO;NYISO;SEIA;EFPIA;ABPI;CSIS;RUSI;IISS;
  CEPS;NRDC;MSF;ICRC;ISSB;IASB;FASB;PCAOB;IOSCO;FATF;WEF;BOAD;EUIPO;RBNZ;SARB;CBN;NBU;TCMB;BDDK;KNF;PFSA;KRX;MOTIE;JPX;JETRO;GPIF;CSRC;NFRA;CAAM;CPCA;TRAI;CCI;IRDAI;PFRDA;DPIIT;FICCI;CMIE;MCX;ASX;APRA;AEMO;EEX;SHFE;CBOT;NYMEX;
  COMEX;LBMA;UCSF;IESE;ESCP;DESY;DLR;PTB;KTH;DTU;NUS;HKUST;USTC;NIMS;NEDO;KIST;UNIST;KAUST;PNNL;SLAC;UKAEA;ITER;IFPEN;DESNZ;BKA;BND;GCHQ;GRU;SBU;NABU;RNC;DNC;GOP;PSOE;ÖVP;FPÖ;SPÖ;PASOK;UMNO;SWAPO;MPLA;PKK;YPG;PLO;FARC;PSUV;
  PRA;OCC;EIA;NRC;ONS;CMA;SFO;NCA;ABI;CNE;NSE;JSE;FSA;CBI;ISM;PCS;ILA;TWU;NTU;USC;SIA;ITF;CNA;ARD;SSB;NVE;SCB;
  UKIE;UNIFE;RSSB;BEUC;SEPA;RSPB;RSPCA;BGMEA;BKMEA;
`;

/** Papers whose names are everyday words: names only after a capital *The* inside a sentence (*The Verge*, *The Register*). */
export const ARTICLE_OUTLETS: ReadonlySet<string> = new Set(
  'Information Elec Verge Ken Register Hill Nation National Age Australian Paper Edge Atlantic Hindu Conversation Standard Grocer Insurer Loadstar Block Star Sun Mirror Observer Lancet BMJ Marker Scotsman Herald Irish Bookseller Lawyer Banker Diplomat Intercept Economist Guardian Independent Telegraph Times Wire Print Quint Straits Tyee Athletic Ringer Cut Bulwark Dispatch Markup Trace Logic Hollywood'.split(
    ' ',
  ),
);
