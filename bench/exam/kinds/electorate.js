import { personName, properName } from '../../articles/names.js'
import { someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, page, section, table } from './layout.js'
import { makeDate } from './words.js'

const parties = ['National', 'Labour', 'Green', 'NZ First', 'ACT', 'Māori', 'United Future']

/** An electorate of New Zealand: votes for a candidate and for a party side by side, a party without a candidate. */
export function electorate(random) {
  const figures = figuresOf(random, { decimals: 2, mode: 'half-up', sign: '' })
  const rows = someOf(random, parties, random.between(4, 7)).map((party, at) => ({
    party,
    name: at === 0 ? '' : personName(random),
    own: at === 0 ? null : random.between(200, 18_000),
    list: random.between(200, 18_000),
  }))
  rows.sort((one, other) => (other.own ?? -1) - (one.own ?? -1))
  const valid = sum(rows.map(({ own }) => own ?? 0))
  const lists = sum(rows.map(({ list }) => list))
  const change = () => (random.chance(0.2) ? '–' : figures.change(random.between(-999, 999), 2))
  const [{ year }, place] = [makeDate(random, 1996), properName(random)]
  const majority = rows[0].own - rows[1].own
  return page(
    `${year} ${place} election`,
    section(
      'Results',
      table(
        captionRow(`${year} general election: ${place}`, 8),
        ['Party', 'Candidate', 'Votes', '%', '±%', 'Party votes', '%', '±%'],
        ...rows.map(({ party, name, own, list }) => [
          party,
          name,
          ...(own === null ? ['', '', ''] : [figures.count(own), figures.share(own, valid), change()]),
          figures.count(list),
          figures.share(list, lists),
          change(),
        ]),
        ['Informal votes', '', random.between(50, 900), '', '', random.between(50, 900), '', ''],
        ['Total valid votes', '', figures.count(valid), '', '', figures.count(lists), '', ''],
        [
          `${rows[0].party} hold`,
          'Majority',
          figures.count(majority),
          figures.share(majority, valid),
          change(),
          '',
          '',
          '',
        ],
      ),
    ),
  )
}
