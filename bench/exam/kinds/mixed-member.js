import { properName } from '../../articles/names.js'
import { partsOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, table } from './layout.js'
import { makeDate, worldParties } from './words.js'

/** Votes and seats in constituencies and by list, total seats and their change; the last columns belong together. */
export function mixedMember(random) {
  const figures = figuresOf(random, { decimals: random.pick([1, 2, 2]), sign: '' })
  const parties = someOf(random, worldParties, random.between(4, 8))
  const [list, direct] = [0, 1].map(() =>
    partsOf(random, random.between(200_000, 9_000_000), parties.length, 1.1),
  )
  const seats = [0, 1].map(() => partsOf(random, random.between(60, 240), parties.length))
  const before = parties.map((_, at) => Math.max(0, seats[0][at] + seats[1][at] + random.between(-12, 12)))
  const both = parties.map((_, at) => seats[0][at] + seats[1][at])
  const [invalid, other] = [random.between(1_000, 90_000), random.between(1_000, 90_000)]
  const cast = sum(list) + invalid
  const late = sum(direct) + other
  const registered = Math.floor(Math.max(cast, late) / (0.45 + random.fraction() / 2))
  const { year, european } = makeDate(random, 1990)
  const country = properName(random)
  const net = sum(both) - sum(before)
  const ballots = (label, one, two, share) => [
    label,
    figures.count(one),
    share(one, cast),
    '',
    figures.count(two),
    share(two, late),
    '',
    '',
    '',
  ]
  return page(
    `${year} ${country} general election`,
    infobox(
      ['Country', country],
      ['Type', 'parliamentary'],
      ['Election Date', european],
      ['Seats For Election', `All ${sum(both)} seats in the House of Representatives`],
      ['Majority Seats', Math.floor(sum(both) / 2) + 1],
      ['Turnout', figures.percent(cast, registered)],
    ),
    `General elections were held in ${country} on ${european}.`,
    section(
      'Results',
      table(
        ['Party', 'Proportional', '', '', 'Constituency', '', '', 'Total seats', '+/–'],
        ['', 'Votes', '%', 'Seats', 'Votes', '%', 'Seats', '', ''],
        ...parties.map((party, at) => [
          party,
          figures.count(list[at]),
          figures.share(list[at], sum(list)),
          seats[0][at],
          figures.count(direct[at]),
          figures.share(direct[at], sum(direct)),
          seats[1][at],
          both[at],
          before[at] === 0 ? 'New' : figures.change(both[at] - before[at]),
        ]),
        [
          'Total',
          figures.count(sum(list)),
          figures.all(),
          sum(seats[0]),
          figures.count(sum(direct)),
          figures.all(),
          sum(seats[1]),
          sum(both),
          before.includes(0) ? '–' : figures.change(net),
        ],
        ballots('Valid votes', sum(list), sum(direct), (votes, of) => figures.share(votes, of)),
        ballots('Invalid/blank votes', invalid, other, (votes, of) => figures.share(votes, of)),
        ballots('Total votes', cast, late, () => figures.all()),
        ballots('Registered voters/turnout', registered, registered, (voters, votes) =>
          figures.share(votes, voters),
        ),
      ),
    ),
  )
}
