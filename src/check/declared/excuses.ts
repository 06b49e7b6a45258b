import { textOf } from '../../record/text-of.js'
import type { FactRecord } from '../../record/to-record.js'
import type { Row } from './numbers.js'
import type { RelationPlan } from './relation-plan.js'

/** Whether a row that does not fit is accounted for: by a note mark or one of the relation's words in the row, or by such a word anywhere in the article. */
export function isExcused(row: Row, { excuse }: RelationPlan, record: FactRecord): boolean {
  if (excuse.length === 0) return false
  for (const cell of Object.values(row.cells)) {
    if (cell === null) continue
    if (cell.reading.note !== undefined || hasMark(cell.reading.raw)) return true
  }
  return articleSays(record, excuse)
}

/** `Leeds United*` and `Leeds United[a]`: a mark that the reading of a name leaves in its text. */
function hasMark(raw: string): boolean {
  const last = raw.charAt(raw.length - 1)
  return last === '*' || last === '†' || last === '‡' || last === ']'
}

const said = new WeakMap<FactRecord, Map<string, boolean>>()

function articleSays(record: FactRecord, words: readonly string[]): boolean {
  let known = said.get(record)
  if (known === undefined) {
    known = new Map()
    said.set(record, known)
  }
  const id = words.join('\n')
  let found = known.get(id)
  if (found === undefined) {
    found = record.sections.some(({ text }) => {
      const lower = (typeof text === 'string' ? text : textOf(text)).toLowerCase()
      return words.some((word) => lower.includes(word))
    })
    known.set(id, found)
  }
  return found
}
