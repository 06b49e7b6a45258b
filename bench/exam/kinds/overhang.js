import { properName } from '../../articles/names.js'
import { partsOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, table } from './layout.js'
import { makeDate, worldParties } from './words.js'

/** Direct, list and overhang seats that make up a party's seats, beside its votes with their share and change. */
export function overhang(random) {
  const figures = figuresOf(random, { decimals: random.pick([1, 2]), sign: random.pick(['', '%']) })
  const parties = someOf(random, worldParties, random.between(4, 7))
  const votes = partsOf(random, random.between(400_000, 40_000_000), parties.length, 1)
  const direct = votes.map((_, at) => (at > 3 ? 0 : random.between(0, 90)))
  const lists = votes.map(() => random.between(10, 90))
  const extra = direct.map((own) => (own > 0 ? random.between(0, 9) : 0))
  const all = parties.map((_, at) => direct[at] + lists[at] + extra[at])
  const { year, european } = makeDate(random, 1949)
  const country = properName(random)
  const others = random.between(1_000, 90_000)
  const valid = sum(votes) + others
  return page(
    `${year} ${country} federal election`,
    infobox(
      ['Country', country],
      ['Type', 'parliamentary'],
      ['Election Date', european],
      [
        'Seats For Election',
        `All ${sum(all)} seats in the Bundestag, including ${sum(extra)} overhang seats`,
      ],
    ),
    `Federal elections were held on ${european}.`,
    section(
      'Results',
      table(
        ['Party', 'Votes', '%', 'Direct seats', 'List seats', 'Overhang seats', 'Total seats'],
        ...parties.map((party, at) => [
          party,
          figures.count(votes[at]),
          figures.share(votes[at], valid),
          direct[at],
          lists[at],
          extra[at],
          all[at],
        ]),
        ['Others', figures.count(others), figures.share(others, valid), 0, 0, 0, 0],
        ['Total', figures.count(valid), figures.all(), sum(direct), sum(lists), sum(extra), sum(all)],
      ),
    ),
  )
}
