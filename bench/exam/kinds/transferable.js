import { personName, properName } from '../../articles/names.js'
import { partsOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, infobox, page, section, table } from './layout.js'
import { makeDate } from './words.js'

/** A seat filled by transferable votes in two counts, electorate and quota in one line below. */
export function transferable(random) {
  const figures = figuresOf(random, { decimals: 1, mode: 'half-up' })
  const votes = partsOf(random, random.between(20_000, 60_000), random.between(4, 6), 0.8)
  const valid = sum(votes)
  const electorate = Math.floor(valid / (0.4 + random.fraction() * 0.3))
  const spoilt = random.between(100, 900)
  let left = votes[votes.length - 1] - random.between(0, Math.floor(votes[votes.length - 1] / 4))
  const second = votes.slice(0, -1).map((own, at) => {
    const moved = at === votes.length - 2 ? left : Math.floor(left * random.fraction() * 0.5)
    left -= moved
    return figures.count(own + moved)
  })
  const date = makeDate(random)
  const place = properName(random)
  return page(
    `${date.year} ${place} by-election`,
    infobox(['Type', 'parliamentary'], ['Country', 'Ireland'], ['Election Date', date.european]),
    section(
      'Result',
      table(
        captionRow(`${date.year} general election: ${place}`, 5),
        ['Party', 'Candidate', 'FPv%', 'Count', ''],
        ['', '', '', '1', '2'],
        ...votes.map((own, at) => [
          random.pick(['Fianna Fáil', 'Fine Gael', 'Labour', 'Sinn Féin', 'Green']),
          personName(random),
          figures.bare(own, valid),
          figures.count(own),
          second[at] ?? '',
        ]),
        [
          `Electorate: ${figures.count(electorate)} Valid: ${figures.count(valid)} Spoilt: ${spoilt} Quota: ${figures.count(Math.floor(valid / 2) + 1)} Turnout: ${figures.percent(valid + spoilt, electorate)}`,
        ],
      ),
    ),
  )
}
