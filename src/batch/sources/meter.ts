/** How many bytes of a source have been read, as they lie on the disk. */
export interface Meter {
  bytes: number
}

/** Pieces as they come, counted. */
export async function* metered(pieces: AsyncIterable<Buffer>, meter: Meter): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    meter.bytes += piece.length
    yield piece
  }
}

/** Content beyond this many bytes must be in proportion to what it was packed in. */
const unsuspicious = 1 << 26
const mostRatio = 250

/** How many bytes so many packed ones may come to: text never packs so well, a decompression bomb does. */
export function mostContent(packed: number): number {
  return Math.max(unsuspicious, packed * mostRatio)
}

export const bomb = `it unpacks to more than ${mostRatio} times its size`
