/** A unit of measure. Units of one kind compare by what one of each is in the first of them. */
export interface Unit {
  kind: string
  size: number
  /** What nought of it is in that first unit. */
  zero?: number
}

/** What is written for each unit: the first form is the shortest. */
const forms: readonly (readonly [forms: readonly string[], unit: Unit])[] = [
  [['m', 'meter', 'meters', 'metre', 'metres'], { kind: 'length', size: 1 }],
  [['km', 'kilometer', 'kilometers', 'kilometre', 'kilometres'], { kind: 'length', size: 1000 }],
  [['cm', 'centimeter', 'centimeters', 'centimetre', 'centimetres'], { kind: 'length', size: 0.01 }],
  [['mm', 'millimeter', 'millimeters', 'millimetre', 'millimetres'], { kind: 'length', size: 0.001 }],
  [['ft', 'foot', 'feet'], { kind: 'length', size: 0.3048 }],
  [['in', 'inch', 'inches'], { kind: 'length', size: 0.0254 }],
  [['yd', 'yard', 'yards'], { kind: 'length', size: 0.9144 }],
  [['mi', 'mile', 'miles'], { kind: 'length', size: 1609.344 }],
  [
    ['km2', 'km²', 'sq km', 'square kilometer', 'square kilometers', 'square kilometre', 'square kilometres'],
    { kind: 'area', size: 1 },
  ],
  [
    ['sq mi', 'sq. mi.', 'sq. mi', 'mi2', 'mi²', 'square mile', 'square miles'],
    { kind: 'area', size: 2.589988110336 },
  ],
  [['ha', 'hectare', 'hectares'], { kind: 'area', size: 0.01 }],
  [['acre', 'acres'], { kind: 'area', size: 0.0040468564224 }],
  [
    ['m2', 'm²', 'square meter', 'square meters', 'square metre', 'square metres'],
    { kind: 'area', size: 1e-6 },
  ],
  [['sq ft', 'ft2', 'ft²', 'square foot', 'square feet'], { kind: 'area', size: 9.290304e-8 }],
  [
    ['/km2', '/km²', 'per km2', 'per km²', 'per square kilometer', 'per square kilometre'],
    { kind: 'density', size: 1 },
  ],
  [['/sq mi', '/mi2', '/mi²', 'per sq mi', 'per square mile'], { kind: 'density', size: 1 / 2.589988110336 }],
  [['kg', 'kilogram', 'kilograms'], { kind: 'weight', size: 1 }],
  [['lb', 'lbs', 'pound', 'pounds'], { kind: 'weight', size: 0.45359237 }],
  [['km/h', 'kph', 'kilometers per hour', 'kilometres per hour'], { kind: 'speed', size: 1 }],
  [['mph', 'miles per hour'], { kind: 'speed', size: 1.609344 }],
  [['kn', 'knots'], { kind: 'speed', size: 1.852 }],
  [['m3/s', 'm³/s'], { kind: 'flow', size: 1 }],
  [['cu ft/s', 'cu ft/sec', 'cfs', 'ft3/s', 'ft³/s'], { kind: 'flow', size: 0.028316846592 }],
  [['°C'], { kind: 'temperature', size: 1 }],
  [['°F'], { kind: 'temperature', size: 5 / 9, zero: -160 / 9 }],
]

const known: ReadonlyMap<string, Unit> = new Map(
  forms.flatMap(([words, unit]) => words.map((word) => [word, unit] as const)),
)

/** The unit of that name. */
export function unitOf(name: string): Unit | undefined {
  return known.get(name)
}

/** The names of all units as a part of a regular expression, the longest first. */
export const unitNames: string = [...known.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replace(/[./]/g, '\\$&'))
  .join('|')

const separator = /[ ([]/
const unitLabel = new RegExp(`^(.*?)(?:^|[ ([])(?:in )?(${unitNames})[)\\]]?$`, 'i')

/** The unit that the numbers under a label are in, and what it calls them: `Area (km²)`, `Hectares`. */
export function unitOfLabel(label: string): { unit: Unit | undefined; name: string } {
  if (!separator.test(label)) return { unit: labelledUnit(label), name: '' }
  const [, name = '', word = ''] = unitLabel.exec(label) ?? []
  return { unit: labelledUnit(word), name: name.trim() }
}

/** A unit at the end of a label, perhaps with capitals; not `M`, which is men or millions as well, nor `In`. */
function labelledUnit(name: string): Unit | undefined {
  return unitOf(name) ?? (name === 'In' || name.length < 2 ? undefined : unitOf(name.toLowerCase()))
}
