import { evaluate, shownNumber } from '../expressions/expression.js'
import type { Stretch } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import { InlineText } from './inline-text.js'

/** What parser functions ask of the reader of the text around them. */
export interface FunctionContext {
  readonly text: string
  readInto(stretch: Stretch, out: InlineText): void
  readTrimmed(stretch: Stretch, out: InlineText): void
}

interface Call {
  context: FunctionContext
  node: Template
  /** What stands behind the colon, and what behind each bar. */
  parts: readonly Stretch[]
  out: InlineText
}

/** Adds what a function shows; false where that depends on what the text does not say. */
type ParserFunction = (call: Call) => boolean

const functions = new Map<string, ParserFunction>([
  ['formatnum', showFormatted],
  ['lcfirst', showFirst],
  ['ucfirst', showFirst],
  ['lc', (call) => showChanged(call, (text) => text.toLowerCase())],
  ['uc', (call) => showChanged(call, (text) => text.toUpperCase())],
  ['padleft', (call) => showPadded(call, (text, length, filler) => text.padStart(length, filler))],
  ['padright', (call) => showPadded(call, (text, length, filler) => text.padEnd(length, filler))],
  ['plural', showPlural],
  ['#if', (call) => choose(call, 0, (text) => text !== '')],
  ['#ifeq', (call) => choose(call, 1, (text, other) => text === other)],
  ['#switch', showSwitch],
  ['#expr', showNumber],
  ['#ifexpr', chooseByNumber],
  ['#tag', keepTag],
  ['defaultsort', () => true],
  ['displaytitle', () => true],
  ['#seo', () => true],
])

/** Reads `{{formatnum:11397}}`, `{{#if:…}}` and their like; false for what is no such function, or one that only the wiki can work out. */
export function readFunction(
  context: FunctionContext,
  name: string,
  node: Template,
  out: InlineText,
): boolean {
  const colon = name.indexOf(':')
  const [first] = node.parts
  if (colon === -1 || first === undefined) return false
  const called = functions.get(name.slice(0, colon).trim().toLowerCase())
  if (called === undefined) return false
  const start = context.text.indexOf(':', first.start) + 1
  const argument = { start, end: first.end, nodes: first.nodes.filter((inner) => inner.start >= start) }
  return called({ context, node, parts: [argument, ...node.parts.slice(1)], out })
}

/** What an argument shows, where the text says all of it; null where it is not given or a template no one knows is in it. */
function literalOf({ context, parts }: Call, index: number): string | null {
  const part = parts[index]
  if (part === undefined) return null
  const read = new InlineText()
  context.readInto(part, read)
  return read.unread.length === 0 ? read.value.trim() : null
}

function show({ context, parts, out }: Call, index: number): boolean {
  const part = parts[index]
  if (part !== undefined) context.readTrimmed(part, out)
  return true
}

function showFirst(call: Call): boolean {
  return show(call, 0)
}

/** `{{formatnum:1234}}` shows a number with separators, which are none of its digits; with `R` it takes them away. */
function showFormatted(call: Call): boolean {
  return literalOf(call, 1) === 'R' ? showChanged(call, (text) => text.replaceAll(',', '')) : showFirst(call)
}

/** What an expression comes to; one that is a number already stands in the text itself. */
function showNumber(call: Call): boolean {
  const expression = literalOf(call, 0)
  if (expression === null) return false
  if (call.parts[0]?.nodes.length === 0 && /^[-+]?\d+(?:\.\d+)?$/.test(expression)) return showFirst(call)
  const value = evaluate(expression)
  const shown = value === null ? null : shownNumber(value)
  if (shown !== null) call.out.addStated(shown, call.node.start, call.node.end)
  return shown !== null
}

function chooseByNumber(call: Call): boolean {
  const expression = literalOf(call, 0)
  const value = expression === null ? null : evaluate(expression)
  return value !== null && show(call, value.top === 0n ? 2 : 1)
}

function showChanged(call: Call, change: (text: string) => string): boolean {
  const text = literalOf(call, 0)
  if (text !== null) call.out.addStated(change(text), call.node.start, call.node.end)
  return text !== null
}

/** MediaWiki pads to 500 characters at most. */
const longestPadding = 500

function showPadded(call: Call, pad: (text: string, length: number, filler: string) => string): boolean {
  const length = Number(literalOf(call, 1) ?? Number.NaN)
  if (!Number.isInteger(length) || length < 0) return false
  return showChanged(call, (text) => pad(text, Math.min(length, longestPadding), literalOf(call, 2) || '0'))
}

/** `{{plural:1|vote|votes}}`, as in English. */
function showPlural(call: Call): boolean {
  const count = literalOf(call, 0)
  if (count === null || !/^\d{1,15}$/.test(count)) return false
  return show(call, Number(count) === 1 || call.parts.length < 3 ? 1 : 2)
}

/** Shows the argument behind those that are compared where the answer is yes, else the one behind it. */
function choose(call: Call, last: 0 | 1, answer: (text: string, other: string) => boolean): boolean {
  const text = literalOf(call, 0)
  const other = last === 0 ? '' : literalOf(call, last)
  if (text === null || other === null) return false
  return show(call, last + (answer(text, other) ? 1 : 2))
}

/** `{{#switch:b|a=1|b|c=2|#default=3}}`: the first case that fits, or the default. */
function showSwitch(call: Call): boolean {
  const text = literalOf(call, 0)
  if (text === null) return false
  const { context, node, out } = call
  const cases = node.parts.slice(1)
  const last = cases.at(-1)
  // A last case without a value is what shows where none fits.
  let fallback: Stretch | undefined = last?.equals === -1 ? last : undefined
  let fits = false
  for (const part of cases) {
    const name = context.text.slice(part.start, part.equals === -1 ? part.end : part.equals).trim()
    fits ||= name === text && part !== fallback
    if (part.equals === -1) continue
    const value = {
      start: part.equals + 1,
      end: part.end,
      nodes: part.nodes.filter(({ start }) => start > part.equals),
    }
    if (fits) {
      context.readTrimmed(value, out)
      return true
    }
    if (name.toLowerCase() === '#default') fallback ??= value
  }
  if (fallback !== undefined) context.readTrimmed(fallback, out)
  return true
}

/** `{{#tag:ref|…}}` is a note like `<ref>…</ref>`. */
function keepTag(call: Call): boolean {
  if (literalOf(call, 0)?.toLowerCase() !== 'ref') return false
  call.out.addReference(call.context.text, call.node.start, call.node.end)
  return true
}
