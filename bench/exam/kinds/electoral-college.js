import { personName, properName } from '../../articles/names.js'
import { columnSums, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { makeDate, states } from './words.js'

/** Electors by state, who all go to whoever is ahead there; margins and state totals. */
export function electoralCollege(random) {
  const figures = figuresOf(random, { decimals: 2, sign: '', mode: random.pick(['half-up', 'half-even']) })
  const rows = someOf(random, states, random.between(8, 14)).map((name) => ({
    name,
    electors: random.between(3, 40),
    votes: [random.between(20_000, 900_000), random.between(20_000, 900_000)],
  }))
  const totals = columnSums(rows.map(({ votes }) => votes))
  const won = [0, 1].map((at) => rows.filter(({ votes }) => votes[at] > votes[1 - at]))
  const electoral = won.map((own) => sum(own.map(({ electors }) => electors)))
  const order = electoral[0] < electoral[1] ? [1, 0] : [0, 1]
  const names = [personName(random), personName(random)]
  const parties = ['Whig', 'Unionist']
  const [{ year }, country] = [makeDate(random), properName(random)]
  const college = sum(electoral)
  const line = (label, electors, votes, taken) => [
    label,
    electors,
    ...[0, 1].flatMap((at) => [
      figures.count(votes[at]),
      figures.share(votes[at], sum(votes)),
      taken[at] || '–',
    ]),
    figures.count(Math.abs(votes[0] - votes[1])),
    figures.share(Math.abs(votes[0] - votes[1]), sum(votes)),
    figures.count(sum(votes)),
  ]
  return page(
    `${year} ${country} presidential election`,
    infobox(
      ['Country', country],
      ['Type', 'presidential'],
      ['Electoral Votes', college],
      ['Needed Votes', `${Math.floor(college / 2) + 1} electoral`],
      ['Election Date', `November 3, ${year}`],
      ...slots(
        order.map((at) => ({
          Nominee: names[at],
          Party: parties[at],
          'Electoral Vote': electoral[at],
          'States Carried': won[at].length,
          'Popular Vote': figures.count(totals[at]),
          Percentage: figures.percent(totals[at], sum(totals), 1),
        })),
      ),
    ),
    section(
      'Results by state',
      table(
        [
          'State',
          'Electoral votes',
          `${names[0]} ${parties[0]}`,
          '',
          '',
          `${names[1]} ${parties[1]}`,
          '',
          '',
          'Margin',
          '',
          'State total',
        ],
        ['', '', '#', '%', 'electoral votes', '#', '%', 'electoral votes', '#', '%', '#'],
        ...rows.map(({ name, electors, votes }) =>
          line(
            name,
            electors,
            votes,
            [0, 1].map((at) => (votes[at] > votes[1 - at] ? electors : 0)),
          ),
        ),
        line('TOTALS:', college, totals, electoral),
      ),
    ),
  )
}
