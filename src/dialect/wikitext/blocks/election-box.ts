import type { Caption, Table, TableRow } from '../../../article/nodes.js'
import { templateKey } from '../../../article/template-source.js'
import { type CallParameter, parametersOf, type Stretch, templateName } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { TableMaker } from './table-maker.js'

/* `{{Election box begin}}`, a template for each row, `{{Election box end}}`: a table written as templates, and `{{Election summary …}}` like it. */

/** Whether a template is a row, the beginning or the end of such a table. */
export function isElectionBox(name: string): boolean {
  const key = templateKey(name)
  return key.startsWith('election box ') || key.startsWith('election summary ')
}

/** Whether a template of the family begins another table. */
export function beginsElectionBox(name: string): boolean {
  return /\bbegin\b/.test(templateKey(name))
}

export function endsElectionBox(name: string): boolean {
  return /\bend\b/.test(templateKey(name))
}

/** The columns that most tables have, in their order; others come after them, called what the parameter is called. */
const usual: readonly (readonly [parameter: string, label: string])[] = [
  ['party', 'Party'],
  ['candidate', 'Candidate'],
  ['votes', 'Votes'],
  ['percentage', '%'],
  ['change', '±%'],
]

/** What rows say that are no option, by a word of the template's name. */
const summaries: readonly (readonly [word: string, label: string])[] = [
  ['majority', 'Majority'],
  ['turnout', 'Turnout'],
  ['registered', 'Registered electors'],
  ['electorate', 'Registered electors'],
  ['rejected', 'Rejected ballots'],
  ['spoilt', 'Spoilt ballots'],
  ['invalid', 'Invalid'],
  ['informal', 'Informal'],
  ['valid', 'Valid votes'],
  ['formal', 'Formal'],
  ['total', 'Total'],
  ['swing', 'Swing'],
]

/** Reads the templates of one table, in their order. */
export function readElectionBox(
  source: BlockSource,
  templates: readonly Template[],
  readers: EnclosedReaders,
): Table {
  const rows = templates.map((node) => rowOf(source, node))
  const columns = columnsOf(rows)
  const maker = new TableMaker(source, readers)
  const children: TableRow[] = [maker.header(columns.map(([, label]) => label))]
  for (const { node, kind, label, parameters } of rows) {
    if (kind === 'frame') continue
    const cells = columns.map(([name]) => (kind === 'outcome' ? undefined : parameterOf(parameters, name)))
    const named =
      kind === 'option'
        ? -1
        : Math.max(
            0,
            columns.findIndex(([name]) => name === 'candidate'),
          )
    const whole: (Stretch | string | undefined)[] = cells
    if (named !== -1) whole[named] = label
    if (kind === 'outcome') fillOutcome(whole, parameters, columns.length)
    children.push(maker.row(node.start, node.end, whole))
  }
  const [first, last] = [templates[0], templates.at(-1)]
  const table: Table = { type: 'table', children }
  if (first !== undefined && last !== undefined) table.position = source.position(first.start, last.end)
  const caption = captionOf(source, rows)
  if (caption !== undefined) table.caption = caption
  return table
}

interface Row {
  node: Template
  kind: 'frame' | 'option' | 'summary' | 'outcome'
  label: string
  parameters: readonly CallParameter[]
}

function rowOf(source: BlockSource, node: Template): Row {
  const key = templateKey(templateName(source.text, node))
  const parameters = parametersOf(source.text, node)
  const row = (kind: Row['kind'], label = ''): Row => ({ node, kind, label, parameters })
  if (beginsElectionBox(key) || endsElectionBox(key)) return row('frame')
  if (/\b(?:hold|gain|win)\b/.test(key) && !key.includes('candidate'))
    return row('outcome', outcomeOf(source, key, parameters))
  if (
    /\b(?:candidate|party|nominee|list|independent)\b/.test(key) &&
    parameterOf(parameters, 'votes') !== undefined
  )
    return row('option')
  const summary = summaries.find(([word]) => key.includes(word))
  return summary === undefined ? row('option') : row('summary', summary[1])
}

/** `Liberal gain from Labour` */
function outcomeOf(source: BlockSource, key: string, parameters: readonly CallParameter[]): string {
  const text = (name: string): string => {
    const value = parameterOf(parameters, name)
    return value === undefined ? '' : source.inline.read(value).leaf(source.text).value
  }
  const winner = text('winner')
  const loser = text('loser')
  if (key.includes('hold')) return `${winner} hold`.trim()
  return loser === '' ? `${winner} win`.trim() : `${winner} gain from ${loser}`.trim()
}

/** The swing stands in the last column, its label before it. */
function fillOutcome(
  cells: (Stretch | string | undefined)[],
  parameters: readonly CallParameter[],
  width: number,
): void {
  const swing = parameterOf(parameters, 'swing')
  if (swing === undefined || width < 4) return
  cells[width - 2] = 'Swing'
  cells[width - 1] = swing
}

function columnsOf(rows: readonly Row[]): (readonly [parameter: string, label: string])[] {
  const names = new Set<string>()
  for (const { kind, parameters } of rows)
    if (kind === 'option' || kind === 'summary')
      for (const { name, positional } of parameters) if (!positional) names.add(name.toLowerCase())
  const known = usual.filter(([name]) => names.has(name))
  const others = [...names].filter((name) => !usual.some(([parameter]) => parameter === name))
  return [...known, ...others.map((name) => [name, name.slice(0, 1).toUpperCase() + name.slice(1)] as const)]
}

function parameterOf(parameters: readonly CallParameter[], name: string): CallParameter | undefined {
  return parameters.findLast((parameter) => parameter.name.toLowerCase() === name)
}

function captionOf(source: BlockSource, rows: readonly Row[]): Caption | undefined {
  for (const { kind, parameters } of rows) {
    const title = kind === 'frame' ? parameterOf(parameters, 'title') : undefined
    if (title === undefined) continue
    return {
      type: 'caption',
      ...source.inline.read(title).leaf(source.text),
      position: source.position(title.start, title.end),
    }
  }
  return undefined
}
