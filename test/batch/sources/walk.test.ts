import { spawnSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { walk } from '../../../src/batch/sources/walk.js'
import { scratchFolder } from '../../cli/scratch.js'

const folder = scratchFolder()

function made(name: string, ...files: string[]): string {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  for (const file of files) {
    mkdirSync(join(path, file, '..'), { recursive: true })
    writeFileSync(join(path, file), '= A =\n')
  }
  return path
}

/** Paths below the scratch folder, with what was found there. */
function found(inputs: readonly string[], output: string | null = null): string[] {
  return [...walk(inputs, output)].map((one) => {
    if (one.kind === 'input') return 'input'
    const path = one.path.replace(`${folder}/`, '')
    return one.kind === 'file' ? path : `${path}: ${one.reason}`
  })
}

describe('walking', () => {
  it('goes through folders in the order of names', () => {
    const path = made('order', 'b.txt', 'a/z.txt', 'a/b/c.md', 'Z.txt')
    expect(found([path])).toEqual(['order/Z.txt', 'order/a/b/c.md', 'order/a/z.txt', 'order/b.txt'])
  })

  it('takes a file once, whatever it is called', () => {
    const path = made('twice', 'a.txt')
    linkSync(join(path, 'a.txt'), join(path, 'b.txt'))
    symlinkSync('a.txt', join(path, 'c.txt'))
    const again = 'was read before, perhaps under another name'
    expect(found([path, join(path, 'a.txt')])).toEqual([
      'twice/a.txt',
      `twice/b.txt: ${again}`,
      `twice/c.txt: ${again}`,
      `twice/a.txt: ${again}`,
    ])
  })

  it('follows no links in circles, and tells links that lead nowhere', () => {
    const path = made('links', 'in/a.txt')
    symlinkSync('..', join(path, 'in/up'))
    symlinkSync('self', join(path, 'self'))
    symlinkSync('nowhere', join(path, 'gone.txt'))
    expect(found([path])).toEqual([
      'links/gone.txt: is a link that leads nowhere',
      'links/self: its links lead in a circle',
      'links/in/a.txt',
      'links/in/up: this folder was visited before',
    ])
  })

  it.skipIf(spawnSync('mkfifo', ['--version']).error !== undefined)('never opens a pipe', () => {
    const path = made('pipes', 'a.txt')
    spawnSync('mkfifo', [join(path, 'p.txt')])
    const reason = 'pipes/p.txt: is a pipe, not a file'
    expect(found([path])).toEqual(['pipes/a.txt', reason])
    expect([...walk([join(path, 'p.txt')])].map(({ kind }) => kind)).toEqual(['missing'])
  })

  it.skipIf(process.getuid?.() === 0)('tells a folder that may not be read, and does the rest', () => {
    const path = made('shut', 'a/a.txt', 'b/b.txt')
    chmodSync(join(path, 'a'), 0)
    const all = found([path])
    chmodSync(join(path, 'a'), 0o700)
    expect(all).toEqual(['shut/a: permission denied', 'shut/b/b.txt'])
  })

  it('leaves out what is hidden, what is no article by its name, and what the run itself writes', () => {
    const path = made('own', '.git/a.txt', 'a.jpg', 'a.txt', 'out.ndjson', 'out.ndjson.rejected.ndjson')
    expect(found([path], join(path, 'out.ndjson'))).toEqual([
      'own/.git: hidden, or no place for articles',
      'own/a.jpg: its name is not that of an article',
      'own/a.txt',
    ])
  })

  it('knows parts of dumps by their names, and the lists that stand beside them', () => {
    const part = 'x-multistream1.xml-p1p41242.bz2'
    const path = made('parts', part, 'x-multistream-index1.txt-p1p41242.bz2', 'x-multistream-index.txt.bz2')
    const kinds = [...walk([path])].map((one) => (one.kind === 'file' ? one.file : one.kind))
    expect(kinds).toEqual(['skipped', 'skipped', { form: 'xml', compression: 'bzip2' }])
  })

  it('sees by its content what a named file holds', () => {
    const path = made('named')
    const texts = {
      a: '<mediawiki>',
      b: '{"text": "x"}\n',
      c: '{{Infobox}}',
      d: '\ufeff<?xml version="1.0"?>',
    }
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(path, name), text)
    const forms = [...walk(Object.keys(texts).map((name) => join(path, name)))].map((one) =>
      one.kind === 'file' ? one.file.form : one.kind,
    )
    expect(forms).toEqual(['xml', 'ndjson', 'article', 'xml'])
  })

  it('takes standard input once', () => {
    expect(found(['-', '-'])).toEqual(['input', '-: was read before'])
  })
})
