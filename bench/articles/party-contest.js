import { grouped, properName } from './names.js'
import { votesFor } from './votes.js'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']
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

/** A party's contest for delegates, of the candidates that `name` gives; `award` says how many delegates one gets by place. Numbers agree. */
export function partyContest(random, kind, name, award) {
  const year = random.between(1952, 2023)
  const place = properName(random)
  const title = `${year} ${place} ${random.pick(parties)} presidential ${kind}`
  const names = name()
  const result = votesFor(random, names.length)
  const delegates = names.map((_, at) => award(at)).sort((one, other) => other - one)
  const awarded = delegates.reduce((sum, count) => sum + count, 0)
  const month = random.between(1, 9)
  const day = random.between(10, 28)
  const date = `${year}-0${month}-${day}`
  const written = `${months[month - 1]} ${day}, ${year}`
  return { year, place, title, names, result, delegates, awarded, date, written }
}

/** The fields about the election as a whole. */
export function overview({ title, place, year, date }) {
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

/** The infobox's fields of the first candidates; their slots have a gap. */
export function candidates(random, { names, result, delegates }, count) {
  const { votes, shares } = result
  const lines = []
  for (let at = 0; at < count; at++) {
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
export function resultsTable({ title, names, result, delegates, awarded }) {
  const { votes, shares, total } = result
  let text = `| ${title} | | | |\n| Candidate | Votes | Percentage | Delegates |\n`
  for (let at = 0; at < names.length; at++)
    text += `| ${names[at]} | ${grouped(votes[at])} | ${shares[at]} | ${delegates[at]} |\n`
  return `${text}| Total | ${grouped(total)} | 100.00% | ${awarded} |\n`
}
