import { sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { makeDate } from './words.js'

/** The parties of a chamber: seats before and after, net change, share of seats, votes with shares and their change. */
export function houseSummary(random) {
  const figures = figuresOf(random, { decimals: 1, sign: '%', mode: 'half-up' })
  const parties = ['Democratic Party', 'Republican Party', 'Libertarian Party', 'Independent']
  const before = [random.between(150, 285)]
  before.push(435 - before[0] - 1, 0, 1)
  const moved = random.between(-40, 40)
  const after = [before[0] + moved, before[1] - moved, 0, 1]
  const votes = [
    random.between(30_000_000, 60_000_000),
    random.between(30_000_000, 60_000_000),
    random.between(100_000, 900_000),
    random.between(100_000, 900_000),
  ]
  const whole = sum(votes)
  const { year } = makeDate(random, 1980)
  const order = after[0] >= after[1] ? [0, 1] : [1, 0]
  return page(
    `${year} United States House of Representatives elections`,
    infobox(
      ['Country', 'United States'],
      ['Type', 'legislative'],
      ['Seats For Election', 'All 435 seats in the United States House of Representatives'],
      ['Majority Seats', 218],
      ...slots(
        order.map((at) => ({
          Party: parties[at],
          'Last Election': `${before[at]} seats`,
          Seats: after[at],
          'Seat Change':
            `${after[at] > before[at] ? '▲' : after[at] < before[at] ? '▼' : ''} ${Math.abs(after[at] - before[at])}`.trim(),
          'Popular Vote': figures.count(votes[at]),
          Percentage: figures.percent(votes[at], whole),
        })),
      ),
    ),
    `Elections were held in ${year}.`,
    section(
      'Results summary',
      table(
        ['Party', 'Seats', '', '', '', 'Popular vote', ''],
        ['', 'Before', 'After', 'Change', '%', 'Votes', '%'],
        ...[...order, 2, 3].map((at) => [
          parties[at],
          before[at],
          after[at],
          figures.change(after[at] - before[at]),
          figures.share(after[at], 435),
          figures.count(votes[at]),
          figures.share(votes[at], whole),
        ]),
        ['Total', 435, 435, '0', '100.0%', figures.count(whole), '100.0%'],
      ),
    ),
  )
}
