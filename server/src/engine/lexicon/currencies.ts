/**
 * Currencies: codes, signs and the names that news copy gives them.
 * Origin: ISO 4217 (codes); names, signs and adjectives as ordinary English has them.
 */

/** ISO 4217 codes of circulating currencies and the unofficial codes the markets use */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map<string, string>([
  ...(
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
    'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD ' +
    'IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR ' +
    'MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK ' +
    'SGD SLE SOS SRD SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ' +
    'ZAR ZMW DEM FRF ITL ESP NLG'
  )
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['CNH', 'CNY'],
  ['NTD', 'TWD'],
  ['NIS', 'ILS'],
  ['BTC', 'BTC'],
]);

/** codes that are also words or abbreviations, so that they need the number after them, not before */
export const WORD_LIKE_CODES: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'TRY',
  'PEN',
  'MAD',
  'COP',
  'CUP',
  'GEL',
  'MOP',
]);

/** letters that stand before a number as a currency; the value is ISO 4217 */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['RS', 'INR'],
  ['Re', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Tk', 'BDT'],
  ['Kc', 'CZK'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['zl', 'PLN'],
  ['zł', 'PLN'],
  ['TL', 'TRY'],
  ['Php', 'PHP'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Sh', 'KES'],
  ['USh', 'UGX'],
  ['Fr', 'CHF'],
  ['Sfr', 'CHF'],
  ['SFr', 'CHF'],
  ['DKr', 'DKK'],
  ['Dkr', 'DKK'],
  ['NKr', 'NOK'],
  ['Nkr', 'NOK'],
  ['SKr', 'SEK'],
  ['Skr', 'SEK'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['SR', 'SAR'],
  ['QR', 'QAR'],
  ['BD', 'BHD'],
  ['KD', 'KWD'],
  ['LE', 'EGP'],
]);

/** single letters before a number: a currency only where a magnitude or grouped digits follow */
export const CURRENCY_INITIALS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['K', 'ZMW'],
  ['B', 'THB'],
  ['W', 'KRW'],
]);

/** currency signs */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₩', 'KRW'],
  ['￦', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₼', 'AZN'],
  ['₿', 'BTC'],
  ['元', 'CNY'],
  ['円', 'JPY'],
]);

/** what stands directly before `$` (dots dropped): `US$`, `A$`, `HK$` */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['USD', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUD', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAD', 'CAD'],
  ['CDN', 'CAD'],
  ['Can', 'CAD'],
  ['HK', 'HKD'],
  ['HKD', 'HKD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['SGD', 'SGD'],
  ['NT', 'TWD'],
  ['NZ', 'NZD'],
  ['NZD', 'NZD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
  ['Mex', 'MXN'],
  ['MXN', 'MXN'],
  ['J', 'JMD'],
  ['TT', 'TTD'],
  ['B', 'BND'],
  ['Z', 'ZWL'],
  ['AR', 'ARS'],
  ['CL', 'CLP'],
  ['CLP', 'CLP'],
  ['COP', 'COP'],
  ['F', 'FJD'],
]);

/** what stands directly before `¥` */
export const YEN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['CN', 'CNY'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['JP', 'JPY'],
  ['JPY', 'JPY'],
]);

/** names of currencies, singular and plural, to the currency they mean when no adjective says which */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ...pairs('USD', 'dollar dollars buck bucks greenbacks usd'),
  ...pairs('EUR', 'euro euros eur'),
  ...pairs('JPY', 'yen'),
  ...pairs('CNY', 'yuan renminbi'),
  ...pairs('INR', 'rupee rupees'),
  ...pairs('KRW', 'won'),
  ...pairs('NOK', 'krone kroner'),
  ...pairs('SEK', 'krona kronor'),
  ...pairs('FIM', 'markka markkas markkaa'),
  ...pairs('ISK', 'kronur'),
  ...pairs('CHF', 'franc francs'),
  ...pairs('MXN', 'peso pesos'),
  ...pairs('RUB', 'ruble rubles rouble roubles'),
  ...pairs('BRL', 'reais'),
  ...pairs('ZAR', 'rand'),
  ...pairs('TRY', 'lira liras'),
  ...pairs('ITL', 'lire'),
  ...pairs('THB', 'baht'),
  ...pairs('IDR', 'rupiah rupiahs'),
  ...pairs('MYR', 'ringgit ringgits'),
  ...pairs('VND', 'dong'),
  ...pairs('ILS', 'shekel shekels'),
  ...pairs('AED', 'dirham dirhams'),
  ...pairs('SAR', 'riyal riyals'),
  ...pairs('IRR', 'rial rials'),
  ...pairs('KWD', 'dinar dinars'),
  ...pairs('PLN', 'zloty zlotys zlotych'),
  ...pairs('HUF', 'forint forints'),
  ...pairs('CZK', 'koruna korunas koruny crown crowns'),
  ...pairs('RON', 'lei'),
  ...pairs('BGN', 'leva'),
  ...pairs('UAH', 'hryvnia hryvnias hryvnya'),
  ...pairs('KZT', 'tenge'),
  ...pairs('GHS', 'cedi cedis'),
  ...pairs('NGN', 'naira'),
  ...pairs('KES', 'shilling shillings'),
  ...pairs('ETB', 'birr'),
  ...pairs('BDT', 'taka'),
  ...pairs('MMK', 'kyat kyats'),
  ...pairs('NLG', 'guilder guilders'),
  ...pairs('ESP', 'peseta pesetas'),
  ...pairs('DEM', 'deutschmarks'),
  ...pairs('PYG', 'guarani guaranis'),
  ...pairs('AOA', 'kwanza kwanzas'),
  ...pairs('ZMW', 'kwacha'),
  ...pairs('BWP', 'pula'),
  ...pairs('PEN', 'soles'),
  ...pairs('MNT', 'tugrik tugriks'),
  ...pairs('UZS', 'soum'),
  ...pairs('GEL', 'lari'),
  ...pairs('AMD', 'dram'),
  ...pairs('AZN', 'manat'),
  ...pairs('BTC', 'bitcoin bitcoins'),
]);

/** names that are ordinary words too: only after a magnitude, or a number of 100 and more */
export const WORD_LIKE_NAMES: ReadonlySet<string> = new Set([
  'won',
  'rand',
  'real',
  'crown',
  'crowns',
  'soles',
  'lei',
  'dram',
  'dong',
]);

/** hundredths of a currency; currency undefined where the name belongs to several */
export const SUBUNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ...pairs('USD', 'cent cents'),
  ...pairs('GBP', 'penny pence pennies'),
  ...pairs('INR', 'paise'),
  ...pairs('RUB', 'kopecks'),
]);

/** adjectives and letters before a currency name: `10 Swiss francs`, `20 US cents` */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ...forAdjectives('us u.s american', { dollar: 'USD', cent: 'USD' }),
  ...forAdjectives('australian', { dollar: 'AUD', cent: 'AUD' }),
  ...forAdjectives('canadian', { dollar: 'CAD', cent: 'CAD' }),
  ...forAdjectives('singapore singaporean', { dollar: 'SGD', cent: 'SGD' }),
  ...forAdjectives('taiwan taiwanese', { dollar: 'TWD' }),
  ...forAdjectives('new', { dollar: 'TWD', shekel: 'ILS' }),
  ...forAdjectives('jamaican', { dollar: 'JMD' }),
  ...forAdjectives('namibian', { dollar: 'NAD' }),
  ...forAdjectives('zimbabwean zimbabwe', { dollar: 'ZWL' }),
  ...forAdjectives('swiss', { franc: 'CHF' }),
  ...forAdjectives('french', { franc: 'FRF' }),
  ...forAdjectives('belgian', { franc: 'BEF' }),
  ...forAdjectives('cfa', { franc: 'XOF' }),
  ...forAdjectives('congolese', { franc: 'CDF' }),
  ...forAdjectives('rwandan', { franc: 'RWF' }),
  ...forAdjectives('finnish', { markka: 'FIM' }),
  ...forAdjectives('danish', { krone: 'DKK', crown: 'DKK', krona: 'DKK' }),
  ...forAdjectives('norwegian', { krone: 'NOK' }),
  ...forAdjectives('swedish', { krona: 'SEK', crown: 'SEK', krone: 'SEK' }),
  ...forAdjectives('icelandic', { krona: 'ISK', crown: 'ISK' }),
  ...forAdjectives('czech', { koruna: 'CZK', crown: 'CZK' }),
  ...forAdjectives('british', { pound: 'GBP' }),
  ...forAdjectives('egyptian', { pound: 'EGP' }),
  ...forAdjectives('lebanese', { pound: 'LBP', lira: 'LBP' }),
  ...forAdjectives('syrian', { pound: 'SYP' }),
  ...forAdjectives('sudanese', { pound: 'SDG' }),
  ...forAdjectives('japanese', { yen: 'JPY' }),
  ...forAdjectives('chinese', { yuan: 'CNY', renminbi: 'CNY' }),
  ...forAdjectives('indian', { rupee: 'INR' }),
  ...forAdjectives('pakistani pakistan', { rupee: 'PKR' }),
  ...forAdjectives('sri-lankan lankan', { rupee: 'LKR' }),
  ...forAdjectives('nepali nepalese', { rupee: 'NPR' }),
  ...forAdjectives('indonesian', { rupiah: 'IDR' }),
  ...forAdjectives('korean', { won: 'KRW' }),
  ...forAdjectives('argentine argentinian', { peso: 'ARS' }),
  ...forAdjectives('mexican', { peso: 'MXN' }),
  ...forAdjectives('chilean', { peso: 'CLP' }),
  ...forAdjectives('colombian', { peso: 'COP' }),
  ...forAdjectives('philippine', { peso: 'PHP' }),
  ...forAdjectives('cuban', { peso: 'CUP' }),
  ...forAdjectives('uruguayan', { peso: 'UYU' }),
  ...forAdjectives('dominican', { peso: 'DOP' }),
  ...forAdjectives('brazilian', { real: 'BRL', reai: 'BRL' }),
  ...forAdjectives('russian', { ruble: 'RUB', rouble: 'RUB' }),
  ...forAdjectives('belarusian', { ruble: 'BYN', rouble: 'BYN' }),
  ...forAdjectives('turkish', { lira: 'TRY' }),
  ...forAdjectives('italian', { lire: 'ITL' }),
  ...forAdjectives('israeli', { shekel: 'ILS' }),
  ...forAdjectives('saudi', { riyal: 'SAR' }),
  ...forAdjectives('qatari', { riyal: 'QAR' }),
  ...forAdjectives('omani', { rial: 'OMR' }),
  ...forAdjectives('yemeni', { rial: 'YER' }),
  ...forAdjectives('iranian', { rial: 'IRR' }),
  ...forAdjectives('uae emirati', { dirham: 'AED' }),
  ...forAdjectives('moroccan', { dirham: 'MAD' }),
  ...forAdjectives('kuwaiti', { dinar: 'KWD' }),
  ...forAdjectives('iraqi', { dinar: 'IQD' }),
  ...forAdjectives('jordanian', { dinar: 'JOD' }),
  ...forAdjectives('algerian', { dinar: 'DZD' }),
  ...forAdjectives('tunisian', { dinar: 'TND' }),
  ...forAdjectives('serbian', { dinar: 'RSD' }),
  ...forAdjectives('bahraini', { dinar: 'BHD' }),
  ...forAdjectives('libyan', { dinar: 'LYD' }),
  ...forAdjectives('polish', { zloty: 'PLN' }),
  ...forAdjectives('hungarian', { forint: 'HUF' }),
  ...forAdjectives('romanian', { lei: 'RON', leu: 'RON' }),
  ...forAdjectives('ukrainian', { hryvnia: 'UAH' }),
  ...forAdjectives('kazakh', { tenge: 'KZT' }),
  ...forAdjectives('kenyan', { shilling: 'KES' }),
  ...forAdjectives('ugandan', { shilling: 'UGX' }),
  ...forAdjectives('tanzanian', { shilling: 'TZS' }),
  ...forAdjectives('somali', { shilling: 'SOS' }),
  ...forAdjectives('south', { rand: 'ZAR', won: 'KRW' }),
  ...forAdjectives('thai', { baht: 'THB' }),
  ...forAdjectives('malaysian malaysia', { ringgit: 'MYR' }),
  ...forAdjectives('vietnamese', { dong: 'VND' }),
  ...forAdjectives('nigerian', { naira: 'NGN' }),
  ...forAdjectives('ghanaian', { cedi: 'GHS' }),
  ...forAdjectives('dutch', { guilder: 'NLG' }),
  ...forAdjectives('spanish', { peseta: 'ESP' }),
  ...forAdjectives('euro', { cent: 'EUR' }),
]);

function pairs(code: string, names: string): [string, string][] {
  return names.split(' ').map((name) => [name, code]);
}

function forAdjectives(
  adjectives: string,
  names: Readonly<Record<string, string>>,
): [string, Readonly<Record<string, string>>][] {
  return adjectives.split(' ').map((adjective) => [adjective, names]);
}
