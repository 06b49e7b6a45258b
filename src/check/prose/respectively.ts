import type { Quantity } from '../../value/index.js'
import { behindApposition } from './apposition.js'
import type { Mention } from './mentions.js'
import type { Option } from './names.js'
import { personWords } from './person-words.js'
import type { Stretch } from './sentences.js'

/** A number and whose it is. */
interface DealtNumber {
  option: Option
  quantity: Quantity
}

const joining = new RegExp(`^(?:,|,? and)(?: the)?${personWords} $`, 'u')
const between = /^(?:,|,? and) $/
const behind = /^(?: of the (?:popular |total )?votes?)?,? respectively$/

/** Whether a sentence deals out numbers in the order of names, so that none of them is the nearest name's. */
export function dealsOut(said: string): boolean {
  return said.includes('respectively')
}

/**
 * `Kane, Judd and Lund received 47.8%, 43.1% and 7.0% of the vote, respectively`: whose each number is, where as many names
 * stand in a row as numbers do, and nothing else behind them; none otherwise.
 */
export function dealtOut(
  text: string,
  { start, end }: Stretch,
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
): DealtNumber[] {
  const [first] = quantities
  const last = quantities.at(-1)
  if (
    first === undefined ||
    last === undefined ||
    mentions.length < 2 ||
    mentions.length !== quantities.length
  )
    return []
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1]
    const isRow =
      next === undefined ||
      joining.test(text.slice(behindApposition(text, mention.end, next.start), next.start))
    if (mention.possessive || !isRow) return []
  }
  for (const [at, quantity] of quantities.entries()) {
    const next = quantities[at + 1]
    if (next !== undefined && !between.test(text.slice(start + quantity.end, start + next.reading.start)))
      return []
  }
  if (
    (mentions.at(-1)?.end ?? end) > start + first.reading.start ||
    !behind.test(text.slice(start + last.end, end))
  )
    return []
  return mentions.flatMap(({ option }, at) => {
    const quantity = quantities[at]
    return quantity === undefined
      ? []
      : [{ option, quantity: { ...quantity, unit: quantity.unit || last.unit } }]
  })
}
