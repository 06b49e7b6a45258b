import { distinctNames, properName } from './names.js'
import { candidates, overview, partyContest, resultsTable } from './party-contest.js'
import { paragraph } from './prose.js'

/**
 * An election whose numbers and dates agree, with about 45 fields, a table of about ten options and some prose: about 3 KB, the size and the layout
 * of the usual article about a primary.
 */
export function electionArticle(random) {
  const contest = partyContest(
    random,
    'primary',
    () => distinctNames(random, random.between(8, 12)),
    (at) => (at < 5 ? random.between(0, 60) : 0),
  )
  const { title, year, awarded, written } = contest
  return `= ${title} =

Infobox
${overview(contest)}
${candidates(random, contest, 5)}
- Votes For Election: ${awarded} pledged delegates to the, ${year} national convention

${paragraph(random, random.between(4, 6))}

==Campaign==
${paragraph(random, random.between(3, 5))}

==Results==
Primary date: ${written}
${resultsTable(contest)}
==Sources==
${properName(random)} County records
`
}
