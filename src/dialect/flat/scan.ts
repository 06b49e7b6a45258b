import type { Block } from '../../article/nodes.js'
import { Lines } from '../../source/lines.js'

/** Where the reader of a flat article stands, and what it has seen that later lines depend on. */
export class Scan extends Lines {
  /** True until the first heading below the title: only there a box may go by its own title line. */
  lead = true
  /** Whether `<br>` occurs at all, so that most texts never look for it. */
  readonly folds: boolean
  /** Whether a backslash occurs at all. */
  readonly backslashes: boolean
  /** Whether a carriage return occurs at all. */
  readonly returns: boolean

  constructor(text: string) {
    super(text)
    this.folds = text.includes('br>')
    this.backslashes = text.includes('\\')
    this.returns = text.includes('\r')
  }
}

/**
 * Reads one construct. `read` gives a node and leaves the scan at the first line after it, or gives nothing and leaves the scan alone.
 * `starts` are the first characters it can begin with; without them it is tried on every line.
 */
export interface BlockReader {
  name: string
  starts?: string
  read(scan: Scan): Block | undefined
}
