import { properName } from '../../articles/names.js'
import { manyOf } from './chance.js'
import { figuresOf } from './figures.js'
import { page, section, table } from './layout.js'
import { makeDate } from './words.js'

/** A referendum with several questions, a row each: for, against, invalid, total, registered, turnout, outcome. */
export function questions(random) {
  const figures = figuresOf(random, { decimals: random.pick([1, 2]), sign: random.pick(['', '%']) })
  const registered = random.between(300_000, 5_000_000)
  const rows = manyOf(random.between(2, 6), () => {
    const cast = Math.floor(registered * (0.3 + random.fraction() * 0.5))
    const invalid = random.between(900, 20_000)
    const yes = Math.floor((cast - invalid) * random.fraction())
    return { yes, no: cast - invalid - yes, invalid, cast }
  })
  const { year } = makeDate(random)
  const topics = ['Voting age', 'Retirement age', 'Nuclear power', 'Land reform', 'Army', 'Second chamber']
  return page(
    `${year} ${properName(random)} referendum`,
    `A referendum with ${rows.length} questions was held in ${year}.`,
    section(
      'Results',
      table(
        [
          'Question',
          'For',
          '',
          'Against',
          '',
          'Invalid/ blank',
          'Total',
          'Registered voters',
          'Turnout',
          'Outcome',
        ],
        ['', 'Votes', '%', 'Votes', '%', '', '', '', '', ''],
        ...rows.map(({ yes, no, invalid, cast }, at) => [
          topics[at],
          figures.count(yes),
          figures.share(yes, yes + no),
          figures.count(no),
          figures.share(no, yes + no),
          figures.count(invalid),
          figures.count(cast),
          figures.count(registered),
          figures.share(cast, registered),
          yes > no ? 'Approved' : 'Rejected',
        ]),
      ),
    ),
  )
}
