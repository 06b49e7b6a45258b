import { personName, properName } from '../../articles/names.js'
import { partsOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, page, section, table } from './layout.js'
import { makeDate } from './words.js'

const parties = ['LDP', 'CDP', 'JCP', 'Komeito', 'Ishin', 'SDP', 'Independent']

/** Candidates whose votes have three decimals: ballots with a surname of several were divided among them. */
export function japaneseSeat(random) {
  const figures = figuresOf(random, {
    decimals: random.pick([1, 2]),
    sign: random.pick(['', '%']),
    mode: 'half-up',
  })
  const votes = partsOf(random, random.between(60_000_000, 260_000_000), random.between(3, 8))
  const whole = sum(votes)
  const thousandths = (count) =>
    `${figures.count(Math.floor(count / 1000))}.${String(count % 1000).padStart(3, '0')}`
  const [{ year }, place] = [makeDate(random, 1960), properName(random)]
  return page(
    `${place} 1st district`,
    `${place} 1st district is a constituency of the House of Representatives.`,
    section(
      'Election results',
      table(
        captionRow(`${year}: ${place} 1st district`, 4),
        ['Party', 'Candidate', 'Votes', '%'],
        ...votes.map((own, at) => [
          parties[at % 7],
          personName(random),
          thousandths(own),
          figures.share(own, whole),
        ]),
        ['Total', '', thousandths(whole), figures.all()],
      ),
    ),
  )
}
