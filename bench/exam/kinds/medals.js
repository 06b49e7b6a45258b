import { columnSums, manyOf, someOf, sum } from './chance.js'
import { infobox, page, section, table } from './layout.js'
import { countries, makeDate } from './words.js'

/** Gold, silver and bronze by nation; equal ones share a rank. */
export function medals(random) {
  const rows = someOf(random, countries, random.between(5, 10)).map((nation) => ({
    nation,
    own: manyOf(3, () => random.between(0, random.chance(0.3) ? 1 : 12)),
  }))
  rows.sort(({ own: a }, { own: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])
  const totals = columnSums(rows.map(({ own }) => own))
  const firstLike = ({ own }) => rows.findIndex((other) => String(other.own) === String(own))
  const { year } = makeDate(random)
  return page(
    `${year} Pan-Continental Games`,
    infobox(['Nations', rows.length], ['Host City', 'Lima']),
    `The games had ${rows.length} nations.`,
    section(
      'Medal table',
      table(
        ['Rank', 'Nation', 'Gold', 'Silver', 'Bronze', 'Total'],
        ...rows.map((one) => [firstLike(one) + 1, one.nation, ...one.own, sum(one.own)]),
        [`Totals (${rows.length} entries)`, ...totals, sum(totals)],
      ),
    ),
  )
}
