/** A place in the source as unist has it: `line` and `column` from 1 (UTF-16 units), `offset` from 0. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A unist position: `start` included, `end` excluded. */
export interface Position {
  start: Point
  end: Point
}
