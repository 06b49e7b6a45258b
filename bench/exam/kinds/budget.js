import { someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { page, section, table } from './layout.js'
import { makeDate } from './words.js'

const posts = 'Education|Health|Defence|Transport|Pensions|Interest|Agriculture|Culture'.split('|')

/** Two years of a budget in millions with one decimal, and the change from the one to the other. */
export function budget(random) {
  const figures = figuresOf(random, { decimals: 1, mode: 'half-up' })
  const rows = someOf(random, posts, random.between(4, 8)).map((name) => ({
    name,
    years: [random.between(20, 900), random.between(20, 900)],
  }))
  const totals = [0, 1].map((at) => sum(rows.map(({ years }) => years[at])))
  const { year } = makeDate(random)
  const line = (name, [before, now]) => [
    name,
    figures.units(before, 1),
    figures.units(now, 1),
    `${now < before ? figures.minus : '+'}${figures.percent(Math.abs(now - before), before)}`,
  ]
  return page(
    'Economy of Ruritania',
    section(
      'Budget',
      table(
        ['Item', `${year} (million)`, `${year + 1} (million)`, 'Change'],
        ...rows.map(({ name, years }) => line(name, years)),
        line('Total', totals),
      ),
    ),
  )
}
