import { personName } from '../../articles/names.js'
import { partsOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { lastName, makeDate, states } from './words.js'

/** Candidates of one party with votes and delegates, uncommitted ones among them. */
export function primary(random) {
  const figures = figuresOf(random, { sign: '%' })
  const votes = partsOf(random, random.between(2_000, 900_000), random.between(3, 8))
  const whole = sum(votes)
  const stake = random.between(8, 120)
  const delegates = votes.map((own) => (own / whole < 0.15 ? 0 : Math.floor((stake * own) / whole)))
  delegates[0] += stake - sum(delegates)
  const names = votes.map(() => personName(random))
  const hasUncommitted = random.chance(0.5)
  if (hasUncommitted) names[names.length - 1] = 'Uncommitted'
  const shown = Math.min(random.between(1, 4), names.length - (hasUncommitted ? 1 : 0))
  const date = makeDate(random)
  const title = `${date.year} ${random.pick(states)} ${random.pick(['Democratic', 'Republican'])} presidential ${random.pick(['primary', 'caucuses'])}`
  return page(
    title,
    infobox(
      ['Election Name', title],
      ['Type', 'presidential'],
      ['Ongoing', 'no'],
      ['Election Date', date.american],
      ...slots(
        names.slice(0, shown).map((name, at) => ({
          Candidate: name,
          'Home State': random.pick(states),
          'Delegate Count': delegates[at],
          'Popular Vote': figures.count(votes[at]),
          Percentage: figures.percent(votes[at], whole),
        })),
      ),
      ['Votes For Election', `${stake} pledged delegates to the ${date.year} National Convention`],
    ),
    `The ${title} took place on ${date.american}. ${random.pick([
      `${names[0]} won ${delegates[0]} of the ${stake} delegates.`,
      `${lastName(names[0])} won with ${figures.percent(votes[0], whole)} of the vote.`,
      `${names[0]} received ${figures.count(votes[0])} votes (${figures.percent(votes[0], whole)}).`,
    ])}`,
    section(
      'Results',
      table(
        ['Candidate', 'Votes', 'Percentage', 'Delegates'],
        ...names.map((name, at) => [
          name,
          figures.count(votes[at]),
          figures.share(votes[at], whole),
          delegates[at],
        ]),
        [random.pick(['Total', 'Totals', 'Total:', 'Total votes']), figures.count(whole), '100.00%', stake],
      ),
    ),
  )
}
