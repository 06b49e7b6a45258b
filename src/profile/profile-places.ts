import { type Document, isAlias, isMap, isNode, isScalar, type LineCounter, visit } from 'yaml'
import type { ProfileProblem } from './problem.js'

/** Finds where in the file a problem stands. */
export class ProfilePlaces {
  readonly #document: Document.Parsed
  readonly #lines: LineCounter

  constructor(document: Document.Parsed, lines: LineCounter) {
    this.#document = document
    this.#lines = lines
  }

  /** A problem at an offset of the file. */
  at(offset: number, message: string): ProfileProblem {
    const { line, col } = this.#lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col), message }
  }

  /** A problem of the value at a path, or of the nearest value above it that the file has. */
  value(path: readonly string[], message: string): ProfileProblem {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return this.at(node.range[0], message)
    }
    return this.at(this.#document.contents?.range?.[0] ?? 0, message)
  }

  /** A problem of the key that ends a path. */
  key(path: readonly string[], message: string): ProfileProblem {
    const above = path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true)
    const last = path[path.length - 1]
    if (isMap(above))
      for (const { key } of above.items)
        if (isScalar(key) && String(key.value) === last && key.range) return this.at(key.range[0], message)
    return this.value(path, message)
  }

  /** A problem of the file's first alias. */
  alias(message: string): ProfileProblem {
    let offset = 0
    visit(this.#document, (_, node) => {
      if (!isAlias(node)) return undefined
      offset = node.range?.[0] ?? 0
      return visit.BREAK
    })
    return this.at(offset, message)
  }
}
