import { personName, properName } from '../../articles/names.js'
import { partsOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, page, section, table } from './layout.js'
import { makeDate } from './words.js'

const parties = ['Liberal', 'Labor', 'Greens', 'One Nation', 'Independent', 'Animal Justice', 'Democrats']

/** A division of Australia: first preferences, informal votes, turnout, and the last two after preferences. */
export function australianSeat(random) {
  const figures = figuresOf(random, { decimals: random.pick([1, 2, 2]), sign: '', mode: 'half-up' })
  const votes = partsOf(random, random.between(40_000, 110_000), random.between(3, 7))
  const formal = sum(votes)
  const informal = random.between(900, 6_000)
  const electors = Math.floor((formal + informal) / (0.85 + random.fraction() * 0.13))
  const names = votes.map(() => personName(random))
  const rest = formal - votes[0] - votes[1]
  const first = votes[0] + Math.floor(rest * random.fraction())
  const last = [first, formal - first]
  const order = last[0] >= last[1] ? [0, 1] : [1, 0]
  const better = random.between(-30, 30)
  const change = () => figures.someChange(random)
  const [{ year }, place] = [makeDate(random, 1984), properName(random)]
  const swing = random.between(1, 90)
  const line = (at, own, moved) => [
    parties[at],
    names[at],
    figures.count(own),
    figures.share(own, formal),
    moved,
  ]
  const winner = parties[order[0]]
  return page(
    `Electoral results for the Division of ${place}`,
    'This is a list of electoral results.',
    section(
      'Election results',
      `=== ${year} ===`,
      table(
        captionRow(`${year} Australian federal election: ${place}`, 5),
        ['Party', 'Candidate', 'Votes', '%', '±%'],
        ...votes.map((own, at) => line(at, own, change())),
        [
          'Total formal votes',
          '',
          figures.count(formal),
          figures.bare(formal, formal + informal),
          figures.change(better, 1),
        ],
        [
          'Informal votes',
          '',
          figures.count(informal),
          figures.bare(informal, formal + informal),
          figures.change(-better, 1),
        ],
        [
          'Turnout',
          '',
          figures.count(formal + informal),
          figures.bare(formal + informal, electors),
          change(),
        ],
        captionRow(random.pick(['Two-party-preferred result', 'Two-candidate-preferred result']), 5),
        ...order.map((at, place) => line(at, last[at], figures.change(place === 0 ? swing : -swing, 1))),
        [
          `${winner} ${random.pick(['hold', 'gain from Nationals'])}`,
          '',
          'Swing',
          figures.change(swing, 1),
          '',
        ],
      ),
    ),
  )
}
