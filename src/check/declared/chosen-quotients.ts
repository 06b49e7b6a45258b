import type { Profile } from '../../profile/profile.js'
import type { Column } from '../../record/record.js'
import type { TableNumbers } from '../arithmetic/table-numbers.js'
import type { QuotientRelation } from '../relations/quotient-relation.js'
import { mostTies } from './factors.js'
import { type Columns, type Numbers, type Row, rowsOf } from './numbers.js'
import { type QuotientPlan, rowQuotients } from './row-quotients.js'

type Readings = readonly (readonly QuotientRelation[])[]

interface Choice {
  names: ReadonlySet<string>
  rows: readonly Row[]
  readings: Readings
  violated: number
}

/**
 * The quotient of a table that has several columns of one name (the population of two censuses, the area and that of the land): of the
 * columns that explain most rows. Nothing is claimed where a row that they do not explain follows others: it was left as it was of old.
 */
export function chosenQuotients(
  plan: QuotientPlan,
  numbers: TableNumbers,
  columns: Columns,
  known: Numbers,
  profile: Profile,
): Readings {
  const choices = choicesOf(plan, numbers.table.columns, columns, profile).map((chosen): Choice => {
    const names = new Set([...chosen].filter(([, column]) => column !== null).map(([name]) => name))
    const rows = rowsOf(numbers, chosen)
    const readings = rowQuotients(plan, rows, names, known).filter(({ length }) => length >= fewestRows)
    return { names, rows, readings, violated: violationsOf(readings[0]) }
  })
  const fewest = choices.reduce((least, { violated }) => Math.min(least, violated), Number.POSITIVE_INFINITY)
  const best = choices.filter(({ violated }) => violated === fewest)
  const [first] = best
  if (first === undefined || fewest === Number.POSITIVE_INFINITY) return []
  const follows = ({ names, rows }: Choice, at: number): boolean =>
    rowQuotients(plan, rows.slice(at, at + 1), names, known).length > 0
  const odd = [...first.rows.keys()].filter((at) => !follows(first, at))
  if (fewest > 0 && odd.some((at) => choices.some((choice) => follows(choice, at)))) return []
  return best.flatMap(({ readings }) => readings).slice(0, mostTies)
}

function violationsOf(relations: readonly QuotientRelation[] | undefined): number {
  if (relations === undefined) return Number.POSITIVE_INFINITY
  return relations.reduce((sum, relation) => sum + relation.violations(), 0)
}

/** The columns with one of several for each name of the relation that has several. */
function choicesOf(
  { quotient, dividend, divisor }: QuotientPlan,
  all: readonly Column[],
  columns: Columns,
  profile: Profile,
): Columns[] {
  let choices: Columns[] = [columns]
  for (const name of new Set([quotient, ...[...dividend, ...divisor].map((term) => term.name)])) {
    if (columns.get(name) !== null) continue
    const named = all.filter(({ type, label }) => type !== 'text' && profile.column(label)?.role === name)
    choices = choices.flatMap((chosen) => named.map((column) => new Map([...chosen, [name, column]])))
    if (choices.length > mostChoices) return []
  }
  return choices
}

const fewestRows = 5
const mostChoices = 12
