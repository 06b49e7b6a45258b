import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleInput } from '../../../src/batch/article-input.js'
import { openTask } from '../../../src/batch/sources/open-task.js'
import { countLines, Splitter } from '../../../src/batch/sources/splitter.js'
import type { Task } from '../../../src/batch/task.js'
import { scratchFolder } from '../../cli/scratch.js'
import { dumpOf, pageOf, settings } from './reading.js'

const folder = scratchFolder()
const longest = 300
const own = { ...settings, longest }

/** Lines and pages, some of them damaged or too long. */
const line = fc.oneof(
  fc.string({ maxLength: 40 }).map((text) => JSON.stringify({ title: 'é', text })),
  fc.constantFrom('', '  \r', '{"text": 1}', 'not JSON', JSON.stringify({ text: 'x'.repeat(400) })),
)
const ndjson = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))
const page = fc.oneof(
  fc
    .constantFrom('a &lt;b&gt; &amp;amp; c', '', 'é—', '&#x41;&#66;&eacute;')
    .map((text) => pageOf('T', text)),
  fc.constant(pageOf('Long', 'x'.repeat(400))),
  fc.constantFrom('<page>', '  <page>\n <title>cut</title>\n', '<pag', '\n\n'),
)
const xml = fc.array(page, { maxLength: 8 }).map(dumpOf)

function open(tasks: Iterable<Task>): ArticleInput[] {
  return [...tasks].flatMap((task) => [...openTask(task, own)])
}

function byRanges(form: 'ndjson' | 'xml', text: string, cuts: readonly number[]): ArticleInput[] {
  const path = join(folder, `cut.${form}`)
  const bytes = Buffer.from(text)
  writeFileSync(path, bytes)
  const bounds = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  return open(
    bounds.slice(1).flatMap((end, index): Task[] => {
      const start = bounds[index] ?? 0
      const line = 1 + countLines(bytes.subarray(0, start))
      return start === end ? [] : [{ kind: 'range', path, form, start, end, line }]
    }),
  ).map((input) => ({ ...input, origin: { ...input.origin, source: 'it' } }))
}

function byPieces(form: 'ndjson' | 'xml', text: string, length: number, most: number): ArticleInput[] {
  const splitter = new Splitter('it', form, longest, most)
  const bytes = Buffer.from(text)
  const tasks: Task[] = []
  for (let at = 0; at < bytes.length; at += length)
    tasks.push(...splitter.add(bytes.subarray(at, at + length)))
  return open([...tasks, ...splitter.finish(null)])
}

/** What is kept of something too long depends on how much was at hand. */
function comparable(inputs: readonly ArticleInput[]): unknown[] {
  return inputs.map((input) => (input.kind === 'error' ? { ...input, bytes: null } : input))
}

const cuts = fc.array(fc.nat(5000), { maxLength: 6 })
const sizes = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 900 }))

describe('any way of cutting a source gives the same articles', () => {
  it('lines', () => {
    fc.assert(
      fc.property(ndjson, cuts, sizes, (text, where, [length, most]) => {
        const whole = comparable(byRanges('ndjson', text, []))
        expect(comparable(byRanges('ndjson', text, where))).toEqual(whole)
        expect(comparable(byPieces('ndjson', text, length, most))).toEqual(whole)
      }),
    )
  })

  it('pages', () => {
    fc.assert(
      fc.property(xml, cuts, (text, where) => {
        expect(comparable(byRanges('xml', text, where))).toEqual(comparable(byRanges('xml', text, [])))
      }),
    )
  })

  it('pages that are whole, in pieces', () => {
    const whole = fc
      .array(fc.nat(90), { maxLength: 8 })
      .map((sizes) =>
        dumpOf(sizes.map((size, index) => pageOf(`T${index}`, 'é'.repeat(size > 80 ? 300 : size % 20)))),
      )
    fc.assert(
      fc.property(whole, sizes, (text, [length, most]) => {
        expect(comparable(byPieces('xml', text, length, most))).toEqual(comparable(byRanges('xml', text, [])))
      }),
    )
  })
})
