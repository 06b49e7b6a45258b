import { Draft } from './draft.js'
import { readNumber } from './exact.js'
import { failing } from './oracle.js'
import { fixedAt, sameAs, shareOf, someTotal, sumOf } from './relations.js'

/*
 * The structure of an article that somebody else wrote, read in the simplest way that can be seen to be right: fields
 * by their names, table columns by their headers, rows by their first words. Of several ways in which the numbers may
 * belong together, the first that holds exactly is the article's own; what holds in no way is left out.
 */

const fields = { 'Popular Vote': 'votes', Percentage: 'share', 'Delegate Count': 'delegates', Seats: 'seats' }
const stated = (cell) => cell.units

/** Reads a flat article: its text and the numbers, relations, names and dates in it. */
export function readArticle(name, text) {
  const draft = Object.assign(new Draft(), { text, kind: name })
  const slots = readInfobox(draft)
  for (const table of tablesOf(text)) readTable(draft, table, slots)
  const pairs = slots.filter(({ votes, share }) => votes && share).map(({ votes, share }) => [votes, share])
  if (draft.columns.length === 0 && pairs.length > 1)
    keepFirst(
      draft,
      ['half', 'truncated'].map((mode) => [someTotal(pairs, mode)]),
    )
  readDates(draft)
  return draft
}

function readInfobox(draft) {
  const slots = new Map()
  for (const match of draft.text.matchAll(/^- ([A-Za-z ]+?)(\d+): (.*)$/gm)) {
    const [line, key, number, raw] = match
    const at = match.index + line.length - raw.length
    const slot = slots.get(number) ?? {}
    slots.set(number, slot)
    if (/^(Candidate|Nominee|Leader|Party)$/.test(key)) {
      slot.names = [...(slot.names ?? []), raw]
      if (key === 'Candidate' || key === 'Nominee') draft.names.push({ at, raw })
    }
    const kind = fields[key]
    const value = kind === undefined ? null : readNumber(raw, kind === 'share')
    if (value === null) continue
    slot[kind] = { at, raw, kind, ...value }
    draft.cells.push(slot[kind])
  }
  const stake = /^- (?:Votes|Seats) For Election: (?:All )?(\d+)/m.exec(draft.text)
  if (stake !== null) {
    const [line, raw] = stake
    draft.stake = {
      at: stake.index + line.length - raw.length,
      raw,
      kind: 'delegates',
      units: BigInt(raw),
      decimals: 0,
    }
    draft.cells.push(draft.stake)
  }
  return [...slots.values()]
}

function tablesOf(text) {
  const tables = []
  let table = null
  let at = 0
  for (const line of text.split('\n')) {
    if (line.startsWith('|')) {
      if (table === null) {
        table = []
        tables.push(table)
      }
      table.push(cellsOf(line, at))
    } else table = null
    at += line.length + 1
  }
  return tables
}

function cellsOf(line, start) {
  const cells = []
  let at = start + 1
  for (const part of line
    .replace(/\|\s*$/, '')
    .slice(1)
    .split('|')) {
    const raw = part.trim()
    cells.push({ at: at + part.indexOf(raw), raw })
    at += part.length + 1
  }
  return cells
}

const heads = [
  ['votes', /^(popular )?votes?\b|^first round$|^vote$/i],
  ['share', /^(%|percentage|percent|share|vote %|% votes?|percentage \(%\)|% of votes?)$/i],
  ['delegates', /^delegates?$/i],
  ['seats', /^(seats|total seats|seats won)$/i],
]

function readTable(draft, table, slots) {
  const header = table.findIndex(
    (row) => row.filter(({ raw }) => heads.some(([, head]) => head.test(raw))).length > 0,
  )
  if (header === -1) return
  const columns = table[header].map(({ raw }) => heads.find(([, head]) => head.test(raw))?.[0] ?? null)
  const rows = table.slice(header + 1).map((cells) => readRow(draft, cells, columns))
  const measured = columns.map((kind, at) => ({ kind, at })).filter(({ kind }) => kind !== null)
  let votesTaken = false
  for (const [place, { kind, at }] of measured.entries()) {
    if (kind === 'share') continue
    const next = measured[place + 1]
    const shareAt = kind === 'votes' && next?.kind === 'share' ? next.at : null
    const mirrored = kind === 'votes' ? (votesTaken ? [] : slots) : slots
    if (kind === 'votes') votesTaken = true
    relateColumn(draft, rows, { kind, at, shareAt }, mirrored)
  }
}

const roles = [
  ['invalid', /^(total )?(invalid|informal|rejected|spoil|blank|void|disallowed)/i],
  [
    'other',
    /turnout|registered|elector|majority|plurality|swing|source|\bhold\b|\bgain\b|unreturned|^notes?\b/i,
  ],
  ['valid', /^(total )?(valid|formal)/i],
  ['total', /^(grand )?totals?\b/i],
]

function readRow(draft, cells, columns) {
  const label = cells.find(({ raw }) => raw !== '' && raw !== '-')?.raw ?? ''
  const words = cells.map(({ raw }) => raw)
  const role = roles.find(([, words]) => words.test(label))?.[0] ?? 'option'
  const numbers = cells.map(({ at, raw }, column) => {
    const kind = columns[column]
    const value = kind === null || kind === undefined ? null : readNumber(raw, kind === 'share')
    return value === null ? null : { at, raw, kind, ...value }
  })
  draft.cells.push(...numbers.filter((cell) => cell !== null))
  if (role === 'option') draft.rows.push(numbers.filter((cell) => cell !== null))
  return { role, words, numbers }
}

/** Tries ways in which relations can go, and keeps the first that holds. */
function keepFirst(draft, ways) {
  const holding = ways.find((way) => way.length > 0 && failing(way, stated).length === 0)
  draft.relations.push(...(holding ?? []))
  return holding ?? null
}

function relateColumn(draft, rows, { kind, at, shareAt }, slots) {
  const having = rows.filter(({ numbers }) => numbers[at])
  const number = (row) => row.numbers[at]
  const options = having.filter(({ role }) => role === 'option')
  if (options.length < 2) return
  const parts = options.map(number)
  const [valid, total] = ['valid', 'total'].map((role) => having.find((row) => row.role === role))
  const invalid = having.filter(({ role }) => role === 'invalid').map(number)
  draft.columns.push(parts)
  if (valid) keepFirst(draft, [[sumOf(parts, number(valid))]])
  if (total)
    keepFirst(draft, [
      ...(valid ? [[sumOf([number(valid), ...invalid], number(total))]] : []),
      [sumOf(parts, number(total))],
      [sumOf([...parts, ...invalid], number(total))],
    ])
  if (total && draft.stake && kind !== 'votes') keepFirst(draft, [[sameAs(draft.stake, number(total))]])
  const mirrored = mirrorsOf(options, at, shareAt, kind, slots)
  for (const [one, other] of mirrored)
    if (keepFirst(draft, [[sameAs(one, other)]])) draft.mirrors.push([one, other])
  if (shareAt === null) return
  const shares = options
    .filter(({ numbers }) => numbers[shareAt])
    .map(({ numbers }) => [numbers[at], numbers[shareAt]])
  for (const slot of slots)
    if (slot.votes && slot.share && mirrored.some(([one]) => one === slot.votes))
      shares.push([slot.votes, slot.share])
  const denominators = [
    total && [[number(total)], []],
    valid && [[number(valid)], []],
    [parts, []],
    total && invalid.length > 0 && [[number(total)], invalid],
  ].filter(Boolean)
  keepFirst(
    draft,
    ['half', 'truncated'].flatMap((mode) =>
      denominators.map(([plus, minus]) =>
        shares.map(([count, share]) => shareOf(count, share, plus, mode, minus)),
      ),
    ),
  )
  const whole = total?.numbers[shareAt]
  if (whole) keepFirst(draft, [[fixedAt(whole, 100n * 10n ** BigInt(whole.decimals))]])
}

/** The infobox's numbers and the table's of one option: the name is the same, or the start of it. */
function mirrorsOf(options, at, shareAt, kind, slots) {
  const pairs = []
  for (const slot of slots) {
    const row = options.find(({ words }) =>
      words.some((word) =>
        (slot.names ?? []).some((name) => word === name || (word.length > 4 && name.startsWith(`${word} `))),
      ),
    )
    if (row === undefined) continue
    if (slot[kind]) pairs.push([slot[kind], row.numbers[at]])
    if (shareAt !== null && slot.share && row.numbers[shareAt]) pairs.push([slot.share, row.numbers[shareAt]])
  }
  return pairs
}

function readDates({ text, dates }) {
  for (const match of text.matchAll(/^(?:- Election Date: |Primary date: )(.+)$/gm))
    dates.push({ at: match.index + match[0].length - match[1].length, raw: match[1] })
}
