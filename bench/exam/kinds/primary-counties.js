import { makeNames } from '../make-votes.js'
import { columnSums, manyOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { counties, lastName, makeDate, states } from './words.js'

/** A primary as a whole and by county, the candidates there by their surnames. */
export function primaryCounties(random) {
  const figures = figuresOf(random, { decimals: 2, sign: '%', mode: random.pick(['half-up', 'half-even']) })
  const places = someOf(random, counties, random.between(3, 8))
  const rows = places.map(() => manyOf(3, () => random.between(5, 9_000)))
  const totals = columnSums(rows)
  const whole = sum(totals)
  const names = makeNames(random, 3)
  const order = [0, 1, 2].sort((one, other) => totals[other] - totals[one])
  const [date, place] = [makeDate(random), random.pick(states)]
  const title = `${date.year} ${place} Republican presidential primary`
  const line = (label, votes) => [
    label,
    ...order.flatMap((at) => [figures.count(votes[at]), figures.share(votes[at], sum(votes), 1)]),
    figures.count(sum(votes)),
  ]
  const [first] = order
  return page(
    title,
    infobox(
      ['Election Name', title],
      ['Country', place],
      ['Type', 'presidential'],
      ['Election Date', date.american],
      ...slots(
        order.slice(0, 2).map((at) => ({
          Candidate: names[at],
          'Popular Vote': figures.count(totals[at]),
          Percentage: figures.percent(totals[at], whole),
        })),
      ),
    ),
    `${lastName(names[first])} won the primary with ${figures.percent(totals[first], whole, 1)} of the vote.`,
    section(
      'Results',
      table(
        ['Candidate', 'Votes', 'Percentage'],
        ...order.map((at) => [names[at], figures.count(totals[at]), figures.share(totals[at], whole)]),
        ['Total', figures.count(whole), '100.00%'],
      ),
    ),
    section(
      'Results by county',
      table(
        ['County', ...order.flatMap((at) => [lastName(names[at]), '']), 'Totals'],
        ['', ...order.flatMap(() => ['Votes', '%']), ''],
        ...places.map((name, at) => line(name, rows[at])),
        line('Total', totals),
      ),
    ),
  )
}
