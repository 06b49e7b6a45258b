import { personName, properName } from '../../articles/names.js'
import { partsOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, page, section, table } from './layout.js'
import { makeDate } from './words.js'

const parties = ['BJP', 'INC', 'AAP', 'BSP', 'SP', 'CPI(M)', 'JD(U)', 'Independent', 'TMC']

/** A constituency of an Indian state: numbers in lakhs, none of the above, margin, turnout, registered electors. */
export function indianAssembly(random) {
  const figures = figuresOf(random, {
    separator: 'lakh',
    decimals: 2,
    sign: random.pick(['', '%']),
    mode: 'half-up',
  })
  const votes = partsOf(random, random.between(60_000, 1_400_000), random.between(4, 7))
  const none = random.between(200, 3_000)
  const whole = sum(votes) + none
  const names = someOf(random, parties, votes.length)
  const electors = Math.floor(whole / (0.45 + random.fraction() / 2))
  const lead = votes[0] - votes[1]
  const [{ year }, place] = [makeDate(random, 2013), properName(random)]
  const change = () => random.pick(['', `${figures.someChange(random)}`, 'New'])
  return page(
    `${place} Assembly constituency`,
    `${place} is one of the constituencies of the state.`,
    section(
      'Election results',
      `=== ${year} ===`,
      table(
        captionRow(`${year} Legislative Assembly election: ${place}`, 5),
        ['Party', 'Candidate', 'Votes', '%', '±%'],
        ...names.map((party, at) => [
          party,
          personName(random),
          figures.count(votes[at]),
          figures.share(votes[at], whole),
          change(),
        ]),
        ['NOTA', 'None of the above', figures.count(none), figures.share(none, whole), ''],
        [
          random.pick(['Majority', 'Margin of victory']),
          '',
          figures.count(lead),
          figures.share(lead, whole),
          '',
        ],
        ['Turnout', '', figures.count(whole), figures.share(whole, electors), ''],
        ...(random.chance(0.5) ? [['Registered electors', '', figures.count(electors), '', '']] : []),
        [`${names[0]} ${random.pick(['hold', `gain from ${names[1]}`])}`, 'Swing', '', '', ''],
      ),
    ),
  )
}
