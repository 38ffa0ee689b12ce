const PLAIN: Readonly<Record<string, string>> = {
  m2: 'm²',
  m3: 'm³',
  km2: 'km²',
  μm: 'µm',
  μg: 'µg',
  '℃': '°C',
  ml: 'mL',
  l: 'L',
};

/** The symbol of a unit as the engine writes it: `m²` for `m2`, `°C` for `℃`. */
export function plainUnit(unit: string): string {
  return PLAIN[unit] ?? unit;
}
