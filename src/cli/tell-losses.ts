import { type LostTemplate, lossesOf } from '../article/losses.js'
import type { Article, UnreadTemplate } from '../article/nodes.js'
import { LineIndex } from '../source/line-index.js'
import type { Io } from './io.js'
import { plural } from './plural.js'
import { visible } from './visible.js'

/** How many templates are told by name, and how much of a name. */
const mostTold = 20
const longestName = 60

/** Says what of an article has no reading: which templates, how often, where first, and what to do about it. */
export function tellLosses(name: string, article: Article, io: Io): void {
  const { templates, unknown } = lossesOf(article)
  const file = `tallybox: ${visible(name)}`
  const place = placesOf(article)
  const [first] = unknown
  if (first !== undefined)
    io.say(
      `${file}: ${plural(unknown.length, 'piece')} of text kept without a reading, the first at ${place(first.position?.start.offset)}`,
    )
  const [commonest] = templates
  if (commonest === undefined) return
  const times = templates.reduce((sum, lost) => sum + lost.times, 0)
  const inValues = templates.reduce((sum, lost) => sum + lost.inValues, 0)
  io.say(
    `${file}: ${plural(templates.length, 'template')} not read, ${plural(times, 'time')} in all, ${inValues} of them in values; their source is kept`,
  )
  for (const lost of templates.slice(0, mostTold)) io.say(`  ${told(lost, place)}`)
  if (templates.length > mostTold) io.say(`  and ${templates.length - mostTold} more`)
  io.say(
    `  say in a profile what they show (docs/profiles.md), for instance:  templates: [${entryFor(commonest.first)}]`,
  )
}

function told({ first, times, inValues }: LostTemplate, place: (offset?: number) => string): string {
  const where = inValues === 0 ? '' : inValues === times ? ', in values' : `, ${inValues} in values`
  return `{{${shortened(first.name)}}}: ${plural(times, 'time')}${where}, first at ${place(first.span?.[0])}`
}

/** An entry that shows the first of the template's parameters; one without any is most likely there for its looks. */
function entryFor({ name, parameters: [parameter] }: UnreadTemplate): string {
  const meaning =
    parameter === undefined ? 'hidden: layout' : `shows: ${JSON.stringify(`{${shortened(parameter.name)}}`)}`
  return `{ names: [${JSON.stringify(shortened(name))}], ${meaning} }`
}

function shortened(name: string): string {
  return visible(name.length > longestName ? `${name.slice(0, longestName)}…` : name)
}

function placesOf({ source }: Article): (offset?: number) => string {
  const lines = new LineIndex(source)
  return (offset = 0) => {
    const { line, column } = lines.point(offset)
    return `${line}:${column}`
  }
}
