import { personName, properName } from '../../articles/names.js'
import { partsOf, shuffled, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, page, section, table } from './layout.js'
import { britishParties, makeDate } from './words.js'

/** Two elections of one seat, the later with the changes since the earlier. */
export function electionsInTurn(random) {
  const figures = figuresOf(random, { decimals: 1, mode: 'half-up', sign: '' })
  const parties = someOf(random, britishParties, random.between(3, 5))
  const now = partsOf(random, random.between(20_000, 60_000), parties.length)
  const before = shuffled(random, partsOf(random, random.between(20_000, 60_000), parties.length))
  const tenths = (own, votes) => Number(figures.bare(own, sum(votes)).replace('.', ''))
  const [{ year }, place] = [makeDate(random), properName(random)]
  const results = (of, votes, changeOf) => {
    const order = parties.map((_, at) => at).sort((one, other) => votes[other] - votes[one])
    const [first, second] = order
    const lead = votes[first] - votes[second]
    return table(
      captionRow(`General election ${of}: ${place}`, 5),
      ['Party', 'Candidate', 'Votes', '%', '±%'],
      ...order.map((at) => [
        parties[at],
        personName(random),
        figures.count(votes[at]),
        figures.share(votes[at], sum(votes)),
        changeOf(at),
      ]),
      ['Majority', '', figures.count(lead), figures.share(lead, sum(votes)), ''],
      ['Turnout', '', figures.count(sum(votes)), `${random.between(50, 80)}.${random.below(10)}`, ''],
      [`${parties[first]} hold`, 'Swing', '', ''],
    )
  }
  return page(
    `${place} (UK Parliament constituency)`,
    `${place} is a constituency.`,
    section(
      'Elections',
      results(year + 4, now, (at) => figures.change(tenths(now[at], now) - tenths(before[at], before), 1)),
      '',
    ),
    results(year, before, () => figures.someChange(random)),
  )
}
