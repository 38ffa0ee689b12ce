/**
 * Units of measurement: SI with its prefixes, the trade's own, and time.
 * Origin: the SI brochure (BIPM, public), and the customary units of shipping, mining, energy and computing.
 */

/** A unit name as a word: the standard symbol or name it is reported under. */
export type UnitWords = ReadonlyMap<string, string>;

const PREFIX_WORDS: readonly (readonly [string, string])[] = [
  ['exa', 'E'],
  ['peta', 'P'],
  ['tera', 'T'],
  ['giga', 'G'],
  ['mega', 'M'],
  ['kilo', 'k'],
  ['hecto', 'h'],
  ['deci', 'd'],
  ['centi', 'c'],
  ['milli', 'm'],
  ['micro', 'µ'],
  ['nano', 'n'],
  ['pico', 'p'],
];

/** names that take SI prefixes, with their symbols */
const PREFIXED_NAMES: readonly (readonly [string, string])[] = [
  ['metre', 'm'],
  ['meter', 'm'],
  ['gram', 'g'],
  ['gramme', 'g'],
  ['litre', 'L'],
  ['liter', 'L'],
  ['watt', 'W'],
  ['volt', 'V'],
  ['ampere', 'A'],
  ['amp', 'A'],
  ['joule', 'J'],
  ['newton', 'N'],
  ['pascal', 'Pa'],
  ['hertz', 'Hz'],
  ['ohm', 'Ω'],
  ['farad', 'F'],
  ['tesla', 'T'],
  ['byte', 'B'],
  ['bit', 'bit'],
  ['second', 's'],
  ['tonne', 't'],
  ['ton', 't'],
  ['calorie', 'cal'],
  ['electronvolt', 'eV'],
  ['sievert', 'Sv'],
  ['gray', 'Gy'],
  ['becquerel', 'Bq'],
  ['curie', 'Ci'],
  ['mole', 'mol'],
  ['watthour', 'Wh'],
];

/** whole names that are reported under another name or symbol than their own; a plural in `s` is understood */
const NAMES: readonly (readonly [string, string])[] = [
  ['tonne', 't'],
  ['ton', 'ton'],
  ['kilo', 'kg'],
  ['kiloton', 'kt'],
  ['kilotonne', 'kt'],
  ['megaton', 'Mt'],
  ['megatonne', 'Mt'],
  ['gigatonne', 'Gt'],
  ['gigaton', 'Gt'],
  ['kibibyte', 'KiB'],
  ['mebibyte', 'MiB'],
  ['gibibyte', 'GiB'],
  ['micron', 'µm'],
  ['hectare', 'ha'],
  ['acre', 'acre'],
  ['mile', 'mile'],
  ['yard', 'yard'],
  ['inch', 'in'],
  ['ounce', 'oz'],
  ['pound', 'lb'],
  ['carat', 'carat'],
  ['karat', 'karat'],
  ['gallon', 'gallon'],
  ['pint', 'pint'],
  ['quart', 'quart'],
  ['cup', 'cup'],
  ['teaspoon', 'teaspoon'],
  ['tablespoon', 'tablespoon'],
  ['barrel', 'barrel'],
  ['bushel', 'bushel'],
  ['knot', 'knot'],
  ['fathom', 'fathom'],
  ['league', 'league'],
  ['lumen', 'lm'],
  ['lux', 'lx'],
  ['decibel', 'dB'],
  ['kelvin', 'K'],
  ['celsius', '°C'],
  ['celcius', '°C'],
  ['centigrade', '°C'],
  ['fahrenheit', '°F'],
  ['degree', '°'],
  ['horsepower', 'hp'],
  ['pixel', 'pixel'],
  ['megapixel', 'MP'],
  ['radian', 'rad'],
  ['bar', 'bar'],
  ['atmosphere', 'atm'],
  ['rpm', 'rpm'],
  ['teu', 'TEU'],
  ['ceu', 'CEU'],
  ['feu', 'FEU'],
  ['second', 's'],
  ['minute', 'min'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['weekday', 'day'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'millennium'],
  ['sigma', 'sigma'],
];

const IRREGULAR: readonly (readonly [string, string])[] = [
  ['feet', 'ft'],
  ['foot', 'ft'],
  ['inches', 'in'],
  ['centuries', 'century'],
  ['millennia', 'millennium'],
  ['hertz', 'Hz'],
  ['horsepower', 'hp'],
  ['secs', 's'],
  ['sec', 's'],
  ['mins', 'min'],
  ['min', 'min'],
  ['hrs', 'hour'],
  ['hr', 'hour'],
  ['yrs', 'year'],
  ['yr', 'year'],
  ['wks', 'week'],
  ['mths', 'month'],
  ['lbs', 'lb'],
  ['lb', 'lb'],
  ['kgs', 'kg'],
  ['kms', 'km'],
  ['mls', 'mL'],
  ['gals', 'gallon'],
  ['ozs', 'oz'],
  ['yds', 'yard'],
  ['tbsp', 'tbsp'],
  ['tsp', 'tsp'],
  ['metres', 'm'],
];

/** every unit name that may follow digits or number words, singular and plural, in lower case */
export const UNIT_WORDS: UnitWords = new Map<string, string>([
  ...PREFIXED_NAMES.flatMap(([name, symbol]) =>
    PREFIX_WORDS.flatMap(([prefix, sign]) => withPlural(prefix + name, sign + symbol)),
  ),
  ...PREFIXED_NAMES.filter(([name]) => name !== 'ton').flatMap(([name, symbol]) => withPlural(name, symbol)),
  ...NAMES.flatMap(([name, symbol]) => withPlural(name, symbol)),
  ...IRREGULAR,
]);

/** first word of a unit of two words → second word → symbol; a plural in `s` of the second is understood */
export const TWO_WORD_UNITS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  unitPair('metric', { ton: 't', tonne: 't' }),
  unitPair('short', { ton: 'short ton' }),
  unitPair('long', { ton: 'long ton' }),
  unitPair('troy', { ounce: 'troy oz' }),
  unitPair('deadweight', { ton: 'dwt', tonne: 'dwt' }),
  unitPair('gross', { ton: 'GT', tonne: 'GT' }),
  unitPair('nautical', { mile: 'nm' }),
  unitPair('light', { year: 'ly' }),
  unitPair('square', areas('²')),
  unitPair('sq', areas('²')),
  unitPair('cubic', areas('³')),
  unitPair('cu', areas('³')),
  unitPair('degrees', { celsius: '°C', fahrenheit: '°F', centigrade: '°C', c: '°C', f: '°F', kelvin: 'K' }),
  unitPair('degree', { celsius: '°C', fahrenheit: '°F', centigrade: '°C', c: '°C', f: '°F' }),
  unitPair('deg', { celsius: '°C', fahrenheit: '°F', c: '°C', f: '°F' }),
  ...['terawatt', 'gigawatt', 'megawatt', 'kilowatt', 'watt'].map((name) =>
    unitPair(name, { hour: `${({ t: 'T', g: 'G', m: 'M', k: 'k' } as Record<string, string>)[name[0]!] ?? ''}Wh` }),
  ),
  unitPair('ampere', { hour: 'Ah' }),
  unitPair('amp', { hour: 'Ah' }),
]);

/** base symbols that take the prefixes named beside them */
const PREFIXED_SYMBOLS: readonly (readonly [string, string])[] = [
  ['m', 'kcdmµμn'],
  ['g', 'kmµμnc'],
  ['t', 'kMG'],
  ['L', 'kmµμcdh'],
  ['l', 'kmµμcdh'],
  ['W', 'kMGTm'],
  ['Wh', 'kMGTm'],
  ['V', 'kMm'],
  ['eV', 'kMGTm'],
  ['A', 'kmµμ'],
  ['Ah', 'km'],
  ['J', 'kMGTmP'],
  ['N', 'kM'],
  ['Nm', 'k'],
  ['Pa', 'kMGh'],
  ['Hz', 'kMGT'],
  ['Ω', 'kMm'],
  ['B', 'kMGTPEK'],
  ['iB', 'KMGT'],
  ['bps', 'kMGT'],
  ['b', 'kMGT'],
  ['bit', 'kMGT'],
  ['bit/s', 'kMGT'],
  ['b/s', 'kMGT'],
  ['Wp', 'kMGT'],
  ['VA', 'kM'],
  ['mol', 'mµn'],
  ['M', 'mµn'],
  ['Gy', 'mµ'],
  ['Sv', 'mµ'],
  ['Bq', 'kMGT'],
  ['s', 'mµμn'],
  ['cal', 'k'],
  ['bar', 'm'],
  ['K', 'm'],
  ['T', 'm'],
  ['Ci', 'm'],
  ['oz', 'kM'],
  ['lb', 'kM'],
  ['dwt', 'k'],
];

/** symbols as they are written, with the symbol or name that is reported where it is another */
const PLAIN_SYMBOLS =
  'm² m³ km² km³ cm² cm³ mm² mm³ m2=m² m3=m³ km2=km² km3=km³ cm2=cm² cm3=cm³ mm2=mm² m^2=m² m^3=m³ km^2=km² km^3=km³ ' +
  'ft² ft³ ft2=ft² sqm=m² sqft=ft² sqkm=km² ha ' +
  'km/h kph=km/h kmh=km/h kmph=km/h mph m/s km/s km/l m/min l/min L/min ' +
  'MMT=Mt MMt=Mt mmt=Mt MMTPA=Mtpa mmtpa=Mtpa mmscfd mscfd MMscf/d=mmscfd Bcf/d bcf/d MMcf/d mcf/d kbpd kb/d mb/d kbd mbd mboepd kboepd ' +
  'tpa tpy tpd tpm t/y=tpa t/yr=tpa t/a=tpa t/d t/h mtpa=Mtpa Mtpa Mt/y=Mtpa Mt/yr=Mtpa ktpa kt/y=ktpa kt/yr=ktpa ' +
  'mt=t MT=t dmt dmtu mtu wmt tCO2e tCO2 MtCO2e MtCO2 GtCO2e ktCO2e kgCO2e CO2e ' +
  'GWh/y GWh/yr GWh/a TWh/y kWh/kg Wh/kg W/kg Wh/l mAh/g kWh/100km gCO2/km g/km g/kWh ' +
  'g/t kg/t g/cm³ g/cm3=g/cm³ g/L g/l mg/L mg/l mg/kg µg/m³ μg/m³ mg/m³ kg/m³ kg/m3=kg/m³ kg/ha t/ha mg/dL mmol/L W/m² W/m2=W/m² ' +
  'ppm ppb ppt wt% vol% at% mol% ' +
  'bbl bbls=bbl bbl/d b/d bpd boe boe/d boepd mmboe mbpd mcf bcf tcf Bcf Tcf MMcf Mcf mmcf mmbtu MMBtu mmBtu Btu BTU kboe/d mboe/d bcm ' +
  'TEU TEUs=TEU CEU CEUs=CEU FEU dwt DWT=dwt GT cgt gt nm ' +
  'mi ft in yd yds=yd oz lb lbs=lb gal cwt pt qt nmi kn kt kts=kn hp bhp PS ' +
  'pm am bar psi atm torr mbar °C °F ℃=°C ℉=°F ° ºC=°C ºF=°F K °K=K dB dBm rpm RPM=rpm Hz fps px MP dpi ' +
  's min mins=min h=hour hr=hour hrs=hour sec=s secs=s d=day yrs=year yr=year wk=week wks=week mo=month mos=month y=year ' +
  'MSPS qubits=qubit qubit mAh kVA MVA kcal Mbps Gbps kbps Tbps MT/s GT/s TOPS FLOPS TFLOPS PFLOPS MB/s GB/s TB/s IU ' +
  'mcg=µg cc rad lm lx cd Bq tex den GSM gsm g/m² ' +
  's-1 s−1 cm-1 cm−1 σ=sigma Ga=Gyr Ma=Myr Myr Gyr AU pc kpc Mpc Mlb Moz Koz koz moz ' +
  'ml=mL mL µl=µL μl=µL kHz MHz GHz kgs=kg kms=km mls=mL Mt kt Gt vol wt';

/** units written with symbols, case-sensitive, after digits only */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map<string, string>([
  ...PREFIXED_SYMBOLS.flatMap(([base, prefixes]): [string, string][] => [
    [base, base],
    ...[...prefixes].map((prefix): [string, string] => [prefix + base, (prefix === 'μ' ? 'µ' : prefix) + base]),
  ]),
  ...PLAIN_SYMBOLS.split(' ').map((entry): [string, string] => {
    const [written, reported] = entry.split('=');
    return [written!, reported ?? written!];
  }),
]);

/** symbols of one or two letters that are words too, so that white space before them needs more evidence */
export const WORD_LIKE_SYMBOLS: ReadonlySet<string> = new Set(
  'in pt A d y s b B M T N PS mo den tex pc vol wt'.split(' '),
);

/** what follows a length: `2 in thick` */
export const DIMENSION_WORDS: ReadonlySet<string> = new Set(
  'thick wide long high tall deep diameter across gap tube pipe round thickness width height depth by'.split(' '),
);

function withPlural(name: string, symbol: string): [string, string][] {
  const plural = /[^aeiou]y$/.test(name)
    ? `${name.slice(0, -1)}ies`
    : /(?:ch|x)$/.test(name)
      ? `${name}es`
      : `${name}s`;
  return [
    [name, symbol],
    [plural, symbol],
  ];
}

function areas(power: string): Readonly<Record<string, string>> {
  return {
    metre: `m${power}`,
    meter: `m${power}`,
    kilometre: `km${power}`,
    kilometer: `km${power}`,
    centimetre: `cm${power}`,
    centimeter: `cm${power}`,
    millimetre: `mm${power}`,
    millimeter: `mm${power}`,
    foot: `ft${power}`,
    feet: `ft${power}`,
    ft: `ft${power}`,
    inch: `in${power}`,
    inche: `in${power}`,
    yard: `yd${power}`,
    mile: `mi${power}`,
    mi: `mi${power}`,
    km: `km${power}`,
    m: `m${power}`,
  };
}

function unitPair(first: string, second: Readonly<Record<string, string>>): [string, ReadonlyMap<string, string>] {
  return [first, new Map(Object.entries(second))];
}
