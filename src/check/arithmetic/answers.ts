import { type Fact, isFact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import type { FactRecord } from '../../record/to-record.js'
import { ownValue } from '../../source/own-value.js'
import type { Entry } from './entries.js'
import type { InfoboxOption } from './infobox-numbers.js'
import { StatedQuantities } from './stated-quantities.js'
import { countNumbers, statedIn, type TableNumbers } from './table-numbers.js'

const columns: Column[] = [
  { key: 'name', label: 'Choice', type: 'text', role: 'name' },
  { key: 'votes', label: 'Votes', type: 'integer', role: 'votes' },
  { key: 'share', label: 'Percentage', type: 'percent', role: 'share' },
]

/** What a referendum's infobox states of its one question, read like the table that it stands for; null for any other infobox. */
export function answersNumbers(
  { mainInfobox, profile, data }: FactRecord,
  options: readonly InfoboxOption[],
): TableNumbers | null {
  const answers = options.filter(({ draft }) => draft.kind === 'choice' && draft.slot === null)
  if (mainInfobox === null || answers.length < 2 || answers.length < options.length) return null
  const { fields } = mainInfobox
  const field = (key: string) => ownValue(fields, key) ?? null
  const entries = answers.map(({ name, draft: { values } }) =>
    entry('option', name, values.get('votes') ?? null, values.get('share') ?? null),
  )
  const keys = new Map(profile.record?.totals)
  const add = (measure: string, role: string, name: string) => {
    const key = keys.get(measure)
    const count = key === undefined ? null : field(key)
    const isStated = count?.reading.exact !== undefined
    if (isStated) entries.push(entry(role, name, count, field(`${key}Percentage`)))
    return isStated
  }
  // A total is read from what stands above it: the whole comes last, wherever the infobox has it.
  add('valid', 'valid', 'valid votes')
  const isComplete = add('invalid', 'invalid', 'invalid votes')
  add('votes', isComplete ? 'total' : 'turnout', 'votes cast')
  const fact = (value: unknown) => (isFact(value) ? value : null)
  entries.push(entry('registered', 'registered voters', fact(data?.registered), null))
  entries.push(entry('turnout', '', null, fact(data?.turnout)))
  const table: TableOf<Fact> = {
    section: null,
    caption: null,
    columns,
    rows: [],
    summaries: [],
    realigned: false,
  }
  return countNumbers(table, entries)
}

/** The options with the quantities that the answers have: relations must speak of one and the same. */
export function asAnswered(options: readonly InfoboxOption[], answers: TableNumbers): InfoboxOption[] {
  const known = new StatedQuantities(statedIn(answers))
  return options.map((option) => {
    const { share, counts } = option
    const votes = counts.votes === undefined ? undefined : (known.find(counts.votes.fact) ?? counts.votes)
    return {
      ...option,
      share: share === null ? null : (known.find(share.fact) ?? share),
      counts: votes === undefined ? counts : { ...counts, votes },
    }
  })
}

function entry(role: string, name: string, votes: Fact | null, share: Fact | null): Entry {
  const cells: CellsOf<Fact> = { name: null, votes, share }
  return { role, name, cells, place: 'the infobox' }
}
