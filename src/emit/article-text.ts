import type { ValueType } from '../value/reading.js'
import { type Field, type Leaf, statementOf } from './leaf.js'

/** A value as an article would state it: its raw text where the record has that, else a text that reads as the same value. */
export function fieldText(leaf: Field | undefined): string {
  if (leaf === undefined || leaf === null) return ''
  const statement = statementOf(leaf)
  if (statement !== null) return statement.text ?? statement.raw
  if (Array.isArray(leaf)) return leaf.map((item) => fieldText(item)).join('\n')
  if (typeof leaf === 'boolean') return leaf ? 'yes' : 'no'
  return typeof leaf === 'number' ? numberText(leaf) : String(leaf)
}

/** A cell of a column: shares get their sign back, which tells them from counts. */
export function cellText(leaf: Leaf | undefined, type: ValueType): string {
  const text = fieldText(leaf)
  return type === 'percent' && typeof leaf === 'number' ? `${text}%` : text
}

/** Exactly three decimals look like a group of thousands, so a fourth is stated. Never in the `1e21` form. */
function numberText(value: number): string {
  const text = String(value)
  if (text.includes('e')) return plainDigits(text)
  const point = text.indexOf('.')
  return point !== -1 && text.length - point === 4 ? `${text}0` : text
}

/** `1.5e-7` as `0.00000015`. */
function plainDigits(text: string): string {
  const [mantissa = '', exponent = '0'] = text.split('e')
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const point = whole.length + Number(exponent)
  const digits = whole + fraction
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return `${sign}${digits.padEnd(point, '0').slice(0, point)}${digits.length > point ? `.${digits.slice(point)}` : ''}`
}
