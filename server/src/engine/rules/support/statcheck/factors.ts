/**
 * What units are worth in one base unit of their dimension. Origin: the SI brochure (BIPM) and NIST Special Publication 811, appendix B.
 * A unit with several meanings (*ton*, *gallon*, *mile* at sea) has all of them: any that fits is the one meant.
 */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number | readonly number[]>>>> = {
  length: {
    mm: 0.001,
    cm: 0.01,
    m: 1,
    km: 1000,
    in: 0.0254,
    ft: 0.3048,
    yard: 0.9144,
    yd: 0.9144,
    mile: [1609.344, 1852],
    mi: 1609.344,
    nmi: 1852,
  },
  mass: {
    g: 0.001,
    kg: 1,
    t: 1000,
    kt: 1e6,
    Mt: 1e9,
    ton: [907.185, 1000, 1016.047],
    'short ton': 907.185,
    'long ton': 1016.047,
    lb: 0.45359237,
    oz: [0.028349523, 0.031103477],
    'troy oz': 0.031103477,
    Mlb: 453592.37,
    koz: [28.349523, 31.103477],
    Moz: [28349.523, 31103.477],
  },
  area: {
    'm²': 1,
    'km²': 1e6,
    ha: 10_000,
    acre: 4046.856,
    'ft²': 0.09290304,
    'yd²': 0.83612736,
    'mi²': 2589988.11,
  },
  volume: {
    mL: 0.001,
    L: 1,
    l: 1,
    'm³': 1000,
    'ft³': 28.316847,
    gallon: [3.785412, 4.54609],
    gal: [3.785412, 4.54609],
    barrel: [158.987, 163.659, 119.24, 117.348],
    bbl: 158.987,
  },
  speed: { 'km/h': 1, mph: 1.609344, 'm/s': 3.6, knot: 1.852, kn: 1.852 },
  power: { W: 1, kW: 1000, MW: 1e6, GW: 1e9, hp: [745.7, 735.5] },
  energy: { Wh: 1, kWh: 1000, MWh: 1e6, GWh: 1e9, TWh: 1e12 },
  pressure: { bar: 1, mbar: 0.001, psi: 0.0689476, kPa: 0.01, MPa: 10, atm: 1.01325 },
};

const UNITS: ReadonlyMap<string, { readonly dimension: string; readonly worths: readonly number[] }> = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(
      ([unit, worth]) => [unit, { dimension, worths: typeof worth === 'number' ? [worth] : worth }] as const,
    ),
  ),
);

/** How many of `to` one of `from` is, by each meaning the two can have; empty where they do not measure the same. */
export function conversionFactors(from: string, to: string): number[] {
  const [a, b] = [UNITS.get(from), UNITS.get(to)];
  if (a === undefined || b === undefined || a.dimension !== b.dimension) return [];
  return a.worths.flatMap((one) => b.worths.map((other) => one / other));
}

/** Degrees Celsius in Fahrenheit, as a temperature and as a difference. */
export function fahrenheit(celsius: number): readonly number[] {
  return [celsius * 1.8 + 32, celsius * 1.8];
}
