import type { BatchReport } from './batch-report.js'
import type { Found } from './sources/found.js'
import { aPipe, foreignName } from './sources/stats.js'
import type { Summary } from './summary.js'

/** How many that were left out are named, for each reason; all are counted. */
const mostNotes = 20

/** Says what was left out or is not there; what was skipped counts, in a run from the beginning. */
export function tellFound(
  found: readonly Found[],
  summary: Summary,
  resumed: boolean,
  report: Pick<BatchReport, 'note'>,
): void {
  const told = new Map<string, number>()
  for (const one of found) {
    if (one.kind === 'file' || one.kind === 'input') continue
    const { kind, path, reason } = one
    const before = told.get(reason) ?? 0
    told.set(reason, before + 1)
    if (kind === 'missing') summary.missing++
    if (kind === 'skipped' && !resumed) summary.skip(reason)
    const advice = advices[reason] ?? 'check the path'
    const ending = kind === 'missing' ? advice : 'skipped'
    if (kind === 'missing' || before < mostNotes) report.note(`${path}: ${reason}; ${ending}`)
    else if (before === mostNotes) report.note(`further ones are not named: ${reason}`)
  }
}

const advices: Readonly<Record<string, string>> = {
  [foreignName]: 'rename it',
  [aPipe]: 'give what comes through it to standard input, with - as the input',
}
