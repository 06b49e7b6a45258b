import type { Paragraph } from '../../article/nodes.js'
import type { Span } from '../../source/span.js'
import type { Reading } from '../../value/reading.js'
import type { Option } from './names.js'

/**
 * What every statement of prose has. Offsets are those of the source. What is said of an option, and a turnout, is told
 * only where subject and area are surely those of the article's contest: nothing else may be held against its numbers.
 */
interface Said {
  node: Paragraph
  /** The number, the date or the name that is said, alone. */
  span: Span
  /** The same as it is written. */
  text: string
}

/** What a count in prose counts. */
export type Counted = 'delegates' | 'seats' | 'electoralVotes' | 'votes' | 'people'

/** `Kerry won … with 48% of the vote`. */
export interface ProseShare extends Said {
  kind: 'share'
  reading: Reading
  option: Option
}

/** `76 (of 95) delegates`, `over 9,500 people`; `option` is null where all are meant. */
export interface ProseCount extends Said {
  kind: 'count'
  counted: Counted
  /** The words behind the number: `pledged delegates`. */
  unit: string
  reading: Reading
  option: Option | null
  whole: { reading: Reading; span: Span; text: string } | null
  /** False for a number that may be another's, or of a part; only one of no option may be. */
  certain: boolean
}

/** `a 15 percent threshold`. */
export interface ProseThreshold extends Said {
  kind: 'threshold'
  reading: Reading
}

/** `Turnout was 61.3%`. */
export interface ProseTurnout extends Said {
  kind: 'turnout'
  reading: Reading
}

/** What a number of the whole contest's voters counts. */
export type Electoral = 'registered' | 'cast' | 'valid' | 'invalid'

/** `The total number of registered voters was 1,690,943`. */
export interface ProseBallots extends Said {
  kind: 'ballots'
  counted: Electoral
  /** False where it is said in passing: then it is a slip, if anything. */
  sure: boolean
  reading: Reading
}

/** `Kerry defeated Dean by 4,337 votes`; `over` is null where the runner-up is meant, `option` where whoever is first is. */
export interface ProseMargin extends Said {
  kind: 'margin'
  measure: 'votes' | 'share'
  reading: Reading
  option: Option | null
  over: Option | null
}

/** `Kerry received more than twice as many votes as Dean`. */
export interface ProseMultiple extends Said {
  kind: 'multiple'
  reading: Reading
  option: Option
  of: Option
}

/**
 * `rose from 15 to 19 seats`, `12 seats, down from 16 in 2003`, `41.8%, up 1.8 points`: the number before, or the change; `gained 4 seats`:
 * what may be more than the change, as others may have been lost (`gross`).
 */
export interface ProseChange extends Said {
  kind: 'change'
  measure: 'seats' | 'share'
  form: 'before' | 'by' | 'gross'
  /** Whether it went up or down. */
  sign: -1 | 1
  /** The year of the election before, where it is said. */
  year: number | null
  reading: Reading
  option: Option
}

/** `the 35 seats needed for a majority`. */
export interface ProseNeeded extends Said {
  kind: 'needed'
  reading: Reading
}

/** `56 seats, five short of a majority`. */
export interface ProseLack extends Said {
  kind: 'lack'
  reading: Reading
  option: Option
}

/** `There was a swing of 8.9% from Labour to the SNP`: between the two that are first. */
export interface ProseSwing extends Said {
  kind: 'swing'
  reading: Reading
}

/** `Kerry won the state`. */
export interface ProseWinner extends Said {
  kind: 'winner'
  option: Option
}

export type ProseStatement =
  | ProseShare
  | ProseCount
  | ProseThreshold
  | ProseTurnout
  | ProseBallots
  | ProseMargin
  | ProseMultiple
  | ProseChange
  | ProseNeeded
  | ProseLack
  | ProseSwing
  | ProseWinner
