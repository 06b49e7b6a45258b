import { manyOf, someOf, sum } from './chance.js'
import { page, section, table } from './layout.js'
import { countries, makeDate } from './words.js'

/** Scores of a pageant with three decimals in several rounds and their average, or of judges and their sum. */
export function pageant(random) {
  const hasAverage = random.chance(0.5)
  const rounds = ['Interview', 'Swimsuit', 'Evening gown'].concat(hasAverage ? [] : ['Talent'])
  const rows = someOf(random, countries, random.between(6, 12)).map((name) => ({
    name,
    scores: manyOf(rounds.length, () => random.between(7_000, 9_999)),
  }))
  rows.sort((a, b) => sum(b.scores) - sum(a.scores))
  const thousandths = (value) => (value / 1000).toFixed(3)
  const { year } = makeDate(random, 1980)
  return page(
    `Miss Continent ${year}`,
    `Miss Continent ${year} was held in ${year}; the winner came from ${rows[0].name}.`,
    section(
      'Scores',
      table(
        ['Country', ...rounds, hasAverage ? 'Average' : 'Total'],
        ...rows.map(({ name, scores }) => [
          name,
          ...scores.map(thousandths),
          thousandths(hasAverage ? Math.round(sum(scores) / scores.length) : sum(scores)),
        ]),
      ),
    ),
  )
}
