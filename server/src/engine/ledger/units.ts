/**
 * Units of one dimension as multiples of its base. Origin: the SI brochure (BIPM, public); NIST Handbook 44, appendix C, for the
 * customary ones. A unit that means different things in the trade (*ton*, *gallon*) is absent: it compares with itself only.
 */
const UNITS: ReadonlyMap<string, readonly [base: string, factor: number]> = new Map([
  ...family('g', { mg: 1e-3, g: 1, kg: 1e3, t: 1e6, kt: 1e9, Mt: 1e12, Gt: 1e15, lb: 453.592_37, oz: 28.349_523_125 }),
  ...family('m', { nm: 1e-9, µm: 1e-6, mm: 1e-3, cm: 1e-2, m: 1, km: 1e3, mile: 1609.344, in: 0.0254, yard: 0.9144 }),
  ...family('W', { mW: 1e-3, W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 }),
  ...family('Wh', { Wh: 1, kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12 }),
  ...family('L', { mL: 1e-3, L: 1, hL: 100, ML: 1e6 }),
  ...family('m²', { 'm²': 1, 'km²': 1e6, ha: 1e4 }),
  ...family('B', { kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 }),
  ...family('V', { mV: 1e-3, V: 1, kV: 1e3 }),
]);

function family(
  base: string,
  factors: Readonly<Record<string, number>>,
): (readonly [string, readonly [string, number]])[] {
  return Object.entries(factors).map(([unit, factor]) => [unit, [base, factor]] as const);
}

/** The base unit that a unit is a multiple of, and the multiple; a unit that is not listed is its own base. */
export function baseUnit(unit: string | undefined): readonly [base: string, factor: number] {
  return unit === undefined ? ['', 1] : (UNITS.get(unit) ?? [unit, 1]);
}
