import { sourceSpan } from '../article/source-span.js'
import type { Fact } from '../record/fact.js'
import type { RecordOf } from '../record/record.js'
import type { Span } from '../source/span.js'
import type { Reading } from '../value/reading.js'

/** A fact of the record: what it is read as, where the record has it, and where the source states it. */
export interface PlacedFact {
  path: string
  reading: Reading
  span: Span | undefined
}

/** The facts of infoboxes and tables. The normalized data repeats them; prose has none of its own. */
export function factsOf(record: RecordOf<Fact>): PlacedFact[] {
  const facts: PlacedFact[] = []
  const add = (path: string, fact: Fact | number | null | undefined): void => {
    if (fact === null || fact === undefined || typeof fact === 'number') return
    for (const { reading, node, from } of [fact, ...(fact.others ?? [])])
      facts.push({ path, reading, span: sourceSpan(node, from, from + reading.raw.length) })
  }
  for (const [index, { fields, groups }] of record.infoboxes.entries()) {
    for (const [key, fact] of Object.entries(fields)) add(`infobox ${index} ${key}`, fact)
    for (const [family, entries] of Object.entries(groups))
      for (const entry of entries)
        for (const [key, fact] of Object.entries(entry))
          add(`infobox ${index} ${family} ${entry.part ?? ''} ${entry.slot} ${key}`, fact)
  }
  for (const [index, { caption, rows, summaries }] of record.tables.entries()) {
    add(`table ${index} caption`, caption)
    for (const [row, cells] of rows.entries())
      for (const [key, fact] of Object.entries(cells)) add(`table ${index} ${row} ${key}`, fact)
    for (const [row, { role, cells }] of summaries.entries())
      for (const [key, fact] of Object.entries(cells)) add(`table ${index} ${row} ${role} ${key}`, fact)
  }
  return facts
}

/** All that a reading says, as one text. */
export function reads({ type, value, exact, qualifier, raw, parts }: Reading): string {
  return JSON.stringify([type, value, exact, qualifier, raw, parts?.map(reads)])
}

/** The numbers and dates that a reading states, each with its decimals; a text states none. */
export function numbersOf({ type, value, exact, qualifier, parts = [] }: Reading): string[] {
  const own = exact ?? (type === 'date' ? String(value) : undefined)
  return [...(own === undefined ? [] : [`${qualifier ?? ''} ${own}`]), ...parts.flatMap(numbersOf)]
}

/** The digits of a text that is no number; those of a colour are none of its numbers. */
export function digitsOf({ type, raw }: Reading): string {
  return type === 'color' ? '' : raw.replace(/\D/g, '')
}
