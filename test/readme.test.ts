import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.js'
import * as tallybox from '../src/index.js'
import { MemoryIo } from './cli/memory-io.js'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const readme = read('README.md')

/** The code block after `<!-- example: NAME -->`. */
function example(name: string): string {
  const start = readme.indexOf(`<!-- example: ${name} -->`)
  expect(start, name).toBeGreaterThan(-1)
  const from = readme.indexOf('\n', readme.indexOf('```', start)) + 1
  return readme.slice(from, readme.indexOf('```', from))
}

/** The cells of the first column of the table after `mark`, as code spans without their ticks. */
function tableAfter(mark: string): string[][] {
  const lines = readme.slice(readme.indexOf(mark)).split('\n')
  const start = lines.findIndex((line) => line.startsWith('|---'))
  const rest = lines.slice(start + 1)
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
}

function codeSpans(cell = ''): string[] {
  return cell.match(/`[^`]+`/g)?.map((span) => span.slice(1, -1)) ?? []
}

async function help(...words: string[]): Promise<string> {
  const io = new MemoryIo()
  expect(await run([...words, '--help'], io)).toBe(0)
  return io.out
}

const article = example('article')

describe("the README's example", () => {
  test('gives the record that is shown', () => {
    const [shown = ''] = example('record').split('  …\n')
    expect(shown).toMatch(/"totals"/)
    expect(tallybox.stringify(tallybox.parse(article), { to: 'json' }).startsWith(shown)).toBe(true)
  })

  test('is printed back as it is, and keeps its record through Markdown', () => {
    const read = tallybox.parse(article)
    expect(tallybox.stringify(read)).toBe(article)
    const markdown = tallybox.parse(tallybox.stringify(read, { to: 'markdown' }))
    expect(markdown.dialect).toBe('markdown')
    const back = tallybox.parse(tallybox.stringify(markdown, { to: 'flat' }))
    expect(tallybox.toRecord(back)).toEqual(tallybox.toRecord(read))
  })

  test('has the provenance that is shown', () => {
    const record = tallybox.toRecord(tallybox.parse(article), { provenance: true })
    const [first] = record.infoboxes[0]?.groups.candidates ?? []
    expect(JSON.stringify(first?.popularVote, null, 2)).toBe(example('provenance').trimEnd())
  })
})

describe("the README's profile", () => {
  test('can be used, and gives the data that is shown', () => {
    const loaded = tallybox.loadProfile(example('profile'))
    if (!loaded.ok) throw new Error(loaded.problems[0]?.message)
    const record = tallybox.toRecord(tallybox.parse(read('samples/cincinnati.txt')), {
      profiles: [loaded.profile],
    })
    expect(JSON.stringify(record.data, null, 2)).toBe(example('profile data').trimEnd())
  })
})

describe("the README's library", () => {
  test('exports what is imported there', () => {
    for (const name of ['library', 'unified']) {
      const names = /import \{ (.*) \} from 'tallybox'/.exec(example(name))?.[1]?.split(', ') ?? []
      expect(names.length).toBeGreaterThan(1)
      expect(Object.keys(tallybox)).toEqual(expect.arrayContaining(names))
    }
  })

  test('gives what the comments say', () => {
    const code = example('library')
    expect(code).toContain('start // { line: 4, column: 1, offset: 25 }')
    expect(code).toContain('population // 12345')
    const text = '= Springfield =\n\nInfobox\n- Population: 12,345\n'
    expect(code).toContain(JSON.stringify(text).slice(1, -1))
    const tree = tallybox.parse(text)
    const box = tree.children[1]
    const start = box?.type === 'infobox' ? box.children[0]?.position?.start : undefined
    expect(start).toEqual({ line: 4, column: 1, offset: 25 })
    expect(tallybox.toRecord(tree).infoboxes[0]?.fields.population).toBe(12345)
    const file = unified()
      .use(tallybox.tallyboxParse)
      .use(tallybox.tallyboxStringify, { to: 'json' })
      .processSync(text)
    expect(JSON.parse(String(file)).title).toBe('Springfield')
  })
})

describe("the README's options", () => {
  const options = (text: string): string[] => text.match(/(?<=^ {2}(?:-\w, )?)--[\w-]+/gm) ?? []

  test('are those of convert', async () => {
    const listed = tableAfter('<!-- options: convert -->').flatMap(([cell]) => codeSpans(cell))
    const everywhere = tableAfter('| option of every command').flatMap(([cell]) => codeSpans(cell))
    const long = [...listed, ...everywhere].filter((name) => name.startsWith('--'))
    expect([...new Set(long)].sort()).toEqual([...new Set(options(await help('convert')))].sort())
  })

  test('have the values that are listed', async () => {
    const rows = tableAfter('<!-- options: convert -->')
    const told = (await help('convert')).replace(/\s+/g, ' ')
    for (const name of ['--from', '--to']) {
      const values = codeSpans(rows.find(([cell]) => cell?.includes(name))?.[1])
      expect(values.length).toBeGreaterThan(2)
      expect(told).toContain(values.join(', '))
      for (const value of values) {
        const io = new MemoryIo(article)
        // The example is no Markdown, but any text can be read as one.
        expect(await run(['convert', '-', name, value], io), `${name} ${value}`).toBe(0)
      }
    }
  })

  test('of schema print a schema', async () => {
    const io = new MemoryIo()
    expect(await run(['schema', 'record'], io)).toBe(0)
    expect(JSON.parse(io.out).properties).toHaveProperty('infoboxes')
  })
})

describe("the README's table of values", () => {
  /** Each text with a field that it stands in, and what the record has for it. */
  const wanted: [text: string, field: string, value: tallybox.Scalar][] = [
    ['11,397', 'Popular Vote1', 11397],
    ['11 397', 'Popular Vote1', 11397],
    ['1.234.567', 'Popular Vote1', 1234567],
    ['3,94,364', 'Popular Vote1', 394364],
    ['48.41%', 'Percentage1', 48.41],
    ['48.41 %', 'Percentage1', 48.41],
    ['4½', 'Delegate Count1', 4.5],
    ['50 / 110', 'Seats1', 50],
    ['50 of 110', 'Seats1', 50],
    ['9007199254740993', 'Other', '9007199254740993'],
    ['February 7, 2004', 'Election Date', '2004-02-07'],
    ['7 February 2004', 'Election Date', '2004-02-07'],
    ['2004-02-07', 'Election Date', '2004-02-07'],
    ['February 6–9, 2004', 'Election Date', '2004-02-06/2004-02-09'],
    ['February 2004', 'Election Date', '2004-02'],
    ['▼ 2.5', 'Swing1', -2.5],
    ['▼ 28.0%', 'Turnout', 28],
    ['28.0% ▼', 'Turnout', 28],
    ['00539f', 'Color1', '#00539f'],
    ['#00539F', 'Color1', '#00539f'],
    ['yes', 'Ongoing', true],
    ['no', 'Ongoing', false],
    ['—', 'Popular Vote1', null],
    ['–', 'Popular Vote1', null],
    ['-', 'Popular Vote1', null],
    ['N/A', 'Popular Vote1', null],
    ['<1%', 'Percentage1', '<1%'],
    ['~300', 'Popular Vote1', '~300'],
    ['about 5', 'Popular Vote1', 'about 5'],
  ]

  test('lists just these', () => {
    const listed = tableAfter('<!-- values -->').flatMap(([cell]) => codeSpans(cell))
    expect(listed.sort()).toEqual(wanted.map(([text]) => text).sort())
  })

  test.each(wanted)('%s in %s', (text, field, value) => {
    const source = `= T =\n\nInfobox\n- Votes For Election: 5\n- Candidate1: A\n- ${field}: ${text}\n`
    const box = tallybox.toRecord(tallybox.parse(source, { from: 'flat' })).infoboxes[0]
    const found = Object.entries(
      field.endsWith('1') ? (box?.groups.candidates?.[0] ?? {}) : (box?.fields ?? {}),
    )
    expect(found.at(-1)?.[1]).toBe(value)
  })
})

describe('what the pages name', () => {
  test('is there', () => {
    for (const page of ['README.md', 'docs/architecture.md']) {
      const folder = page.includes('/') ? 'docs/' : ''
      const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target)
      const paths = [...read(page).matchAll(/`((?:src|bench|grammar|samples|scripts|test|docs)\/[\w./-]*)`/g)]
      const named = [...links.map((link) => `${folder}${link}`), ...paths.map(([, path = '']) => path)]
      expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
    }
  })

  test('are commands of the package', () => {
    const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts
    for (const page of ['README.md', 'docs/architecture.md'])
      for (const [, name = ''] of read(page).matchAll(/(?:^|`)npm (?:run )?([a-z][\w:]*)/gm))
        expect(Object.keys(scripts), `${page}: npm ${name}`).toContain(name)
  })

  test('is every folder of the source', () => {
    const folders = readdirSync(new URL('src/', root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    const listed = [...read('docs/architecture.md').matchAll(/^\| \d \| `(\w+)`/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(folders.sort())
  })
})

describe('the check that is shown', () => {
  test('is what the program says', async () => {
    const shown = example('check').replace(/^wrong\.txt/, '')
    const io = new MemoryIo(article.replace('| 72,330 |', '| 72,380 |'))
    expect(await run(['check', '-'], io)).toBe(1)
    expect(io.out.slice(io.out.indexOf(':15:16')).startsWith(shown)).toBe(true)
  })
})
