import { candidates, months, overview, parties, resultsTable } from './election.js'
import { distinctNames, grouped, properName } from './names.js'
import { paragraph } from './prose.js'
import { votesFor } from './votes.js'

/**
 * A caucus as the contract's example has it: four candidates in the infobox, seven in the table, uncommitted ones among
 * them, delegates shared out above a threshold, about half of it prose. Numbers, dates and prose agree.
 */
export function caucusArticle(random) {
  const year = random.between(1952, 2023)
  const place = properName(random)
  const title = `${year} ${place} ${random.pick(parties)} presidential caucuses`
  const names = distinctNames(random, 6)
  names.splice(4, 0, 'Uncommitted')
  const result = votesFor(random, names.length)
  const delegates = names
    .map((_, at) => (at < 3 ? random.between(1, 60) : 0))
    .sort((one, other) => other - one)
  const total = delegates.reduce((sum, award) => sum + award, 0)
  const month = random.between(1, 9)
  const day = random.between(10, 28)
  const written = `${months[month - 1]} ${day}, ${year}`
  return `= ${title} =

Infobox
${overview(title, place, year, `${year}-0${month}-${day}`)}
${candidates(random, names.slice(0, 4), result, delegates)}
- Votes For Election: ${total} pledged delegates to the, ${year} national convention
- Outgoing Members: ${place.slice(0, 2).toUpperCase()}
- Elected Members: ${properName(random).slice(0, 2).toUpperCase()}

The ${title} were held on ${written}. Anyone on the roll of the party could take part. The delegates go to the candidates in proportion to their votes: ${total} (of ${total + random.between(3, 30)}) are awarded so. ${paragraph(random, 2)}

==Analysis==
${names[0]} won ${place} with ${Math.round(Number.parseFloat(result.shares[0]))}% of the vote. ${paragraph(random, 3)} Over ${grouped(random.between(300, 9000))} people came to ${properName(random)} County, where ${names[1]} won with ${random.between(30, 60)}%.

==Statewide Results==
Primary date: ${written}
${resultsTable(title, names, result, delegates)}
==Sources==
${properName(random)} County records
`
}
