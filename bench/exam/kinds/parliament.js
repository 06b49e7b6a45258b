import { personName, properName } from '../../articles/names.js'
import { partsOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { makeDate, worldParties } from './words.js'

/** Parties with votes, seats and changes; shares of the valid votes or of all, below them the ballots in one of two ways. */
export function parliament(random) {
  const figures = figuresOf(random)
  const votes = partsOf(random, random.between(100_000, 9_000_000), random.between(4, 10))
  const valid = sum(votes)
  const invalid = random.between(1_000, Math.floor(valid / 20))
  const cast = valid + invalid
  const registered = Math.floor(cast / (0.4 + random.fraction() / 2))
  const ofValid = random.chance(0.75)
  const chamber = random.between(40, 300)
  const seats = votes.map((own) => (own / valid < 0.04 ? 0 : Math.floor((chamber * own) / valid)))
  seats[0] += chamber - sum(seats)
  const changes = seats.map((own) => Math.max(-own, random.between(-9, 9)))
  const parties = someOf(random, worldParties, votes.length)
  const [date, country] = [makeDate(random), properName(random)]
  const title = `${date.year} ${country} parliamentary election`
  const base = ofValid ? valid : cast
  const last = [chamber, sum(changes) === 0 || random.chance(0.5) ? '–' : figures.change(sum(changes))]
  const ballots = { valid, invalid, cast, registered }
  return page(
    title,
    infobox(
      ['Country', country],
      ['Type', 'parliamentary'],
      ['Previous Election', date.year - 4],
      ['Next Election', date.year + 4],
      ['Seats For Election', `All ${chamber} seats in the National Assembly`],
      ['Majority Seats', Math.floor(chamber / 2) + 1],
      ['Election Date', date.european],
      ['Turnout', figures.percent(cast, registered)],
      ['Registered', figures.count(registered)],
      ...slots(
        parties.slice(0, random.between(2, 4)).map((party, at) => ({
          Leader: personName(random),
          Party: party,
          Seats: seats[at],
          'Popular Vote': figures.count(votes[at]),
          Percentage: figures.percent(votes[at], base),
          'Seat Change': arrow(changes[at]),
        })),
      ),
    ),
    `Parliamentary elections were held in ${country} on ${date.european}. ${random.pick([
      `The ${parties[0]} won ${seats[0]} of the ${chamber} seats.`,
      `Voter turnout was ${figures.percent(cast, registered)}.`,
      `The ${parties[0]} emerged as the largest party, winning ${seats[0]} seats.`,
    ])}`,
    section(
      'Results',
      table(
        ['Party', 'Votes', '%', 'Seats', '+/–'],
        ...parties.map((party, at) => [
          party,
          figures.count(votes[at]),
          figures.share(votes[at], base),
          seats[at],
          figures.change(changes[at]),
        ]),
        ...(ofValid && random.chance(0.6)
          ? longFoot(figures, ballots, last)
          : shortFoot(figures, ballots, last, ofValid)),
        ['Source: Electoral Commission'],
      ),
    ),
  )
}

function arrow(change) {
  return `${change > 0 ? '▲ ' : change < 0 ? '▼ ' : ''}${Math.abs(change)}`
}

function longFoot(figures, { valid, invalid, cast, registered }, last) {
  return [
    ['Total', figures.count(valid), figures.all(), ...last],
    ['Valid votes', figures.count(valid), figures.share(valid, cast)],
    ['Invalid/blank votes', figures.count(invalid), figures.share(invalid, cast)],
    ['Total votes', figures.count(cast), figures.all()],
    ['Registered voters/turnout', figures.count(registered), figures.share(cast, registered)],
  ]
}

function shortFoot(figures, { invalid, cast, registered }, last, ofValid) {
  return [
    ['Invalid/blank votes', figures.count(invalid), ofValid ? '–' : figures.share(invalid, cast), '–', '–'],
    ['Total', figures.count(cast), ofValid ? '100' : figures.all(), ...last],
    ['Registered voters/turnout', figures.count(registered), figures.share(cast, registered), '–', '–'],
  ]
}
