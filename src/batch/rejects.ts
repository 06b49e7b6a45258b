import { nameOf } from './article-input.js'
import type { Rejected } from './work/article-result.js'

/** How many rejected articles are named; all stand in the file beside the output. */
const mostNamed = 20

/** Names what is rejected while a run goes on. */
export class Rejects {
  readonly #report: { note(message: string): void }
  #named = 0

  constructor(report: { note(message: string): void }) {
    this.#report = report
  }

  tell({ origin, reason }: Pick<Rejected, 'origin' | 'reason'>): void {
    this.#named++
    if (this.#named <= mostNamed) this.#report.note(`${nameOf(origin)}: ${reason}; rejected`)
    else if (this.#named === mostNamed + 1) this.#report.note('further ones that are rejected are not named')
  }
}
