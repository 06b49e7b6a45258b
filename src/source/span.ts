/** A stretch of the source text, as UTF-16 offsets: `start` included, `end` excluded. */
export type Span = readonly [start: number, end: number]
