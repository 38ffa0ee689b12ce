/**
 * How large units are beside each other, so that a figure is known again in another unit.
 * Origin: the SI brochure; definitions of the customary units; the mu as a fifteenth of a hectare.
 */

type Row = readonly [dimension: string, sizes: Readonly<Record<string, number>>];

const ROWS: readonly Row[] = [
  [
    'mass',
    {
      t: 1e3,
      kg: 1,
      g: 1e-3,
      mg: 1e-6,
      µg: 1e-9,
      kt: 1e6,
      Mt: 1e9,
      Gt: 1e12,
      ton: 1e3,
      lb: 0.45359237,
      oz: 0.028349523,
      carat: 2e-4,
    },
  ],
  [
    'length',
    {
      km: 1e3,
      m: 1,
      cm: 1e-2,
      mm: 1e-3,
      µm: 1e-6,
      nm: 1e-9,
      mile: 1609.344,
      nmi: 1852,
      ft: 0.3048,
      foot: 0.3048,
      in: 0.0254,
      yard: 0.9144,
    },
  ],
  [
    'area',
    {
      km2: 1e6,
      'km²': 1e6,
      ha: 1e4,
      m2: 1,
      'm²': 1,
      acre: 4046.8564,
      mu: 10_000 / 15,
      ft2: 0.09290304,
      'ft²': 0.09290304,
    },
  ],
  ['volume', { m3: 1e3, 'm³': 1e3, L: 1, mL: 1e-3, barrel: 158.987295, gallon: 3.785411784 }],
  ['power', { TW: 1e12, GW: 1e9, MW: 1e6, kW: 1e3, W: 1, hp: 735.49875, GWp: 1e9, MWp: 1e6, kWp: 1e3 }],
  ['energy', { TWh: 1e12, GWh: 1e9, MWh: 1e6, kWh: 1e3, Wh: 1 }],
  ['time', { year: 31_536_000, month: 2_628_000, week: 604_800, day: 86_400, hour: 3600, min: 60, s: 1 }],
  ['voltage', { kV: 1e3, V: 1, mV: 1e-3 }],
  ['frequency', { GHz: 1e9, MHz: 1e6, kHz: 1e3, Hz: 1 }],
  ['pressure', { MPa: 1e6, kPa: 1e3, Pa: 1, bar: 1e5 }],
];

export interface UnitSize {
  readonly dimension: string;
  readonly size: number;
}

/** unit symbol to what it measures and how large it is within that */
export const UNIT_SIZES: ReadonlyMap<string, UnitSize> = new Map(
  ROWS.flatMap(([dimension, sizes]) =>
    Object.entries(sizes).map(([unit, size]): [string, UnitSize] => [unit, { dimension, size }]),
  ),
);
