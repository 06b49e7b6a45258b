import { distinctNames, grouped, personName, properName } from './names.js'
import { paragraph } from './prose.js'
import { votesFor } from './votes.js'

/** A parliament's election: parties with seats, a signed change, no-break spaces in numbers; valid, invalid and turnout rows. */
export function parliamentArticle(random) {
  const year = random.between(1950, 2023)
  const place = properName(random)
  const names = distinctNames(random, random.between(5, 14)).map((name) => `${name.split(' ').at(-1)} Party`)
  const { votes, total, shares } = votesFor(random, names.length)
  const spaced = (value) => grouped(value).replaceAll(',', '\u00a0')
  let fields = ''
  let rows = ''
  for (let at = 0; at < names.length; at++) {
    const change = random.between(-20, 20)
    const signed = change < 0 ? `−${-change}` : `+${change}`
    if (at < 4)
      fields += `- Leader${at + 1}: ${personName(random)}\n- Party${at + 1}: ${names[at]}\n- Seats${at + 1}: ${random.between(1, 150)}\n- Seat Change${at + 1}: ${change < 0 ? '▼' : '▲'} ${Math.abs(change)}\n- Popular Vote${at + 1}: ${spaced(votes[at])}\n- Percentage${at + 1}: ${shares[at]}\n`
    rows += `| ${names[at]} | ${spaced(votes[at])} | ${shares[at]} | ${random.between(0, 150)} | ${signed} |\n`
  }
  return `= ${year} ${place} general election =

Infobox
- Election Name: ${year} ${place} general election
- Country: ${place}
- Type: parliamentary
- Election Date: ${random.between(1, 28)} September ${year}
- Turnout: ${random.between(40, 89)}.${random.below(10)}%
${fields}- Before Election: ${personName(random)}
- After Election: ${personName(random)}

${paragraph(random, 3)}

== Results ==
| Party | Votes | % | Seats | +/– |
${rows}| Invalid/blank votes | ${spaced(random.between(100, 90_000))} | – | – | – |
| Total | ${spaced(total)} | 100 | ${random.between(150, 400)} | 0 |
| Registered voters/turnout | ${spaced(total * 2)} | ${random.between(40, 60)}.0 | – | – |
| Source: ${properName(random)} gazette |

== Aftermath ==
${paragraph(random, random.between(2, 6))}
`
}
