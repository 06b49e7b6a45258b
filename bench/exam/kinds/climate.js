import { properName } from '../../articles/names.js'
import { manyOf, sum } from './chance.js'
import { page, section, table } from './layout.js'
import { months } from './words.js'

/** Months of a climate with the year: means, sums, and each temperature in a second unit in brackets. */
export function climate(random) {
  const warm = manyOf(
    12,
    (at) => random.between(0, 60) + Math.round(120 * Math.sin(((at - 3) * Math.PI) / 6)),
  )
  const cold = warm.map((tenths) => tenths - random.between(20, 110))
  const rain = manyOf(12, () => random.between(50, 1900))
  const days = manyOf(12, () => random.between(10, 160))
  const tenths = (value) =>
    `${value < 0 ? '−' : ''}${Math.floor(Math.abs(value) / 10)}.${Math.abs(value) % 10}`
  const mean = (values) => Math.round(sum(values) / 12)
  const degrees = (value) => `${tenths(value)} (${tenths(Math.round((value * 9) / 5 + 320))})`
  const depth = (value) => `${tenths(value)} (${(value / 254).toFixed(2)})`
  return page(
    `Climate of ${properName(random)}`,
    'The climate is temperate.',
    section(
      'Climate data',
      table(
        ['Month', ...months.map((month) => month.slice(0, 3)), 'Year'],
        ['Mean daily maximum °C (°F)', ...warm.map(degrees), degrees(mean(warm))],
        ['Mean daily minimum °C (°F)', ...cold.map(degrees), degrees(mean(cold))],
        ['Average precipitation mm (inches)', ...rain.map(depth), depth(sum(rain))],
        ['Average precipitation days (≥ 1.0 mm)', ...days.map(tenths), tenths(sum(days))],
      ),
    ),
  )
}
