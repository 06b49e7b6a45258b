import { personName, properName } from '../../articles/names.js'
import { partsOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { makeDate, worldParties } from './words.js'

/** A president with null and blank votes apart, numbers with points and commas as in Latin America or as in English. */
export function latinPresident(random) {
  const figures = figuresOf(random, {
    decimals: 2,
    sign: random.pick(['', '%']),
    ...random.pick([{ separator: '.', point: ',' }, { separator: ' ', point: ',' }, {}]),
  })
  const votes = partsOf(random, random.between(300_000, 18_000_000), random.between(3, 8))
  const valid = sum(votes)
  const [blank, spoilt] = [random.between(5_000, 90_000), random.between(5_000, 90_000)]
  const cast = valid + blank + spoilt
  const registered = Math.floor(cast / (0.5 + random.fraction() * 0.4))
  const names = votes.map(() => personName(random))
  const parties = someOf(random, worldParties, votes.length)
  const { year, european } = makeDate(random, 1983)
  const country = properName(random)
  const apart = (label, count, share) => [label, '', figures.count(count), share]
  return page(
    `${year} ${country} general election`,
    infobox(
      ['Country', country],
      ['Type', 'presidential'],
      ['Election Date', european],
      ...slots(
        names.slice(0, 2).map((name, at) => ({
          Nominee: name,
          Party: parties[at],
          'Popular Vote': figures.count(votes[at]),
          Percentage: figures.percent(votes[at], valid),
        })),
      ),
    ),
    `General elections were held in ${country} on ${european}.`,
    section(
      'President',
      table(
        ['Candidate', 'Party', 'Votes', '%'],
        ...names.map((name, at) => [
          name,
          parties[at],
          figures.count(votes[at]),
          figures.share(votes[at], valid),
        ]),
        apart('Total', valid, figures.all(2)),
        apart('Valid votes', valid, figures.share(valid, cast)),
        apart(random.pick(['Invalid votes', 'Null votes']), spoilt, figures.share(spoilt, cast)),
        apart('Blank votes', blank, figures.share(blank, cast)),
        apart('Total votes', cast, figures.all(2)),
        apart('Registered voters/turnout', registered, figures.share(cast, registered)),
      ),
    ),
  )
}
