import { distinctNames, grouped, properName } from './names.js'
import { candidates, overview, partyContest, resultsTable } from './party-contest.js'
import { paragraph } from './prose.js'

/**
 * A caucus as the contract's example has it: four candidates in the infobox, seven in the table, uncommitted ones among
 * them, delegates shared out above a threshold, about half of it prose. Numbers, dates and prose agree.
 */
export function caucusArticle(random) {
  const contest = partyContest(
    random,
    'caucuses',
    () => distinctNames(random, 6).toSpliced(4, 0, 'Uncommitted'),
    (at) => (at < 3 ? random.between(1, 60) : 0),
  )
  const { title, place, year, names, result, awarded, written } = contest
  return `= ${title} =

Infobox
${overview(contest)}
${candidates(random, contest, 4)}
- Votes For Election: ${awarded} pledged delegates to the, ${year} national convention
- Outgoing Members: ${place.slice(0, 2).toUpperCase()}
- Elected Members: ${properName(random).slice(0, 2).toUpperCase()}

The ${title} were held on ${written}. Anyone on the roll of the party could take part. The delegates go to the candidates in proportion to their votes: ${awarded} (of ${awarded + random.between(3, 30)}) are awarded so. ${paragraph(random, 2)}

==Analysis==
${names[0]} won ${place} with ${Math.round(Number.parseFloat(result.shares[0]))}% of the vote. ${paragraph(random, 3)} Over ${grouped(random.between(300, 9000))} people came to ${properName(random)} County, where ${names[1]} won with ${random.between(30, 60)}%.

==Statewide Results==
Primary date: ${written}
${resultsTable(contest)}
==Sources==
${properName(random)} County records
`
}
