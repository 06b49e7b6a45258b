import type { Way } from '../batch/batch-report.js'
import type { Summary } from '../batch/summary.js'

/** How a run tells how far it has come. */
export const progressForms = ['auto', 'json', 'none'] as const
export type ProgressForm = (typeof progressForms)[number]

/** Where progress is told: the terminal's own line is written over, other readers get whole lines. */
export interface ProgressOutput {
  isTerminal: boolean
  write(text: string): void
}

/** Milliseconds between two tellings: on a terminal and as JSON, and as lines for a log. */
const often = 200
const seldom = 10_000
const megabyte = 1e6

/** Tells how far a run has come. Nothing of it is part of what the run writes. */
export class Progress {
  readonly #form: ProgressForm
  readonly #output: ProgressOutput
  readonly #now: () => number
  readonly #started: number
  #told: number
  #shown = false
  #last: { summary: Summary; way: Way } | null = null

  constructor(form: ProgressForm, output: ProgressOutput, now = () => performance.now()) {
    this.#form = form
    this.#output = output
    this.#now = now
    this.#started = now()
    this.#told = this.#started
  }

  tell(summary: Summary, way: Way): void {
    this.#last = { summary, way }
    const now = this.#now()
    const wait = this.#form === 'auto' && !this.#output.isTerminal ? seldom : often
    if (this.#form === 'none' || now - this.#told < wait) return
    this.#told = now
    this.#say(summary, way, now)
  }

  /** Ends the telling: what reads it as JSON gets the last state in any case, however short the run was. */
  end(): void {
    this.clear()
    if (this.#form === 'json' && this.#last !== null)
      this.#say(this.#last.summary, this.#last.way, this.#now())
  }

  #say({ tally }: Summary, way: Way, now: number): void {
    const seconds = Math.max(1, now - this.#started) / 1000
    const bytes = way.done - way.before
    const share = way.total === 0 ? null : Math.min(1, way.done / way.total)
    const state = {
      read: tally.read,
      done: tally.done,
      rejected: tally.rejected,
      skipped: tally.skipped,
      findings: tally.findings,
      articlesPerSecond: Math.round((tally.done - way.doneBefore) / seconds),
      megabytesPerSecond: Math.round((bytes / megabyte / seconds) * 10) / 10,
      share: share === null ? null : Math.round(share * 1000) / 1000,
      secondsLeft:
        bytes <= 0 || share === null ? null : Math.round(((way.total - way.done) / bytes) * seconds),
    }
    if (this.#form === 'json') this.#output.write(`${JSON.stringify(state)}\n`)
    else this.#show(line(state))
  }

  /** Clears the line, so that what is said next stands by itself. */
  clear(): void {
    if (this.#shown) this.#output.write('\r\u001b[K')
    this.#shown = false
  }

  #show(text: string): void {
    this.#output.write(this.#output.isTerminal ? `\r\u001b[K${text}` : `tallybox: ${text}\n`)
    this.#shown = this.#output.isTerminal
  }
}

function line(state: {
  done: number
  rejected: number
  articlesPerSecond: number
  megabytesPerSecond: number
  share: number | null
  secondsLeft: number | null
}): string {
  const parts = [
    state.share === null ? '' : `${Math.floor(state.share * 100)}%`,
    `${state.done} done`,
    state.rejected === 0 ? '' : `${state.rejected} rejected`,
    `${state.articlesPerSecond} articles/s`,
    `${state.megabytesPerSecond} MB/s`,
    state.secondsLeft === null ? '' : `${duration(state.secondsLeft)} left`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
