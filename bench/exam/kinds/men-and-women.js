import { properName } from '../../articles/names.js'
import { columnSums, manyOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { page, section, table } from './layout.js'

/** Ages or places with men, women and both, and their shares of all; a total first or last. */
export function menAndWomen(random) {
  const figures = figuresOf(random, {
    decimals: random.pick([1, 2]),
    sign: '',
    mode: random.pick(['half-up', 'half-even']),
  })
  const rows = manyOf(random.between(5, 14), () => [
    random.between(2_000, 90_000),
    random.between(2_000, 90_000),
  ])
  const totals = columnSums(rows)
  const whole = sum(totals)
  const line = (name, [men, women], share) => [
    name,
    figures.count(men),
    figures.count(women),
    figures.count(men + women),
    share,
  ]
  const all = line('Total', totals, '100')
  const isFirst = random.chance(0.4)
  return page(
    `Demographics of ${properName(random)}`,
    'Population estimates by sex and age group.',
    section(
      'Population',
      table(
        ['Age group', 'Male', 'Female', 'Total', '%'],
        ...(isFirst ? [all] : []),
        ...rows.map((own, at) => line(`${5 * at}–${5 * at + 4}`, own, figures.share(sum(own), whole))),
        ...(isFirst ? [] : [all]),
      ),
    ),
  )
}
