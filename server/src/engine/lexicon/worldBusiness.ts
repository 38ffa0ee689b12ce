/**
 * Large companies that readers of business news know without being told, many of them private or state-owned and so in no list of
 * listed ones. General knowledge, written for this project; names only. Each line is a trade, and within it the world's regions.
 * Names that are also everyday words, places or surnames (*Next*, *Delta*, *Shell*) count only beside other evidence.
 */
const NAMES = `
  Exxon;ExxonMobil;Exxon Mobil;Chevron;ConocoPhillips;BP;Shell;TotalEnergies;Total;Eni;Equinor;Repsol;OMV;Galp;Petronas;Pertamina;PTT;Sinopec;PetroChina;CNPC;CNOOC;Inpex;ONGC;
  Indian Oil;Reliance Industries;Reliance;Adnoc;ADNOC;QatarEnergy;Kuwait Petroleum;KPC;Sonatrach;Sonangol;NNPC;PDVSA;Pemex;Ecopetrol;YPF;Novatek;Surgutneftegas;Transneft;Tatneft;
  Kazmunaygas;KazMunayGas;Socar;SOCAR;Naftogaz;Cheniere;Venture Global;Halliburton;SLB;Schlumberger;Baker Hughes;Saipem;Subsea 7;Woodside;Santos;Occidental;Occidental Petroleum;Devon Energy;
  EDF;Engie;Enel;Iberdrola;Endesa;Naturgy;RWE;E.ON;EnBW;Uniper;Vattenfall;Statkraft;Fortum;Orsted;Ørsted;Orsted A/S;CEZ;PGE;Orlen;National Grid;SSE;Centrica;Octopus Energy;Drax;ScottishPower;
  NextEra;NextEra Energy;Duke Energy;Dominion Energy;Southern Company;Constellation Energy;PG&E;AES;Hydro-Québec;Hydro-Quebec;Eskom;State Grid;China Southern Power Grid;Huaneng;Tepco;TEPCO;JERA;NTPC;Tata Power;
  Adani;Adani Group;Adani Green Energy;AGL;Origin Energy;Rosatom;Orano;Framatome;Westinghouse;Kazatomprom;Cameco;Urenco;Vestas;Siemens Energy;Siemens Gamesa;GE Vernova;Goldwind;Envision;Nordex;
  First Solar;Longi;LONGi;JinkoSolar;Jinko Solar;Trina Solar;JA Solar;Canadian Solar;Tongwei;GCL;Enphase;SMA Solar;Sungrow;Meyer Burger;Neoen;Fluence;
  CATL;BYD;LG Energy Solution;Samsung SDI;SK On;Panasonic Energy;CALB;Gotion;Gotion High-Tech;EVE Energy;Svolt;Northvolt;Verkor;QuantumScape;Solid Power;Umicore;EcoPro;POSCO Future M;L&F;
  BHP;Rio Tinto;Vale;Anglo American;Glencore;Freeport-McMoRan;Freeport;Codelco;Antofagasta;Teck;Teck Resources;Barrick;Barrick Gold;Newmont;Gold Fields;AngloGold Ashanti;Harmony Gold;First Quantum;First Quantum Minerals;
  Ivanhoe Mines;Kinross;Agnico Eagle;Zijin;Zijin Mining;CMOC;Chinalco;MMG;Jiangxi Copper;Tsingshan;Huayou Cobalt;GEM;Ganfeng;Ganfeng Lithium;Tianqi Lithium;Albemarle;SQM;Livent;Arcadium Lithium;Pilbara Minerals;Fortescue;South32;
  Lynas;MP Materials;Iluka;Arafura;Norilsk Nickel;Nornickel;Rusal;Alrosa;De Beers;Polyus;Sibanye-Stillwater;Impala Platinum;Implats;Antam;Vedanta;Hindustan Zinc;Coal India;Peabody;Gécamines;Gecamines;ZCCM-IH;OCP;
  ArcelorMittal;Nippon Steel;Posco;POSCO;Baowu;China Baowu;Baosteel;HBIS;Ansteel;Shagang;JFE;JFE Steel;Hyundai Steel;Tata Steel;JSW;JSW Steel;SAIL;Thyssenkrupp;ThyssenKrupp;Salzgitter;Voestalpine;SSAB;Outokumpu;Nucor;
  Cleveland-Cliffs;US Steel;U.S. Steel;Gerdau;Ternium;Severstal;NLMK;MMK;Metinvest;British Steel;Liberty Steel;Alcoa;Norsk Hydro;Hindalco;Novelis;Emirates Global Aluminium;Hongqiao;Aurubis;Boliden;Nyrstar;
  Dow;Dow Chemical;DuPont;LyondellBasell;Sabic;SABIC;Ineos;INEOS;Covestro;Evonik;Lanxess;Wacker;Solvay;Arkema;AkzoNobel;Clariant;Givaudan;Yara;Nutrien;Mosaic;CF Industries;EuroChem;Uralkali;Belaruskali;PhosAgro;ICL;
  Air Liquide;Linde;Air Products;Johnson Matthey;Syngenta;Corteva;Formosa Plastics;LG Chem;Lotte Chemical;Sumitomo Chemical;Mitsubishi Chemical;Asahi Kasei;Toray;Teijin;Shin-Etsu;Shin-Etsu Chemical;Wanhua;Hengli;Braskem;
  TSMC;Intel;Nvidia;AMD;Qualcomm;Broadcom;Micron;Texas Instruments;Analog Devices;Marvell;NXP;NXP Semiconductors;STMicroelectronics;Infineon;Bosch;Renesas;Rohm;Kioxia;Onsemi;Wolfspeed;GlobalFoundries;UMC;SMIC;Hua Hong;YMTC;CXMT;
  HiSilicon;MediaTek;ASML;Zeiss;Applied Materials;Lam Research;KLA;Tokyo Electron;Screen Holdings;Advantest;Besi;BE Semiconductor;Arm;Arm Holdings;Cadence;Synopsys;ASE;Amkor;Coherent;Lumentum;Corning;Rapidus;Naura;AMEC;SMEE;
  Apple;Microsoft;Alphabet;Amazon;Meta;Oracle;IBM;HP;HPE;Hewlett Packard Enterprise;Dell;Cisco;Salesforce;SAP;Adobe;ServiceNow;Snowflake;Palantir;Databricks;Nvidia Corp;xAI;Mistral AI;DeepSeek;Perplexity;Cohere;Stability AI;Hugging Face;
  Alibaba;Baidu;JD.com;Meituan;PDD;Pinduoduo;Temu;Shein;NetEase;Didi;Ant Group;SenseTime;iFlytek;Lenovo;ZTE;Oppo;Vivo;Honor;Hikvision;DJI;Sony;Nintendo;Fujitsu;NEC;NTT;NTT Docomo;KDDI;Rakuten;Canon;Nikon;Ricoh;Epson;Sharp;Olympus;Kyocera;Murata;TDK;Omron;Keyence;Fanuc;
  Naver;Kakao;Coupang;SK Telecom;SK Group;SK Innovation;KT;LG Electronics;LG Display;Samsung Group;Hanwha;Doosan;Lotte;Infosys;Wipro;TCS;Tata Consultancy Services;HCL;Tech Mahindra;Flipkart;Paytm;Ola;Zomato;Swiggy;
  Logitech;Atlassian;Canva;Shopify;BlackBerry;Spotify;Klarna;Zalando;Delivery Hero;Deliveroo;Just Eat;Booking Holdings;Booking.com;Expedia;TripAdvisor;Zoom;Slack;Dropbox;Pinterest;Snap;Snapchat;Reddit;Discord;Telegram;Signal;Roblox;Epic Games;Valve;
  Electronic Arts;Activision Blizzard;Ubisoft;Take-Two;Unity;Stripe;Block;Square;Robinhood;Coinbase;Binance;Kraken;FTX;Ripple;Tether;Revolut;Monzo;Wise;Adyen;Worldline;Nexi;SumUp;CrowdStrike;Palo Alto Networks;Fortinet;Kaspersky;NSO Group;
  Verizon;AT&T;T-Mobile;Comcast;Charter;Vodafone;BT;EE;Telefonica;Telefónica;Orange;Deutsche Telekom;Telecom Italia;TIM;Swisscom;KPN;Telenor;Telia;Proximus;Liberty Global;Altice;Iliad;MTN;Airtel;Bharti Airtel;Jio;Reliance Jio;Vodafone Idea;
  China Mobile;China Telecom;China Unicom;Singtel;Telstra;Optus;Etisalat;e&;STC;Ooredoo;Turkcell;America Movil;América Móvil;Rogers;Telus;BCE;SES;Eutelsat;Viasat;Inmarsat;OneWeb;Starlink;Iridium;Ciena;Nokia Bell Labs;Juniper Networks;
  Toyota;Honda;Mazda;Subaru;Suzuki;Daihatsu;Isuzu;Denso;Aisin;General Motors;GM;Stellantis;Chrysler;Jeep;Tesla;Rivian;Lucid;Fisker;Mercedes;Daimler Truck;Skoda;Seat;Fiat;Ferrari;Lamborghini;Bentley;Jaguar Land Rover;JLR;Aston Martin;McLaren;
  Polestar;Scania;Volvo Cars;Geely;SAIC;SAIC Motor;FAW;Dongfeng;Chery;Great Wall Motor;GAC;Changan;NIO;Nio;XPeng;Xpeng;Li Auto;Leapmotor;Zeekr;Tata Motors;Mahindra;Maruti Suzuki;Bajaj;VinFast;Proton;Continental;ZF;Valeo;Forvia;Faurecia;Michelin;
  Pirelli;Goodyear;Bridgestone;Magna;Aptiv;BorgWarner;Schaeffler;Mahle;Hella;Brembo;Mobileye;Waymo;Cruise;Zoox;Lyft;Grab;Gojek;Bolt;Yamaha;Kawasaki;Kawasaki Heavy Industries;Mitsubishi Heavy Industries;IHI;Komatsu;Kubota;Caterpillar;Deere;John Deere;CNH;AGCO;
  Boeing;Airbus;Embraer;Bombardier;Comac;COMAC;Lockheed Martin;Lockheed;Raytheon;RTX;Northrop Grumman;General Dynamics;L3Harris;BAE Systems;BAE;Thales;Leonardo;Safran;Dassault;Dassault Aviation;MBDA;Rheinmetall;KNDS;Saab;Kongsberg;Hensoldt;Diehl;
  Babcock;QinetiQ;Elbit;Elbit Systems;Rafael;Israel Aerospace Industries;IAI;Anduril;Helsing;Baykar;Aselsan;Rostec;Sukhoi;Uralvagonzavod;Norinco;AVIC;CASC;Spirit AeroSystems;GKN;Pratt & Whitney;GE Aerospace;MTU;MTU Aero Engines;GE;General Electric;
  Blue Origin;Rocket Lab;Arianespace;ArianeGroup;United Launch Alliance;Virgin Galactic;Planet Labs;Maxar;Iceye;ICEYE;OHB;Honeywell;3M;Emerson;Eaton;Schneider Electric;ABB;Alstom;Hitachi Energy;Hitachi Rail;Siemens Healthineers;Siemens Mobility;CRRC;Wabtec;
  Kone;Otis;Schindler;Atlas Copco;Sandvik;Alfa Laval;SKF;Trumpf;Kuka;Fincantieri;Hanwha Ocean;HD Hyundai;Samsung Heavy Industries;CSSC;China State Shipbuilding;Wartsila;Wärtsilä;Holcim;Heidelberg Materials;CRH;Cemex;Lafarge;Saint-Gobain;Vinci;Bouygues;Eiffage;ACS;
  Hochtief;Strabag;Skanska;Balfour Beatty;Kier;Carillion;Bechtel;Fluor;KBR;Jacobs;Saudi Binladin Group;Samsung C&T;Hyundai Engineering;China Communications Construction;China Railway Group;PowerChina;Larsen & Toubro;L&T;Evergrande;Country Garden;Vanke;Vonovia;
  MSC;Mediterranean Shipping Company;Evergreen;Cosco;COSCO;COSCO Shipping;ONE;Ocean Network Express;Yang Ming;HMM;Zim;ZIM;Wan Hai;Mitsui OSK Lines;NYK;K Line;Frontline;Euronav;Stolt-Nielsen;Torm;Wallenius Wilhelmsen;DP World;PSA International;Hutchison Ports;
  APM Terminals;Adani Ports;Svitzer;Stena;Stena Line;DFDS;P&O;P&O Ferries;Carnival;Royal Caribbean;DHL;Deutsche Post;FedEx;UPS;DSV;Kuehne+Nagel;DB Schenker;Deutsche Bahn;SNCF;Trenitalia;Eurostar;Network Rail;Royal Mail;La Poste;Poste Italiane;Union Pacific;BNSF;CSX;Norfolk Southern;
  American;American Airlines;Delta;Delta Air Lines;United;United Airlines;Southwest;Southwest Airlines;JetBlue;Alaska Airlines;Spirit Airlines;Frontier;WestJet;Air Canada;British Airways;IAG;easyJet;EasyJet;Ryanair;Wizz Air;Jet2;Tui;TUI;Virgin Atlantic;Lufthansa;
  Air France-KLM;Air France;KLM;Iberia;Vueling;Norwegian;SAS;Finnair;Turkish Airlines;Aegean;TAP;LOT;Aeroflot;Emirates;Etihad;Qatar Airways;Saudia;Flydubai;Air India;IndiGo;SpiceJet;Singapore Airlines;Cathay Pacific;AirAsia;Garuda;Thai Airways;Vietnam Airlines;VietJet;
  Air China;China Eastern;China Southern;Hainan Airlines;Korean Air;Asiana;ANA;Japan Airlines;JAL;Qantas;Jetstar;Air New Zealand;LATAM;Avianca;Azul;Gol;Ethiopian Airlines;Kenya Airways;AerCap;Menzies;Swissport;Fraport;Aena;Heathrow Airport Holdings;
  Pfizer;Merck;Merck KGaA;Johnson & Johnson;J&J;AbbVie;Abbott;Eli Lilly;Lilly;Bristol Myers Squibb;Bristol-Myers Squibb;Amgen;Gilead;Gilead Sciences;Biogen;Regeneron;Vertex;Moderna;Novavax;BioNTech;CureVac;Roche;Novartis;Sandoz;Sanofi;AstraZeneca;GSK;GlaxoSmithKline;Novo Nordisk;
  Lundbeck;Genmab;UCB;Boehringer Ingelheim;Servier;Ipsen;Grifols;Teva;Takeda;Daiichi Sankyo;Astellas;Eisai;Otsuka;Chugai;Celltrion;Samsung Biologics;Sinovac;Sinopharm;CanSino;BeiGene;WuXi AppTec;WuXi Biologics;Hengrui;Serum Institute of India;Sun Pharma;Dr. Reddy's;Cipla;Lupin;
  Biocon;CSL;Medtronic;Stryker;Boston Scientific;Becton Dickinson;Thermo Fisher;Thermo Fisher Scientific;Danaher;Illumina;Fresenius;Lonza;Catalent;Viatris;UnitedHealth;UnitedHealth Group;CVS;CVS Health;Walgreens;Cigna;Humana;Elevance;McKesson;Theranos;23andMe;Genentech;Janssen;
  Amazon Web Services;AWS;Google DeepMind;DeepMind;GitHub;Walmart;Target;Kroger;Costco;Home Depot;Lowe's;Macy's;Best Buy;Gap;Kohl's;Nordstrom;TJX;Dollar General;Dollar Tree;Albertsons;Publix;Whole Foods;Trader Joe's;Wayfair;eBay;Etsy;Chewy;GameStop;
  Tesco;Sainsbury's;Asda;Morrisons;Waitrose;John Lewis;Marks & Spencer;Marks and Spencer;M&S;Next;Primark;Associated British Foods;ABF;boohoo;Boohoo;Asos;ASOS;JD Sports;Sports Direct;Frasers Group;Boots;Ocado;Iceland Foods;B&M;Greggs;Currys;Kingfisher;Lidl;Aldi;Schwarz Group;Edeka;Rewe;REWE;
  Metro;Ceconomy;MediaMarkt;Otto;Carrefour;Auchan;Leclerc;Casino;Ahold Delhaize;Jumbo;Colruyt;Mercadona;El Corte Inglés;Inditex;Zara;H&M;Mango;Coop;Migros;Salling Group;ICA;Axfood;X5;Magnit;Wildberries;Ozon;Uniqlo;Fast Retailing;Seven & i;7-Eleven;Aeon;Muji;Don Quijote;Woolworths;Coles;Wesfarmers;
  Shoprite;Pick n Pay;Massmart;Jumia;Falabella;Cencosud;Mercado Libre;MercadoLibre;Magazine Luiza;Oxxo;Femsa;Loblaw;Couche-Tard;Kering;Hermès;Hermes;Richemont;Prada;Burberry;Chanel;Gucci;Dior;Louis Vuitton;Moncler;Hugo Boss;Puma;Under Armour;Lululemon;Levi's;Levi Strauss;Skechers;Crocs;VF Corp;
  Procter & Gamble;P&G;Colgate-Palmolive;Kimberly-Clark;Estée Lauder;Estee Lauder;Coty;Shiseido;Kao;Henkel;Beiersdorf;Reckitt;Danone;Lactalis;Arla;FrieslandCampina;Fonterra;Müller;Oatly;Mondelez;Kraft Heinz;General Mills;Kellogg's;Kellogg;Kellanova;Weetabix;Mars;Ferrero;Hershey;Lindt;Barry Callebaut;
  Cadbury;PepsiCo Foods;AB InBev;Anheuser-Busch;Anheuser-Busch InBev;Heineken;Carlsberg;Diageo;Pernod Ricard;Campari;Brown-Forman;Asahi;Kirin;Suntory;Tsingtao;Kweichow Moutai;Moutai;Nongfu Spring;Yili;Mengniu;Wilmar;Olam;Cargill;ADM;Bunge;Louis Dreyfus;Louis Dreyfus Company;Cofco;COFCO;JBS;Marfrig;BRF;Tyson;
  Tyson Foods;Smithfield;WH Group;CP Group;Charoen Pokphand;San Miguel;Mowi;Salmar;Tate & Lyle;Südzucker;Suedzucker;Philip Morris;Philip Morris International;British American Tobacco;BAT;Imperial Brands;Japan Tobacco;Altria;Juul;KFC;Burger King;Subway;Domino's;Pizza Hut;Yum;Yum China;Chipotle;Luckin;Luckin Coffee;Costa;
  Compass Group;Sodexo;Aramark;Hilton;Marriott;Hyatt;Accor;IHG;Whitbread;Wetherspoons;Stonegate;Jollibee;Tim Hortons;Deloitte Consulting;Capgemini;Atos;Cognizant;Serco;Capita;G4S;Securitas;Adecco;Randstad;ManpowerGroup;Bain;Bain Capital;Boston Consulting Group;
  JPMorgan;JPMorgan Chase;JP Morgan;J.P. Morgan;Goldman;Goldman Sachs;Morgan Stanley;Bank of America;BofA;Citigroup;Citi;Wells Fargo;American Express;Capital One;Charles Schwab;Visa;BlackRock;Vanguard;Fidelity;State Street;Berkshire Hathaway;Blackstone;KKR;Apollo;Carlyle;TPG;Citadel;Bridgewater;Sequoia;
  Sequoia Capital;Andreessen Horowitz;Tiger Global;Y Combinator;Barclays;HSBC;Lloyds;Lloyds Banking Group;NatWest;Standard Chartered;Santander UK;Nationwide;Metro Bank;Virgin Money;Legal & General;Prudential;Aviva;Phoenix Group;Schroders;Abrdn;Hargreaves Lansdown;Deutsche Bank;Commerzbank;Allianz;Munich Re;Ergo;DZ Bank;
  UBS;Julius Baer;Swiss Re;Zurich Insurance;BNP;Crédit Agricole;Credit Agricole;BPCE;Natixis;AXA;Axa;ABN Amro;ABN AMRO;Rabobank;Aegon;KBC;Intesa Sanpaolo;Monte dei Paschi;Mediobanca;Generali;BBVA;CaixaBank;Sabadell;Nordea;Danske Bank;Handelsbanken;SEB;Swedbank;DNB;Erste;Erste Group;Raiffeisen;Raiffeisen Bank International;
  Sberbank;VTB;Gazprombank;Alfa Bank;PrivatBank;PKO BP;OTP;OTP Bank;Akbank;Garanti;Isbank;Ziraat;Halkbank;QNB;First Abu Dhabi Bank;Emirates NBD;Al Rajhi;Mubadala;ADQ;ADIA;Public Investment Fund;PIF;Kuwait Investment Authority;Qatar Investment Authority;Norges Bank Investment Management;
  ICBC;China Construction Bank;CCB;Agricultural Bank of China;Bank of Communications;China Merchants Bank;Ping An;China Life;AIA;MUFG;Mitsubishi UFJ;Mizuho;SMFG;Sumitomo Mitsui;Daiwa;Tokio Marine;Nippon Life;Mitsui;Mitsui & Co.;Itochu;Marubeni;Sumitomo;Sojitz;Toyota Tsusho;KB Financial;Shinhan;Woori;DBS;OCBC;UOB;GIC;Khazanah;
  Maybank;CIMB;HDFC Bank;HDFC;ICICI;ICICI Bank;State Bank of India;SBI;Axis Bank;Kotak Mahindra;LIC;Bajaj Finance;Commonwealth Bank;CBA;Westpac;NAB;ANZ;Macquarie;Suncorp;RBC;Royal Bank of Canada;TD Bank;Scotiabank;BMO;CIBC;Manulife;Brookfield;Itau;Itaú;Itaú Unibanco;Bradesco;Banco do Brasil;BTG Pactual;Nubank;B3;Bancolombia;
  Veolia;Suez;Thames Water;Severn Trent;United Utilities;Anglian Water;Slaughter and May;Linklaters;Clifford Chance;Freshfields;Allen & Overy;A&O Shearman;Skadden;Latham & Watkins;Kirkland & Ellis;White & Case;Baker McKenzie;DLA Piper;Hogan Lovells;
  Lehman Brothers;Bear Stearns;Credit Suisse First Boston;Rothschild & Co;Evercore;Moelis;YouGov;Nielsen;Kantar;Gallup;Wood Mackenzie;Rystad Energy;Argus Media;Fastmarkets;Benchmark Mineral Intelligence;BloombergNEF;S&P Global Platts;Platts;Kpler;Vortexa;Drewry;Clarksons;Omdia;Counterpoint Research;TrendForce;
  Standard Bank;FirstRand;Nedbank;Absa;Discovery;Sanlam;Old Mutual;Equity Bank;KCB;Ecobank;Zenith Bank;Access Bank;GTBank;Dangote;Naspers;Prosus;Berkshire;AIG;MetLife;Allstate;Progressive;Chubb;Aon;Marsh;Willis Towers Watson;Travelers;Liberty Mutual;State Farm;Geico;
  Warner Bros. Discovery;Warner Bros;Paramount;Paramount Global;Comcast NBCUniversal;NBCUniversal;Lionsgate;Sony Pictures;Universal Music;Universal Music Group;Warner Music;Live Nation;Ticketmaster;Hulu;Roku;Vivendi;Canal+;Bertelsmann;RTL;ProSiebenSat.1;Axel Springer;Mediaset;WPP;Publicis;Omnicom;Interpublic;Dentsu;News Corp;Pearson;RELX;Wolters Kluwer;
  Ineos Grenadier;Koch Industries;Mars Inc;Tata;Tata Group;Tata Sons;Mahindra & Mahindra;Aditya Birla;Birla;Vedanta Resources;Fosun;Wanda;Dalian Wanda;HNA;Hon Hai;Pegatron;Wistron;Quanta;Compal;Luxshare;BOE;BOE Technology;TCL;Haier;Midea;Gree;Hisense;Whirlpool;Electrolux;Dyson;Miele;Vorwerk;IKEA;Ingka;Natura;Embraer Defense;Votorantim;Odebrecht;Techint;Arauco;
  A.P. Møller Holding;Novo Holdings;Wallenberg;Investor AB;Exor;Rothschild;Bolloré;Bollore;Freudenberg;Körber;Würth;Liebherr;Roche Diagnostics;Nestlé Waters;Swatch;Rolex;Stadler;Givaudan SA;Arla Foods;Danfoss;Grundfos;Coloplast;Vestas Wind;Lego Group;Kverneland;Yara International;Telenor Group;Hydro;
`;

/** Bodies whose names are everyday words (unions and charities) or written small. */
export const EVERYDAY_BODIES: ReadonlySet<string> = new Set([
  'imec',
  'Unite',
  'Prospect',
  'Solidarity',
  'Mind',
  'Shelter',
  'Crisis',
  'Scope',
  'Which',
  'Bafta',
  'Liberty',
  'Refuge',
]);

/** Of these, the surnames of people whom news names as well; every other surname and word is known to the lexicons. */
export const ALSO_SURNAMES: ReadonlySet<string> = new Set(
  'Abbott Kellogg Cadbury Babcock Bechtel Kier Diehl Schindler Rothschild Wallenberg Goldman Cargill Dell Deere Hess Emirates Stena Boots Merck Dow Dyson Birla Tata Adani Dangote Heineken Lotte'.split(
    ' ',
  ),
);

/** Spellings, in the case in which they are written. */
export const WORLD_BUSINESS: readonly string[] = [
  ...new Set(
    NAMES.split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];
