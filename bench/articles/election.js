import { distinctNames, grouped, properName } from './names.js'
import { paragraph } from './prose.js'
import { votesFor } from './votes.js'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'September', 'October', 'November']
const parties = [
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
 * An election with about 45 fields, a table of about ten options and some prose: about 3 KB, the size and the layout
 * of the usual article about a primary.
 */
export function electionArticle(random) {
  const year = random.between(1952, 2023)
  const place = properName(random)
  const title = `${year} ${place} ${random.pick(parties)} presidential primary`
  const names = distinctNames(random, random.between(8, 12))
  const result = votesFor(random, names.length)
  return `= ${title} =

Infobox
${overview(random, title, place, year)}
${candidates(random, names, result)}
- Votes For Election: ${random.between(10, 200)} pledged delegates to the, ${year} national convention

${paragraph(random, random.between(4, 6))}

==Campaign==
${paragraph(random, random.between(3, 5))}

==Results==
Primary date: ${random.pick(months)} ${random.between(1, 28)}, ${year}
${resultsTable(random, title, names, result)}
==Sources==
${properName(random)} County records
`
}

function overview(random, title, place, year) {
  const before = title.replace(String(year), String(year - 4))
  const after = title.replace(String(year), String(year + 4))
  const day = `${year}-0${random.between(1, 9)}-${random.between(10, 28)}`
  return `- Election Name: ${title}
- Country: ${place}
- Type: presidential
- Ongoing: no
- Previous Election: ${before}
- Previous Year: ${year - 4}
- Next Election: ${after}
- Next Year: ${year + 4}
- Election Date: ${day}`
}

function candidates(random, names, { votes, shares }) {
  const lines = []
  for (let at = 0; at < 5; at++) {
    const slot = at < 2 ? at + 1 : at + 2
    lines.push(
      `- Image${slot}: ${names[at]} (cropped).jpg`,
      `- Candidate${slot}: ${names[at]}`,
      `- Color${slot}: ${random.between(0x100000, 0xffffff).toString(16)}`,
      `- Home State${slot}: ${properName(random)}`,
      `- Delegate Count${slot}: ${random.between(0, 60)}`,
      `- Popular Vote${slot}: ${grouped(votes[at])}`,
      `- Percentage${slot}: ${shares[at]}`,
    )
  }
  return lines.join('\n')
}

function resultsTable(random, title, names, { votes, shares, total }) {
  let text = `| ${title} | | | |\n| Candidate | Votes | Percentage | Delegates |\n`
  for (let at = 0; at < names.length; at++)
    text += `| ${names[at]} | ${grouped(votes[at])} | ${shares[at]} | ${random.between(0, 60)} |\n`
  return `${text}| Total | ${grouped(total)} | 100.00% | ${random.between(60, 200)} |\n`
}
