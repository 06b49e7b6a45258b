import { personName, properName } from '../../articles/names.js'
import { partsOf, shuffled, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { makeDate, worldParties } from './words.js'

/** Two blocs whose parties stand below each of them, or above, with votes, shares, changes of shares, seats. */
export function nordicBlocs(random) {
  const figures = figuresOf(random, { decimals: random.pick([1, 2, 2]), sign: '' })
  const parties = someOf(random, worldParties, random.between(6, 9))
  const votes = shuffled(random, partsOf(random, random.between(200_000, 6_000_000), parties.length, 0.9))
  const seats = votes.map((own) => Math.round((175 * own) / sum(votes)))
  const cut = random.between(3, parties.length - 2)
  const blocs = [
    ['Red bloc', 0, cut],
    ['Blue bloc', cut, parties.length],
  ]
  const invalid = random.between(5_000, 60_000)
  const cast = sum(votes) + invalid
  const registered = Math.floor(cast / (0.7 + random.fraction() * 0.2))
  const { year, european } = makeDate(random, 1960)
  const country = properName(random)
  const line = (name, own, won) => [
    name,
    figures.count(own),
    figures.share(own, sum(votes)),
    figures.change(random.between(-60, 60), 1),
    won,
  ]
  const ofBloc = ([name, from, to]) => line(name, sum(votes.slice(from, to)), sum(seats.slice(from, to)))
  const isBelow = random.chance(0.5)
  return page(
    `${year} ${country} general election`,
    infobox(
      ['Country', country],
      ['Type', 'parliamentary'],
      ['Election Date', european],
      ['Seats For Election', `All ${sum(seats)} seats in the Folketing`],
      ['Turnout', figures.percent(cast, registered)],
      ...slots(
        [...parties.keys()]
          .sort((one, other) => votes[other] - votes[one])
          .slice(0, 3)
          .map((at) => ({
            Leader: personName(random),
            Party: parties[at],
            Seats: seats[at],
            Percentage: figures.percent(votes[at], sum(votes)),
          })),
      ),
    ),
    `General elections were held in ${country} on ${european}.`,
    section(
      'Results',
      table(
        ['Party', 'Votes', '%', '+/–', 'Seats'],
        ...blocs.flatMap((bloc) => {
          const rows = parties.map((party, at) => line(party, votes[at], seats[at])).slice(bloc[1], bloc[2])
          return isBelow ? [...rows, [`Total ${bloc[0]}`, ...ofBloc(bloc).slice(1)]] : rows
        }),
        ['Total', figures.count(sum(votes)), figures.all(), '–', sum(seats)],
        ['Invalid/blank votes', figures.count(invalid), figures.share(invalid, cast), '–', '–'],
        ['Total votes', figures.count(cast), figures.all(), '–', '–'],
        ['Registered voters/turnout', figures.count(registered), figures.share(cast, registered), '–', '–'],
      ),
      ...(isBelow ? [] : ['', table(['Bloc', 'Votes', '%', '+/–', 'Seats'], ...blocs.map(ofBloc))]),
    ),
  )
}
