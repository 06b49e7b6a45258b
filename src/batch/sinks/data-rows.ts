import { isGroup, isLeaf } from '../../emit/csv-facts.js'
import { type Leaf, textOf } from '../../emit/leaf.js'
import type { DataOf, DataValueOf } from '../../record/record.js'
import { statedItems } from './stated.js'
import type { RowOf, tables } from './tables.js'

type OptionRow = RowOf<typeof tables.options>

/** The facts of an article's normalized data: those of the whole contest, and those of every option. */
export function* dataRows(article: string, data: DataOf<Leaf>): Generator<OptionRow> {
  const { options, ...whole } = data
  yield* memberRows(whole, '', { article, option: null, name: null })
  if (!Array.isArray(options)) return
  for (const [index, option] of options.entries()) {
    const name = isLeaf(option.name) ? textOf(option.name) : null
    yield* memberRows(option, '', { article, option: index + 1, name })
  }
}

type Place = Pick<OptionRow, 'article' | 'option' | 'name'>

/* The data's nesting is that of its profile, so the recursion here never follows the depth of a document. */
function* memberRows(members: DataOf<Leaf>, path: string, place: Place): Generator<OptionRow> {
  for (const [key, member] of Object.entries(members)) yield* valueRows(member, `${path}${key}`, place)
}

function* valueRows(member: DataValueOf<Leaf>, key: string, place: Place): Generator<OptionRow> {
  if (Array.isArray(member))
    for (const [index, item] of member.entries()) yield* memberRows(item, `${key}.${index + 1}.`, place)
  else if (isGroup(member)) yield* memberRows(member, `${key}.`, place)
  else if (isLeaf(member)) for (const { cells } of statedItems(member)) yield { ...place, key, ...cells }
}
