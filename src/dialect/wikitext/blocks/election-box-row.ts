import { templateKey } from '../../../article/template-source.js'
import { type CallParameter, isBlankStretch, parametersOf, templateName } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { BlockSource } from './source.js'

/**
 * What a template of the family is in its table: the beginning or the end, an option, a count of another kind (majority, turnout…), who won the
 * seat from whom, or words across the table.
 */
export type RowKind = 'frame' | 'option' | 'summary' | 'outcome' | 'heading'

export interface BoxRow {
  node: Template
  kind: RowKind
  /** What the template shows of itself: of an option, who it is where no parameter says so. */
  label: string
  /** An option that had no opponent, and no votes to count. */
  unopposed: boolean
  parameters: ReadonlyMap<string, CallParameter>
}

/** What rows say that are no option, by a word of the template's name; the first counts. */
const summaries: readonly (readonly [word: string, label: string])[] = [
  ['majority', 'Majority'],
  ['margin', 'Margin of victory'],
  ['turnout', 'Turnout'],
  ['registered', 'Registered electors'],
  ['electorate', 'Registered electors'],
  ['rejected', 'Rejected ballots'],
  ['spoilt', 'Spoilt ballots'],
  ['invalid', 'Invalid votes'],
  ['informal', 'Informal votes'],
  ['exhausted', 'Exhausted votes'],
  ['valid', 'Valid votes'],
  ['formal', 'Formal votes'],
  ['quota', 'Quota'],
  ['total', 'Total'],
  ['swing', 'Swing'],
]

/** What options are that a template names by itself. */
const namedOptions: readonly (readonly [word: RegExp, label: string])[] = [
  [/write-? ?in/, 'Write-in'],
  [/none of the above|\bnota\b/, 'None of the above'],
  [/\bothers?\b/, 'Others'],
]

/** What counts begin in the middle of a table. */
const counts: readonly (readonly [word: string, label: string])[] = [
  ['2pp', 'Two-party-preferred result'],
  ['2cp', 'Two-candidate-preferred result'],
  ['3cp', 'Three-candidate-preferred result'],
  ['runoff', 'Runoff'],
]

export function readBoxRow(source: BlockSource, node: Template): BoxRow {
  const key = templateKey(templateName(source.text, node))
  const parameters = new Map<string, CallParameter>()
  for (const parameter of parametersOf(source.text, node))
    if (!parameter.positional) parameters.set(parameter.name.toLowerCase(), parameter)
  const unopposed = key.includes('unopposed')
  const row = (kind: RowKind, label = ''): BoxRow => ({ node, kind, label, unopposed, parameters })
  if (/\b(?:begin|end)\d*\b/.test(key)) return row('frame')
  const isOption = parameters.has('candidate') || parameters.has('party') || parameters.has('nominee')
  if (!isOption && /\b(?:hold|gain|win|retain)\b/.test(key))
    return row('outcome', outcomeOf(source, key, parameters))
  const own = namedOptions.find(([word]) => word.test(key))?.[1] ?? ''
  if (isOption) return row('option', own)
  const summary = summaries.find(([word]) => key.includes(word))
  if (summary !== undefined) return row('summary', summary[1])
  const isCount = parameters.has('votes') || parameters.has('seats')
  return isCount ? row('option', own) : row('heading', headingOf(key))
}

/** `Liberal gain from Labour` */
function outcomeOf(source: BlockSource, key: string, parameters: BoxRow['parameters']): string {
  const text = (name: string): string => {
    const value = parameters.get(name)
    return value === undefined ? '' : source.inline.read(value).leaf(source.text).value
  }
  const winner = text('winner')
  const loser = text('loser')
  if (/\b(?:hold|retain)\b/.test(key)) return `${winner} hold`.trim()
  return loser === '' ? `${winner} win`.trim() : `${winner} gain from ${loser}`.trim()
}

function headingOf(key: string): string {
  const count = counts.find(([word]) => key.includes(word))
  if (count !== undefined) return count[1]
  const words = key.replace(/^(?:stv |ams )?election (?:box|summary) /, '')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** The value of a parameter by the first of its names that says something, else by the first that is there. */
export function statedBy(
  source: BlockSource,
  { parameters }: BoxRow,
  names: readonly string[],
): CallParameter | undefined {
  const there = names.flatMap((name) => parameters.get(name) ?? [])
  return there.find((parameter) => !isBlankStretch(source.text, parameter)) ?? there[0]
}
