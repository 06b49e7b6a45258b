import { type Fact, isFact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import { textOf } from '../../record/text-of.js'
import { yearsIn } from '../../value/index.js'
import type { CheckContext } from '../rule.js'
import { valueSpan } from '../survey/finding.js'
import { type StatedField, surveyOf } from '../survey/survey.js'
import { amountOf, amountPattern, type Figure, type Kind } from './figure.js'

/** The fields of an infobox that state a figure, and those that say when it was. */
const fields: Readonly<Record<Kind, { keys: readonly string[]; years: readonly string[] }>> = {
  population: {
    keys: ['populationTotal', 'population', 'popTotal'],
    years: ['populationAsOf', 'populationDate', 'populationYear', 'popDate'],
  },
  revenue: { keys: ['revenue'], years: ['revenueYear'] },
  operatingIncome: { keys: ['operatingIncome'], years: ['incomeYear', 'operatingIncomeYear'] },
  netIncome: { keys: ['netIncome'], years: ['netIncomeYear'] },
  employees: { keys: ['numEmployees', 'employees', 'numberOfEmployees'], years: ['numEmployeesYear'] },
  budget: { keys: ['budget'], years: [] },
  gross: { keys: ['gross', 'boxOffice'], years: [] },
}
const kinds: readonly Kind[] = [
  'population',
  'revenue',
  'operatingIncome',
  'netIncome',
  'employees',
  'budget',
  'gross',
]

const bracketBehind = /^[^()]*?(?: \(([^()]*)\))?$/
const amountFirst = new RegExp(`^${amountPattern}(?= \\(|$)`)

/** The figures that the infobox states of the article's subject, each with the year that it states for it. */
export function figuresInBox(context: CheckContext): Figure[] {
  const { singular } = surveyOf(context)
  return kinds.flatMap((kind) => {
    const stated = singular.filter(({ key }) => fields[kind].keys.includes(key))
    const [field, other] = stated
    if (field === undefined || other !== undefined) return []
    const figure = figureOf(kind, field, singular)
    return figure === null ? [] : [figure]
  })
}

function figureOf(kind: Kind, { fact }: StatedField, all: readonly StatedField[]): Figure | null {
  const raw = fact.reading.raw.trim()
  const text = amountFirst.exec(raw)?.[0]
  const amount = text === undefined ? null : amountOf(text)
  if (amount === null) return null
  const inside = bracketBehind.exec(raw)?.[1] ?? ''
  const beside = all.find(({ key }) => fields[kind].years.includes(key))
  const when = inside === '' && beside !== undefined ? beside.fact.reading.raw : inside
  const [year, other] = yearsIn(when)
  if (other !== undefined) return null
  const start = fact.reading.raw.indexOf(amount.text)
  return {
    kind,
    year: year ?? null,
    census: /census/i.test(when),
    amount,
    span: valueSpan({ ...fact, reading: { ...fact.reading, start, end: start + amount.text.length } }),
  }
}

const years = /^(?:year|census|census year|historical census)$/i
const columns: readonly (readonly [kind: Kind, label: RegExp])[] = [
  ['population', /^(?:pop\.?|population|inhabitants)$/i],
  ['employees', /^(?:employees|number of employees)$/i],
]

/** The figures that the rows of tables of years state. */
export function figuresInTables(context: CheckContext): Figure[] {
  return context.record.tables.flatMap((table) => (table.rows.length > longest ? [] : figuresInTable(table)))
}

function figuresInTable(table: TableOf<Fact>): Figure[] {
  const when = table.columns.find(({ label }) => years.test(label))
  if (when === undefined) return []
  return columns.flatMap(([kind, label]) => {
    const [column, other] = table.columns.filter((one) => label.test(one.label))
    if (column === undefined || other !== undefined) return []
    return table.rows.flatMap((row) => {
      const [year, cell] = [textOf(row[when.key]), row[column.key]]
      const amount = isFact(cell)
        ? amountOf(cell.reading.raw.slice(cell.reading.start, cell.reading.end))
        : null
      if (!isFact(cell) || amount === null || !/^\d{4}$/.test(year)) return []
      const census = /census/i.test(when.label)
      return [{ kind, year: Number(year), census, amount, span: valueSpan(cell) }]
    })
  })
}

/** Longer tables are no history of one place. */
const longest = 400
