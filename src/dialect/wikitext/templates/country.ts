import type { InlineText } from '../inline/inline-text.js'
import { type CallParameter, templateName } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from './reading-context.js'
import { shippedCountries } from './shipped.js'

const countries = new Map(Object.entries(shippedCountries))
/** What teams at the Olympic Games are called otherwise. */
const olympic = new Map([['GBR', 'Great Britain']])

/** The country that a code stands for; undefined for any other text. */
export function countryOf(code: string, isOlympic = false): string | undefined {
  return (isOlympic ? olympic.get(code) : undefined) ?? countries.get(code)
}

/** `{{flag|Wales}}` says Wales, `{{fb|WAL}}` as well, `{{flag|USA|name=the States}}` what it is told to. False where no country is named. */
export function readCountry(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const given = context.given(parameters, ['name', '1', 'country'])
  if (given === undefined) return false
  const country = countryOf(
    context.text.slice(given.start, given.end).trim(),
    /ioc/i.test(templateName(context.text, node)),
  )
  if (country === undefined) context.readTrimmed(given, out)
  else out.addStated(country, node.start, node.end)
  return true
}
