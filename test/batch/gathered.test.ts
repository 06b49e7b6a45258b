import { expect, it } from 'vitest'
import type { Chunk } from '../../src/batch/work/article-result.js'
import { Gathered } from '../../src/batch/work/gathered.js'
import { memoryOf } from '../../src/batch/work/memory.js'

function said(chunks: readonly Chunk[]): string[] {
  return chunks.map(({ stream, text, whole }) => {
    const told = typeof text === 'string' ? text : new TextDecoder().decode(text)
    return `${stream}${whole === true ? '!' : ''}: ${told}`
  })
}

const line = (text: string): Chunk => ({ stream: 'main', text })
const file = (stream: string, text: string): Chunk => ({
  stream,
  text: new TextEncoder().encode(text),
  whole: true,
})

it('gives files of their own first, then each stream in one piece', () => {
  const gathered = new Gathered()
  gathered.add([file('a.json', 'é'), line('a\n')])
  gathered.add([file('b.json', ''), line('b\n'), { stream: 'other', text: 'c' }])
  expect(said(gathered.take())).toEqual(['a.json!: é', 'b.json!: ', 'main: a\nb\n', 'other: c'])
  expect(gathered.take()).toEqual([])
})

it('gives all of a text that is longer than the room for what is usual', () => {
  const gathered = new Gathered()
  const long = 'ä'.repeat(5 << 20)
  gathered.add([line('a'), line(long)])
  expect(said(gathered.take())).toEqual([`main: a${long}`])
})

it('writes to the memory again that it is given back, and to no other', () => {
  const gathered = new Gathered()
  const memory = new Set<ArrayBuffer>()
  for (let task = 0; task < 20; task++) {
    gathered.add([file('a.json', `file ${task}`), line(`line ${task}`)])
    const taken = gathered.take()
    expect(said(taken)).toEqual([`a.json!: file ${task}`, `main: line ${task}`])
    for (const piece of memoryOf(taken)) memory.add(piece)
    gathered.giveBack(memoryOf(taken))
  }
  expect(memory.size).toBe(2)
})

it('packs a stream into memory of its own, and gathers the next task from its beginning', () => {
  const gathered = new Gathered()
  const reversed = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes).reverse()
  gathered.add([line('abc')])
  const first = gathered.take(reversed)
  gathered.add([line('de')])
  expect(said([...first, ...gathered.take(reversed)])).toEqual(['main: cba', 'main: ed'])
})
