import { personName, properName } from '../../articles/names.js'
import { partsOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, page, section, table } from './layout.js'
import { makeDate } from './words.js'

const parties = [
  'Fianna Fáil',
  'Fine Gael',
  'Labour',
  'Sinn Féin',
  'Green',
  'Independent',
  'Social Democrats',
]

/** Several seats filled by transferable votes: first preferences with their shares, then counts until nobody is left to be eliminated. */
export function irishConstituency(random) {
  const figures = figuresOf(random, {
    decimals: random.pick([1, 1, 2]),
    sign: random.pick(['', '%']),
    mode: 'half-up',
  })
  const seats = random.between(3, 5)
  const counts = [partsOf(random, random.between(25_000, 70_000), seats + random.between(2, 4), 0.7)]
  const valid = sum(counts[0])
  const [first] = counts
  while (counts[counts.length - 1].filter((own) => own !== null).length > seats + 1)
    counts.push(eliminate(random, counts))
  const electorate = Math.floor(valid / (0.5 + random.fraction() * 0.3))
  const spoilt = random.between(200, 900)
  const quota = Math.floor(valid / (seats + 1)) + 1
  const [{ year }, place] = [makeDate(random, 1950), properName(random)]
  return page(
    `${place} (Dáil constituency)`,
    `${place} elects ${seats} deputies.`,
    section(
      `${year} general election`,
      table(
        captionRow(`${year} general election: ${place} – ${seats} seats`, counts.length + 3),
        [
          'Party',
          'Candidate',
          random.pick(['FPv%', '% 1st Pref']),
          ...counts.map((_, at) => `Count ${at + 1}`),
        ],
        ...first.map((own, at) => [
          random.pick(parties),
          personName(random),
          figures.share(own, valid),
          ...counts.map((count) => (count[at] === null ? '' : figures.count(count[at]))),
        ]),
        captionRow(
          `Electorate: ${figures.count(electorate)} Valid: ${figures.count(valid)} Spoilt: ${spoilt} (${figures.percent(spoilt, valid + spoilt)}) Quota: ${figures.count(quota)} Turnout: ${figures.count(valid + spoilt)} (${figures.percent(valid + spoilt, electorate)})`,
          counts.length + 3,
        ),
      ),
    ),
  )
}

/** The next count: whoever is last goes, the votes go to the others, or nowhere. */
function eliminate(random, counts) {
  const before = counts[counts.length - 1]
  const least = Math.min(...before.filter((own) => own !== null))
  const out = before.lastIndexOf(least)
  let left = least
  return before.map((own, at) => {
    if (own === null || at === out) return null
    const moved = Math.floor(left * random.fraction() * 0.6)
    left -= moved
    return own + moved
  })
}
