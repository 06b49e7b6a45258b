import type { BatchOutcome } from '../batch/run-batch.js'
import { plural } from './plural.js'
import { visible } from './visible.js'

/** How many rules and reasons are told. */
const most = 5

/** What a run came to, in lines for people. What was rejected stands beside `base`; `again`: all inputs can be read again. */
export function conclusion(
  { summary, complete }: BatchOutcome,
  output: string,
  base: string,
  again: boolean,
): string[] {
  const { read, done, rejected, skipped, findings, rules, skippedFor } = summary.tally
  const where = visible(output)
  const lines = [`${read} read: ${done} done, ${rejected} rejected, ${skipped} skipped → ${where}`]
  if (skipped > 0) lines.push(`Skipped: ${counts(skippedFor)}`)
  const { error, warning, info } = findings
  if (error + warning + info > 0) {
    lines.push(`Findings: ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(info, 'info')}`)
    lines.push(`Most often: ${counts(rules)}`)
  }
  const slow = summary.slowest.filter(({ microseconds }) => microseconds >= worthTelling)
  if (slow.length > 0)
    lines.push(
      `Slowest: ${slow.map(({ name, microseconds }) => `${visible(name)} (${Math.round(microseconds / 1000)} ms)`).join(', ')}`,
    )
  if (summary.missing > 0) lines.push(`${summary.missing} could not be read, see above`)
  if (rejected > 0) lines.push(`What was rejected, and why: ${visible(base)}.rejected.ndjson`)
  if (!complete)
    lines.push(
      again
        ? 'Stopped; the same command with --resume goes on from here.'
        : 'Stopped; standard input cannot be read again: the run has to begin anew.',
    )
  return lines
}

/** An article that takes this many microseconds is worth a look. */
const worthTelling = 500_000

function counts(by: Readonly<Record<string, number>>): string {
  const entries = Object.entries(by).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const told = entries.slice(0, most).map(([what, count]) => `${count} ${visible(what)}`)
  const rest = entries.slice(most).reduce((sum, [, count]) => sum + count, 0)
  return [...told, ...(rest > 0 ? [`${rest} others`] : [])].join(', ')
}
