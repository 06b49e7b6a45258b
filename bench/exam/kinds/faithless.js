import { personName } from '../../articles/names.js'
import { manyOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { makeDate, states } from './words.js'

/** Candidates with popular and electoral votes, one of them without popular votes, whom a faithless elector chose. */
export function faithless(random) {
  const figures = figuresOf(random, { decimals: 2, sign: '%', mode: 'half-up' })
  const names = manyOf(4, () => personName(random))
  const votes = [
    random.between(20_000_000, 60_000_000),
    random.between(20_000_000, 60_000_000),
    random.between(200_000, 900_000),
  ]
  const others = random.between(10_000, 90_000)
  const whole = sum(votes) + others
  const college = 538
  const lost = random.between(1, 7)
  const first = random.between(270 + lost, 450)
  const electoral = [first - lost, college - first, 0, lost]
  const parties = ['Democratic', 'Republican', 'Libertarian', 'Independent']
  const home = manyOf(4, () => someOf(random, states, 1)[0])
  const { year } = makeDate(random, 1948)
  return page(
    `${year} United States presidential election`,
    infobox(
      ['Country', 'United States'],
      ['Type', 'presidential'],
      ['Electoral Votes', college],
      ['Needed Votes', '270 electoral'],
      ...slots(
        [0, 1].map((at) => ({
          Nominee: names[at],
          Party: parties[at],
          'Home State': home[at],
          'Electoral Vote': electoral[at],
          'Popular Vote': figures.count(votes[at]),
          Percentage: figures.percent(votes[at], whole),
        })),
      ),
    ),
    `Of the electors ${lost} were faithless.`,
    section(
      'Results',
      table(
        ['Presidential candidate', 'Party', 'Home state', 'Popular vote', '', 'Electoral vote'],
        ['', '', '', 'Count', 'Percentage', ''],
        ...names.map((name, at) => [
          name,
          parties[at],
          home[at],
          ...(at < 3 ? [figures.count(votes[at]), figures.share(votes[at], whole)] : ['—', '—']),
          electoral[at],
        ]),
        ['Other', '', '', figures.count(others), figures.share(others, whole), '—'],
        ['Total', '', '', figures.count(whole), '100%', college],
        ['Needed to win', '', '', '', '', 270],
      ),
    ),
  )
}
