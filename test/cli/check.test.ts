import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { reportSchema } from '../../src/emit/report/schema.js'
import { MemoryIo } from './memory-io.js'
import { scratchFolder } from './scratch.js'
import { loadStub } from './stub-checker.js'

const folder = scratchFolder()
const wrong = '= A =\n\nInfobox\n- Sum: 12,345\n- Total: 12,354\n- Color: #aabbcc!\n- Name: odd one\n'
const clean = '= A =\n\nInfobox\n- Sum: 3\n- Total: 3\n'

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function check(words: readonly string[], io = new MemoryIo()): Promise<MemoryIo & { code: number }> {
  const code = await run(['check', '--from', 'flat', ...words], io, loadStub)
  return Object.assign(io, { code })
}

const wrongFile = file('wrong.txt', wrong)
const cleanFile = file('clean.txt', clean)
const warned = file('warned.txt', '= A =\n\nAn odd one.\n')

describe('check', () => {
  it('shows each finding with its line, what is stated and expected, its proof and what belongs to it', async () => {
    const { code, out, err } = await check([wrongFile])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toBe(`${wrongFile}:5:10  error  wrong-sum  Unexpected total 12,354, expected 12,345
   5 │ - Total: 12,354
     │          ^^^^^^ stated 12,354, expected 12,345
    Fails as stated (✗), holds with 12,345 (✓):
      ✗ 12,354 is not 12,345
      ✓ 12,345 is 12,345
      Sums are sums
    4:8 the sum

${wrongFile}:6:10  info  trim-colour  Unexpected trim-colour
   6 │ - Color: #aabbcc!
     │          ^^^^^^^^

${wrongFile}:7:9  warning  odd-word  Unexpected odd-word
   7 │ - Name: odd one
     │         ^^^

1 file checked: 1 error, 1 warning, 1 info
1 can be cleaned up: tallybox fix
1 repair suggested: tallybox fix --suggested
`)
  })

  it('says that nothing was found', async () => {
    expect(await check([cleanFile, cleanFile])).toMatchObject({
      code: 0,
      out: '2 files checked: nothing found\n',
    })
  })

  it('reads standard input', async () => {
    const { code, out } = await check(['-'], new MemoryIo(wrong))
    expect(code).toBe(1)
    expect(out).toContain('standard input:5:10  error')
  })

  it('says only what fails when quiet', async () => {
    const quiet = await check(['-q', wrongFile, cleanFile])
    expect(quiet.out).toContain('wrong-sum')
    expect(quiet.out).not.toMatch(/odd-word|trim-colour/)
    expect(quiet.out).toContain('2 files checked: 1 error, 0 warnings, 0 infos\n')
    expect(await check(['-q', cleanFile, warned])).toMatchObject({ code: 0, out: '' })
    expect((await check(['-q', '--frail', warned])).out).toContain('odd-word')
  })

  it('lets warnings fail when frail', async () => {
    expect((await check([warned])).code).toBe(0)
    expect((await check(['--frail', warned])).code).toBe(1)
    expect((await check(['--frail', cleanFile])).code).toBe(0)
  })

  it('gives rules other levels', async () => {
    expect((await check(['--rule', 'odd-word=error', warned])).code).toBe(1)
    const { code, out } = await check(['--rule', 'wrong-sum=off', '--rule', 'odd-word=info', wrongFile])
    expect(code).toBe(0)
    expect(out).toContain('0 errors, 0 warnings, 2 infos')
  })

  it.each([
    ['wrong-som=off', /wrong-som is not a rule\. Did you mean wrong-sum\?/],
    ['wrong-sum', /wrong-sum: no level is given; write ID=LEVEL\. Known: off, info, warning, error/],
    ['wrong-sum=of', /of is not a level\. Did you mean off\? Known: off, info, warning, error/],
    ['__proto__=off', /__proto__ is not a rule/],
    ['\u001b[2J=off', /\\x1b\[2J is not a rule/],
  ])('--rule %j is a usage error', async (rule, message) => {
    const { code, out, err } = await check(['--rule', rule, cleanFile])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).not.toContain('\u001b')
  })

  it('names the nearest report format', async () => {
    const { code, err } = await check(['--format', 'jsn'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean json?')
  })

  it('goes on after a file that cannot be read', async () => {
    const bad = file('bad.txt', new Uint8Array([0x41, 0xff]))
    const none = join(folder, 'none.txt')
    const { code, out, err } = await check([none, bad, wrongFile])
    expect(code).toBe(2)
    expect(err).toContain(`${none}: no such file`)
    expect(err).toContain(`${bad}: not UTF-8 at byte 1`)
    expect(out).toContain('1 file checked: 1 error, 1 warning, 1 info; 2 could not be checked\n')
    expect((await check([none])).out).toBe('0 files checked; 1 could not be checked\n')
  })

  it('sends no control character of a document or a name to the terminal', async () => {
    const io = new MemoryIo('= A =\n\n\u001b[31m odd \u009b2J\tone\n')
    io.outputIsTerminal = true
    const { out } = await check(['-'], io)
    expect(out).toContain('   3 │ \\x1b[31m odd \\x9b2J one\n     │          ^^^\n')
    expect([...out].every((character) => character === '\n' || !/\p{Cc}/u.test(character))).toBe(true)
  })

  it('has colour only where it is welcome', async () => {
    const io = new MemoryIo(wrong)
    io.outputIsTerminal = true
    io.color = true
    expect((await check(['-'], io)).out).toContain('\u001b[31merror\u001b[0m')
    const plain = new MemoryIo(wrong)
    plain.color = true
    expect((await check(['--no-color', '-'], plain)).out).not.toContain('\u001b')
  })

  it('fails where the report cannot be written', async () => {
    const io = new MemoryIo(wrong)
    io.writeError = Object.assign(new Error('full'), { code: 'ENOSPC' })
    const { code, err } = await check(['-'], io)
    expect(code).toBe(2)
    expect(err).toContain('standard output: no space left')
  })
})

describe('check --format json', () => {
  it('reports every file as the schema says, whatever could not be read', async () => {
    const none = join(folder, 'none.txt')
    const { code, out } = await check(['--format', 'json', none, wrongFile, cleanFile])
    const report = JSON.parse(out)
    expect(code).toBe(2)
    const validate = new Ajv({ strict: false }).compile(reportSchema)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(report.counts).toEqual({ error: 1, warning: 1, info: 1 })
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual([wrongFile, cleanFile])
    expect(report.files[1]).toEqual({
      path: cleanFile,
      messages: [],
      counts: { error: 0, warning: 0, info: 0 },
    })
    expect(report.failures).toEqual([{ path: none, reason: expect.stringContaining('no such file') }])
    expect(report.files[0].messages[0]).toEqual({
      rule: 'wrong-sum',
      severity: 'error',
      message: 'Unexpected total 12,354, expected 12,345',
      line: 5,
      column: 10,
      endLine: 5,
      endColumn: 16,
      actual: '12,354',
      expected: ['12,345'],
      related: [{ line: 4, column: 8, message: 'the sum' }],
      proof: ['as stated: 12,354 is not 12,345; after: 12,345 is 12,345', 'Sums are sums'],
      fix: { safe: false, edits: [{ offset: wrong.indexOf('12,354'), length: 6, text: '12,345' }] },
    })
  })

  it('is a document of its own when nothing could be read', async () => {
    const { code, out } = await check(['--format', 'json', join(folder, 'none.txt')])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ files: [], counts: { error: 0, warning: 0, info: 0 } })
  })
})

describe('check --format sarif and github', () => {
  it('writes a log of one run', async () => {
    const { code, out } = await check(['--format', 'sarif', wrongFile])
    const log = JSON.parse(out)
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(code).toBe(1)
    expect(log.runs[0].tool.driver.semanticVersion).toBe(version)
    expect(log.runs[0].results).toHaveLength(3)
  })

  it('writes one annotation a finding', async () => {
    const { code, out } = await check(['--format', 'github', wrongFile])
    expect(code).toBe(1)
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([
      '::error',
      '::notice',
      '::warning',
      '',
    ])
  })
})

describe('settings in a file', () => {
  it.each([
    ['.tallyboxrc', 'rules:\n  odd-word: error\n'],
    ['.tallyboxrc', '{"rules": {"odd-word": "error"}}'],
    ['.tallyboxrc.json', '{"rules": {"odd-word": "error"}}'],
    ['.tallyboxrc.yaml', 'rules: { odd-word: error }\n'],
    ['.tallyboxrc.yml', 'frail: true\n'],
    ['package.json', '{"name": "x", "tallybox": {"frail": true}}'],
  ])('%s: %j counts for the files below it', async (name, content) => {
    const place = join('settings', `${name}${content.length}`)
    file(join(place, name), content)
    const path = file(join(place, 'deep', 'er', 'a.txt'), 'An odd one.\n')
    expect((await check([path])).code).toBe(1)
    expect((await check(['--rule', 'odd-word=off', path])).code).toBe(0)
  })

  it('counts only where nothing nearer does', async () => {
    file('near/.tallyboxrc', 'rules: { odd-word: error }')
    file('near/package.json', '{"tallybox": {"rules": {"odd-word": "off"}}}')
    file('near/by/package.json', '{"name": "x"}')
    file('near/by/mine/.tallyboxrc.yaml', '')
    const above = file('near/by/a.txt', 'An odd one.\n')
    const below = file('near/by/mine/a.txt', 'An odd one.\n')
    expect((await check([above])).code).toBe(1)
    expect((await check([below])).code).toBe(0)
  })

  it('overlooks a package.json that says nothing of it, even a broken one', async () => {
    file('broken/package.json', '{ nothing')
    expect((await check([file('broken/a.txt', 'An odd one.\n')])).code).toBe(0)
  })

  it.each([
    ['rules:\n  od-word: off\n', /:2:3: od-word is not a rule\. Did you mean odd-word\?/],
    ['rules:\n  odd-word: eror\n', /:2:13: eror is not a level\. Did you mean error\?/],
    ['frail: 1\n', /:1:8: frail should be true or false/],
    ['rule: {}\n', /:1:1: rule is not a setting\. Did you mean rules\?/],
    ['- a\n', /:1:1: the configuration should be keys and values/],
    ['rules: [odd-word]\n', /:1:8: rules should be keys and values/],
    ['profiles: a.yaml\n', /:1:11: profiles should be a list/],
    ['frail: true\nfrail: false\n', /:2:1: .*unique/],
    ['{ "rules": \n', /:\d+:\d+: /],
  ])(
    'a wrong file (%j) is named with its line, once, and the others are checked',
    async (content, message) => {
      const place = `wrong${content.length}${content.charCodeAt(0)}`
      file(`${place}/.tallyboxrc`, content)
      const paths = ['a.txt', 'b.txt'].map((name) => file(`${place}/${name}`, clean))
      const { code, out, err } = await check([...paths, wrongFile])
      expect(code).toBe(2)
      expect(err).toMatch(message)
      expect(err.split('.tallyboxrc').length).toBe(2)
      expect(out).toContain('1 file checked: 1 error, 1 warning, 1 info; 2 could not be checked')
    },
  )

  it('names its profiles from where it stands', async () => {
    file('with/.tallyboxrc', 'profiles: [none.yaml]\n')
    const { code, err } = await check([file('with/a.txt', clean)])
    expect(code).toBe(2)
    expect(err).toContain(`${join(folder, 'with', 'none.yaml')}: no such file`)
  })
})

describe('schema report', () => {
  it('is the JSON Schema of the report', async () => {
    const io = new MemoryIo()
    expect(await run(['schema', 'report'], io)).toBe(0)
    expect(JSON.parse(io.out).properties).toHaveProperty('counts')
  })
})
