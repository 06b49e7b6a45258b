import { makeNames, makeVotes, sum } from './make-votes.js'
import { shareOf, someTotal, sumOf } from './relations.js'
import { modeOf, shareCell, writeCount } from './style.js'

/** One candidate under two parties: two rows of one name, the infobox with their sum. */
export function makeFusion(draft, random, style) {
  const names = makeNames(random, random.between(2, 5))
  const lines = [...names, ...names.slice(0, random.between(1, names.length))]
  const votes = makeVotes(random, lines.length)
  const total = sum(votes)
  const { year, place } = style
  const title = `${year} ${place} gubernatorial election`
  const hasInfobox = random.chance(0.6)
  const combined = names
    .map((name) => ({ name, votes: sum(votes.filter((_, at) => lines[at] === name)) }))
    .sort((a, b) => (a.votes < b.votes ? 1 : -1))
  draft.add(`= ${title} =\n\n`)
  const shown = []
  if (hasInfobox) {
    draft.add(
      `Infobox\n- Election Name: ${title}\n- Country: ${place}\n- Type: gubernatorial\n- Ongoing: no\n`,
    )
    for (const [at, { name, votes: both }] of combined.slice(0, 2).entries()) {
      draft.add(`- Nominee${at + 1}: `)
      draft.name(name)
      draft.add(`\n- Popular Vote${at + 1}: `)
      const count = draft.cell(writeCount(both, style), 'votes', both)
      draft.add(`\n- Percentage${at + 1}: `)
      shown.push({ name, count, share: shareCell(draft, both, total, { ...style, sign: '%' }) })
      draft.add('\n')
    }
    draft.add('\n')
  }
  draft.add('==Results==\n| Party | Candidate | Votes | % |\n')
  const rows = []
  for (const [at, name] of lines.entries()) {
    draft.add(
      `| ${['Democratic', 'Republican', 'Working Families', 'Conservative', 'Green', 'Liberal', 'Independence', 'Reform', 'Unity', 'Libertarian'][at]} | `,
    )
    draft.name(name)
    rows.push(rowOf(draft, style, votes[at], total))
  }
  draft.add('| Total | | ')
  const stated = draft.cell(writeCount(total, style), 'votes', total)
  draft.add(' | |\n')
  relateRows(draft, rows, stated, modeOf(style))
  for (const { name, count, share } of shown) {
    const own = rows.filter((_, at) => lines[at] === name)
    draft.relations.push(
      shareOf(count, share, [stated], modeOf(style)),
      sumOf(
        own.map(([votes]) => votes),
        count,
      ),
    )
  }
}

/** Every voter has several votes: shares are of the ballots and add up to more than 100. */
export function makeMulti(draft, random, style) {
  const names = makeNames(random, random.between(4, 9))
  const votes = makeVotes(random, names.length)
  const perVoter = BigInt(random.between(2, 3))
  const most = votes[0]
  const needed = (sum(votes) + perVoter - 1n) / perVoter
  const ballots = (needed > most ? needed : most) + BigInt(random.between(1, 40))
  const named = random.pick(['Valid ballots', 'Ballots cast', 'Turnout', null])
  draft.add(
    `= ${style.year} ${style.place} council election =\n\nEvery voter had ${perVoter} votes.\n\n==Result==\n| Party | Candidate | Votes | % |\n`,
  )
  const rows = []
  for (const [at, name] of names.entries()) {
    draft.add(`| ${at % 2 === 0 ? 'Labour' : 'Liberal'} | `)
    draft.name(name)
    rows.push(rowOf(draft, style, votes[at], ballots))
  }
  draft.columns.push(rows.map(([count]) => count))
  if (named === null) {
    draft.relations.push(Object.assign(someTotal(rows, modeOf(style)), { rows: [] }))
    return
  }
  draft.add(`| ${named} | | `)
  const stated = draft.cell(writeCount(ballots, style), 'votes', ballots)
  draft.add(' | |\n')
  for (const [count, share] of rows) draft.relations.push(shareOf(count, share, [stated], modeOf(style)))
}

/** No table: the first options of a larger contest, whose total is stated nowhere. */
export function makeInfoboxOnly(draft, random, style) {
  const names = makeNames(random, random.between(3, 8))
  const votes = makeVotes(random, names.length)
  const total = sum(votes)
  const { year, place } = style
  const title = `${year} ${place} Republican presidential primary`
  draft.add(
    `= ${title} =\n\nInfobox\n- Election Name: ${title}\n- Country: ${place}\n- Type: presidential\n- Ongoing: no\n- Previous Year: ${year - 4}\n`,
  )
  const pairs = []
  for (let at = 0; at < random.between(2, Math.min(5, names.length)); at++) {
    draft.add(`- Candidate${at + 1}: ${names[at]}\n- Popular Vote${at + 1}: `)
    const count = draft.cell(writeCount(votes[at], style), 'votes', votes[at])
    draft.add(`\n- Percentage${at + 1}: `)
    pairs.push([count, shareCell(draft, votes[at], total, { ...style, sign: '%' })])
    draft.add('\n')
  }
  draft.add(`\nThe primary took place in ${year}.\n`)
  if (pairs.length > 1) draft.relations.push(someTotal(pairs, modeOf(style)))
}

function rowOf(draft, style, votes, total) {
  draft.add(' | ')
  const count = draft.cell(writeCount(votes, style), 'votes', votes)
  draft.add(' | ')
  const share = shareCell(draft, votes, total, style)
  draft.add(' |\n')
  draft.rows.push([count, share])
  return [count, share]
}

function relateRows(draft, rows, stated, mode) {
  const parts = rows.map(([count]) => count)
  draft.columns.push(parts)
  draft.relations.push(sumOf(parts, stated))
  for (const [count, share] of rows) draft.relations.push(shareOf(count, share, [stated], mode))
}
