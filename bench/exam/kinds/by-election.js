import { personName, properName } from '../../articles/names.js'
import { partsOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, infobox, page, section, slots, table } from './layout.js'
import { britishParties, makeDate } from './words.js'

/** A seat of the House of Commons: majority, turnout, rejected ballots, electors, swing; total rows may be shifted. */
export function byElection(random) {
  const figures = figuresOf(random, {
    decimals: random.pick([1, 1, 2]),
    mode: random.pick(['half-up', 'half-even']),
    sign: '',
  })
  const votes = partsOf(random, random.between(1_500, 60_000), random.between(2, 7))
  const valid = sum(votes)
  const rejected = random.chance(0.5) ? random.between(10, 400) : 0
  const electors = Math.floor((valid + rejected) / (0.25 + random.fraction() / 2))
  const parties = someOf(random, britishParties, votes.length)
  const names = votes.map(() => personName(random))
  const [date, place] = [makeDate(random), properName(random)]
  const title = `${date.year} ${place} by-election`
  const majority = votes[0] - votes[1]
  const turnout = figures.bare(valid, electors)
  const change = () => (random.chance(0.2) ? 'N/A' : figures.someChange(random))
  const label = (...cells) => (random.chance(0.7) ? cells : [cells[0], '', ...cells.slice(1)])
  return page(
    title,
    infobox(
      ['Election Name', title],
      ['Type', 'parliamentary'],
      ['Country', 'United Kingdom'],
      ['Seats For Election', `Constituency of ${place}`],
      ['Election Date', date.european],
      ['Turnout', random.chance(0.5) ? `${turnout}%` : undefined],
      ...slots(
        names.slice(0, random.between(2, 3)).map((name, at) => ({
          Candidate: name,
          Party: parties[at],
          'Popular Vote': figures.count(votes[at]),
          Percentage: figures.percent(votes[at], valid),
        })),
      ),
    ),
    `The ${title} was held on ${date.european}. ${random.pick([
      `It was won by ${names[0]} of the ${parties[0]} with a majority of ${figures.count(majority)} votes.`,
      `${parties[0]} held the seat with a majority of ${figures.count(majority)}.`,
      `The turnout was ${turnout}%.`,
    ])}`,
    section(
      'Result',
      table(
        ...(random.chance(0.6) ? [captionRow(title, 5)] : []),
        ['Party', 'Candidate', 'Votes', '%', '±%'],
        ...names.map((name, at) => [
          parties[at],
          name,
          figures.count(votes[at]),
          figures.share(votes[at], valid),
          change(),
        ]),
        label('Majority', figures.count(majority), figures.share(majority, valid), change()),
        label('Turnout', figures.count(valid), turnout, change()),
        ...(rejected > 0
          ? [['Rejected ballots', figures.count(rejected), figures.share(rejected, valid + rejected)]]
          : []),
        ...(random.chance(0.6) ? [['Registered electors', figures.count(electors)]] : []),
        [
          `${parties[0]} ${random.pick(['hold', `gain from ${parties[1]}`])}`,
          'Swing',
          `+${figures.units(random.between(1, 150), 1)}`,
        ],
      ),
    ),
  )
}
