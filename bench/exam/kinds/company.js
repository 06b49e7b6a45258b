import { properName } from '../../articles/names.js'
import { manyOf } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, table } from './layout.js'
import { makeDate } from './words.js'

/** A company's revenue, profit, assets and employees by year, the last year also in the infobox. */
export function company(random) {
  const figures = figuresOf(random)
  const { year } = makeDate(random, 1995)
  const rows = manyOf(random.between(4, 10), (at) => ({
    year: year - 9 + at,
    revenue: random.between(2_000, 90_000),
    profit: random.between(-900, 9_000),
    assets: random.between(9_000, 190_000),
    people: random.between(900, 90_000),
  }))
  const last = rows[rows.length - 1]
  const signed = (value) => `${value < 0 ? figures.minus : ''}${figures.count(Math.abs(value))}`
  const name = `${properName(random)} Corporation`
  return page(
    name,
    infobox(
      ['Type', 'Public'],
      ['Revenue', `US$${figures.count(last.revenue)} million (${last.year})`],
      ['Net Income', `US$${signed(last.profit)} million (${last.year})`],
      ['Num Employees', `${figures.count(last.people)} (${last.year})`],
    ),
    `${name} had ${figures.count(last.people)} employees in ${last.year}.`,
    section(
      'Finances',
      table(
        ['Year', 'Revenue in mil. US$', 'Net income in mil. US$', 'Total assets in mil. US$', 'Employees'],
        ...rows.map((one) => [
          one.year,
          figures.count(one.revenue),
          signed(one.profit),
          figures.count(one.assets),
          figures.count(one.people),
        ]),
      ),
    ),
  )
}
