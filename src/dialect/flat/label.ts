import type { Label } from '../../article/nodes.js'
import { isBlank } from '../../source/blank.js'
import type { Lines } from '../../source/lines.js'
import { startsBlock } from './interrupt.js'
import { colonAt } from './mark.js'
import type { BlockReader } from './scan.js'
import { lineText, plainText } from './text.js'

const longestKey = 60
const mostKeyWords = 6
const longestValue = 160
/** A value of up to this many characters stays a label's even when prose follows on the next line. */
const shortValue = 48

/** Whether `[from, to)` can be a label's key: up to six words, a capital, a digit or another script's letter first, no sentence marks. */
function isKey(text: string, from: number, to: number): boolean {
  const head = text.charCodeAt(from)
  if (!((head >= 65 && head <= 90) || (head >= 48 && head <= 57) || head > 191)) return false
  let words = 1
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      if (!isBlank(text.charCodeAt(at - 1))) words += 1
    } else if (code === 46) {
      const before = text.charCodeAt(at - 1)
      if (!(before >= 65 && before <= 90)) return false
    } else if (
      code === 33 ||
      code === 63 ||
      code === 59 ||
      code === 44 ||
      code === 58 ||
      code === 61 ||
      code === 124
    )
      return false
  }
  return words <= mostKeyWords
}

/** Offset of the colon of `Key: value`; -1 when the line is no label. */
export function labelColon(scan: Lines): number {
  const { text, first, last, code } = scan
  if (code < 48 || first !== scan.start + (text.charCodeAt(scan.start) === 0xfeff ? 1 : 0)) return -1
  const colon = colonAt(text, first, Math.min(last, first + longestKey + 1))
  if (
    colon <= first ||
    colon + 1 >= last ||
    !isBlank(text.charCodeAt(colon + 1)) ||
    last - colon > longestValue
  )
    return -1
  return isKey(text, first, colon) ? colon : -1
}

/** Whether the next line goes on as prose. */
function proseFollows(scan: Lines): boolean {
  const next = scan.fork()
  next.advance()
  return !next.blank && !startsBlock(next) && labelColon(next) === -1
}

/** A short key and its value on a line of their own, beside a table or a list. */
export const labelReader: BlockReader = {
  name: 'label',
  read(scan): Label | undefined {
    const colon = labelColon(scan)
    if (colon === -1) return undefined
    const { first, last } = scan
    if (last - colon > shortValue && proseFollows(scan)) return undefined
    const key = plainText(scan, first, colon)
    const value = lineText(scan, colon + 1, last)
    const position = scan.position(first, last)
    scan.advance()
    return { type: 'label', key: key.value, keySpan: key.span, ...value, position }
  },
}
