import type { Fact } from '../fact.js'

/** One line of results: who or what, of which party, and its figures. */
export interface ResultLine {
  name: Fact
  party: Fact | null
  figures: Figures
  /** What a line that is no option says: `total`, `turnout`…; null for an option. */
  role: string | null
}

/** What the end of a line states: `15,505 votes (56.2%)`. `whole` is all of it in one, and so is `count` where it has no number (`unopposed`). */
export interface Figures {
  whole: Fact
  count: Fact | null
  share: Fact | null
  /** What is counted, as far as the line says it. */
  unit: CountUnit | null
}

export type CountUnit = 'votes' | 'delegates' | 'seats'
