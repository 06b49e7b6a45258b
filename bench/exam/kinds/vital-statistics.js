import { properName } from '../../articles/names.js'
import { manyOf } from './chance.js'
import { figuresOf } from './figures.js'
import { page, section, table } from './layout.js'

/** Births and deaths by year, their difference, and each a thousand people. */
export function vitalStatistics(random) {
  const figures = figuresOf(random, { decimals: 1, mode: 'half-up' })
  const first = random.between(1950, 2005)
  const people = random.between(900, 9_000)
  const perThousand = (count, all) => figures.bare(10 * count, all * 1000, 1)
  return page(
    `Demographics of ${properName(random)}`,
    'Vital statistics are published each year.',
    section(
      'Vital statistics',
      table(
        [
          'Year',
          'Average population (x 1,000)',
          'Live births',
          'Deaths',
          'Natural change',
          'Crude birth rate (per 1000)',
          'Crude death rate (per 1000)',
          'Natural change (per 1000)',
        ],
        ...manyOf(random.between(5, 15), (at) => {
          const all = people + at * random.between(1, 60)
          const [births, deaths] = [random.between(all * 6, all * 20), random.between(all * 6, all * 16)]
          const tenths = [births, deaths].map((count) => Number(perThousand(count, all).replace('.', '')))
          return [
            first + at,
            figures.count(all),
            figures.count(births),
            figures.count(deaths),
            `${births < deaths ? figures.minus : ''}${figures.count(Math.abs(births - deaths))}`,
            perThousand(births, all),
            perThousand(deaths, all),
            `${tenths[0] < tenths[1] ? figures.minus : ''}${figures.units(Math.abs(tenths[0] - tenths[1]), 1)}`,
          ]
        }),
      ),
    ),
  )
}
