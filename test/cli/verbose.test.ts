import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { lossesOf } from '../../src/article/losses.js'
import { run } from '../../src/cli/run.js'
import { loadProfile, parse } from '../../src/index.js'
import { MemoryIo } from './memory-io.js'
import { scratchFolder } from './scratch.js'

const folder = scratchFolder()
const article = `{{Stub of ours}}
{{Infobox council
| seats = {{Tally|21}}
| mayor = {{small|{{Person|name=Ann Lee}}}} {{tally|1}}
| inner = {{Infobox part | x = {{tally|2}} }}
}}
{{Stub of ours}} A town.

{| class="wikitable"
|+ {{Tally|3}}
! Ward !! Seats
|-
| North || {{Other tally|a={{tally|4}}}}
|}
`

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function said(content: string, ...words: string[]): Promise<string[]> {
  const io = new MemoryIo(content)
  expect(await run(['convert', '-', ...words], io)).toBe(0)
  return io.err.replaceAll('tallybox: standard input: ', '').trimEnd().split('\n')
}

describe('convert --verbose', () => {
  it('says the dialect and why, and sums up the templates that were not read', async () => {
    const [dialect, sum, ...rest] = await said(article, '--verbose')
    expect(dialect).toMatch(/^wikitext \(.+\)$/)
    expect(sum).toBe('4 templates not read, 8 times in all, 5 of them in values; their source is kept')
    expect(rest).toEqual([
      '  {{Tally}}: 4 times, 3 in values, first at 3:11',
      '  {{Person}}: 1 time, in values, first at 4:19',
      '  {{Other tally}}: 1 time, in values, first at 13:12',
      '  {{Stub of ours}}: 2 times, first at 1:1',
      '  say in a profile what they show (docs/profiles.md), for instance:  templates: [{ names: ["Tally"], shows: "{1}" }]',
    ])
  })

  it('advises what a profile takes, and says no more of what that reads', async () => {
    const advice = (await said(article, '--verbose')).at(-1) ?? ''
    const templates: unknown = parseYaml(advice.slice(advice.indexOf('templates:')))
    const loaded = loadProfile(JSON.stringify({ name: 'own', ...Object(templates) }))
    expect(loaded.ok ? [] : loaded.problems).toEqual([])
    const own = file('own.yaml', `name: own\n${advice.slice(advice.indexOf('templates:'))}\n`)
    const left = await said(article, '--verbose', '--profile', own)
    expect(left.join('\n')).not.toContain('{{Tally}}')
    expect(left.at(-1)).toContain('{ names: ["Person"], shows: "{name}" }')
  })

  it('says the dialect that it was told, and nothing of what is read wholly', async () => {
    expect(await said('{{Infobox a\n| b = {{nowrap|1}}\n}}', '--verbose', '--from', 'wikitext')).toEqual([
      'wikitext (as --from says)',
    ])
  })

  it('says nothing without it', async () => {
    expect(await said(article)).toEqual([''])
  })

  it('names each file', async () => {
    const io = new MemoryIo()
    const files = [file('a.wikitext', article), file('b.wikitext', article)]
    await run(['convert', ...files, '--verbose', '-o', `${folder}/out/`], io)
    expect(io.err.match(/[ab]\.wikitext: 4 templates not read/g)).toHaveLength(2)
  })

  it('tells twenty of many, and never sends what would act on a terminal', async () => {
    const many = Array.from({ length: 25 }, (_, index) => `{{Of ours ${index}|x}}`).join(' ')
    const lines = await said(`{{Infobox a|b=1}}\n${many}`, '--verbose', '--from', 'wikitext')
    expect(lines).toHaveLength(1 + 1 + 20 + 1 + 1)
    expect(lines.at(-2)).toBe('  and 5 more')
    const long = await said(`{{Of\x1b[31m ${'ours'.repeat(100)}|x}}`, '--verbose', '--from', 'wikitext')
    expect(long[2]).toMatch(/^ {2}\{\{Of\\x1b\[31m (?:ours){13}…\}\}: 1 time, first at 1:1$/)
  })

  it('says of the other dialects what is kept without a reading', async () => {
    const lines = await said('= A =\n\n|-\n! Team\n| Ann | 5 |\n\nText.\n', '--verbose', '--from', 'flat')
    expect(lines[1]).toMatch(/^\d pieces? of text kept without a reading, the first at 3:1$/)
  })
})

describe('losses', () => {
  it('stand where the source has them', () => {
    for (const { first } of lossesOf(parse(article)).templates) {
      const [start, end] = first.span ?? [0, 0]
      expect(article.slice(start, end)).toBe(first.source)
    }
  })
})
