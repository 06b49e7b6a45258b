import { personName, properName } from '../../articles/names.js'
import { manyOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, infobox, page, section, table } from './layout.js'
import { britishParties, makeDate } from './words.js'

/** A ward with several seats: shares of the ballots where they are stated, else of all votes. */
export function ward(random) {
  const figures = figuresOf(random, { decimals: random.pick([1, 1, 2]) })
  const seats = random.between(2, 4)
  const ballots = random.between(900, 9_000)
  const votes = manyOf(random.between(seats + 1, 9), () => random.between(20, Math.floor(ballots * 0.7)))
  votes.sort((one, other) => other - one)
  const ofBallots = random.chance(0.5)
  const electors = Math.floor(ballots / (0.2 + random.fraction() / 2))
  const [date, town, place] = [makeDate(random), properName(random), properName(random)]
  return page(
    `${date.year} ${town} City Council election`,
    infobox(
      ['Country', 'England'],
      ['Type', 'parliamentary'],
      ['Election Date', date.european],
      ['Seats For Election', `All ${seats * 8} seats on the council`],
    ),
    `Elections were held on ${date.european}.`,
    section(
      'Ward results',
      `=== ${place} ===`,
      table(
        captionRow(`${place} (${seats} seats)`, 4),
        ['Party', 'Candidate', 'Votes', '%'],
        ...votes.map((own) => [
          random.pick(britishParties),
          personName(random),
          figures.count(own),
          figures.share(own, ofBallots ? ballots : sum(votes)),
        ]),
        ofBallots
          ? ['Turnout', '', figures.count(ballots), figures.share(ballots, electors)]
          : ['Total votes', '', figures.count(sum(votes)), ''],
        ['Registered electors', '', figures.count(electors), ''],
      ),
    ),
  )
}
