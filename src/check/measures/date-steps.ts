import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column } from '../../record/record.js'

/** The steps of one course, in their order, by what heads a column of their dates. */
const courses: readonly (readonly RegExp[])[] = [
  [
    /^(?:(?:keel )?laid(?: down)?|keel laid down)$/i,
    /^launched$/i,
    /^(?:commissioned|completed|delivered|entered service)$/i,
    /^(?:decommissioned|withdrawn|scrapped)$/i,
  ],
  [
    /^(?:from|start(?:ed| date)?|began|term (?:start(?:ed)?|began)|(?:took|assumed|entered) office)$/i,
    /^(?:to|until|end(?:ed| date)?|term end(?:ed)?|left office)$/i,
  ],
  [/^(?:founded|formed|established)$/i, /^(?:dissolved|disbanded|defunct|abolished)$/i],
  [/^opened$/i, /^closed$/i],
  [
    /^(?:premiered?|(?:original(?:ly)? [a-z]{3,9} )?(?:first aired|(?:series |season )?premiere)|launch date)$/i,
    /^(?:original(?:ly)? [a-z]{3,9} )?(?:(?:series |season )?finale(?: date)?|last aired)$/i,
  ],
  [/^(?:born|(?:date of birth|birth ?date))$/i, /^(?:died|(?:date of death|death ?date))$/i],
  [/^(?:presentation of credentials)$/i, /^(?:termination of mission)$/i],
]

/** Each column of a step with the next one that there is. */
export function dateSteps(columns: readonly Column[]): [Column, Column][] {
  const dated = columns.filter(({ type, label }) => type !== 'text' && label.length <= longest)
  if (dated.length < 2) return []
  return courses.flatMap((course) => {
    const found = course.map((step) => dated.filter(({ label }) => step.test(label.replaceAll(',', ''))))
    if (found.some(({ length }) => length > 1)) return []
    const present = found.flat()
    return present.slice(1).map((later, at): [Column, Column] => [present[at] ?? later, later])
  })
}

const longest = 40
/** A date as far as it is known: `1918`, `1918-07`, `1918-07-11`. */
export interface DatedCell {
  fact: Fact
  date: string
  label: string
}

export function datedCell(row: CellsOf<Fact>, { key, label }: Column): DatedCell | null {
  const fact = row[key] ?? null
  const { value, qualifier } = fact?.reading ?? {}
  if (fact === null || qualifier !== undefined) return null
  const date = typeof value === 'number' ? String(value) : value
  return typeof date === 'string' && shape.test(date) ? { fact, date, label } : null
}

const shape = /^[12]\d{3}(?:-\d\d){0,2}$/
