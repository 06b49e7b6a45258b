import { properName } from '../../articles/names.js'
import { partsOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { page, section, table } from './layout.js'
import { makeDate, worldParties } from './words.js'

/** Parties in two rounds with seats won in each; parties without a second round have dashes. */
export function frenchLegislative(random) {
  const figures = figuresOf(random, { decimals: 2, sign: '', mode: random.pick(['half-up', 'half-even']) })
  const parties = someOf(random, worldParties, random.between(5, 9))
  const first = partsOf(random, random.between(12_000_000, 26_000_000), parties.length, 1)
  const left = random.between(3, parties.length)
  const second = partsOf(random, random.between(9_000_000, 20_000_000), left, 1)
  const seats = partsOf(random, random.between(300, 560), left)
  const direct = seats.map((own) => random.between(0, Math.min(own, 20)))
  const ballots = [first, second].map((votes) => {
    const [spoilt, blank] = [random.between(90_000, 400_000), random.between(90_000, 800_000)]
    return { valid: sum(votes), spoilt, blank, cast: sum(votes) + spoilt + blank }
  })
  const registered = Math.floor(ballots[0].cast / (0.47 + random.fraction() * 0.3))
  const apart = (label, count, share) => [
    label,
    ...ballots.flatMap((round) => [figures.count(count(round)), share(round)]),
    '',
  ]
  const { year } = makeDate(random, 1958)
  return page(
    `${year} ${properName(random)} legislative election`,
    'Legislative elections were held in two rounds.',
    section(
      'Results',
      table(
        ['Party', 'First round', '', '', 'Second round', '', '', 'Total seats'],
        ['', 'Votes', '%', 'Seats', 'Votes', '%', 'Seats', ''],
        ...parties.map((party, at) => [
          party,
          figures.count(first[at]),
          figures.share(first[at], sum(first)),
          at < left ? direct[at] : 0,
          ...(at < left
            ? [
                figures.count(second[at]),
                figures.share(second[at], sum(second)),
                seats[at] - direct[at],
                seats[at],
              ]
            : ['–', '–', '–', 0]),
        ]),
        [
          'Total',
          figures.count(sum(first)),
          '100.00',
          sum(direct),
          figures.count(sum(second)),
          '100.00',
          sum(seats) - sum(direct),
          sum(seats),
        ],
      ),
      '',
      table(
        ['', 'First round', '', 'Second round', ''],
        ['Votes', 'Number', '%', 'Number', '%'],
        apart(
          'Valid votes',
          ({ valid }) => valid,
          ({ valid, cast }) => figures.share(valid, cast),
        ).slice(0, 5),
        apart(
          'Invalid votes',
          ({ spoilt }) => spoilt,
          ({ spoilt, cast }) => figures.share(spoilt, cast),
        ).slice(0, 5),
        apart(
          'Blank votes',
          ({ blank }) => blank,
          ({ blank, cast }) => figures.share(blank, cast),
        ).slice(0, 5),
        apart(
          'Total votes',
          ({ cast }) => cast,
          () => '100.00',
        ).slice(0, 5),
        apart(
          'Registered voters/turnout',
          () => registered,
          ({ cast }) => figures.share(cast, registered),
        ).slice(0, 5),
      ),
    ),
  )
}
