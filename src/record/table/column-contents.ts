import { isChange, isTime } from '../../value/index.js'
import type { ValueType } from '../../value/reading.js'
import { absentCell, type GridRow, isEmpty, isNumeric } from './grid.js'

/** So many rows tell what a column holds. */
const sampleSize = 100

/** Times name no row. */
export function holdsTimes(body: readonly GridRow[], at: number): boolean {
  return body.some((row) => isTime(row[at]?.text ?? ''))
}

/** A `Pos.` of goalkeepers and forwards is no rank. */
export function saysWords(body: readonly GridRow[], at: number): boolean {
  const texts = body.slice(0, sampleSize).map((row) => row[at]?.text ?? '')
  return texts.some((text) => text !== '') && !texts.some((text) => /\d/.test(text)) && mostlyText(body, at)
}

/** Whether all rows, of several, say the same: a label beside them that lost its span. */
export function saysOneThing(body: readonly GridRow[], at: number): boolean {
  const [first, ...others] = body
  const text = first?.[at]?.text ?? ''
  return text !== '' && others.length > 1 && others.every((row) => row[at]?.text === text)
}

/** Whether there are letters in a column: `1.` and `2.` are no names. */
export function hasLetters(body: readonly GridRow[], at: number): boolean {
  return body.slice(0, sampleSize).some((row) => /\p{L}/u.test(row[at]?.text ?? ''))
}

/** What the first cell of a column that says something holds. */
export function firstType(body: readonly GridRow[], at: number): ValueType {
  for (const row of body) {
    const type = row[at]?.type
    if (type !== undefined && type !== 'missing') return type
  }
  return 'missing'
}

export function mostlyPercent(body: readonly GridRow[], at: number): boolean {
  let percents = 0
  let others = 0
  for (const row of body.slice(0, sampleSize)) {
    const { type } = row[at] ?? absentCell
    if (type === 'percent') percents++
    else if (type !== 'missing') others++
  }
  return percents > others
}

/** Whether a column holds numbers up to 100 and nothing else. */
export function holdsShares(body: readonly GridRow[], at: number): boolean {
  let shares = 0
  for (const row of body.slice(0, sampleSize)) {
    const { type, reading } = row[at] ?? absentCell
    if (type === 'missing') continue
    if (type === 'text' || type === 'date' || !(Number(reading.exact) <= 100)) return false
    shares++
  }
  return shares > 0
}

/** Whether a number of a column is below nought, or most have a sign or an arrow. */
export function holdsChanges(body: readonly GridRow[], at: number): boolean {
  let changes = 0
  let numbers = 0
  for (const row of body.slice(0, sampleSize)) {
    const { reading } = row[at] ?? absentCell
    if (reading.exact === undefined) continue
    if (reading.exact.startsWith('-')) return true
    numbers++
    if (isChange(reading)) changes++
  }
  return changes * 2 > numbers
}

/** Whether most cells are counts with their share in brackets: `Votes (%)`. Totals may be counts alone. */
export function mostlyCombined(body: readonly GridRow[], at: number): boolean {
  let combined = 0
  let others = 0
  for (const row of body.slice(0, sampleSize)) {
    const { type, reading } = row[at] ?? absentCell
    if (type === 'integer' && reading.parts?.some((part) => part.type === 'percent')) combined++
    else if (type !== 'missing' && !(type === 'integer' && Number(reading.exact) > 100)) others++
  }
  return combined > others
}

export function mostlyText(body: readonly GridRow[], at: number): boolean {
  let text = 0
  let other = 0
  for (const row of body.slice(0, sampleSize)) {
    const cell = row[at]
    if (cell === undefined || isEmpty(cell)) continue
    if (cell.type === 'text' && !isNumeric(cell)) text++
    else other++
  }
  return text > other
}

/** Whether a column has words, and more often than numbers. */
export function holdsNames(body: readonly GridRow[], at: number): boolean {
  let words = 0
  let numbers = 0
  let others = 0
  for (const row of body.slice(0, sampleSize)) {
    const cell = row[at] ?? absentCell
    if (isNumeric(cell)) numbers++
    else if (cell.type === 'text' && !isEmpty(cell)) words++
    else if (cell.type !== 'missing') others++
  }
  return words > 0 && words + others > numbers
}
