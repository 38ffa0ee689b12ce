import type { MentionType } from '../recognize/model';
import { once } from '../base/once';
import { WORLD_BODIES } from './worldBodies';

/**
 * Bodies that a reader of newspapers knows without being told: wires and large outlets, bodies of the United Nations and of the
 * European Union, central banks, standards bodies, the best-known agencies and parties of the largest countries. General
 * knowledge, written for this project; companies belong in the registry.
 */
const BODIES = `
  Reuters;Thomson Reuters:c;Associated Press;AP;Agence France-Presse;AFP;Bloomberg;Bloomberg News;Dow Jones Newswires;Xinhua;Xinhua News Agency;Kyodo;Kyodo News;Yonhap;
  Interfax;TASS;RIA Novosti;ANSA;DPA;EFE;Press Trust of India;PTI;ANI;Anadolu;Anadolu Agency;BBC;BBC News;CNN;CNBC;NBC;NBC News;CBS;CBS News;ABC News;Fox News;MSNBC;NPR;PBS;ITV;
  Sky News;Al Jazeera;Deutsche Welle;France 24;NHK;CCTV;CGTN;RT;Voice of America;Radio Free Asia;Radio Free Europe;Business Wire;PR Newswire;GlobeNewswire;
  Financial Times;FT;Wall Street Journal;WSJ;New York Times;Washington Post;Los Angeles Times;USA Today;The Economist;Economist;The Guardian;Guardian;The Times;The Telegraph;Daily Telegraph;
  The Independent;Forbes;Fortune;Barron's;MarketWatch;Politico;Axios;Caixin;Nikkei Asia;South China Morning Post;Global Times;People's Daily;China Daily;Straits Times;Times of India;
  Le Monde;Le Figaro;Les Echos;Der Spiegel;Die Welt;Die Zeit;Handelsblatt;Frankfurter Allgemeine Zeitung;Süddeutsche Zeitung;El País;El Mundo;La Repubblica;Corriere della Sera;Asahi Shimbun;
  Yomiuri Shimbun;Mainichi Shimbun;Chosun Ilbo;JoongAng Ilbo;Globo;Folha de S.Paulo;Clarín;Haaretz;TechCrunch;Wired;The Verge;Wikipedia;WikiLeaks;Amnesty International;Human Rights Watch;
  Greenpeace;Red Cross;Red Crescent;Oxfam;Transparency International;Doctors Without Borders;Médecins Sans Frontières;Reporters Without Borders;World Wildlife Fund;WWF;Save the Children;
  United Nations;UN;U.N.;UNESCO;UNICEF;UNHCR;UNCTAD;UNDP;UNEP;UNFCCC;UNODC;UNIDO;WHO;World Health Organization;WTO;World Trade Organization;IMF;International Monetary Fund;World Bank;
  IAEA;ILO;IMO;ICAO;FAO;WFP;WIPO;ITU;IPCC;IEA;International Energy Agency;IRENA;OECD;OPEC;OPEC+;NATO;ASEAN;African Union;Arab League;Mercosur;ECOWAS;Interpol;Europol;G7;G20;BRICS;OSCE;Gulf Cooperation Council;GCC;
  European Union;EU;E.U.;European Commission;European Parliament;European Council;European Central Bank;ECB;European Investment Bank;EIB;EBRD;EMA;European Medicines Agency;ECHA;EFSA;ESMA;EBA;Eurostat;Eurogroup;
  European Court of Justice;International Criminal Court;ICC;International Court of Justice;Security Council;UN Security Council;General Assembly;
  Federal Reserve;Fed;US Federal Reserve;U.S. Federal Reserve;Bank of England;BoE;Bank of Japan;BOJ;BoJ;People's Bank of China;PBOC;PBoC;Bundesbank;Deutsche Bundesbank;Banque de France;Swiss National Bank;SNB;
  Riksbank;Norges Bank;Reserve Bank of Australia;RBA;Reserve Bank of India;RBI;Bank of Canada;Bank of Korea;Monetary Authority of Singapore;Hong Kong Monetary Authority;Bank for International Settlements;
  Asian Development Bank;African Development Bank;Inter-American Development Bank;New Development Bank;Asian Infrastructure Investment Bank;AIIB;
  SEC;Securities and Exchange Commission;FDA;Food and Drug Administration;FTC;FCC;FDIC;CFTC;EPA;NASA;JAXA;ISRO;CNSA;CNES;Roscosmos;European Space Agency;NIH;CDC;CIA;FBI;NSA;DEA;DHS;DOJ;DoJ;DOE;DoE;DOD;DoD;Pentagon;Congress;House of Representatives;Senate;
  IRS;FAA;NTSB;NHTSA;USGS;USDA;NOAA;FEMA;OSHA;USTR;USITC;Federal Trade Commission;Supreme Court;High Court;State Department;Treasury Department;Justice Department;Commerce Department;
  Energy Department;Defense Department;Labor Department;White House:n;Democratic Party;Republican Party;Labour Party;Welsh Labour;Scottish Labour;Plaid Cymru;Reform UK;Conservative Party;Crown Estate;Communist Party;Bundestag;Bundesrat;Knesset;Duma;Kremlin:n;
  House of Commons;House of Lords;Parliament;Bank of China:c;NHS;Ofcom;Ofgem;FCA;Financial Conduct Authority;HMRC;BaFin;MIIT;NDRC;MOFCOM;SASAC;State-owned Assets Supervision and Administration Commission;METI;JOGMEC;KEPCO:c;SEBI;ASIC;ACCC;CSIRO;
  ISO;IEC;IEEE;ASTM;ASTM International;ANSI;DIN;CEN;BSI;W3C;IETF;JEDEC;SAE International;
  New York Stock Exchange;NYSE;Nasdaq;NASDAQ;London Stock Exchange;LSE;London Metal Exchange;LME;Shanghai Stock Exchange;Shenzhen Stock Exchange;Hong Kong Exchanges and Clearing;Euronext;Deutsche Börse;CME;CME Group:c;Comex;Tokyo Stock Exchange;
  Unicef;Nato;Opec;Asean;Fifa;Uefa;Nasa;Interfax-Ukraine;Ukrinform;Bernama;Antara;Antara News;MENA;SANA;IRNA;Tasnim;Fars;KCNA;Belta;Agerpres;PAP;CTK;LUSA;Lusa;Prensa Latina;Telam;
  BJP;Bharatiya Janata Party;African National Congress;Likud;Fidesz;Kuomintang;Sinn Féin;Sinn Fein;Liberal Democrats;Lib Dems;AfD;SPD;CDU;CSU;Peronist Party;Workers' Party;Communist Party of China;United Russia;Scottish National Party;SNP;Labor Party;Liberal Party;National Party;Green Party;Muslim Brotherhood;
  Ofwat;Ofsted;Defra;Finma;FINMA;Consob;CNMV;CMVM;AMF;HKMA;KFTC;JFTC;SAMR;CFPB;FERC;CPSC;DARPA;Arcep;Bundeskartellamt;Bundesnetzagentur;Ofqual;Acas;Companies House;Health and Safety Executive;Environment Agency;
  Scottish Enterprise;Enterprise Ireland;Business Finland;Innovate UK;Finnvera;Bpifrance;KfW;JBIC;NEXI;Export-Import Bank;Federal Deposit Insurance Corp.;Federal Deposit Insurance Corporation;
  FIFA;UEFA;IOC;NBA;NFL;NHL;MLB;FIA;
  Taliban;Hamas;Hezbollah;Islamic State;Al Qaeda;al Qaeda;ISIS;ISIL;Fatah;Boko Haram;Hizbullah;
  MIT;Harvard;Stanford;Oxford University;Cambridge University;Caltech;King's College London;Queen's University Belfast;Trinity College Dublin;ETH Zurich;EPFL;Fraunhofer;Max Planck Society;CNRS;CERN;Tsinghua;Imperial College London;London School of Economics;
  NTNU;KAIST;RWTH Aachen;TU Delft;TU Munich;TU Berlin;KU Leuven;UCLA;NYU;UCL;Yale;Princeton;Sorbonne;Peking University;Fudan;Politecnico di Milano;SINTEF;VTT;TNO;CEA-Leti;CEA;RIKEN;Riken;AIST;NREL;
  U.S. Geological Survey;US Geological Survey;British Geological Survey;SEMI;ITRI;Nikkei Inc.:c;Fraunhofer Society;Leibniz Association;Helmholtz Association;Wellcome Sanger Institute;
  Charité;Mayo Clinic;Cleveland Clinic;Johns Hopkins;Karolinska Institute;Karolinska Institutet;Institut Pasteur;Pasteur Institute;Inserm;Wellcome Trust;Gates Foundation;Rockefeller Foundation;Cancer Research UK;
  IG Metall;Verdi;ver.di;IG BCE;Unia;CGIL;CISL;UIL;FNV;UAW;United Auto Workers;Teamsters;Unison;Usdaw;GMB;AFL-CIO;Solidarnosc;Nautilus International;Aslef;ASLEF;CFDT;Cosatu;COSATU;Trades Union Congress;TUC;
  Euronext Paris;Nasdaq Stockholm;Bolsa de Madrid;Borsa Italiana;Bursa Malaysia;Tadawul;HKEX;HKEx;SGX;MOEX;Cboe;ICE Futures;TSX Venture Exchange;Toronto Stock Exchange;Johannesburg Stock Exchange;Singapore Exchange;
  Committee for Medicinal Products for Human Use;CHMP;NICE;MHRA;NMPA;PMDA;TGA;BfArM;Paul Ehrlich Institute;Robert Koch Institute;
  Moody's:c;Moody's Ratings:c;Standard & Poor's:c;S&P:c;S&P Global:c;Fitch:c;Fitch Ratings:c;Morningstar:c;McKinsey:c;McKinsey & Co.:c;Deloitte:c;PwC:c;KPMG:c;EY:c;Ernst & Young:c;Accenture:c;BCG:c;Gartner:c;IDC:c;
  Google:c;Facebook:c;Twitter:c;YouTube:c;LinkedIn:c;Instagram:c;WhatsApp:c;TikTok:c;ByteDance:c;Tencent:c;Huawei:c;Xiaomi:c;Samsung:c;Samsung Electronics:c;SK Hynix:c;SK hynix:c;LG:c;Hyundai:c;Kia:c;Panasonic:c;Hitachi:c;Toshiba:c;Mitsubishi:c;
  Nissan:c;Volkswagen:c;VW:c;BMW:c;Mercedes-Benz:c;Daimler:c;Audi:c;Porsche:c;Renault:c;Peugeot:c;Volvo:c;Ford:c;Bosch:c;Siemens:c;BASF:c;Bayer:c;Airbus:c;Rolls-Royce:c;Nestlé:c;Nestle:c;Unilever:c;L'Oréal:c;LVMH:c;Ikea:c;IKEA:c;Lego:c;Philips:c;
  Ericsson:c;Nokia:c;Maersk:c;A.P. Moller-Maersk:c;A.P. Møller-Mærsk:c;Hapag-Lloyd:c;CMA CGM:c;Walmart:c;Costco:c;McDonald's:c;Starbucks:c;Coca-Cola:c;PepsiCo:c;Nike:c;Adidas:c;Uber:c;Airbnb:c;PayPal:c;Mastercard:c;Netflix:c;Disney:c;Yahoo:c;Yahoo!:c;OpenAI:c;Anthropic:c;SpaceX:c;Foxconn:c;
  Credit Suisse:c;Santander:c;BNP Paribas:c;Société Générale:c;UniCredit:c;ING:c;Lloyd's:c;Lloyd's of London:c;Lazard:c;Nomura:c;SoftBank:c;Temasek:c;Gazprom:c;Rosneft:c;Lukoil:c;Aramco:c;Saudi Aramco:c;Glencore:c;Trafigura:c;Vitol:c;Petrobras:c
`;

/** Spelling → type; `undefined` would mean unknown, names marked `n` (buildings that stand for a body) are left out. */
export const knownBodies: () => ReadonlyMap<string, MentionType> = once(() => {
  const names = new Map<string, MentionType>();
  for (const list of [BODIES, WORLD_BODIES]) {
    for (const item of list.split(';')) {
      const name = item.trim();
      if (name === '' || name.endsWith(':n')) continue;
      if (name.endsWith(':c')) names.set(name.slice(0, -2), 'company');
      else names.set(name, 'organization');
    }
  }
  return names;
});
