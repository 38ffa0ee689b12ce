/**
 * Legal forms of companies, by country. Written for this project from general knowledge of company law; no list was copied.
 * Words are lower case, without dots: `S.p.A.` is read as `spa`.
 */

/** Forms that no ordinary word is spelled like: any case, with or without a comma before them. */
export const PLAIN_FORMS: ReadonlySet<string> = new Set(
  // United States, United Kingdom, Ireland, Commonwealth
  (
    'inc incorporated corp corporation llc llp lllp pllc plc ltd limited unlimited pty lp ' +
    // Germany, Austria, Switzerland, Liechtenstein
    'gmbh ggmbh mbh kgaa ohg gbr aktiengesellschaft genossenschaft eg ' +
    // France, Belgium, Luxembourg, Switzerland
    'sarl sàrl sasu eurl scop sca gie scrl sprl srl bvba ' +
    // Italy, Spain, Portugal, Latin America, Romania
    'spa srls scarl scpa sl slu sau sab sapi sadecv ltda eireli cxa eirl ' +
    // Netherlands, Nordics, Baltics
    'bv nv cv vof cooperatie oy oyj abp ab asa aps ivs hf ehf uab ou as sia ' +
    // Central and Eastern Europe
    'sro zrt nyrt kft bt doo dd ad ead eood ood sp zoo rt pjsc pao oao ooo zao ao jsc ojsc cjsc llp tov pat prat too ' +
    // Turkey, Middle East
    'aş anonim şirketi qsc qpsc saog saoc kscc kscp wll fze fzco dmcc ' +
    // Asia
    'kk kabushiki kaisha gk yk bhd berhad sdn tbk pvt private pcl jsc'
  ).split(' '),
);

/** Forms that are also words, places or roman letters: only in this exact spelling, after a name. */
export const CASED_FORMS: ReadonlySet<string> = new Set(
  'SE AG SA AS AB AD AO SCA SL SAS KG SpA NV BV NL KK GK Co Cie Plc PLC ASA Oyj OYJ Oy ApS Sp JV LP Bt Rt Ltée Ltee eG eK eV'.split(
    ' ',
  ),
);

/** Plain forms that must still be capital, because small they are words of English or of another language. */
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(
  'spa sl ab as ad ao bt rt dd lp cv hf ou sp bv nv gk yk kk eg private limited unlimited corporation pat too cop'.split(
    ' ',
  ),
);

/** Forms that are also written small after a name: `Ashgrove plc`, `Vltava s.r.o.` (letters without their dots). */
export const SMALL_FORMS: ReadonlySet<string> = new Set('plc ltd inc llc llp gmbh oyj kft corp'.split(' '));
export const SMALL_LETTER_FORMS: ReadonlySet<string> = new Set('sro dd doo as ad eood'.split(' '));

/** Abbreviations that end in a dot which belongs to the name: `Inc.`, `Co.`, `Ltd.` */
export const DOTTED_FORMS: ReadonlySet<string> = new Set(
  'inc corp co ltd bros llc plc pty pvt bhd tbk cie ltda mfg int intl'.split(' '),
);

/** Legal forms written before the name. */
export const LEADING_FORMS: ReadonlySet<string> = new Set(
  'PT CV PJSC OAO PAO OOO AO JSC OJSC UAB SIA TOO CJSC'.split(' '),
);

/** Native endings of company and body names, for running text without spaces. */
export const NATIVE_COMPANY_ENDINGS: readonly string[] = [
  '有限公司',
  '有限责任公司',
  '股份公司',
  '集团',
  '集團',
  '公司',
  '株式会社',
  '銀行',
  '银行',
  '주식회사',
];
export const NATIVE_BODY_ENDINGS: readonly string[] = [
  '大学',
  '大學',
  '研究院',
  '研究所',
  '协会',
  '協会',
  '委员会',
  '委員会',
  '日报',
  '日報',
  '新闻',
  '新聞',
];
/** Native legal forms written before the name. */
export const NATIVE_LEADING_FORMS: readonly string[] = ['株式会社', '有限会社', '주식회사'];
