import { genericProfile } from '../profile/profile.js'
import type { Column } from '../record/record.js'
import { append } from '../source/list.js'

/** A longer label is no heading of several columns. */
const longestLabel = 200

/**
 * The header rows over a record's columns: one row of labels, or two where labels begin alike and their roles come from
 * how they end (`First round Votes`, `First round %`): then the shared words stand above, over the first of their columns.
 */
export function headerRows(columns: readonly Column[]): string[][] {
  const upper: string[] = []
  const lower: string[] = []
  for (let at = 0; at < columns.length; ) {
    const { words, length } = sharedWords(columns, at)
    const run = columns.slice(at, at + length)
    const ends = run.map(({ label }) => label.slice(words.length).trim())
    if (
      length > 1 &&
      run.some(({ label, role }) => roleOf(label) !== role) &&
      run.every(({ role }, index) => roleOf(ends[index] ?? '', words) === role)
    ) {
      append(upper, [words, ...run.slice(1).map(() => '')])
      append(lower, ends)
    } else {
      append(
        upper,
        run.map(({ label }) => label),
      )
      append(
        lower,
        run.map(() => ''),
      )
    }
    at += length
  }
  return lower.some((label) => label !== '') ? [upper, lower] : [upper]
}

/** What a column is taken for by its lowest label that says so. */
function roleOf(label: string, above = ''): string {
  return (
    (
      genericProfile.column(label) ??
      genericProfile.column(above) ??
      genericProfile.column(`${above} ${label}`)
    )?.role ?? 'other'
  )
}

/** The words with which the label at `at` and those after it begin, and how many columns share them; each label has more words. */
function sharedWords(columns: readonly Column[], at: number): { words: string; length: number } {
  const label = columns[at]?.label ?? ''
  if (label.length > longestLabel) return { words: label, length: 1 }
  for (let end = label.lastIndexOf(' '); end > 0; end = label.lastIndexOf(' ', end - 1)) {
    const start = label.slice(0, end + 1)
    let length = 1
    while (
      columns[at + length]?.label.startsWith(start) &&
      (columns[at + length]?.label.length ?? 0) > start.length
    )
      length++
    if (length > 1) return { words: start.trimEnd(), length }
  }
  return { words: label, length: 1 }
}
