import { distinctNames, properName } from '../articles/names.js'
import { makeVotes, sum } from './make-votes.js'
import { shareOf, sumOf } from './relations.js'
import { modeOf, shareCell, writeCount } from './style.js'

/** Votes and shares of each candidate by county: every row is a whole of its own. */
export function makeCounties(draft, random, style) {
  const names = distinctNames(random, random.between(2, 4))
  const counties = new Set()
  while (counties.size < random.between(4, 9)) counties.add(properName(random))
  const { year, place } = style
  const hasTotals = random.chance(0.8)
  draft.add(`= ${year} gubernatorial election in ${place} =\n\n==Results by county==\n`)
  draft.add(header(names, hasTotals, random.chance(0.5)))
  const table = [...counties].map(() => makeVotes(random, names.length))
  const columns = names.map((_, at) => sum(table.map((votes) => votes[at])))
  const rows = [...counties].map((county, at) => addRow(draft, style, county, table[at], hasTotals))
  const last = addRow(draft, style, 'Total', columns, hasTotals)
  for (let at = 0; at < last.length; at++) {
    const parts = rows.map((row) => row[at])
    draft.columns.push(parts)
    draft.relations.push(sumOf(parts, last[at]))
  }
}

function header(names, hasTotals, isOneRow) {
  const total = hasTotals ? ' Total votes |' : ''
  if (isOneRow) return `| County | ${names.map((name) => `${name} | % |`).join(' ')}${total}\n`
  return `| County | ${names.map((name) => `${name} | |`).join(' ')}${total}\n| | ${names.map(() => '# | % |').join(' ')}${hasTotals ? ' |' : ''}\n`
}

/** The cells of the row's counts, its total last where it has one. */
function addRow(draft, style, name, votes, hasTotals) {
  draft.add(`| ${name} |`)
  const whole = sum(votes)
  const pairs = votes.map((count) => {
    draft.add(' ')
    const cell = draft.cell(writeCount(count, style), 'votes', count)
    draft.add(' | ')
    const share = shareCell(draft, count, whole, style)
    draft.add(' |')
    return [cell, share]
  })
  const counts = pairs.map(([cell]) => cell)
  draft.rows.push(pairs.flat())
  let plus = counts
  if (hasTotals) {
    draft.add(' ')
    const total = draft.cell(writeCount(whole, style), 'votes', whole)
    draft.add(' |')
    draft.relations.push(sumOf(counts, total))
    plus = [total]
  }
  draft.add('\n')
  for (const [cell, share] of pairs) draft.relations.push(shareOf(cell, share, plus, modeOf(style)))
  return hasTotals ? [...counts, ...plus] : counts
}
