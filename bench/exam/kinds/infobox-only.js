import { personName, properName } from '../../articles/names.js'
import { partsOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, slots } from './layout.js'
import { makeDate } from './words.js'

/** Three candidates in an infobox that are all there are, and a share in the prose with fewer decimals. */
export function infoboxOnly(random) {
  const figures = figuresOf(random, { decimals: 2, mode: random.pick(['half-up', 'half-even']) })
  const votes = partsOf(random, random.between(9_000, 900_000), 3)
  const names = votes.map(() => personName(random))
  const [date, place] = [makeDate(random), properName(random)]
  const title = `${date.year} ${place} mayoral election`
  return page(
    title,
    infobox(
      ['Election Name', title],
      ['Country', place],
      ['Type', 'presidential'],
      ['Election Date', date.american],
      ...slots(
        names.map((name, at) => ({
          Candidate: name,
          'Popular Vote': figures.count(votes[at]),
          Percentage: figures.percent(votes[at], sum(votes)),
        })),
      ),
    ),
    `The ${title} was held on ${date.american}. ${names[0]} was elected with ${figures.percent(votes[0], sum(votes), 1)} of the vote.`,
  )
}
