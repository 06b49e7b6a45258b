import { personName } from '../../articles/names.js'
import { sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, infobox, page, section, slots, table } from './layout.js'
import { makeDate } from './words.js'

const lines = [
  ['Democratic', 'Working Families'],
  ['Republican', 'Conservative', 'Independence'],
  ['Green'],
  ['Libertarian'],
]

/** Candidates on the lines of several parties, with a total of each. */
export function fusion(random) {
  const figures = figuresOf(random, { decimals: 2 })
  const tickets = lines.slice(0, random.between(2, 4)).map((parties, at) => {
    const votes = parties.map((_, line) =>
      at > 1
        ? random.between(5_000, 60_000)
        : line > 0
          ? random.between(10_000, 200_000)
          : random.between(400_000, 2_500_000),
    )
    return { name: personName(random), parties, votes, both: sum(votes) }
  })
  tickets.sort((one, other) => other.both - one.both)
  const whole = sum(tickets.map(({ both }) => both))
  const date = makeDate(random)
  const title = `${date.year} New York gubernatorial election`
  const [winner] = tickets
  return page(
    title,
    infobox(
      ['Election Name', title],
      ['Country', 'New York'],
      ['Type', 'gubernatorial'],
      ['Election Date', date.american],
      ...slots(
        tickets.slice(0, 2).map(({ name, parties, both }) => ({
          Nominee: name,
          Party: parties[0],
          ...(parties.length > 1 ? { Alliance: parties.slice(1).join(', ') } : {}),
          'Popular Vote': figures.count(both),
          Percentage: figures.percent(both, whole),
        })),
      ),
    ),
    `The ${title} was held on ${date.american}. ${winner.name} was elected with ${figures.percent(winner.both, whole)} of the vote.`,
    section(
      'Results',
      table(
        captionRow(title, 4),
        ['Party', 'Candidate', 'Votes', '%'],
        ...tickets.flatMap(({ name, parties, votes, both }) => [
          ...parties.map((party, at) => [
            party,
            name,
            figures.count(votes[at]),
            figures.percent(votes[at], whole),
          ]),
          ...(parties.length > 1 ? [['Total', name, figures.count(both), figures.percent(both, whole)]] : []),
        ]),
        ['Total votes', '', figures.count(whole), '100.00%'],
      ),
    ),
  )
}
