import type { EntryOf, ProvenanceLeaf, ProvenanceRecord } from '../../src/record/record.js'

const quote = (value: unknown): string => JSON.stringify(value)

/** A value, its type, and whatever else is said of it, as far as it is said. */
function leafLine(leaf: ProvenanceLeaf | null | undefined): string {
  if (leaf === null || leaf === undefined) return 'nothing'
  const { qualifier, note, status, templates = [], links = [], references = [] } = leaf
  return [
    `${quote(leaf.value)} ${leaf.type}`,
    ...(qualifier === undefined ? [] : [qualifier]),
    ...(note === undefined ? [] : [`note ${quote(note)}`]),
    ...(status === 'parsed' ? [] : [status]),
    ...templates.map(({ name }) => `template ${quote(name)}`),
    ...links.map(({ target }) => `link ${quote(target)}`),
    ...references.map((source) => `reference ${quote(source)}`),
  ].join(', ')
}

function entryLines(family: string, entry: EntryOf<ProvenanceLeaf>): string[] {
  const members = Object.entries(entry).flatMap(([key, leaf]) =>
    leaf === null || typeof leaf === 'object' ? [`    ${key} = ${leafLine(leaf)}`] : [],
  )
  return [`  ${family} ${entry.slot}`, ...members]
}

/** The page redirected to, the categories, the boxes and tables of a record with provenance in the notation of the specification's examples. */
export function recordNotation({ infoboxes, tables, redirect, categories = [] }: ProvenanceRecord): string {
  const pageLines = [
    ...(redirect === undefined ? [] : [`redirect ${quote(redirect.value)}`]),
    ...categories.map(({ value }) => `category ${quote(value)}`),
  ]
  const boxLines = infoboxes.flatMap(({ name, fields, groups }) => [
    `box ${quote(name)}`,
    ...Object.entries(fields).map(([key, leaf]) => `  ${key} = ${leafLine(leaf)}`),
    ...Object.entries(groups).flatMap(([family, entries]) =>
      entries.flatMap((entry) => entryLines(family, entry)),
    ),
  ])
  const tableLines = tables.flatMap(({ caption, columns, rows, summaries }) => {
    const values = (cells: { [key: string]: ProvenanceLeaf | null }): string =>
      columns.map(({ key }) => quote(cells[key]?.value ?? null)).join(' | ')
    return [
      `table${caption === null ? '' : ` ${quote(caption.value)}`}`,
      `  columns ${columns.map(({ label }) => quote(label)).join(' | ')}`,
      ...rows.map((row) => `  row ${values(row)}`),
      ...summaries.map(({ role, cells }) => `  ${role} ${values(cells)}`),
    ]
  })
  return [...pageLines, ...boxLines, ...tableLines].join('\n')
}
