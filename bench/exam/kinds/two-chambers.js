import { properName } from '../../articles/names.js'
import { partsOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { page, section, table } from './layout.js'
import { makeDate, worldParties } from './words.js'

/** The two chambers of one election, each with a table of its own: other totals, other parties. */
export function twoChambers(random) {
  const figures = figuresOf(random, { decimals: random.pick([1, 2]), sign: '' })
  const chamber = (name) => {
    const parties = someOf(random, worldParties, random.between(3, 7))
    const votes = partsOf(random, random.between(90_000, 9_000_000), parties.length)
    const seats = partsOf(random, random.between(30, 150), parties.length)
    const invalid = random.between(900, 40_000)
    return section(
      name,
      table(
        ['Party', 'Votes', '%', 'Seats', '+/–'],
        ...parties.map((party, at) => [
          party,
          figures.count(votes[at]),
          figures.share(votes[at], sum(votes)),
          seats[at],
          random.chance(0.2) ? 'New' : figures.change(random.between(-9, 9)),
        ]),
        ['Invalid/blank votes', figures.count(invalid), '–', '–', '–'],
        ['Total', figures.count(sum(votes) + invalid), '100', sum(seats), '–'],
      ),
    )
  }
  const { year } = makeDate(random, 1920)
  const country = properName(random)
  return page(
    `${year} ${country} general election`,
    `General elections were held in ${country} in ${year} for both chambers.`,
    chamber('Chamber of Deputies'),
    chamber('Senate'),
  )
}
