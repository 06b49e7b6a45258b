import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../../src/batch/sources/decompress.js'
import { kindByName } from '../../../src/batch/sources/kind.js'
import { readAll } from './reading.js'

const dumps = join(import.meta.dirname, '../../../../shared/corpus/dumps')
const names = ['enwiki-27-pages.xml.bz2', 'enwiki-table-markup.xml.bz2', 'simplewiki.xml']

/** Titles, ids and texts of the pages, by an XML parser. */
function pagesOf(xml: string): { title: string; id: string; text: string }[] {
  const pages: { title: string; id: string; text: string }[] = []
  const path: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    path.push(name)
    if (name === 'page') pages.push({ title: '', id: '', text: '' })
  })
  parser.on('closetag', () => void path.pop())
  const add = (text: string): void => {
    const page = pages.at(-1)
    const [parent, name] = path.slice(-2)
    if (page === undefined) return
    if (parent === 'page' && name === 'title') page.title += text
    if (parent === 'page' && name === 'id') page.id += text
    if (parent === 'revision' && name === 'text') page.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return pages
}

describe.skipIf(!existsSync(dumps))('real dumps', () => {
  it.each(names)('%s has the pages that an XML parser finds', async (name) => {
    const path = join(dumps, name)
    const pieces: Buffer[] = []
    const { compression } = kindByName(name) ?? { compression: 'none' }
    for await (const piece of contentOf(path, compression)) pieces.push(piece)
    const expected = pagesOf(Buffer.concat(pieces).toString('utf8'))
    const read = await readAll([path])
    expect(expected.length).toBeGreaterThan(4)
    expect(
      read.map((input) =>
        input.kind === 'article'
          ? { title: input.origin.title, id: String(input.origin.page?.id), text: input.text }
          : input,
      ),
    ).toEqual(expected)
  })

  it('unpacks the same with the program and without', async () => {
    const path = join(dumps, 'enwiki-table-markup.xml.bz2')
    const both: string[] = []
    for (const program of ['bzip2', null]) {
      const pieces: Buffer[] = []
      for await (const piece of contentOf(path, 'bzip2', { bytes: 0 }, program)) pieces.push(piece)
      both.push(Buffer.concat(pieces).toString('utf8'))
    }
    expect(both[0]).toBe(both[1])
    expect(readFileSync(path).length).toBeLessThan(both[0]?.length ?? 0)
  })
})
