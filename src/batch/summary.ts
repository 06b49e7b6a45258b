import type { Severity } from '../check/diagnostic.js'
import type { TaskResult } from './work/article-result.js'

/** The counts of a run. `read` is always the sum of `done`, `rejected` and `skipped`. */
export interface Tally {
  read: number
  done: number
  rejected: number
  skipped: number
  characters: number
  findings: Record<Severity, number>
  /** Findings by rule. */
  rules: Record<string, number>
  /** What was skipped, by reason. */
  skippedFor: Record<string, number>
}

/** What a run came to. */
export class Summary {
  readonly tally: Tally
  /** Inputs that were named and are not there, or not to be read. */
  missing = 0
  slowest: { name: string; microseconds: number }[] = []

  /** Begins from nothing, or from what a run that was cut off had come to. */
  constructor(before: Tally | null) {
    this.tally = before ?? {
      read: 0,
      done: 0,
      rejected: 0,
      skipped: 0,
      characters: 0,
      findings: { error: 0, warning: 0, info: 0 },
      rules: {},
      skippedFor: {},
    }
  }

  skip(reason: string): void {
    this.tally.read++
    this.tally.skipped++
    addCounts(this.tally.skippedFor, { [reason]: 1 })
  }

  add({ read, done, skipped, rejected, characters, findings, rules, skippedFor, slowest }: TaskResult): void {
    const { tally } = this
    tally.read += read
    tally.done += done
    tally.skipped += skipped
    tally.rejected += rejected.length
    tally.characters += characters
    for (const severity of ['error', 'warning', 'info'] as const)
      tally.findings[severity] += findings[severity]
    addCounts(tally.rules, rules)
    addCounts(tally.skippedFor, skippedFor)
    this.slowest = [...this.slowest, ...slowest]
      .sort((a, b) => b.microseconds - a.microseconds)
      .slice(0, mostSlow)
  }
}

const mostSlow = 5

function addCounts(counts: Record<string, number>, more: Record<string, number>): void {
  for (const [key, count] of Object.entries(more)) counts[key] = (counts[key] ?? 0) + count
}
