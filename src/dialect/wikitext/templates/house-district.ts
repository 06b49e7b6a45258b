import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'
import { wordOf } from './words.js'

/** `{{ushr|Ohio|3}}` is Ohio's 3rd congressional district, `{{ushr|Ohio|3|X}}` Ohio 3, `{{ushr|Utah|AL}}` Utah's at-large one. False without a state and a district, or for other forms. */
export function readHouseDistrict(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const [state = '', district = '', form = ''] = ['1', '2', '3'].map((name) =>
    wordOf(context, parameters, [name]),
  )
  const isAtLarge = /^at[- ]large$|^al$/i.test(district)
  if (state.length < 3 || !(isAtLarge || /^\d{1,2}$/.test(district))) return false
  const letter = form.toLowerCase()
  if (letter !== '' && letter !== 'x') return false
  const at = out.value.length
  const page = `${state}'s ${isAtLarge ? 'at-large' : ordinal(Number(district))} congressional district`
  out.addStated(letter === '' ? page : `${state} ${isAtLarge ? 'at-large' : district}`, node.start, node.end)
  out.addLink(at, page)
  return true
}

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14
  return number + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'))
}
