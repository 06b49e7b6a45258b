import { isGroup, isLeaf } from '../../emit/csv-facts.js'
import { type Leaf, textOf } from '../../emit/leaf.js'
import type { DataOf, DataValueOf } from '../../record/record.js'
import { statedItems } from './stated.js'
import type { RowOf, tables } from './tables.js'

type OptionRow = RowOf<typeof tables.options>

/** The facts of an article's normalized data: those of the whole contest, and those of every option. */
export function dataRows(article: string, data: DataOf<Leaf>): OptionRow[] {
  const { options, ...whole } = data
  const rows: OptionRow[] = []
  addMembers(rows, whole, '', { article, option: null, name: null })
  if (!Array.isArray(options)) return rows
  for (const [index, option] of options.entries()) {
    const name = isLeaf(option.name) ? textOf(option.name) : null
    addMembers(rows, option, '', { article, option: index + 1, name })
  }
  return rows
}

interface Place {
  article: string
  option: number | null
  name: string | null
}

/* The data's nesting is that of its profile, so the recursion here never follows the depth of a document. */
function addMembers(rows: OptionRow[], members: DataOf<Leaf>, path: string, place: Place): void {
  for (const [key, member] of Object.entries(members)) addValue(rows, member, `${path}${key}`, place)
}

function addValue(rows: OptionRow[], member: DataValueOf<Leaf>, key: string, place: Place): void {
  const { article, option, name } = place
  if (Array.isArray(member))
    for (const [index, item] of member.entries()) addMembers(rows, item, `${key}.${index + 1}.`, place)
  else if (isGroup(member)) addMembers(rows, member, `${key}.`, place)
  else if (isLeaf(member))
    for (const { value, number, type, raw, line } of statedItems(member))
      rows.push({ article, option, name, key, value, number, type, raw, line })
}
