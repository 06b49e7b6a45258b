import { properName } from '../../articles/names.js'
import { columnSums, manyOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { page, section, table } from './layout.js'
import { makeDate, makePlaces } from './words.js'

const parties = ['SPD', 'CDU', 'FDP', 'KPD', 'Zentrum', 'NLP', 'DVP']

/** Regions in the columns and parties in the rows, shares alone or votes alone, each region with its total below. */
export function transposed(random) {
  const figures = figuresOf(random, { decimals: random.pick([1, 1, 2]), sign: random.pick(['', '%']) })
  const regions = makePlaces(random, random.between(2, 5))
  const rows = someOf(random, parties, random.between(3, 6)).map((party) => ({
    party,
    votes: regions.map(() => random.between(900, 90_000)),
  }))
  const totals = columnSums(rows.map(({ votes }) => votes))
  const registered = totals.map((total) => Math.floor(total / (0.4 + random.fraction() / 2)))
  const line = (name, votes, share) => [
    name,
    ...votes.flatMap((own, at) => [figures.count(own), share(own, at)]),
    figures.count(sum(votes)),
    share(sum(votes)),
  ]
  const { year } = makeDate(random)
  return page(
    `${year} ${properName(random)} regional elections`,
    `Regional elections were held in ${year}.`,
    section(
      'Results by region',
      table(
        ['Party', ...regions.flatMap((region) => [region, '']), 'Total', ''],
        ['', ...manyOf(regions.length + 1, () => ['Votes', '%']).flat()],
        ...rows.map(({ party, votes }) =>
          line(party, votes, (own, at) => figures.share(own, at === undefined ? sum(totals) : totals[at])),
        ),
        line('Total', totals, () => figures.all()),
        line('Registered voters/turnout', registered, (own, at) =>
          figures.share(at === undefined ? sum(totals) : totals[at], own),
        ),
      ),
    ),
  )
}
