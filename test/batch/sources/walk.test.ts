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
function found(inputs: readonly string[], isOutput?: (path: string) => boolean): string[] {
  return [...walk(inputs, isOutput)].map((one) => {
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

  it.skipIf(process.platform !== 'linux')('says of a file whose name is not UTF-8 that it is', () => {
    const path = made('foreign', 'a.txt')
    writeFileSync(Buffer.concat([Buffer.from(join(path, 'b')), Buffer.from([0xff]), Buffer.from('.txt')]), '')
    expect(found([path])).toEqual(['foreign/b\ufffd.txt: its name is not UTF-8', 'foreign/a.txt'])
    expect(found([join(path, 'c\ufffd.txt')])).toEqual(['foreign/c\ufffd.txt: its name is not UTF-8'])
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
    const isOutput = (one: string): boolean => one.includes('out.ndjson')
    expect(found([path], isOutput)).toEqual([
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
      e: '[\n  {\n    "text": "x"\n  }\n]\n',
      f: '[[File:A.jpg]] {"',
      g: '{|\n! "A"\n|}',
    }
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(path, name), text)
    const forms = [...walk(Object.keys(texts).map((name) => join(path, name)))].map((one) =>
      one.kind === 'file' ? one.file.form : one.kind,
    )
    expect(forms).toEqual(['xml', 'ndjson', 'article', 'xml', 'ndjson', 'article', 'article'])
  })

  it('takes standard input once', () => {
    expect(found(['-', '-'])).toEqual(['input', '-: was read before'])
  })
})

describe('a pattern', () => {
  const path = made(
    'globs',
    'a.txt',
    'b.dat',
    'in/c.txt',
    'in/d.jpg',
    'in/deep/e.txt',
    '.h/f.txt',
    'node_modules/g.txt',
  )
  const of = (pattern: string): string[] =>
    found([join(path, pattern)]).map((one) => one.replace('globs/', ''))

  it.each([
    ['*.txt', ['a.txt']],
    ['**/*.txt', ['a.txt', 'in/c.txt', 'in/deep/e.txt']],
    ['*/*.txt', ['in/c.txt']],
    ['in/**', ['in/c.txt', 'in/d.jpg: its name is not that of an article', 'in/deep/e.txt']],
    ['i?', ['in/c.txt', 'in/d.jpg: its name is not that of an article', 'in/deep/e.txt']],
    ['{in/deep,in}/[a-e].txt', ['in/c.txt', 'in/deep/e.txt']],
    ['.h/*.txt', ['.h/f.txt']],
    ['.*/*.txt', ['.h/f.txt']],
    ['*.dat', ['b.dat']],
  ])('%s gives what it matches, in the order of names', (pattern, files) => {
    expect(of(pattern)).toEqual(files)
  })

  it.each(['*.md', 'gone/*.txt', 'a.txt/*.txt', '**/x', 'in/*/*/*.txt'])(
    '%s that matches nothing is missing',
    (pattern) => {
      expect(of(pattern)).toEqual([`${pattern}: nothing matches this pattern`])
      expect([...walk([join(path, pattern)])].map(({ kind }) => kind)).toEqual(['missing'])
    },
  )

  it('is a file where there is one of that name, and goes through a folder of such a name', () => {
    const odd = made('odd[1]', 'a?.txt', 'ab.txt', 'a(1).txt')
    const says = (inner: string): string[] => found([join(odd, inner)])
    expect(says('a?.txt')).toEqual(['odd[1]/a?.txt'])
    expect(says('a??.txt')).toEqual(['odd[1]/a??.txt: nothing matches this pattern'])
    expect(says('?b.txt')).toEqual(['odd[1]/ab.txt'])
    expect(says('a(?).*')).toEqual(['odd[1]/a(1).txt'])
  })

  it('gives no file twice, and goes through folders that were read before', () => {
    const again = ': was read before, perhaps under another name'
    expect(found([join(path, '*.txt'), join(path, 'in'), join(path, '**/*.{txt,md}')])).toEqual([
      'globs/a.txt',
      'globs/in/c.txt',
      'globs/in/d.jpg: its name is not that of an article',
      'globs/in/deep/e.txt',
      `globs/a.txt${again}`,
      `globs/in/c.txt${again}`,
      `globs/in/deep/e.txt${again}`,
    ])
  })

  it('follows no links in circles and opens no pipe', () => {
    const odd = made('circle', 'a.txt', 'in/b.txt')
    symlinkSync('..', join(odd, 'in/up'))
    symlinkSync('nowhere', join(odd, 'gone.txt'))
    spawnSync('mkfifo', [join(odd, 'p.txt')])
    expect(found([join(odd, '**/*.txt')])).toEqual([
      'circle/gone.txt: is a link that leads nowhere',
      'circle/a.txt',
      'circle/in/b.txt',
      'circle/in/up: this folder was visited before',
      'circle/p.txt: is a pipe, not a file',
    ])
  })
})

describe('an ignore file', () => {
  const left = ': left out by .tallyboxignore'
  const path = made(
    'ignore',
    'a.txt',
    'b.draft.txt',
    'drafts/c.txt',
    'in/d.draft.txt',
    'in/e.txt',
    'in/f.draft.txt',
  )
  writeFileSync(join(path, '.tallyboxignore'), '# no drafts\n*.draft.txt\ndrafts/\n')
  writeFileSync(join(path, 'in/.tallyboxignore'), '!f.draft.txt\n/e.txt\n')

  it('leaves out files and folders, the nearest deciding', () => {
    expect(found([path])).toEqual([
      `ignore/b.draft.txt${left}`,
      `ignore/drafts${left}`,
      'ignore/a.txt',
      `ignore/in/d.draft.txt${left}`,
      `ignore/in/e.txt${left}`,
      'ignore/in/f.draft.txt',
    ])
  })

  it('holds for patterns, and for folders below it', () => {
    expect(found([join(path, '**/*.txt')])).toEqual(found([path]))
    expect(found([join(path, 'in')])).toEqual(found([path]).slice(3))
  })

  it('says nothing of what was named', () => {
    expect(found([join(path, 'b.draft.txt'), join(path, 'drafts')])).toEqual([
      'ignore/b.draft.txt',
      'ignore/drafts/c.txt',
    ])
  })

  it('is no pipe, and tells capitals apart', () => {
    const other = made('ignore2', 'a.txt', 'in/A.txt', 'in/a.txt')
    spawnSync('mkfifo', [join(other, '.tallyboxignore')])
    writeFileSync(join(other, 'in/.tallyboxignore'), 'A.txt')
    expect(found([other])).toEqual(['ignore2/a.txt', `ignore2/in/A.txt${left}`, 'ignore2/in/a.txt'])
  })
})
