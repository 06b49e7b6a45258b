import { sniffBytes } from './kind.js'

/** The first bytes of some pieces, as many as show what they are, and all of them; a failure comes in its turn. */
export async function beginning(
  pieces: AsyncIterable<Buffer>,
): Promise<[head: Buffer, all: AsyncIterable<Buffer>]> {
  const iterator = pieces[Symbol.asyncIterator]()
  const first: Buffer[] = []
  let failure: { error: unknown } | null = null
  try {
    for (let length = 0; length < sniffBytes; ) {
      const next = await iterator.next()
      if (next.done === true) break
      first.push(next.value)
      length += next.value.length
    }
  } catch (error) {
    failure = { error }
  }
  const head = Buffer.concat(first)
  return [head, withRest(head, failure, iterator)]
}

async function* withRest(
  head: Buffer,
  failure: { error: unknown } | null,
  iterator: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
  try {
    yield head
    if (failure !== null) throw failure.error
    for (;;) {
      const next = await iterator.next()
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}
