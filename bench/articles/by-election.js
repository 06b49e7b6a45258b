import { distinctNames, grouped, properName } from './names.js'
import { paragraph } from './prose.js'
import { votesFor } from './votes.js'

const parties = [
  'Labour',
  'Liberal',
  'Conservative',
  'Green',
  'Independent',
  'Ecology Party (UK)',
  'Unionist',
]

/** A by-election without an infobox, its result as a list; several wards in one article. */
export function byElectionArticle(random) {
  const place = properName(random)
  const year = random.between(1900, 2020)
  let text = `= ${year} ${place} council election =

${paragraph(random, 2)}

==Ward results==
* Italics denote the sitting member.
`
  for (let wards = random.between(1, 4); wards > 0; wards--) text += ward(random)
  return text
}

function ward(random) {
  const names = distinctNames(random, random.between(2, 7))
  const { votes, total } = votesFor(random, names.length)
  let text = `\n===${properName(random)}===\n  - ${properName(random)} ward**\n\n`
  for (let at = 0; at < names.length; at++)
    text += `- ${names[at]} (${random.pick(parties)}): ${grouped(votes[at])} votes\n`
  return `${text}Result: ${random.pick(parties)} ${random.pick(['Gain', 'Hold'])}\nTotal: ${grouped(total)} votes\n`
}
