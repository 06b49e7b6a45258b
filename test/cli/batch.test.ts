import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { scratchFolder } from './scratch.js'

const program = join(import.meta.dirname, '../../dist/cli/bin.js')
const folder = scratchFolder()
const wrong = '= A =\n\n== Results ==\n| Candidate | Votes |\n| Ann | 20 |\n| Bo | 10 |\n| Total | 31 |\n'

function batch(words: readonly string[], input: string | Buffer = ''): { code: number | null; err: string } {
  const { status, stderr } = spawnSync(process.execPath, [program, 'batch', ...words], {
    cwd: folder,
    encoding: 'utf8',
    input,
  })
  return { code: status, err: stderr }
}

function written(
  name: string,
): { title: string; line?: number; findings: { rule: string; severity: string }[] }[] {
  const text = readFileSync(join(folder, name), 'utf8')
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

test('standard input is NDJSON, an export or an article, as it begins', () => {
  expect(batch(['-', '-o', 'article'], wrong).code).toBe(0)
  expect(written('article').map(({ title }) => title)).toEqual(['A'])
  const lines = `${JSON.stringify({ body: 'x', name: 'N' })}\n\n${JSON.stringify({ body: 'y' })}\n`
  expect(batch(['-', '-o', 'lines', '--text-field', 'body', '--title-field', 'name'], lines).code).toBe(0)
  expect(written('lines').map(({ title, line }) => [title, line])).toEqual([
    ['N', 1],
    [null, 3],
  ])
  const page = '<page><title>P</title><id>1</id><revision><id>2</id><text>x</text></revision></page>'
  expect(batch(['-', '-o', 'pages'], `<mediawiki>${page}</mediawiki>`).code).toBe(0)
  expect(written('pages').map(({ title }) => title)).toEqual(['P'])
  expect(batch(['-', '-o', 'packed'], gzipSync(lines.replaceAll('body', 'text'))).code).toBe(0)
  expect(written('packed')).toHaveLength(2)
  expect(batch(['-', '-o', 'pages', '--resume']).err).toContain('cannot be read again')
})

test('a profile is read once: it may come from standard input', () => {
  mkdirSync(join(folder, 'town'))
  writeFileSync(join(folder, 'town', 'a.txt'), '= Ulm =\n\nInfobox\n- Mayor: Ann\n- Region: North\n')
  const profile = [
    'name: town',
    'match: { keys: [mayor, region], atLeast: 2 }',
    'fields: { mayor: { type: text }, region: { type: text } }',
    'record: { fields: { head: { from: [mayor] } } }',
  ].join('\n')
  expect(batch(['town', '-o', 'towns', '--profile', '-'], profile)).toMatchObject({ code: 0 })
  expect(written('towns')).toMatchObject([{ kind: 'town', data: { head: 'Ann' } }])
})

test('the title of a line or a page counts before one in the text', () => {
  const text = '= Own =\n\nIt is.\n'
  const titles = ['Given', 'Own', '', ' ', undefined]
  const lines = titles.map((title) => `${JSON.stringify({ title, text })}\n`).join('')
  expect(batch(['-', '-o', 'titles'], lines).code).toBe(0)
  expect(written('titles').map(({ title }) => title)).toEqual(['Given', 'Own', 'Own', 'Own', 'Own'])
  const page = `<page><title>Given</title><id>1</id><revision><text>${text}</text></revision></page>`
  expect(batch(['-', '-o', 'titles'], `<mediawiki>${page}</mediawiki>`).code).toBe(0)
  expect(written('titles')).toMatchObject([
    { title: 'Given', sections: [{ heading: null }, { heading: 'Own' }] },
  ])
})

test('the pages of all namespaces, or of those that are listed', () => {
  const page = (namespace: number): string =>
    `<page><title>P${namespace}</title><ns>${namespace}</ns><id>1</id><revision><text>x</text></revision></page>`
  writeFileSync(join(folder, 'dump.xml'), `<mediawiki>${page(0)}${page(4)}${page(14)}</mediawiki>`)
  const titles = (...words: string[]): string[] => {
    expect(batch(['dump.xml', '-o', 'spaces', ...words]).code).toBe(0)
    return written('spaces').map(({ title }) => title)
  }
  expect(titles()).toEqual(['P0'])
  expect(titles('--namespaces', '0,14')).toEqual(['P0', 'P14'])
  expect(titles('--namespaces', 'all')).toEqual(['P0', 'P4', 'P14'])
})

test('rules have the levels of the configuration and of the command line', () => {
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/a.txt'), wrong)
  const severity = (...words: string[]): string | undefined => {
    expect(batch(['in', '-o', 'rules', '--check', ...words]).code).toBe(0)
    return written('rules')[0]?.findings.find(({ rule }) => rule === 'votes-sum')?.severity
  }
  expect(severity()).toBe('error')
  writeFileSync(join(folder, 'in/.tallyboxrc'), 'rules: { votes-sum: info }')
  expect(severity()).toBe('info')
  expect(severity('--rule', 'votes-sum=warning')).toBe('warning')
})

test('what is wrong on the command line is told before anything is read', () => {
  for (const words of [
    ['--rule', 'no-rule=off'],
    ['--namespaces', 'x'],
    ['--longest', '0'],
    ['--profile', 'no-such.yaml'],
  ]) {
    const { code, err } = batch(['in', '-o', 'never', ...words])
    expect(code).toBe(2)
    expect(err).toMatch(/no-rule|is no list of namespaces|whole number|no such file/)
  }
})

test('the end tells counts, findings and where everything went', () => {
  const { err } = batch(['in', '-o', 'told', '--check', '--rule', 'votes-sum=error'])
  expect(err).toContain('1 done, 0 rejected')
  expect(err).toContain('Findings: 1 error, 0 warnings, 0 infos')
  expect(err).toContain('Most often: 1 votes-sum')
})

test('an article in a folder of inputs is not written over, unless an earlier run has made it', () => {
  mkdirSync(join(folder, 'mine'))
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, 'mine', name), wrong)
  const refused = batch(['mine', '-o', 'mine/a.txt'])
  expect(refused).toEqual({
    code: 2,
    err: 'tallybox: mine/a.txt: would be written over mine/a.txt, which is one of the inputs; name another place\n',
  })
  expect(readFileSync(join(folder, 'mine', 'a.txt'), 'utf8')).toBe(wrong)
  expect(batch(['mine', '-o', 'mine/out.ndjson']).err).toContain('2 read: 2 done')
  expect(batch(['mine', '-o', 'mine/out.ndjson']).err).toContain('2 read: 2 done')
})

test('what is rejected is named, as far as it is not too much', () => {
  const lines = `${JSON.stringify({ text: 'x' })}\n${'no\n'.repeat(30)}`
  writeFileSync(join(folder, 'many.ndjson'), lines)
  writeFileSync(join(folder, 'latin.txt'), Uint8Array.of(0x41, 0xff))
  const { code, err } = batch(['latin.txt', 'many.ndjson', '-o', 'many.out'])
  expect(code).toBe(2)
  expect(err).toContain('tallybox: latin.txt: not UTF-8 at byte 1; rejected\n')
  expect(err).toContain('tallybox: many.ndjson:2: is not JSON: NDJSON has an object a line; rejected\n')
  expect(err.split('; rejected\n')).toHaveLength(21)
  expect(err.split('further ones that are rejected are not named')).toHaveLength(2)
  expect(err).toContain('32 read: 1 done, 31 rejected, 0 skipped')
})

test('an output whose folder is not there says so', () => {
  writeFileSync(join(folder, 'one.txt'), wrong)
  expect(batch(['one.txt', '-o', 'nowhere/out.ndjson'])).toEqual({
    code: 2,
    err: 'tallybox: nowhere/out.ndjson: its folder does not exist; make the folder first\n',
  })
})

test('a pipe is never waited on, and it says how to read one', () => {
  if (spawnSync('mkfifo', [join(folder, 'pipe')]).status !== 0) return
  expect(batch(['pipe', '-o', 'piped']).err).toContain(
    'tallybox: pipe: is a pipe, not a file; give what comes through it to standard input, with - as the input\n',
  )
})

test('a mistake in the words points at the help of its command', () => {
  expect(batch(['--jobs', '0']).err).toContain('(tallybox batch --help shows how it is used)')
})
