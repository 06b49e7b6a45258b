import { personName } from '../../articles/names.js'
import { manyOf, partsOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, table } from './layout.js'
import { makeDate } from './words.js'

/** The leader of a party by ballots, on each of which the last one of the ballot before is missing. */
export function ballots(random) {
  const figures = figuresOf(random, { decimals: random.pick([0, 1, 2]), sign: '%' })
  const size = random.between(3, 5)
  const names = manyOf(size, () => personName(random))
  const members = random.between(200, 2_500)
  const rounds = manyOf(size - 1, (at) => {
    let votes
    do votes = partsOf(random, members - random.between(0, 9) * at, size - at, 0.8)
    while (new Set(votes).size < votes.length)
    return votes
  })
  const date = makeDate(random)
  const title = `${date.year} ${random.pick(['Liberal', 'National', 'Progressive'])} Party leadership election`
  return page(
    title,
    infobox(
      ['Election Name', title],
      ['Type', 'leadership'],
      ['Election Date', date.european],
      ['Candidate1', names[0]],
      ['Candidate2', names[1]],
      ['After Election', names[0]],
    ),
    `The ${title} was held on ${date.european}. ${names[0]} was elected on the ${['second', 'third', 'fourth'][size - 3]} ballot.`,
    section(
      'Results',
      table(
        ['Candidate', ...rounds.flatMap((_, at) => [`Ballot ${at + 1}`, ''])],
        ['', ...rounds.flatMap(() => ['Votes', '%'])],
        ...names.map((name, at) => [
          name,
          ...rounds.flatMap((votes) =>
            at < votes.length ? [figures.count(votes[at]), figures.share(votes[at], sum(votes))] : ['', ''],
          ),
        ]),
        ['Total', ...rounds.flatMap((votes) => [figures.count(sum(votes)), '100%'])],
      ),
    ),
  )
}
