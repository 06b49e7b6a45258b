/** How the units that convert knows by a code are written. Any other is shown as it is given. */
const shown = new Map([
  ['km2', 'km²'],
  ['sqkm', 'km²'],
  ['m2', 'm²'],
  ['sqm', 'm²'],
  ['cm2', 'cm²'],
  ['mm2', 'mm²'],
  ['ft2', 'sq ft'],
  ['sqft', 'sq ft'],
  ['in2', 'sq in'],
  ['sqin', 'sq in'],
  ['mi2', 'sq mi'],
  ['sqmi', 'sq mi'],
  ['yd2', 'sq yd'],
  ['sqyd', 'sq yd'],
  ['m3', 'm³'],
  ['km3', 'km³'],
  ['cm3', 'cm³'],
  ['ft3', 'cu ft'],
  ['cuft', 'cu ft'],
  ['cumi', 'cu mi'],
  ['cuyd', 'cu yd'],
  ['C', '°C'],
  ['F', '°F'],
  ['K', 'K'],
  ['m3/s', 'm³/s'],
  ['cuft/s', 'cu ft/s'],
  ['PD/sqkm', '/km²'],
  ['/sqkm', '/km²'],
  ['PD/km2', '/km²'],
  ['PD/sqmi', '/sq mi'],
  ['/sqmi', '/sq mi'],
])

/** How a unit is written whose code says it otherwise; undefined for all others. */
export function shownUnit(code: string): string | undefined {
  return shown.get(code)
}
