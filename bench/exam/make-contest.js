import { makeNames, makeSeats, makeVotes, sum } from './make-votes.js'
import { fixedAt, sameAs, shareOf, sumOf } from './relations.js'
import { modeOf, shareCell, writeCount } from './style.js'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const parties =
  'Democratic,Republican,Labour,Liberal,Green,Centre,Conservative,Progress,Reform,National,Workers,Farmers,Unity,Pirate'.split(
    ',',
  )

/** Elections with an infobox of the first k options and a table of all: primaries, parliaments, runoffs. */
export function makeContest(draft, random, style, kind) {
  const isParliament = kind === 'legislative'
  const size = random.between(3, isParliament ? 12 : 10)
  const names = isParliament
    ? parties.slice(0, size).map((party) => `${party} Party`)
    : makeNames(random, size)
  const people = isParliament ? makeNames(random, size) : names
  if (kind === 'write-ins') names[size - 1] = random.pick(['Write-in', 'Write-ins', 'Others', 'Scattering'])
  if (kind === 'primary' && random.chance(0.5)) names[size - 1] = 'Uncommitted'
  const hasCounts = isParliament || kind === 'primary'
  const measure = isParliament ? 'seats' : 'delegates'
  const rounds =
    kind === 'runoff' ? [makeVotes(random, size), makeVotes(random, 2)] : [makeVotes(random, size)]
  const contest = {
    kind,
    names,
    people,
    rounds,
    seats: hasCounts ? makeSeats(random, rounds[0]) : null,
    measure,
    shown: random.between(2, Math.min(5, size - (/Write|Others|Scatt|Uncomm/.test(names[size - 1]) ? 1 : 0))),
    invalid:
      kind === 'valid and invalid' || kind === 'runoff' || (isParliament && random.chance(0.6))
        ? rounds.map((votes) => sum(votes) / BigInt(random.between(20, 90)) + 1n)
        : null,
    total: kind !== 'no total row',
  }
  const shown = writeInfobox(draft, random, style, contest)
  writeProse(draft, style)
  const rows = writeTable(draft, random, style, contest)
  relate(draft, style, contest, shown, rows)
}

function titleOf({ kind }, { year, place }) {
  if (kind === 'primary') return `${year} ${place} Democratic presidential primary`
  return `${year} ${place} ${kind === 'legislative' ? 'parliamentary' : kind === 'runoff' ? 'presidential' : 'gubernatorial'} election`
}

function writeInfobox(draft, random, style, { kind, names, people, rounds, seats, measure, shown }) {
  const title = titleOf({ kind }, style)
  const { year } = style
  const [month, day] = [random.between(0, 11), random.between(1, 28)]
  draft.day = `${months[month]} ${day}, ${year}`
  draft.add(
    `= ${title} =\n\nInfobox\n- Election Name: ${title}\n- Country: ${style.place}\n- Type: ${kind === 'legislative' ? 'parliamentary' : 'presidential'}\n- Ongoing: no\n- Election Date: `,
  )
  draft.date(`${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  draft.add('\n')
  const votes = rounds[rounds.length - 1]
  const total = sum(votes)
  const options = []
  for (let at = 0; at < Math.min(shown, votes.length); at++) {
    const slot = at < 2 ? at + 1 : at + 2
    draft.add(`- ${kind === 'legislative' ? 'Leader' : 'Candidate'}${slot}: `)
    if (kind === 'legislative') draft.add(people[at])
    else draft.name(names[at])
    draft.add('\n')
    if (kind === 'legislative') draft.add(`- Party${slot}: ${names[at]}\n`)
    const option = {}
    if (seats !== null) {
      draft.add(measure === 'seats' ? `- Seats${slot}: ` : `- Delegate Count${slot}: `)
      option.seats = draft.cell(String(seats[at]), measure, seats[at])
      draft.add('\n')
    }
    draft.add(`- Popular Vote${slot}: `)
    option.votes = draft.cell(writeCount(votes[at], style), 'votes', votes[at])
    draft.add(`\n- Percentage${slot}: `)
    option.share = shareCell(draft, votes[at], total, { ...style, sign: '%' })
    draft.add('\n')
    options.push(option)
  }
  if (measure === 'delegates' && seats !== null) {
    draft.add('- Votes For Election: ')
    draft.capacity = draft.cell(String(sum(seats)), 'delegates', sum(seats))
    draft.add(` pledged delegates to the, ${year} national convention\n`)
  }
  return options
}

function writeProse(draft, style) {
  draft.add(`\nThe election in ${style.place} took place on `)
  draft.date(draft.day)
  draft.add('. Turnout was low.\n\n==Results==\n')
}

/** The table; gives back the cells of every row by what they are. */
function writeTable(draft, random, style, contest) {
  const { kind, names, rounds, seats, invalid, total } = contest
  const width = 1 + 2 * rounds.length + (seats === null ? 0 : 1)
  if (kind === 'primary' && random.chance(0.5))
    draft.add(`| ${titleOf(contest, style)} |${' |'.repeat(width - 1)}\n`)
  if (rounds.length === 2)
    draft.add('| Candidate | First round | | Second round | |\n| | Votes | % | Votes | % |\n')
  else
    draft.add(
      `| ${kind === 'legislative' ? 'Party' : 'Candidate'} | Votes | ${random.pick(['%', 'Percentage'])} |${seats === null ? '' : kind === 'legislative' ? ' Seats |' : ' Delegates |'}\n`,
    )
  const rows = []
  for (let at = 0; at < names.length; at++) {
    draft.add('| ')
    if (kind !== 'legislative' && !/Write|Others|Scatt|Uncomm/.test(names[at])) draft.name(names[at])
    else draft.add(names[at])
    rows.push(
      writeRow(
        draft,
        style,
        rounds.map((votes) => votes[at]),
        rounds.map(sum),
        seats?.[at],
        contest,
      ),
    )
  }
  const last = {}
  if (invalid !== null)
    last.invalid = summary(
      draft,
      style,
      random.pick(['Invalid/blank votes', 'Invalid votes', 'Blank and invalid votes']),
      invalid,
      null,
      undefined,
      contest,
    )
  if (total)
    last.total = summary(
      draft,
      style,
      random.pick(['Total', 'Total', 'Totals']),
      rounds.map((votes, at) => sum(votes) + (invalid?.[at] ?? 0n)),
      random.chance(0.8) ? 100n : null,
      seats === null ? undefined : sum(seats),
      contest,
    )
  if (invalid !== null && random.chance(0.5))
    draft.add(
      `| Registered voters |${rounds.map((votes, at) => ` ${writeCount(sum(votes) + invalid[at] + 5000n, style)} | |`).join('')}${seats === null ? '' : ' |'}\n`,
    )
  return { rows, ...last }
}

function writeRow(draft, style, votes, totals, seats, contest) {
  const row = { votes: [], shares: [] }
  for (const [at, value] of votes.entries()) {
    draft.add(' | ')
    if (value === undefined) {
      draft.add('– | –')
      continue
    }
    row.votes[at] = draft.cell(writeCount(value, style), 'votes', value)
    draft.add(' | ')
    row.shares[at] = shareCell(draft, value, totals[at], style)
  }
  if (contest.seats !== null) {
    draft.add(' | ')
    row.seats = draft.cell(String(seats), contest.measure, seats)
  }
  draft.add(' |\n')
  draft.rows.push(
    [...row.votes.flatMap((cell, at) => [cell, row.shares[at]]), row.seats].filter(
      (cell) => cell !== undefined,
    ),
  )
  return row
}

function summary(draft, style, label, votes, share, seats, contest) {
  const row = { votes: [], shares: [] }
  draft.add(`| ${label}`)
  for (const value of votes) {
    draft.add(' | ')
    row.votes.push(draft.cell(writeCount(value, style), 'votes', value))
    draft.add(' | ')
    if (share !== null) row.shares.push(draft.cell(style.sign === '' ? '100' : '100%', 'share', share))
    else draft.add('–')
  }
  if (contest.seats !== null) {
    draft.add(' | ')
    if (seats !== undefined) row.seats = draft.cell(String(seats), contest.measure, seats)
    else draft.add('–')
  }
  draft.add(' |\n')
  return row
}

function relate(draft, style, { rounds, seats }, shown, { rows, invalid, total }) {
  const { relations, mirrors } = draft
  const mode = modeOf(style)
  for (const round of rounds.keys()) {
    const own = rows.filter(({ votes }) => votes[round] !== undefined)
    const parts = own.map(({ votes }) => votes[round])
    draft.columns.push(parts)
    const blank = invalid === undefined ? [] : [invalid.votes[round]]
    const plus = total === undefined ? parts : [total.votes[round]]
    if (total !== undefined) relations.push(sumOf([...parts, ...blank], total.votes[round]))
    const minus = total === undefined ? [] : blank
    for (const { votes, shares } of own)
      relations.push(shareOf(votes[round], shares[round], plus, mode, minus))
    if (total?.shares[round] !== undefined) relations.push(fixedAt(total.shares[round], 100n))
    if (round < rounds.length - 1) continue
    for (const [at, option] of shown.entries())
      relations.push(
        shareOf(option.votes, option.share, plus, mode, minus),
        ...same(mirrors, option, {
          votes: rows[at].votes[round],
          share: rows[at].shares[round],
          seats: rows[at].seats,
        }),
      )
  }
  if (seats !== null && total !== undefined) {
    relations.push(
      sumOf(
        rows.map((row) => row.seats),
        total.seats,
      ),
    )
    if (draft.capacity !== undefined) relations.push(sameAs(draft.capacity, total.seats))
  }
}

function same(mirrors, option, row) {
  return ['votes', 'share', 'seats'].flatMap((what) => {
    if (option[what] === undefined || row[what] === undefined) return []
    mirrors.push([option[what], row[what]])
    return [sameAs(option[what], row[what])]
  })
}
