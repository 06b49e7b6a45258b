import type { Mention } from './mentions.js'
import type { Stretch } from './sentences.js'

/** A clause of a sentence, with what is asked about it. */
export interface Place {
  sentence: Stretch
  clauses: readonly Stretch[]
  /** Which of the clauses. */
  at: number
  clause: Stretch
  /** The mentions of the sentence, and those of the clause. */
  mentions: readonly Mention[]
  inside: readonly Mention[]
  /** Whether the clause speaks of the whole contest; null while nobody has asked. */
  whole: boolean | null
}
