import { personName, properName } from '../../articles/names.js'
import { partsOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, page, section, table } from './layout.js'
import { makeDate } from './words.js'

const parties = [
  'Liberal',
  'Conservative',
  'New Democratic',
  'Green',
  'Bloc Québécois',
  'Marxist–Leninist',
  'Rhinoceros',
]

/** A riding of Canada: expenditures, the valid votes with the limit, rejected ballots, eligible voters. */
export function canadianRiding(random) {
  const figures = figuresOf(random, { decimals: random.pick([1, 2, 2]), sign: '', mode: 'half-up' })
  const votes = partsOf(random, random.between(20_000, 70_000), random.between(3, 7))
  const valid = sum(votes)
  const rejected = random.between(60, 700)
  const electors = Math.floor((valid + rejected) / (0.4 + random.fraction() / 2))
  const names = someOf(random, parties, votes.length)
  const spent = () =>
    random.pick([
      '–',
      `$${figures.count(random.between(900, 99_000))}`,
      `$${figures.count(random.between(900, 99_000))}.${random.between(10, 99)}`,
    ])
  const change = () => random.pick(['–', figures.change(random.between(-1500, 1500), 2)])
  const [{ year }, place] = [makeDate(random, 1997), properName(random)]
  const hasSpent = random.chance(0.7)
  const line = (...cells) => (hasSpent ? cells : cells.slice(0, 5))
  return page(
    `${place} (federal electoral district)`,
    `${place} is a federal electoral district in Canada.`,
    section(
      'Election results',
      table(
        captionRow(`${year} Canadian federal election`, hasSpent ? 6 : 5),
        line('Party', 'Candidate', 'Votes', '%', '±%', 'Expenditures'),
        ...names.map((party, at) =>
          line(
            party,
            personName(random),
            figures.count(votes[at]),
            figures.share(votes[at], valid),
            change(),
            spent(),
          ),
        ),
        line(
          random.pick(['Total valid votes', 'Total valid votes/expense limit']),
          '',
          figures.count(valid),
          random.chance(0.7) ? figures.all() : figures.bare(valid, valid + rejected),
          '',
          `$${figures.count(random.between(80_000, 120_000))}`,
        ),
        line(
          'Total rejected ballots',
          '',
          figures.count(rejected),
          figures.share(rejected, valid + rejected),
          change(),
          '',
        ),
        line(
          'Turnout',
          '',
          figures.count(valid + rejected),
          figures.share(valid + rejected, electors),
          change(),
          '',
        ),
        line('Eligible voters', '', figures.count(electors), '', '', ''),
        line(`${names[0]} hold`, '', 'Swing', figures.someChange(random), '', ''),
      ),
    ),
  )
}
