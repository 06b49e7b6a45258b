import type { InlineText } from '../inline/inline-text.js'
import { type CallParameter, templateName } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'
import { wordOf } from './words.js'

/** What of a ship's name is shown, by the number that asks for it. */
const formats: ReadonlyMap<string, { prefix: boolean; number: boolean }> = new Map([
  ['', { prefix: true, number: true }],
  ['2', { prefix: false, number: false }],
  ['6', { prefix: true, number: false }],
])

/**
 * `{{USS|Iowa|BB-61}}` says USS Iowa (BB-61), `{{USS|Iowa|BB-61|2}}` Iowa, `{{ship|SMS|Emden}}` SMS Emden. False with a format that is
 * none of these.
 */
export function readShip(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const template = templateName(context.text, node)
  const isGeneral = template.toLowerCase() === 'ship'
  const [name, number, format] = isGeneral ? ['2', '3', '4'] : ['1', '2', '3']
  const ship = context.given(parameters, [name])
  const shown = formats.get(wordOf(context, parameters, [format]))
  if (ship === undefined || shown === undefined) return false
  const prefix = isGeneral ? wordOf(context, parameters, ['1']) : template.toUpperCase()
  if (shown.prefix && prefix !== '') out.addStated(`${prefix} `, node.start, node.start)
  context.readTrimmed(ship, out)
  const hull = context.given(parameters, [number])
  if (!shown.number || hull === undefined) return true
  out.addStated(' (', ship.end, ship.end)
  context.readTrimmed(hull, out)
  out.addStated(')', hull.end, hull.end)
  return true
}
