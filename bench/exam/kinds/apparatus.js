import { personName } from '../../articles/names.js'
import { manyOf, sum } from './chance.js'
import { page, section, table } from './layout.js'
import { countries, makeDate } from './words.js'

const words = ['Floor', 'Pommel horse', 'Rings', 'Vault', 'Parallel bars', 'Horizontal bar']

/** Gymnasts with a score on each apparatus and the total, ranked. */
export function apparatus(random) {
  const used = words.slice(0, random.between(4, 6))
  const decimals = random.pick([2, 3])
  const rows = manyOf(random.between(6, 12), () => manyOf(used.length, () => random.between(8_500, 15_900)))
    .map((scores) => (decimals === 3 ? scores : scores.map((score) => 10 * Math.round(score / 10))))
    .sort((a, b) => sum(b) - sum(a))
  const score = (value) => (value / 1000).toFixed(decimals)
  const { year } = makeDate(random, 1972)
  return page(
    `Gymnastics at the ${year} Games – All-around`,
    'The final had one round.',
    section(
      'Final',
      table(
        ['Rank', 'Gymnast', 'Nation', ...used, 'Total'],
        ...rows.map((scores, at) => [
          at + 1,
          personName(random),
          random.pick(countries),
          ...scores.map(score),
          score(sum(scores)),
        ]),
      ),
    ),
  )
}
