import { manyOf } from './chance.js'
import { page, section, table } from './layout.js'
import { makeDate, makePlaces } from './words.js'

/** A table of cricket: games without a result, points, net run rates of three decimals. */
export function cricket(random) {
  const teams = makePlaces(random, random.between(6, 10))
  const rows = teams.map((team) => ({ team, won: 0, lost: 0, none: 0, tied: 0 }))
  for (const [at, one] of rows.entries())
    for (const other of rows.slice(at + 1)) {
      const result = random.fraction()
      if (result < 0.06) for (const side of [one, other]) side.none++
      else if (result < 0.08) for (const side of [one, other]) side.tied++
      else {
        const [winner, loser] = random.chance(0.5) ? [one, other] : [other, one]
        winner.won++
        loser.lost++
      }
    }
  const rate = () =>
    `${random.pick(['+', '−'])}${random.between(0, 2)}.${String(random.below(1000)).padStart(3, '0')}`
  const points = ({ won, none, tied }) => 2 * won + none + tied
  rows.sort((a, b) => points(b) - points(a))
  const hasTies = rows.some(({ tied }) => tied > 0)
  const { year } = makeDate(random, 2003)
  return page(
    `${year} Premier Twenty20`,
    `The ${year} season had ${teams.length} teams.`,
    section(
      'Points table',
      table(
        ['Pos', 'Team', 'Pld', 'W', 'L', ...(hasTies ? ['T'] : []), 'NR', 'Pts', 'NRR'],
        ...rows.map((one, at) => [
          at + 1,
          one.team,
          teams.length - 1,
          one.won,
          one.lost,
          ...(hasTies ? [one.tied] : []),
          one.none,
          points(one),
          rate(),
        ]),
      ),
      ...manyOf(1, () => 'Source: ESPNcricinfo'),
    ),
  )
}
