import { distinctNames, grouped, properName } from './names.js'
import { paragraph } from './prose.js'
import { votesFor } from './votes.js'

export const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']
export const parties = [
  'Democratic',
  'Republican',
  'Labour',
  'Liberal',
  'Green',
  'Independent',
  'Centre',
  'Conservative',
]

/**
 * An election whose numbers and dates agree, with about 45 fields, a table of about ten options and some prose: about 3 KB, the size and the layout
 * of the usual article about a primary.
 */
export function electionArticle(random) {
  const year = random.between(1952, 2023)
  const place = properName(random)
  const title = `${year} ${place} ${random.pick(parties)} presidential primary`
  const names = distinctNames(random, random.between(8, 12))
  const result = votesFor(random, names.length)
  const delegates = names
    .map((_, at) => (at < 5 ? random.between(0, 60) : 0))
    .sort((one, other) => other - one)
  const total = delegates.reduce((sum, award) => sum + award, 0)
  const month = random.between(1, 9)
  const day = random.between(10, 28)
  return `= ${title} =

Infobox
${overview(title, place, year, `${year}-0${month}-${day}`)}
${candidates(random, names.slice(0, 5), result, delegates)}
- Votes For Election: ${total} pledged delegates to the, ${year} national convention

${paragraph(random, random.between(4, 6))}

==Campaign==
${paragraph(random, random.between(3, 5))}

==Results==
Primary date: ${months[month - 1]} ${day}, ${year}
${resultsTable(title, names, result, delegates)}
==Sources==
${properName(random)} County records
`
}

/** The fields about the election as a whole. */
export function overview(title, place, year, date) {
  const before = title.replace(String(year), String(year - 4))
  const after = title.replace(String(year), String(year + 4))
  return `- Election Name: ${title}
- Country: ${place}
- Type: presidential
- Ongoing: no
- Previous Election: ${before}
- Previous Year: ${year - 4}
- Next Election: ${after}
- Next Year: ${year + 4}
- Election Date: ${date}`
}

/** The infobox's fields of the given candidates; their slots have a gap. */
export function candidates(random, names, { votes, shares }, delegates) {
  const lines = []
  for (let at = 0; at < names.length; at++) {
    const slot = at < 2 ? at + 1 : at + 2
    lines.push(
      `- Image${slot}: ${names[at]} (cropped).jpg`,
      `- Candidate${slot}: ${names[at]}`,
      `- Color${slot}: ${random.between(0x100000, 0xffffff).toString(16)}`,
      `- Home State${slot}: ${properName(random)}`,
      `- Delegate Count${slot}: ${delegates[at]}`,
      `- Popular Vote${slot}: ${grouped(votes[at])}`,
      `- Percentage${slot}: ${shares[at]}`,
    )
  }
  return lines.join('\n')
}

/** A table of names, votes, shares and delegates under its caption, with a total row. */
export function resultsTable(title, names, { votes, shares, total }, delegates) {
  let text = `| ${title} | | | |\n| Candidate | Votes | Percentage | Delegates |\n`
  for (let at = 0; at < names.length; at++)
    text += `| ${names[at]} | ${grouped(votes[at])} | ${shares[at]} | ${delegates[at]} |\n`
  return `${text}| Total | ${grouped(total)} | 100.00% | ${delegates.reduce((sum, award) => sum + award, 0)} |\n`
}
