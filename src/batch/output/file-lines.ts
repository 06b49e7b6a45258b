import { closeSync, constants, openSync, readSync } from 'node:fs'

/** Bytes read at a time. */
const blockBytes = 1 << 20
const lineFeed = 10

/** The lines of a text file that end in a line feed, without it; in memory no longer than one of them. A link is not followed. */
export function* fileLines(path: string): Generator<string> {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  const block = Buffer.alloc(blockBytes)
  let begun: Buffer[] = []
  try {
    for (let count = readSync(file, block); count > 0; count = readSync(file, block)) {
      const bytes = block.subarray(0, count)
      let start = 0
      for (let feed = bytes.indexOf(lineFeed); feed !== -1; feed = bytes.indexOf(lineFeed, start)) {
        const line = bytes.subarray(start, feed)
        yield (begun.length === 0 ? line : Buffer.concat([...begun, line])).toString('utf8')
        begun = []
        start = feed + 1
      }
      if (start < count) begun.push(Buffer.from(bytes.subarray(start)))
    }
  } finally {
    closeSync(file)
  }
}
