/*
 * The columns of `{{Election results}}`, whose parameters are called after what they state and the number of their row: `votes1`, and `votes1_2` in
 * a second round.
 */
import { ordinals } from '../../../value/vocabulary/ordinals.js'

/** What a parameter states: of which row, which column; a column of rounds has one for each of them. */
export interface ResultsPlace {
  row: number
  column: string
}

/** How columns are called, in their order: those of the option, those of each round, those after the rounds. */
const ofOption = new Map([
  ['cand', 'Candidate'],
  ['vp', 'Running mate'],
  ['party', 'Party'],
  ['alliance', 'Alliance'],
])
const ofRound = new Map([
  ['votes', 'Votes'],
  ['sw', '+/–'],
  ['seats', 'Seats'],
])
const ofAll = new Map([
  ['totseats', 'Total seats'],
  ['sc', '+/–'],
  ['color', 'Color'],
])
/** How a row looks: nothing that it states. */
const layout = new Set(['acolor', 'aspan', 'span', 'sspan', 'logo', 'seattype'])
/** A table has no more rounds and kinds of seats than these. */
const mostRounds = 9

/** Where the value of a parameter stands in the table; null for one that is of no row. Columns: `votes`, `votes_2`, `st_1`, `cand`. */
export function resultsPlace(name: string): ResultsPlace | null {
  const seats = /^st(\d{1,4})t(\d)$/.exec(name)
  if (seats !== null) return { row: Number(seats[1]), column: `st_${seats[2]}` }
  const match = /^([a-z]{1,12})(\d{1,4})(?:_(\d))?$/.exec(name)
  if (match === null) return null
  const [, stem = '', row, round] = match
  const column = stem === 'colour' ? 'color' : stem
  if (layout.has(column) || (column !== 'row' && labelOf(column) === undefined)) return null
  return { row: Number(row), column: round === undefined || round === '1' ? column : `${column}_${round}` }
}

function labelOf(column: string): string | undefined {
  return ofOption.get(column) ?? ofRound.get(column) ?? ofAll.get(column)
}

/** One column: the key of its values, its label, and what stands over it. */
export interface ResultsColumn {
  key: string
  label: string
  above: string
}

/** The columns that are there, in their order. `titleOf` gives what the template is told to call something else. */
export function resultsColumns(
  given: ReadonlySet<string>,
  titleOf: (name: string) => string | undefined,
): ResultsColumn[] {
  const columns: ResultsColumn[] = []
  const add = (key: string, label: string, above = '') => {
    if (given.has(key)) columns.push({ key, label, above })
  }
  for (const [key, label] of ofOption) add(key, titleOf(`${key}title`) ?? label)
  const rounds: number[] = []
  for (let round = 1; round <= mostRounds; round++)
    if ([...ofRound.keys()].some((key) => given.has(inRound(key, round)))) rounds.push(round)
  for (const round of rounds) {
    const above = rounds.length < 2 ? '' : (titleOf(`${ordinals[round - 1]}round`) ?? roundName(round))
    for (const [key, label] of ofRound) {
      // Seats are won in all rounds together, unless the rounds are kinds of seats.
      const isShared = key === 'seats' && !rounds.some((later) => later > 1 && given.has(inRound(key, later)))
      if (!isShared) add(inRound(key, round), label, above)
    }
  }
  for (let kind = 1; kind <= mostRounds; kind++) add(`st_${kind}`, titleOf(`seattype${kind}`) ?? 'Seats')
  if (!columns.some(({ key }) => key === 'seats')) add('seats', 'Seats')
  add('percent', '%')
  for (const [key, label] of ofAll) add(key, label)
  return columns
}

function roundName(round: number): string {
  const ordinal = ordinals[round - 1] ?? ''
  return `${ordinal.slice(0, 1).toUpperCase()}${ordinal.slice(1)} round`
}

function inRound(key: string, round: number): string {
  return round === 1 ? key : `${key}_${round}`
}
