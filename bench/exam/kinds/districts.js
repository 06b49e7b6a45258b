import { columnSums, manyOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { makeDate, states } from './words.js'

/** A state's seats in the House of Representatives: a row a district, each with its total and result. */
export function districts(random) {
  const figures = figuresOf(random, { decimals: 2, sign: '%' })
  const rows = manyOf(random.between(4, 9), () => [
    random.between(80_000, 210_000),
    random.between(80_000, 210_000),
    random.chance(0.5) ? random.between(900, 9_000) : 0,
  ])
  const totals = columnSums(rows)
  const seats = [0, 1].map((party) => rows.filter((votes) => votes[party] > votes[1 - party]).length)
  const parties = ['Democratic', 'Republican']
  const order = seats[0] < seats[1] ? [1, 0] : [0, 1]
  const [{ year }, place] = [makeDate(random), random.pick(states)]
  const title = `${year} United States House of Representatives elections in ${place}`
  const line = (label, votes, result) => [
    label,
    ...votes.flatMap((own) => [figures.count(own), figures.share(own, sum(votes))]),
    figures.count(sum(votes)),
    '100.0%',
    result,
  ]
  return page(
    title,
    infobox(
      ['Election Name', title],
      ['Country', place],
      ['Type', 'legislative'],
      [
        'Seats For Election',
        `All ${rows.length} ${place} seats to the United States House of Representatives`,
      ],
      ['Election Date', `November 4, ${year}`],
      ...slots(
        order.map((party) => ({
          Party: parties[party],
          Seats: seats[party],
          'Popular Vote': figures.count(totals[party]),
          Percentage: figures.percent(totals[party], sum(totals)),
        })),
      ),
    ),
    section(
      'District',
      table(
        ['District', 'Democratic', '', 'Republican', '', 'Others', '', 'Total', '', 'Result'],
        ['', 'Votes', '%', 'Votes', '%', 'Votes', '%', 'Votes', '%', ''],
        ...rows.map((votes, at) =>
          line(
            `District ${at + 1}`,
            votes,
            `${parties[votes[0] > votes[1] ? 0 : 1]} ${random.chance(0.7) ? 'hold' : 'gain'}`,
          ),
        ),
        line('Total', totals, ''),
      ),
    ),
  )
}
