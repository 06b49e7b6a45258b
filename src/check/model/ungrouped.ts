import type { Fact } from '../../record/fact.js'
import { between } from './domain.js'
import { type Quantity, smallOf } from './quantity.js'

const byCommas = /^\d{1,4}(?:,\d+)+$/
const byPoints = /^\d{1,4}(?:\.\d+)+$/
/** One group of two digits, of four or of five, or nothing but a zero before the first. */
const byBlanks =
  /^(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})*[ \u00a0\u202f](?:\d\d|\d{4,5})(?:[ \u00a0\u202f]\d{3})*|0(?:[ \u00a0\u202f]\d{3})+)$/

/**
 * The count that a number grouped as no number is (`11,39`, `1.499.97`, `631 01`) has without its separators: a digit may be missing, so that
 * its relations tell what it should be. Null for any other text; few digits between blanks are rather several numbers.
 */
export function ungroupedCount({ reading, node, from }: Fact, label: string, place: string): Quantity | null {
  const { type, raw, start, end } = reading
  if (type !== 'text' || end - start > 20) return null
  const text = raw.slice(start, end)
  const digits = text.replace(/\D/g, '')
  const blanks = byBlanks.test(text) && digits.length > 4
  if (!blanks && !byCommas.test(text) && !byPoints.test(text)) return null
  const units = BigInt(digits)
  return {
    units,
    small: smallOf(units),
    decimals: 0,
    fact: { reading, node, from },
    label,
    place,
    unit: '',
    range: between(0n, null),
    malformed: true,
    // Which separator it should have, only the other numbers tell.
    ...(blanks ? { unusual: true } : {}),
  }
}
