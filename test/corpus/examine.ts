import type { ProvenanceLeaf, ProvenanceRecord, TableOf } from '../../src/record/record.js'
import { rawTexts } from '../record/leaves.js'
import { look, type Seen, type SeenField, type SeenTable } from './oracle.js'

/** How many things of each kind a record has right, and what it has not, in words. */
export interface Examination {
  right: Record<string, number>
  wrong: string[]
}

interface Found {
  key: string
  slot: number | null
  leaf: ProvenanceLeaf
}

/** Compares the record of a flat article with what its lines say. */
export function examine(text: string, record: ProvenanceRecord): Examination {
  const seen = look(text)
  const examination: Examination = { right: {}, wrong: [] }
  const judge = (kind: string, isRight: boolean, otherwise: string) => {
    if (isRight) examination.right[kind] = (examination.right[kind] ?? 0) + 1
    else examination.wrong.push(`${kind}: ${otherwise}`)
  }
  judge('title', record.title?.value === seen.title, String(record.title?.value))
  examineHeadings(seen, record, judge)
  const found = record.infoboxes.flatMap(foundFields)
  for (const field of seen.fields) examineField(field, seen, found, judge)
  const tables = record.tables.filter(({ form }) => form === undefined)
  judge(
    'number of tables',
    tables.length === seen.tables.length,
    `${tables.length} for ${seen.tables.length}`,
  )
  for (const [at, table] of seen.tables.entries()) examineTable(table, tables[at], judge)
  examineLists(seen, record, judge)
  const texts = record.sections.map((section) => String(section.text)).join('\n')
  for (const line of seen.others) judge('other lines', texts.includes(line.trim()), line)
  return examination
}

type Judge = (kind: string, isRight: boolean, otherwise: string) => void

function examineHeadings({ headings }: Seen, record: ProvenanceRecord, judge: Judge): void {
  const read = record.sections.slice(1).map(({ heading }) => heading?.value)
  for (const [at, heading] of headings.entries())
    judge('headings', read[at] === heading, `${heading} is ${read[at]}`)
}

function foundFields({ fields, groups }: ProvenanceRecord['infoboxes'][number]): Found[] {
  const found: Found[] = []
  for (const [key, leaf] of Object.entries(fields)) if (leaf !== null) found.push({ key, slot: null, leaf })
  for (const entries of Object.values(groups))
    for (const entry of entries)
      for (const [key, leaf] of Object.entries(entry))
        if (leaf !== null && typeof leaf === 'object') found.push({ key, slot: entry.slot, leaf })
  return found
}

/** What the program calls keys that have other names in the source. */
const synonyms: Readonly<Record<string, string>> = {
  nominee: 'candidate',
  leader: 'candidate',
  colour: 'color',
  leaderssince: 'leadersince',
}

function examineField(
  { line, key, value }: SeenField,
  seen: Seen,
  found: readonly Found[],
  judge: Judge,
): void {
  const [own = '', ...glued] = value.split(/ ?\| [^|=]+=/)
  const here = found.filter(({ leaf }) => leaf.at.line === line)
  const number = /(\d{1,3})$/.exec(key) ?? /^[A-Za-z]+(\d{1,3})[ _]/.exec(key)
  const name = compact(number === null ? key : key.replace(number[1] ?? '', ''))
  const first = seen.fields.some((other) => other.key === `${key}2`) ? 1 : null
  const slot = number === null ? first : Number(number[1])
  const match = here.find((one) => compact(one.key) === (synonyms[name] ?? name) && one.slot === slot)
  judge('keys', match !== undefined, `${key} is ${here.map((one) => `${one.key}/${one.slot}`).join(', ')}`)
  const raws = here.map(({ leaf }) => leaf.raw.trim())
  judge(
    'values',
    [own, ...glued].every((part) => raws.includes(part.trim())),
    `${key} is ${raws.join(' // ')}`,
  )
  const plain = name.startsWith('colo') ? `#${own.toLowerCase()}` : plainValue(own)
  if (plain !== null && match !== undefined)
    judge('plain values', match.leaf.value === plain, `${key} (${own}) is ${match.leaf.value}`)
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The value of texts that leave no choice: `1,234`, `48.41%`, `2004-02-07`. */
function plainValue(text: string): number | string | null {
  if (/^\d{1,3}(,\d{3})+$|^[1-9]\d{0,6}$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1))
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : null
}

const summaryLabel = /^(totals?\b|voter turnout$)/i

function examineTable(seen: SeenTable, table: TableOf<ProvenanceLeaf> | undefined, judge: Judge): void {
  if (table === undefined) return
  const where = `line ${seen.line}`
  if (seen.caption !== null)
    judge('captions', table.caption?.value === seen.caption, `${where}: ${table.caption?.value}`)
  const labels = table.columns.map(({ label }) => label)
  const header = seen.header.filter((cell) => cell !== '')
  judge(
    'headers',
    header.every((label) => labels.some((one) => one.split(' ').includes(label) || one === label)),
    `${where}: ${labels.join(' | ')}`,
  )
  const raws = rawTexts([table.rows, table.summaries]).sort()
  const body = seen.rows.filter((cells) =>
    cells.some((cell) => !labels.some((label) => label.endsWith(cell) || cell === '')),
  )
  const cells = body.flat().filter((cell) => cell !== '')
  judge(
    'cells',
    cells.sort().join('\n') === raws.filter((raw) => raw !== '').join('\n'),
    `${where}: ${cells.length} for ${raws.length}`,
  )
  const summaries = body.filter((row) => summaryLabel.test(row.find((cell) => cell !== '') ?? ''))
  judge(
    'summary rows',
    table.summaries.length === summaries.length && table.rows.length === body.length - summaries.length,
    `${where}: ${table.rows.length} rows, ${table.summaries.length} summaries`,
  )
  for (const row of body) examineRow(row, seen.header, table, judge)
}

/** Every number stands under a label that says it: percentages under percentages, names under names. */
function examineRow(row: string[], header: string[], table: TableOf<ProvenanceLeaf>, judge: Judge): void {
  const first = row.find((cell) => cell !== '')
  const read = [...table.rows, ...table.summaries.map(({ cells }) => cells)].find((cells) => {
    const raws = rawTexts(cells).filter((raw) => raw !== '')
    return (
      raws.sort().join('\n') ===
      row
        .filter((cell) => cell !== '')
        .sort()
        .join('\n')
    )
  })
  const isShifted = header[header.length - 1] === '' || row.length !== header.length
  if (isShifted) {
    const share = table.columns.find(({ role }) => role === 'share')
    const percent = row.find((cell) => /^[\d.]*%$/.test(cell))
    if (share !== undefined && percent !== undefined)
      judge('percentages in their column', read?.[share.key]?.raw === percent, `${first}`)
    return
  }
  const inOrder = table.columns.map(({ key }) => read?.[key]?.raw ?? '')
  const labelled = row.filter((cell, at) => header[at] !== '' || cell !== '')
  judge('rows in order', inOrder.join('|') === labelled.join('|'), `${row.join('|')} is ${inOrder.join('|')}`)
}

function examineLists(seen: Seen, record: ProvenanceRecord, judge: Judge): void {
  const lists = record.tables.filter(({ form }) => form === 'list')
  const rows = lists.flatMap((list) => list.rows)
  for (const [at, { text, votes }] of seen.entries.entries()) {
    const row = rows[at]
    const party = row?.party?.raw === undefined ? '' : ` (${row.party.raw})`
    judge('result entries', `${row?.candidate?.raw}${party}` === text && row?.votes?.raw === votes, text)
  }
  const outcomes = lists.flatMap(({ summaries }) => summaries)
  for (const [at, { key, value }] of seen.outcomes.entries()) {
    const cells = outcomes[at]?.cells
    judge(
      'result lines',
      cells?.candidate?.raw === key && value.startsWith(cells?.votes?.raw ?? '?'),
      `${key}: ${value}`,
    )
  }
  const captions = record.tables.map(({ caption }) => caption?.text ?? caption?.raw)
  for (const caption of seen.captions) judge('caption lines', captions.includes(caption), caption)
}
