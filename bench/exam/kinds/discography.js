import { personName, properName } from '../../articles/names.js'
import { manyOf } from './chance.js'
import { infobox, page, section, table } from './layout.js'
import { makeDate } from './words.js'

/** Albums with peak positions in several countries: none of these numbers is of any other. */
export function discography(random) {
  const { year } = makeDate(random, 1965)
  const albums = manyOf(random.between(3, 12), (at) => year + 2 * at)
  const singles = random.between(4, 30)
  const charts = ['UK', 'US', 'AUS', 'GER', 'SWE', 'NZ'].slice(0, random.between(2, 6))
  const peak = () => (random.chance(0.25) ? '—' : random.between(1, 200))
  const name = personName(random)
  return page(
    `${name} discography`,
    infobox(['Artist', name], ['Studio', albums.length], ['Singles', singles]),
    `The discography of ${name} consists of ${albums.length} studio albums and ${singles} singles.`,
    section(
      'Studio albums',
      table(
        ['Title', 'Year', 'Peak chart positions', ...manyOf(charts.length - 1, () => ''), 'Sales'],
        ['', '', ...charts, ''],
        ...albums.map((released) => [
          properName(random),
          released,
          ...charts.map(peak),
          random.pick([
            '',
            `UK: ${random.between(10, 900)},000`,
            `US: ${random.between(1, 9)},${random.between(100, 900)},000`,
          ]),
        ]),
      ),
    ),
  )
}
