import { makeNames } from '../make-votes.js'
import { manyOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { makeDate, states } from './words.js'

/** A primary with pledged and unpledged delegates apart and together; below them those who withdrew and the uncommitted. */
export function delegatesByType(random) {
  const figures = figuresOf(random, { decimals: 2, sign: '%', mode: 'half-up' })
  const names = makeNames(random, random.between(3, 6))
  const votes = names.map(() => random.between(300, 400_000)).sort((a, b) => b - a)
  const pledged = votes.map((own) => (own / sum(votes) < 0.15 ? 0 : Math.floor((60 * own) / sum(votes))))
  const unpledged = votes.map((_, at) => Math.max(0, random.between(0, 8) - 2 * at))
  const whole = sum(votes)
  const { year, american } = makeDate(random, 1984)
  const state = random.pick(states)
  const title = `${year} ${state} Democratic presidential primary`
  const both = (at) => pledged[at] + unpledged[at]
  return page(
    title,
    infobox(
      ['Election Name', title],
      ['Type', 'presidential'],
      ['Election Date', american],
      [
        'Votes For Election',
        `${sum(pledged) + sum(unpledged)} delegates to the Democratic National Convention (${sum(pledged)} pledged, ${sum(unpledged)} unpledged)`,
      ],
      ...slots(
        names.slice(0, 2).map((name, at) => ({
          Candidate: name,
          'Popular Vote': figures.count(votes[at]),
          Percentage: figures.percent(votes[at], whole),
          'Delegate Count': pledged[at],
        })),
      ),
    ),
    `The primary took place on ${american}.`,
    section(
      'Results',
      table(
        ['Candidate', 'Votes', '%', 'Estimated delegates', '', ''],
        ['', '', '', 'Pledged', 'Unpledged', 'Total'],
        ...names.map((name, at) => [
          name,
          figures.count(votes[at]),
          figures.percent(votes[at], whole),
          ...manyOf(3, (column) => [pledged[at], unpledged[at], both(at)][column] || ''),
        ]),
        ['Total', figures.count(whole), '100%', sum(pledged), sum(unpledged), sum(pledged) + sum(unpledged)],
      ),
    ),
  )
}
