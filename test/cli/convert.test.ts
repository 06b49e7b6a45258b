import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from '../../src/cli/run.js'
import { MemoryIo } from './memory-io.js'
import { scratchFolder } from './scratch.js'

const folder = scratchFolder()
const article = `= 1977 Riverton mayoral election =

Infobox
- Election Name: 1977 Riverton mayoral election
- Ongoing: no
- Candidate1: Ann Lee
- Popular Vote1: 1,200
- Percentage1: 60.00%
- Candidate2: Bo Day
- Popular Vote2: 800
- Percentage2: 40.00%

== Results ==
| Candidate | Votes | Percentage |
| Ann Lee | 1,200 | 60.00% |
| Bo Day | 800 | 40.00% |
| Total | 2,000 | 100.00% |
`

function file(name: string, content: string | Uint8Array = article): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function convert(words: readonly string[], io = new MemoryIo()): Promise<MemoryIo & { code: number }> {
  const code = await run(['convert', ...words], io)
  return Object.assign(io, { code })
}

describe('convert', () => {
  it('writes a record as indented JSON to standard output and nothing to standard error', async () => {
    const { code, out, err } = await convert([file('a.txt')])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^\{\n {2}"title": "1977 Riverton mayoral election",\n/)
    expect(out).toMatch(/\n\}\n$/)
    expect(JSON.parse(out).data.options[0]).toMatchObject({ name: 'Ann Lee', votes: 1200, share: 60 })
  })

  it.each([[[]], [['-']]])('reads standard input for %j', async (words) => {
    const { code, out } = await convert(words, new MemoryIo(article))
    expect(code).toBe(0)
    expect(JSON.parse(out).title).toBe('1977 Riverton mayoral election')
  })

  it('says how input ends when somebody has to type it', async () => {
    const io = new MemoryIo(article)
    io.inputIsTerminal = true
    expect((await convert([], io)).err).toContain('Ctrl-D')
  })

  it('writes YAML, CSV and the article in either markup', async () => {
    const path = file('formats.txt')
    const json = JSON.parse((await convert([path])).out)
    expect(parse((await convert([path, '--to', 'yaml'])).out)).toEqual(json)
    expect((await convert([path, '--to', 'csv'])).out).toContain(
      ',table 1,option,1,Ann Lee,,votes,votes,1200,"1,200"\r\n',
    )
    expect((await convert([path, '--to', 'flat'])).out).toBe(article)
    const markdown = (await convert([path, '--to', 'markdown'])).out
    expect(markdown).toMatch(/^# 1977 Riverton mayoral election\n/)
    const back = JSON.parse((await convert(['--from', 'markdown'], new MemoryIo(markdown))).out)
    expect(back).toEqual({ ...json, dialect: 'markdown' })
  })

  it('gives the bytes back with CRLF, a byte order mark and no last newline', async () => {
    const text = `\ufeff${article.replaceAll('\n', '\r\n').trimEnd()}`
    expect((await convert(['--to', 'flat', '--from', 'flat'], new MemoryIo(text))).out).toBe(text)
  })

  it('adds provenance', async () => {
    const { out } = await convert([file('p.txt'), '--provenance'])
    expect(JSON.parse(out).infoboxes[0].groups.candidates[0].popularVote).toMatchObject({
      value: 1200,
      raw: '1,200',
      at: { line: 7, column: 18 },
    })
  })

  it('says which dialect it found, and why, when asked', async () => {
    expect((await convert([file('v.txt'), '--verbose'])).err).toMatch(/v\.txt: flat \(.+\)\n$/)
  })

  it('never guesses silently', async () => {
    const { code, err } = await convert([], new MemoryIo('Just one line'))
    expect(code).toBe(0)
    expect(err).toMatch(/standard input: taken for flat \(.+\); --from says otherwise/)
  })

  it('says that an input is empty and writes its empty record', async () => {
    const { code, out, err } = await convert([file('empty.txt', '')])
    expect({ code, title: JSON.parse(out).title }).toEqual({ code: 0, title: null })
    expect(err).toMatch(/empty\.txt: is empty\n$/)
  })

  it('uses a profile of the user', async () => {
    const profile = file(
      'town.yaml',
      'name: town\nmatch:\n  keys: [mayor, inhabitants]\n  atLeast: 2\nfields:\n  mayor: { type: text }\n  inhabitants: { type: number }\n',
    )
    const { out } = await convert(
      ['--profile', profile],
      new MemoryIo('= A =\n\nInfobox\n- Mayor: Bo\n- Inhabitants: 1.234\n'),
    )
    expect(JSON.parse(out).kind).toBe('town')
  })

  it('names the lines of a wrong profile', async () => {
    const { code, out, err } = await convert([
      file('x.txt'),
      '--profile',
      file('wrong.yaml', 'name: town\nmatch: {}\nfeilds: {}\n'),
    ])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/wrong\.yaml:3:\d+: .*feilds/)
  })
})

describe('convert -o', () => {
  it('writes a file whole, follows a link, keeps the mode and leaves nothing beside it', async () => {
    const target = file('target.json', 'old')
    chmodSync(target, 0o640)
    const link = join(folder, 'link.json')
    symlinkSync(target, link)
    expect((await convert([file('o.txt'), '-o', link])).code).toBe(0)
    expect(JSON.parse(readFileSync(target, 'utf8')).title).toBe('1977 Riverton mayoral election')
    expect(statSync(target).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('writes one output a file into a folder that it makes', async () => {
    const output = join(folder, 'new', 'deep')
    const { code, out } = await convert([
      file('one.txt'),
      file('two.txt'),
      '--to',
      'yaml',
      '-o',
      `${output}/`,
    ])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(readdirSync(output).sort()).toEqual(['one.yaml', 'two.yaml'])
  })

  it('refuses several files without a folder, and points at batch', async () => {
    for (const words of [[], ['-o', join(folder, 'single.json')]]) {
      const { code, out, err } = await convert([file('one.txt'), file('two.txt'), ...words])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/-o DIR\/.*tallybox batch/)
    }
    expect(existsSync(join(folder, 'single.json'))).toBe(false)
  })

  it('never lets two inputs share an output, nor replaces an input', async () => {
    mkdirSync(join(folder, 'other'), { recursive: true })
    const same = join(folder, 'other', 'one.txt')
    writeFileSync(same, article)
    const shared = await convert([file('one.txt'), same, '-o', join(folder, 'shared/')])
    expect(shared.code).toBe(2)
    expect(shared.err).toMatch(/other.one\.txt: its output .* is that of .*one\.txt/)
    const replaced = await convert([
      file('one.txt', 'keep me'),
      '--to',
      'flat',
      '--from',
      'markdown',
      '-o',
      `${folder}/`,
    ])
    expect(replaced.code).toBe(2)
    expect(readFileSync(join(folder, 'one.txt'), 'utf8')).toBe('keep me')
  })

  it('is never the article that is read, by whatever name', async () => {
    const input = file('itself.txt', article)
    const link = join(folder, 'itself-link.txt')
    symlinkSync(input, link)
    for (const output of [input, link, `${folder}/./itself.txt`]) {
      const { code, err } = await convert([input, '-o', output])
      expect(code).toBe(2)
      expect(err).toMatch(/itself\.txt: its output .* would replace an input; choose another name/)
    }
    expect(readFileSync(input, 'utf8')).toBe(article)
  })

  it('says why an output cannot be written', async () => {
    const under = await convert([file('w.txt'), '-o', join(folder, 'w.txt', 'x.json')])
    expect(under.code).toBe(2)
    expect(under.err).toMatch(/x\.json: part of the path is a file/)
    const nowhere = await convert([file('w.txt'), '-o', join(folder, 'nowhere', 'x.json')])
    expect(nowhere.code).toBe(2)
    expect(nowhere.err).toMatch(/nowhere.x\.json: its folder does not exist/)
  })

  it.skipIf(process.platform !== 'linux')('writes to devices, and says when there is no space', async () => {
    expect((await convert([file('d.txt'), '-o', '/dev/null'])).code).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    const { code, err } = await convert([file('d.txt'), '-o', '/dev/full'])
    expect(code).toBe(2)
    expect(err).toMatch(/\/dev\/full: no space left on the device; free some space/)
  })
})

describe('convert of what cannot be read', () => {
  it.each([
    ['a missing file', () => join(folder, 'none.txt'), /none\.txt: no such file or folder; check the path/],
    ['a folder', () => folder, /is a folder, not a file; name the files in it/],
    [
      'bytes that are not UTF-8',
      () => file('bad.txt', Uint8Array.from([0x3d, 0x20, 0xff, 0xfe])),
      /bad\.txt: not UTF-8 at byte 2; convert it to UTF-8 first/,
    ],
    [
      'UTF-16',
      () => file('wide.txt', Uint8Array.from([0xff, 0xfe, 0x3d, 0])),
      /wide\.txt: not UTF-8 at byte 0; .*UTF-16/,
    ],
  ])('names %s', async (_what, path, message) => {
    const { code, out, err } = await convert([path()])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })

  it('goes on with the other files', async () => {
    const output = join(folder, 'rest')
    const { code, err } = await convert([join(folder, 'gone.txt'), file('here.txt'), '-o', `${output}/`])
    expect(code).toBe(2)
    expect(err).toContain('gone.txt')
    expect(readdirSync(output)).toEqual(['here.json'])
  })

  it('names a dangling link and a circle of links', async () => {
    symlinkSync(join(folder, 'nothing'), join(folder, 'dangling'))
    symlinkSync(join(folder, 'circle'), join(folder, 'circle'))
    expect((await convert([join(folder, 'dangling')])).err).toMatch(/dangling: no such file/)
    expect((await convert([join(folder, 'circle')])).err).toMatch(/circle: its links lead in a circle/)
  })

  it('sends no control character of a name to the terminal', async () => {
    const { err } = await convert([join(folder, '\u001b[31mred\u009b\n.txt')])
    expect(err).toContain('\\x1b[31mred\\x9b\\x0a.txt')
    expect(err.trimEnd()).not.toMatch(/[\x00-\x1f\x7f-\x9f]/)
  })
})

describe('convert to standard output', () => {
  it('shows control characters on a terminal instead of sending them', async () => {
    const text = '= \u001b[31mred\u001b[0m =\n\nA\tb.\n'
    const io = new MemoryIo(text)
    io.outputIsTerminal = true
    expect((await convert(['--from', 'flat', '--to', 'flat'], io)).out).toBe(
      '= \\x1b[31mred\\x1b[0m =\n\nA\tb.\n',
    )
    expect((await convert(['--from', 'flat', '--to', 'flat'], new MemoryIo(text))).out).toBe(text)
    expect((await convert(['--from', 'flat'], new MemoryIo(text))).out).not.toContain('\u001b')
  })

  it('stops quietly when nobody reads any more', async () => {
    const io = new MemoryIo(article)
    io.closed = true
    expect(await convert([], io)).toMatchObject({ code: 0, err: '', out: '' })
  })

  it('says when it cannot be written', async () => {
    const io = new MemoryIo(article)
    io.writeError = Object.assign(new Error('full'), { code: 'ENOSPC' })
    expect(await convert([], io)).toMatchObject({
      code: 2,
      err: 'tallybox: standard output: no space left on the device; free some space or choose another place\n',
    })
  })
})

const built = join(import.meta.dirname, '../../dist/cli/bin.js')

describe.skipIf(!existsSync(built) || process.platform === 'win32')('the program itself', () => {
  const shell = (command: string) =>
    execFileSync('sh', ['-c', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const program = `"${process.execPath}" "${built}"`

  it('knows its version', () => {
    expect(shell(`${program} --version`)).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('converts, and ends quietly when its pipe is closed', () => {
    const long = file('long.txt', `${article}\n${'A sentence of prose. '.repeat(100_000)}\n`)
    expect(JSON.parse(shell(`${program} convert < "${file('s.txt')}"`)).title).toBe(
      '1977 Riverton mayoral election',
    )
    expect(shell(`(${program} convert "${long}"; echo "code $?" >&2) 2>"${folder}/said" | head -n 1`)).toBe(
      '{\n',
    )
    expect(readFileSync(join(folder, 'said'), 'utf8')).toBe('code 0\n')
  })

  it.skipIf(process.platform !== 'linux')('says when standard output has no space', () => {
    expect(shell(`${program} convert "${file('f.txt')}" 2>&1 >/dev/full; echo "code $?"`)).toMatch(
      /no space left.*\ncode 2\n$/,
    )
  })
})
