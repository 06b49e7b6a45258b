import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import { answersNumbers } from '../arithmetic/answers.js'
import { type InfoboxOption, infoboxNumbers } from '../arithmetic/infobox-numbers.js'
import {
  type CountedColumn,
  countedAs,
  type TableNumbers,
  tableNumbers,
} from '../arithmetic/table-numbers.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'

/** The numbers of one count of one table. */
export interface CountedTable {
  numbers: TableNumbers
  /** Whether it states the article's own contest. */
  own: boolean
  /** The table that it is the first count of; null for a further count. */
  table: TableOf<Fact> | null
}

/** The numbers of an article's tables, each count of a table by itself. */
export const countedTables = once(({ record }): readonly CountedTable[] => {
  const found: CountedTable[] = []
  for (const table of record.tables) {
    const isOwn = table === record.contest?.table
    for (const [at, numbers] of tableNumbers(table).entries())
      found.push({ numbers, own: isOwn && at === 0, table: at === 0 ? table : null })
  }
  return found
})

/** The table of the article's own contest; null where there is none. */
export const ownTable = once(
  (context): TableNumbers | null => countedTables(context).find(({ own }) => own)?.numbers ?? null,
)

/** What the article's own contest has of a count: its votes, its seats; undefined where no table states it. */
export function ownCounted(context: CheckContext, role: string): CountedColumn | undefined {
  const own = ownTable(context)
  return own === null ? undefined : countedAs(own, role)
}

/** What the infobox states of its options. */
export const statedOptions = once(({ record }): readonly InfoboxOption[] => infoboxNumbers(record))

/** What the infobox of a referendum states of its answers, where no table does. */
export const ownAnswers = once((context): TableNumbers | null =>
  context.record.contest === null ? answersNumbers(context.record, statedOptions(context)) : null,
)
