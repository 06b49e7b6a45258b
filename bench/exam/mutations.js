import { readNumber } from './exact.js'

/*
 * How numbers in articles go wrong. Each class gives edits `[{cell, at, raw, text}]` of an article, or null where the
 * article has nothing of the kind. `single` classes change one number.
 */

export const singleClasses = {
  'digit substituted': (article, random) =>
    atDigit(article, random, (raw, at) => replaced(raw, at, otherDigit(raw[at], random))),
  'neighbours swapped': (article, random) => atDigit(article, random, swapped),
  'digit dropped': (article, random) =>
    atDigit(article, random, (raw, at) => regrouped(raw, raw.slice(0, at) + raw.slice(at + 1))),
  'digit inserted': (article, random) =>
    atDigit(article, random, (raw, at) =>
      regrouped(raw, raw.slice(0, at) + random.below(10) + raw.slice(at)),
    ),
  'times a power of ten': (article, random) =>
    onCell(article, random, (cell) => (cell.kind === 'share' ? null : scaled(cell, random))),
  'decimal point moved': (article, random) =>
    onCell(article, random, (cell) => (cell.kind === 'share' ? pointMoved(cell, random) : null)),
  'wrong total': wrongTotal,
  'stale mirror': staleMirror,
  'delegate off by one': (article, random) =>
    onCell(article, random, (cell) =>
      cell.kind === 'delegates' || cell.kind === 'seats'
        ? String(cell.units + (cell.units > 0n && random.chance(0.5) ? -1n : 1n))
        : null,
    ),
}

export const otherClasses = {
  "two rows' votes swapped": rowsSwapped,
  'column shifted': columnShifted,
  'changed denominator': changedDenominator,
  'wrong date': wrongDate,
  'misspelt name': misspeltName,
  'two cells': twoCells,
  'both mirrors alike': bothMirrors,
}

/** Every digit substituted by every other, every two different neighbours swapped; without new leading zeros. */
export function everyMutation(article) {
  const all = []
  for (const cell of checkedCells(article)) {
    const { raw } = cell
    for (let at = 0; at < raw.length; at++) {
      if (!isDigit(raw[at])) continue
      for (let digit = 0; digit <= 9; digit++)
        if (String(digit) !== raw[at]) all.push([edit(cell, replaced(raw, at, String(digit)))])
      const text = swapped(raw, at)
      if (text !== null) all.push([edit(cell, text)])
    }
  }
  return all.filter(([{ raw, text }]) => !hasLeadingZero(text) || hasLeadingZero(raw))
}

const hasLeadingZero = (text) => /^0[\d,]/.test(text)
const isDigit = (character) => character !== undefined && character >= '0' && character <= '9'

/** The cells that some relation speaks of: no other can be checked at all. */
export function checkedCells(article) {
  article.checked ??= article.cells.filter((cell) =>
    article.relations.some(({ cells }) => cells.includes(cell)),
  )
  return article.checked
}

function edit(cell, text) {
  return { cell, at: cell.at, raw: cell.raw, text }
}

function onCell(article, random, change) {
  const cells = checkedCells(article)
  for (let tries = 0; tries < 20 && cells.length > 0; tries++) {
    const cell = random.pick(cells)
    const text = change(cell)
    if (isOther(cell, text)) return [edit(cell, text)]
  }
  return null
}

/** Another number in writing that can be read, with no leading zero that was not there. */
function isOther(cell, text) {
  if (text === null || (hasLeadingZero(text) && !hasLeadingZero(cell.raw))) return false
  const value = readNumber(text, cell.kind === 'share')
  if (value === null) return false
  const decimals = Math.max(value.decimals, cell.decimals)
  return (
    value.units * 10n ** BigInt(decimals - value.decimals) !==
    cell.units * 10n ** BigInt(decimals - cell.decimals)
  )
}

function atDigit(article, random, change) {
  return onCell(article, random, ({ raw }) => {
    const at = random.below(raw.length)
    return isDigit(raw[at]) ? change(raw, at) : null
  })
}

function otherDigit(digit, random) {
  return String((Number(digit) + random.between(1, 9)) % 10)
}

function replaced(raw, at, text) {
  return raw.slice(0, at) + text + raw.slice(at + 1)
}

function swapped(raw, at) {
  const next = isDigit(raw[at + 1])
    ? at + 1
    : isDigit(raw[at + 2]) && /[,.]/.test(raw[at + 1])
      ? at + 2
      : null
  if (next === null || raw[next] === raw[at]) return null
  return replaced(replaced(raw, at, raw[next]), next, raw[at])
}

/** A number with commas keeps them where they belong; a share's point stays where it is. */
function regrouped(raw, text) {
  if (!/\d,\d{3}(\D|$)/.test(raw) || text.includes('.')) return text
  return group(text.replace(/,/g, ''))
}

const group = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',')

function scaled({ raw, units }, random) {
  const separator = /\d(\D)\d/.exec(raw)?.[1] ?? (units < 1000n && random.chance(0.5) ? ',' : '')
  const power = 10n ** BigInt(random.between(1, 3))
  const value = units % power === 0n && random.chance(0.5) ? units / power : units * power
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator)
}

function pointMoved({ raw }, random) {
  const at = raw.search(/[.,]/)
  if (at === -1) return null
  const to = at + random.pick([-1, 1])
  const bare = raw.slice(0, at) + raw.slice(at + 1)
  if (to < 1 || !isDigit(bare[to])) return null
  return bare.slice(0, to) + raw[at] + bare.slice(to)
}

function wrongTotal(article, random) {
  const totals = article.relations.filter(({ kind }) => kind === 'sum').map(({ total }) => total)
  if (totals.length === 0) return null
  const cell = random.pick(totals)
  const text = like(cell, BigInt(random.between(1, Math.max(9, Math.min(2 * Number(cell.units), 2e9)))))
  return isOther(cell, text) ? [edit(cell, text)] : null
}

function staleMirror(article, random) {
  const mirrors = article.mirrors.filter(([{ kind, units }]) => kind === 'votes' && units > 20n)
  if (mirrors.length === 0) return null
  const [cell] = random.pick(mirrors)
  const text = like(cell, cell.units - 1n - (cell.units * BigInt(random.between(0, 80))) / 1000n)
  return isOther(cell, text) ? [edit(cell, text)] : null
}

/** A count in the writing of another. */
function like({ raw, units }, value) {
  const separator = /\d(\D)\d/.exec(raw)?.[1] ?? (units < 1000n ? ',' : '')
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator)
}

function rowsSwapped(article, random) {
  const columns = article.columns.filter(({ length }) => length > 1)
  if (columns.length === 0) return null
  const column = random.pick(columns)
  const at = random.below(column.length - 1)
  const [one, other] = [column[at], column[at + 1]]
  return one.units === other.units ? null : [edit(one, other.raw), edit(other, one.raw)]
}

/** The numbers of one row, each in the next one's place. */
function columnShifted(article, random) {
  const rows = article.rows.filter((row) => row.length > 1)
  if (rows.length === 0) return null
  const row = random.pick(rows)
  const edits = row.map((cell, at) => edit(cell, row[(at + row.length - 1) % row.length].raw))
  return edits.every(({ raw, text }) => raw !== text) ? edits : null
}

/** All shares of a column as if the last row did not count. */
function changedDenominator(article, random) {
  const columns = article.columns.filter(({ length }) => length > 3)
  if (columns.length === 0) return null
  const column = random.pick(columns)
  if (column[column.length - 1].units === 0n) return null
  const total = column.slice(0, -1).reduce((sum, { units }) => sum + units, 0n)
  if (total === 0n) return null
  const edits = []
  for (const count of column.slice(0, -1)) {
    const relation = article.relations.find((one) => one.kind === 'share' && one.count === count)
    if (relation === undefined) return null
    const { share } = relation
    const scaled = 200n * 10n ** BigInt(share.decimals) * count.units
    const digits = String((scaled + total) / (2n * total)).padStart(share.decimals + 1, '0')
    const sign = share.raw.includes(',') ? ',' : '.'
    const text =
      share.decimals === 0
        ? digits
        : `${digits.slice(0, -share.decimals)}${sign}${digits.slice(-share.decimals)}`
    if (!share.raw.startsWith(text)) edits.push(edit(share, text + (share.raw.endsWith('%') ? '%' : '')))
  }
  return edits.length > 1 ? edits : null
}

function wrongDate({ dates }, random) {
  if (dates.length < 2) return null
  const { at, raw } = random.pick(dates)
  const digits = [...raw.matchAll(/\d/g)]
  const { index } = digits.length === 0 ? { index: -1 } : random.pick(digits)
  return index === -1 ? null : [{ at, raw, text: replaced(raw, index, otherDigit(raw[index], random)) }]
}

function misspeltName({ names }, random) {
  if (names.length < 2) return null
  const { at, raw } = random.pick(names)
  const place = random.between(1, raw.length - 1)
  if (!/[a-z]/.test(raw[place])) return null
  const text = random.chance(0.5)
    ? raw.slice(0, place) + raw.slice(place + 1)
    : replaced(raw, place, random.pick('bcdfgklmnprst'))
  return text === raw ? null : [{ at, raw, text }]
}

function twoCells(article, random) {
  const one = singleClasses['digit substituted'](article, random)
  const other = singleClasses['digit substituted'](article, random)
  return one === null || other === null || one[0].cell === other[0].cell ? null : [...one, ...other]
}

function bothMirrors(article, random) {
  if (article.mirrors.length === 0) return null
  const [one, other] = random.pick(article.mirrors)
  const changed = atDigit({ cells: [one], checked: [one] }, random, (raw, at) =>
    replaced(raw, at, otherDigit(raw[at], random)),
  )
  const text = changed?.[0].text
  const bare = text?.replace(/%$/, '') + (other.raw.endsWith('%') ? '%' : '')
  return text === undefined ||
    !isOther(other, bare) ||
    one.raw.replace(/%$/, '') !== other.raw.replace(/%$/, '')
    ? null
    : [...changed, edit(other, bare)]
}
