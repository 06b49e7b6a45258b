import { personName, properName } from '../../articles/names.js'
import { partsOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots } from './layout.js'
import { britishParties, makeDate } from './words.js'

/** Results as a list: `- Name (Party): 1,234 votes`. */
export function resultList(random) {
  const figures = figuresOf(random, { decimals: random.pick([0, 1, 2]) })
  const votes = partsOf(random, random.between(900, 90_000), random.between(2, 6))
  const whole = sum(votes)
  const names = votes.map(() => personName(random))
  const hasShares = random.chance(0.6)
  const date = makeDate(random)
  return page(
    `${date.year} ${properName(random)} mayoral election`,
    infobox(
      ['Type', 'mayoral'],
      ['Election Date', date.american],
      ...slots(
        names.slice(0, 2).map((name, at) => ({
          Candidate: name,
          'Popular Vote': figures.count(votes[at]),
          Percentage: figures.percent(votes[at], whole),
        })),
      ),
    ),
    `The election was held on ${date.american}.`,
    section(
      'Results',
      ...names.map(
        (name, at) =>
          `- ${name} (${britishParties[at]}): ${figures.count(votes[at])} votes${hasShares ? ` (${figures.percent(votes[at], whole)})` : ''}`,
      ),
    ),
    random.chance(0.5) ? `In total ${figures.count(whole)} votes were cast.` : '',
  )
}
