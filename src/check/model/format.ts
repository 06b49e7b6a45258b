import { exactLiteral, exactNumber } from '../../value/index.js'
import { cardinals } from '../../value/vocabulary/cardinals.js'
import { type Quantity, statedText } from './quantity.js'

const groupSeparators = /[,.'’\s\u00a0\u2009\u202f]/u

/** Digits with commas, for messages of our own: 23,541 and 48.41. */
export function plainNumber(units: bigint, decimals: number): string {
  const literal = exactLiteral({ units, decimals })
  const negative = literal.startsWith('-')
  const [whole = '', fraction] = literal.slice(negative ? 1 : 0).split('.')
  return `${negative ? '−' : ''}${group(whole, ',')}${fraction === undefined ? '' : `.${fraction}`}`
}

function group(digits: string, separator: string): string {
  let text = ''
  for (let end = digits.length; end > 0; end -= 3) {
    const part = digits.slice(Math.max(0, end - 3), end)
    text = text === '' ? part : `${part}${separator}${text}`
  }
  return text
}

/**
 * Another value in the writing of a stated number: its grouping, decimal sign, percent sign and what stands around the
 * digits are kept; `.528` stays without a zero in front. `4½` and other fractions are rewritten with a fraction where one exists.
 * `decimals`: how many the value has, where they are not those of the number.
 */
export function writeLike(quantity: Quantity, units: bigint, decimals = quantity.decimals): string {
  const token = statedText(quantity)
  const literal = exactLiteral({ units, decimals })
  const negative = literal.startsWith('-')
  const [whole = '0', fraction = ''] = literal.slice(negative ? 1 : 0).split('.')
  const digit = token.search(/[\d¼½¾]/u)
  if (digit === -1) return writeWord(token, literal)
  const last = lastDigit(token)
  const isBare = last + 1 - digit === quantity.decimals && /[.,]/.test(token.charAt(digit - 1))
  const first = isBare ? digit - 1 : digit
  const before = signed(token.slice(0, first), negative)
  const body = token.slice(first, last + 1)
  const vulgar = /[¼½¾]$/u.test(body) ? writeFraction(whole, fraction) : null
  if (vulgar !== null) return before + vulgar + token.slice(last + 1)
  const decimalSign = fraction === '' ? '' : decimalSignOf(body, quantity.decimals)
  const separator = separatorOf(
    decimalSign === '' ? body : body.slice(0, body.lastIndexOf(decimalSign)),
    quantity,
    whole,
  )
  const written = isBare && whole === '0' && fraction !== '' ? '' : writeWhole(whole, separator, body)
  return `${before}${written}${decimalSign}${fraction}${token.slice(last + 1)}`
}

/** A number in words, capitalized like another; in figures where there is no word for it. */
function writeWord(token: string, literal: string): string {
  const word = cardinals[Number(literal)]
  const isCapital = token.charAt(0) !== token.charAt(0).toLowerCase()
  return word === undefined ? literal : isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function lastDigit(token: string): number {
  for (let at = token.length - 1; at >= 0; at--) if (/[\d¼½¾]/u.test(token[at] ?? '')) return at
  return token.length - 1
}

const [up, down] = ['▲△↑', '▼▽↓']

/** An arrow says by itself which way a change goes. */
function signed(before: string, negative: boolean): string {
  const bare = before.replace(/[-−–]/gu, '')
  const arrow = /[▲△↑▼▽↓]/u.exec(before)?.[0]
  if (arrow !== undefined) {
    const kind = Math.max(up.indexOf(arrow), down.indexOf(arrow))
    return bare.replace(arrow, (negative ? down : up).charAt(kind))
  }
  return negative ? (bare === before ? `${before}−` : before) : bare
}

function decimalSignOf(body: string, decimals: number): string {
  const sign = body[body.length - decimals - 1] ?? '.'
  return sign === ',' || sign === '.' ? sign : '.'
}

/** The grouping of the number itself; a number too short to show one gets commas where its value now needs them. */
function separatorOf(wholePart: string, quantity: Quantity, whole: string): string {
  const own = groupSeparators.exec(wholePart)?.[0]
  if (own !== undefined) return own
  const stated = exactNumber(quantity.fact.reading.exact ?? '')
  const short = stated !== null && stated.units / 10n ** BigInt(stated.decimals) < 1000n
  return short && whole.length > 3 ? ',' : ''
}

/** Indian grouping (3,94,364) stays Indian. */
function writeWhole(whole: string, separator: string, body: string): string {
  if (separator === '') return whole
  const indian = /\d[,]\d\d[,]\d{3}(?!\d)/.test(body)
  if (!indian || whole.length <= 5) return group(whole, separator)
  const head = whole.slice(0, -3)
  const parts: string[] = []
  for (let end = head.length; end > 0; end -= 2) parts.unshift(head.slice(Math.max(0, end - 2), end))
  return `${parts.join(separator)}${separator}${whole.slice(-3)}`
}

function writeFraction(whole: string, fraction: string): string | null {
  const sign = ({ '5': '½', '25': '¼', '75': '¾' } as const)[fraction.replace(/0+$/, '')]
  if (fraction.replace(/0/g, '') === '') return whole
  if (sign === undefined) return null
  return whole === '0' ? sign : `${whole}${sign}`
}
