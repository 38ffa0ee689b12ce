/**
 * Numbers, units, currencies and words of the calendar in German, French and Spanish.
 * Origin: the numerals and month names of each language; abbreviations of magnitudes as their news agencies write them; ISO 4217.
 */

export interface LatinWords {
  /** the mark before decimals */
  readonly decimal: ',' | '.';
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, string>;
  readonly currencies: ReadonlyMap<string, string>;
  /** words for *per cent* and *percentage points* */
  readonly percent: readonly string[];
  readonly points: readonly string[];
  /** nouns of year parts to how many a year holds */
  readonly parts: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly relativeYears: ReadonlyMap<string, number>;
  readonly bounds: ReadonlyMap<string, 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan'>;
}

const map = <V>(text: string, value: (text: string) => V): ReadonlyMap<string, V> =>
  new Map(
    text.split('; ').flatMap((entry): [string, V][] => {
      const [words = '', meaning = ''] = entry.split(' = ');
      return words.split(', ').map((word): [string, V] => [word, value(meaning)]);
    }),
  );
const counting = (text: string, from: number): [string, number][] =>
  text.split(' ').flatMap((words, index) => words.split('/').map((word): [string, number] => [word, index + from]));
const months = (text: string): ReadonlyMap<string, number> => new Map(counting(text, 1));

const SHARED_UNITS =
  'kilowatt, kilowatts = kW; megawatt, megawatts, mégawatt, mégawatts, megavatio, megavatios = MW; gigawatt, gigawatts, gigavatio, gigavatios = GW; ' +
  'terawattstunden, térawattheures = TWh; teu, evp = TEU';

const GERMAN: LatinWords = {
  decimal: ',',
  numbers: new Map([
    ...counting(
      'null eins/ein/eine/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
      0,
    ),
    ...'dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
      .split(' ')
      .map((word, index): [string, number] => [word, (index + 3) * 10]),
    ['hundert', 100],
    ['tausend', 1000],
    ...'halbe halben halbes halber'.split(' ').map((word): [string, number] => [word, 0.5]),
    ...'anderthalb eineinhalb zweieinhalb dreieinhalb viereinhalb fünfeinhalb'
      .split(' ')
      .map((word, index): [string, number] => [word, Math.max(1, index) + 0.5]),
  ]),
  scales: map(
    'tausend, tsd, tsd. = 1e3; million, millionen, mio, mio. = 1e6; milliarde, milliarden, mrd, mrd. = 1e9; billion, billionen, bio, bio. = 1e12; dutzend = 12; hundert = 100',
    Number,
  ),
  fractions: map(
    'hälfte = 0.5; drittel = 0.333333333333; viertel = 0.25; dreiviertel = 0.75; fünftel = 0.2; sechstel = 0.166666666667; achtel = 0.125; zehntel = 0.1',
    Number,
  ),
  multiples: map(
    'verdoppelt, verdoppelte, verdoppeln, verdoppelung, verdopplung, doppelt, doppelte, zweimal, zweifache = 2; verdreifacht, verdreifachte, verdreifachen, dreimal, dreifache, dreifach = 3; vervierfacht, vervierfachte, viermal, vierfache, vierfach = 4; fünffache, verfünffacht, fünfmal = 5; zehnfache, verzehnfacht, zehnmal = 10',
    Number,
  ),
  months: months(
    'januar/jänner/jan februar/feber/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  ),
  units: map(
    `${SHARED_UNITS}; tonne, tonnen = t; kilogramm, kilo = kg; gramm = g; milligramm = mg; kilometer, kilometern = km; meter, metern = m; zentimeter = cm; millimeter, millimetern = mm; ` +
      'mikrometer = µm; nanometer = nm; seemeilen = nmi; quadratmeter, quadratmetern = m²; quadratkilometer = km²; kubikmeter, kubikmetern = m³; hektar = ha; liter, litern = L; milliliter = mL; ' +
      'kilowattstunde, kilowattstunden = kWh; megawattstunde, megawattstunden = MWh; gigawattstunde, gigawattstunden = GWh; watt = W; volt = V; kilovolt = kV; grad celsius, grad = °C; bar = bar; ' +
      'standardcontainer, standardcontainern = TEU; fass, barrel = barrel; stunde, stunden = hour; minute, minuten = min; sekunde, sekunden = s; tag, tage, tagen = day; woche, wochen = week; monat, monate, monaten = month; jahr, jahre, jahren = year; basispunkte, basispunkten = bps; unzen, feinunzen = oz',
    String,
  ),
  currencies: map(
    'euro, eur, € = EUR; cent = EUR/100; us-dollar, dollar, usd, us$, $ = USD; yuan, renminbi, rmb, cny = CNY; yen, jpy = JPY; franken, schweizer franken, chf, sfr = CHF; pfund, britische pfund, gbp, £ = GBP; kronen = SEK; schwedische kronen = SEK; norwegische kronen = NOK; dänische kronen = DKK; tschechische kronen = CZK; zloty, złoty = PLN; forint = HUF; rubel = RUB; rupien = INR; won = KRW; australische dollar = AUD; kanadische dollar = CAD; hongkong-dollar = HKD',
    String,
  ),
  percent: ['prozent', 'v. h.'],
  points: ['prozentpunkte', 'prozentpunkten', 'prozentpunkt'],
  parts: map('quartal, quartals, vierteljahr = 4; halbjahr, halbjahres, halbjahrs, jahreshälfte = 2', Number),
  ordinals: new Map(
    counting(
      'erste/ersten/erster/erstes/erstem zweite/zweiten/zweiter/zweites/zweitem dritte/dritten/dritter/drittes/drittem vierte/vierten/vierter/viertes fünfte/fünften/fünfter sechste/sechsten siebte/siebten achte/achten neunte/neunten zehnte/zehnten',
      1,
    ),
  ),
  relativeYears: map(
    'vorjahr, vorjahres, vorjahreszeitraum, vorjahresquartal, vergangenen jahr, letzten jahr = -1; laufenden jahr, dieses jahr, diesem jahr, dieses jahres, laufende jahr, laufenden geschäftsjahr = 0; kommenden jahr, nächsten jahr, kommendes jahr, nächstes jahr = 1',
    Number,
  ),
  bounds: map(
    'rund, etwa, ca, ca., zirka, ungefähr, knapp, fast, nahezu = about; mehr als, über, gut = moreThan; mindestens = atLeast; bis zu, höchstens, maximal = atMost; weniger als, unter = lessThan',
    (text) => text as 'about',
  ),
};

const FRENCH: LatinWords = {
  decimal: ',',
  numbers: new Map([
    ...counting(
      'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
      0,
    ),
    ...'trente quarante cinquante soixante'.split(' ').map((word, index): [string, number] => [word, (index + 3) * 10]),
    ['cent', 100],
    ['mille', 1000],
    ['demi', 0.5],
  ]),
  scales: map(
    'millier, milliers, mille = 1e3; million, millions, m, mio = 1e6; milliard, milliards, md, mds, mrd, mrds = 1e9; billion, billions = 1e12; dizaine, dizaines = 10; douzaine, douzaines = 12; quinzaine = 15; vingtaine = 20; trentaine = 30; quarantaine = 40; cinquantaine = 50; soixantaine = 60; centaine, centaines = 100',
    Number,
  ),
  fractions: map(
    'moitié = 0.5; tiers = 0.333333333333; quart, quarts = 0.25; cinquième, cinquièmes = 0.2; dixième, dixièmes = 0.1',
    Number,
  ),
  multiples: map(
    'doublé, doublée, doublement, doubler, double, deux fois = 2; triplé, triplée, triplement, tripler, triple, trois fois = 3; quadruplé, quadruple, quatre fois = 4; quintuplé, cinq fois = 5; décuplé, dix fois = 10',
    Number,
  ),
  months: months(
    'janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  ),
  units: map(
    `${SHARED_UNITS}; tonne, tonnes = t; kilogramme, kilogrammes, kilo, kilos = kg; gramme, grammes = g; milligramme, milligrammes = mg; kilomètre, kilomètres = km; mètre, mètres = m; centimètres = cm; millimètre, millimètres = mm; micromètres, microns = µm; nanomètre, nanomètres = nm; ` +
      'milles marins, milles nautiques = nmi; mètre carré, mètres carrés = m²; kilomètres carrés = km²; mètre cube, mètres cubes = m³; hectare, hectares = ha; litre, litres = L; millilitres = mL; kilowattheure, kilowattheures = kWh; mégawattheures = MWh; gigawattheure, gigawattheures = GWh; watts = W; volts = V; kilovolts = kV; degrés, degrés celsius = °C; bars = bar; ' +
      'conteneurs evp, équivalents vingt pieds = TEU; barils, baril = barrel; heure, heures = hour; minute, minutes = min; seconde, secondes = s; jour, jours = day; semaine, semaines = week; mois = month; an, ans, année, années = year; points de base = bps; onces = oz',
    String,
  ),
  currencies: map(
    "euro, euros, eur, €, d'euros, d’euros = EUR; centimes, centime = EUR/100; dollar, dollars, dollars américains, usd, us$, $, $us = USD; yuan, yuans, renminbi, cny = CNY; yen, yens, jpy = JPY; franc suisse, francs suisses, chf, francs = CHF; livre, livres, livres sterling, gbp, £ = GBP; dollars canadiens, $ca = CAD; dollars australiens = AUD; francs cfa = XOF; roubles = RUB; roupies = INR; dirhams = MAD; couronnes suédoises = SEK; zlotys = PLN",
    String,
  ),
  percent: ['pour cent', 'pourcent'],
  points: ['points de pourcentage', 'point de pourcentage', 'points', 'point'],
  parts: map('trimestre = 4; semestre = 2', Number),
  ordinals: new Map(
    counting(
      'premier/première/premiers/premières/1er/1re deuxième/second/seconde/2e/2ème troisième/3e/3ème quatrième/4e/4ème cinquième sixième septième huitième neuvième dixième',
      1,
    ),
  ),
  relativeYears: map(
    "l'an dernier, l’an dernier, l'année dernière, l’année dernière, l'an passé, l’an passé, un an plus tôt, exercice précédent, l'année précédente, l’année précédente = -1; cette année, l'année en cours, l’année en cours, exercice en cours = 0; l'année prochaine, l’année prochaine, l'an prochain, l’an prochain = 1",
    Number,
  ),
  bounds: map(
    "environ, près de, quelque, autour de, presque, à peine, près d', près d’ = about; plus de, plus d', plus d’, dépasse = moreThan; au moins = atLeast; jusqu'à, jusqu’à, au plus, au maximum = atMost; moins de, moins d', moins d’ = lessThan",
    (text) => text as 'about',
  ),
};

const SPANISH: LatinWords = {
  decimal: ',',
  numbers: new Map([
    ...counting(
      'cero un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
      0,
    ),
    ...'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
      .split(' ')
      .map((word, index): [string, number] => [word, (index + 3) * 10]),
    ['cien', 100],
    ['mil', 1000],
    ['medio', 0.5],
    ['media', 0.5],
  ]),
  scales: map(
    'mil = 1e3; millón, millones, mill, mm, m = 1e6; mil millones = 1e9; miles de millones = 1e9; billón, billones = 1e12; decena, decenas = 10; docena = 12; quincena = 15; veintena = 20; treintena = 30; centenar, centenares = 100; millar, millares = 1e3',
    Number,
  ),
  fractions: map(
    'mitad = 0.5; tercio, tercera parte = 0.333333333333; tercios = 0.333333333333; cuarto, cuarta parte, cuartos = 0.25; quinta parte, quinto = 0.2; décima parte = 0.1',
    Number,
  ),
  multiples: map(
    'duplicado, duplicó, duplicar, duplica, doble, dos veces = 2; triplicado, triplicó, triplicar, triple, tres veces = 3; cuadruplicado, cuadruplicó, cuatro veces = 4; cinco veces = 5; diez veces = 10',
    Number,
  ),
  months: months(
    'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
  ),
  units: map(
    `${SHARED_UNITS}; tonelada, toneladas = t; kilogramo, kilogramos, kilo, kilos = kg; gramo, gramos = g; miligramos = mg; kilómetro, kilómetros = km; metro, metros = m; centímetros = cm; milímetros = mm; micras = µm; nanómetros = nm; millas náuticas = nmi; metros cuadrados = m²; kilómetros cuadrados = km²; metros cúbicos = m³; ` +
      'hectárea, hectáreas = ha; litro, litros = L; mililitros = mL; kilovatios hora = kWh; megavatios hora = MWh; gigavatios hora = GWh; vatios = W; voltios = V; grados, grados centígrados = °C; barriles, barril = barrel; hora, horas = hour; minuto, minutos = min; segundos = s; día, días = day; semana, semanas = week; mes, meses = month; año, años = year; puntos básicos = bps; onzas = oz',
    String,
  ),
  currencies: map(
    'euro, euros, eur, € = EUR; céntimos = EUR/100; dólar, dólares, dólares estadounidenses, usd, us$, $ = USD; yuan, yuanes, cny = CNY; yen, yenes, jpy = JPY; francos suizos, francos, chf = CHF; libra, libras, libras esterlinas, gbp, £ = GBP; pesos mexicanos = MXN; pesos = MXN; reales = BRL; soles = PEN; pesos chilenos = CLP; pesos colombianos = COP; pesos argentinos = ARS; rublos = RUB; rupias = INR',
    String,
  ),
  percent: ['por ciento'],
  points: ['puntos porcentuales', 'punto porcentual', 'puntos'],
  parts: map('trimestre = 4; semestre = 2', Number),
  ordinals: new Map(
    counting(
      'primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima',
      1,
    ),
  ),
  relativeYears: map(
    'año pasado, año anterior = -1; este año, presente año, año en curso = 0; próximo año, año próximo, año que viene = 1',
    Number,
  ),
  bounds: map(
    'unos, unas, cerca de, alrededor de, aproximadamente, casi = about; más de, supera los, supera las = moreThan; al menos, como mínimo = atLeast; hasta, como máximo = atMost; menos de = lessThan',
    (text) => text as 'about',
  ),
};

/** the words of each language that is written with Latin letters, English aside */
export const LATIN_WORDS: Readonly<Record<'de' | 'fr' | 'es', LatinWords>> = { de: GERMAN, fr: FRENCH, es: SPANISH };
