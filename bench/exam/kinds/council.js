import { properName } from '../../articles/names.js'
import { partsOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, infobox, page, section, table } from './layout.js'
import { britishParties, makeDate } from './words.js'

/** A council a third of whose seats are up: gains and losses, shares of seats and of votes. */
export function council(random) {
  const figures = figuresOf(random, { decimals: 1, sign: '' })
  const parties = someOf(random, britishParties, random.between(3, 6))
  const seats = partsOf(random, random.between(20, 60), parties.length)
  const votes = partsOf(random, random.between(9_000, 90_000), parties.length)
  const won = sum(seats)
  const { year } = makeDate(random)
  const name = `${properName(random)} District Council`
  return page(
    `${year} ${name} election`,
    infobox(
      ['Country', 'England'],
      ['Type', 'parliamentary'],
      ['Election Date', `3 May ${year}`],
      ['Seats For Election', `${won} of ${won * 3} seats (one third) to ${name}`],
      ['Majority Seats', Math.floor((won * 3) / 2) + 1],
    ),
    `The ${year} ${name} election took place on 3 May ${year}.`,
    section(
      'Result',
      table(
        captionRow(`${name} election, ${year}`, 9),
        ['Party', 'Seats', 'Gains', 'Losses', 'Net gain/loss', 'Seats %', 'Votes %', 'Votes', '+/−'],
        ...parties.map((party, at) => {
          const [gains, losses] = [random.between(0, 4), random.between(0, 3)]
          return [
            party,
            seats[at],
            gains,
            losses,
            figures.change(gains - losses),
            figures.share(seats[at], won),
            figures.share(votes[at], sum(votes)),
            figures.count(votes[at]),
            random.chance(0.2) ? 'N/A' : `${figures.someChange(random)}%`,
          ]
        }),
      ),
    ),
  )
}
