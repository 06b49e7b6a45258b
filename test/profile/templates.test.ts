import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { visit } from '../../src/article/visit.js'
import { run } from '../../src/cli/run.js'
import {
  applyFixes,
  check,
  loadProfile,
  type Profile,
  parse,
  stringify,
  tallyboxParse,
  tallyboxStringify,
  toRecord,
} from '../../src/index.js'
import { MemoryIo } from '../cli/memory-io.js'
import { scratchFolder } from '../cli/scratch.js'

const root = new URL('../../', import.meta.url)
const program = fileURLToPath(new URL('dist/cli/bin.js', root))
const docs = readFileSync(new URL('docs/profiles.md', root), 'utf8')

/** The code block of docs/profiles.md after `<!-- example: NAME -->`. */
function example(name: string): string {
  const start = docs.indexOf(`<!-- example: ${name} -->`)
  expect(start, name).toBeGreaterThan(-1)
  const from = docs.indexOf('\n', docs.indexOf('```', start)) + 1
  return docs.slice(from, docs.indexOf('```', from))
}

function profile(text: string): Profile {
  const loaded = loadProfile(text)
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
  return loaded.profile
}

/** The problems of a list of templates as `line:column message`; the list begins on the third line. */
function problems(...templates: string[]): string[] {
  const result = loadProfile(`name: a\ntemplates:\n${templates.map((line) => `- ${line}\n`).join('')}`)
  return result.ok ? [] : result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

function subject(value: string, ...profiles: Profile[]): unknown {
  const article = parse(`{{Infobox thing\n| subject = ${value}\n}}`, { profiles })
  return toRecord(article).infoboxes[0]?.fields.subject
}

describe('templates of a profile', () => {
  test('are read as docs/profiles.md shows', () => {
    const own = profile(example('templates'))
    const record = toRecord(parse(example('templates article'), { profiles: [own] }), { profiles: [own] })
    expect(JSON.stringify(record.infoboxes[0]?.fields, null, 2)).toBe(example('templates fields').trimEnd())
  })

  test('may be all that the shipped ones are', () => {
    const shipped: unknown = parseYaml(readFileSync(new URL('grammar/wikitext/templates.yaml', root), 'utf8'))
    const loaded = loadProfile(JSON.stringify({ name: 'all', templates: shipped }))
    expect(loaded.ok ? [] : loaded.problems).toEqual([])
  })

  test('go before the shipped ones, those of the first profile before those of the next', () => {
    const first = profile('name: a\ntemplates: [{ names: [nowrap, seats], shows: "first {1}" }]')
    const second = profile('name: b\ntemplates: [{ names: ["no*", seats], shows: "second {1}" }]')
    expect(subject('{{nowrap|5}}')).toBe(5)
    expect(subject('{{nowrap|5}}', first)).toBe('first 5')
    expect(subject('{{nowrap|5}}', second)).toBe('second 5')
    expect(subject('{{seats|5}}', first, second)).toBe('first 5')
    expect(subject('{{seats|5}}', second, first)).toBe('second 5')
    expect(subject('{{nobr|5}}, {{small|6}}', second)).toBe('second 5, 6')
  })

  test('without `match` replace no profile of their name', () => {
    const own = profile('name: election\ntemplates: []')
    const article = parse('{{Infobox election\n| candidate1 = Ann Lee\n| popular_vote1 = 5\n}}')
    expect(toRecord(article, { profiles: [own] })).toEqual(toRecord(article))
  })

  test('go before what a template is called, and what a profile matches by name is an infobox', () => {
    const own = profile(
      'name: town\nmatch: { names: [Our town] }\nfields: { people: { type: number } }\ntemplates: [{ names: [infobox note], shows: "{1}" }]',
    )
    const text = "'''A''' is a town {{infobox note|in Ohio}}.\n\n== Facts ==\n{{Our_town|people=12,345}}"
    const read = toRecord(parse(text, { from: 'wikitext', profiles: [own] }), { profiles: [own] })
    expect(read).toMatchObject({
      kind: 'town',
      infoboxes: [{ name: 'Our_town', fields: { people: 12345 } }],
      sections: [{ text: 'A is a town in Ohio.' }, { heading: 'Facts' }],
    })
    const without = toRecord(parse(text, { from: 'wikitext' }))
    expect(without.infoboxes.map(({ name }) => name)).toEqual(['infobox note'])
  })

  test('with links and columns', () => {
    const own = profile('name: a\ntemplates: [{ names: [party], shows: "{2|1}", links: "1", columns: 2 }]')
    const text = '{|\n! colspan=2 | Party !! Votes\n|-\n| {{party|Whigs (1834)|Whigs}} || 5\n|}\n'
    const article = parse(text, { from: 'wikitext', profiles: [own] })
    const record = toRecord(article, { provenance: true })
    expect(record.tables[0]?.rows[0]).toMatchObject({
      party: { value: 'Whigs', links: [{ text: 'Whigs', target: 'Whigs (1834)' }] },
      votes: { value: 5 },
    })
  })
})

describe('a text read with templates of a profile', () => {
  const own = profile('name: a\ntemplates: [{ names: [tally], shows: "{1}" }]')
  const text =
    '{{Infobox thing\n| votes = {{tally|12}} {{mystery}}\n}}\n{|\n! Name !! Votes\n|-\n| Ann || {{tally|7}}\n|}\n'

  test('is printed byte for byte, and edited in place', () => {
    const article = parse(text, { profiles: [own] })
    expect(stringify(article)).toBe(text)
    visit(article, (node) => {
      if ('value' in node && node.value === '7') node.value = '8'
    })
    expect(stringify(article)).toBe(text.replace('{{tally|7}}', '{{tally|8}}'))
  })

  test('goes through the plugins', () => {
    const file = unified()
      .use(tallyboxParse, { profiles: [own] })
      .use(tallyboxStringify, { to: 'json', profiles: [own] })
      .processSync(text)
    expect(JSON.parse(String(file)).tables[0].rows[0].votes).toBe(7)
    expect(
      String(
        unified()
          .use(tallyboxParse, { profiles: [own] })
          .use(tallyboxStringify)
          .processSync(text),
      ),
    ).toBe(text)
  })
})

const wrongTotal = `{{Infobox election
| candidate1 = Ann Lee
| popular_vote1 = 1,200
| candidate2 = Bo Day
| popular_vote2 = 800
}}
{| class="wikitable"
! Candidate !! Votes !! Percentage
|-
| Ann Lee || {{tally|1,200}} || 60.00%
|-
| Bo Day || {{tally|890}} || 40.00%
|-
| Total || 2,000 || 100.00%
|}
`

describe('with --profile', () => {
  const folder = scratchFolder()
  const ownProfile = join(folder, 'own.yaml')
  writeFileSync(ownProfile, 'name: own\ntemplates:\n  - { names: [tally], shows: "{1}" }\n')
  const file = (name: string): string => {
    const path = join(folder, name)
    writeFileSync(path, wrongTotal)
    return path
  }
  const tallybox = async (...words: string[]) => {
    const io = new MemoryIo()
    const code = await run(words, io)
    return { code, out: io.out, err: io.err }
  }

  test('convert reads them', async () => {
    const path = file('convert.wikitext')
    const rows = async (...words: string[]) =>
      JSON.parse((await tallybox('convert', path, ...words)).out).tables[0].rows.map(
        ({ votes }: { votes: unknown }) => votes,
      )
    expect(await rows('--profile', ownProfile)).toEqual([1200, 890])
    expect(await rows()).toEqual(['{{tally|1,200}}', '{{tally|890}}'])
  })

  test('check names the wrong cell, fix puts it right in place', async () => {
    const path = file('fix.wikitext')
    const { code, out } = await tallybox('check', path, '--profile', ownProfile)
    expect(code).toBe(1)
    expect(out).toContain('fix.wikitext:12:21')
    await tallybox('fix', path, '--suggested', '--profile', ownProfile)
    expect(readFileSync(path, 'utf8')).toBe(wrongTotal.replace('{{tally|890}}', '{{tally|800}}'))
  })

  test('a batch reads them', () => {
    const inputs = join(folder, 'inputs')
    mkdirSync(inputs)
    writeFileSync(join(inputs, 'a.wikitext'), wrongTotal)
    const output = join(folder, 'out.ndjson')
    const words = ['batch', inputs, '-o', output, '--jobs', '1', '--profile', ownProfile]
    expect(spawnSync(process.execPath, [program, ...words]).status).toBe(0)
    const [line = ''] = readFileSync(output, 'utf8').split('\n')
    expect(JSON.parse(line).tables[0].rows[1].votes).toBe(890)
  })

  test('a mistake in them is named with its line', async () => {
    const wrong = join(folder, 'wrong.yaml')
    writeFileSync(wrong, 'name: own\ntemplates:\n  - { names: [tally], shows: "{1" }\n')
    const { code, err } = await tallybox('convert', file('mistake.wikitext'), '--profile', wrong)
    expect(code).toBe(2)
    expect(err).toContain('wrong.yaml:3:30: `{` is never closed')
  })

  test('the library fixes with them', () => {
    const profiles = [profile(readFileSync(ownProfile, 'utf8'))]
    const findings = check(parse(wrongTotal, { profiles }), { profiles })
    expect(applyFixes(wrongTotal, findings, { profiles, suggested: true })).toBe(
      wrongTotal.replace('890', '800'),
    )
  })
})

describe('wrong templates', () => {
  test.each<[name: string, template: string, wanted: string]>([
    ['no list of names', '{ names: a, shows: x }', '3:12 `templates.0.names` must be a list'],
    ['no names', '{ shows: x }', '3:3 `templates.0` lacks names'],
    ['an empty list of names', '{ names: [], shows: x }', '3:12 `templates.0.names` must not be empty'],
    ['a number for a name', '{ names: [1], shows: x }', '3:13 `templates.0.names.0` must be a text'],
    ['a name of blanks', '{ names: [" "], shows: x }', '3:13 ` ` is no name'],
    ['a star alone', '{ names: ["*"], shows: x }', '3:13 `*` is no name'],
    [
      'a call for a name',
      '{ names: ["{{a}}"], shows: x }',
      '3:13 `{{a}}` is no name that a template can have',
    ],
    ['a name twice', '{ names: [a b, A_B], shows: x }', '3:18 `A_B` is named twice'],
    [
      'nothing to see',
      '{ names: [a] }',
      '3:3 a template has exactly one of `shows`, `items`, `reads`, `cells`, `hidden`',
    ],
    [
      'two things to see',
      '{ names: [a], shows: x, items: 1 }',
      '3:3 a template has exactly one of `shows`, `items`, `reads`, `cells`, `hidden`',
    ],
    ['a map for a pattern', '{ names: [a], shows: {1} }', '3:24 `templates.0.shows` must be a text'],
    ['a brace left open', '{ names: [a], shows: "{1" }', '3:24 `{` is never closed'],
    ['a brace within a brace', '{ names: [a], shows: "{1{2}}" }', '3:24 `{` is never closed'],
    ['a brace that closes nothing', '{ names: [a], shows: "1}" }', '3:24 `}` closes nothing'],
    ['a parameter without a name', '{ names: [a], shows: "a {}" }', '3:24 `{}` names no parameter'],
    ['a bracket left open', '{ names: [a], shows: "{1}[ of {2}" }', '3:24 `[` is never closed'],
    ['a bracket that closes nothing', '{ names: [a], shows: "{1}]" }', '3:24 `]` closes nothing'],
    ['too many brackets', '{ names: [a], shows: "[[[[[[[[[a]]]]]]]]]" }', '3:24 `[` goes deeper than 8'],
    [
      'an unknown list',
      '{ names: [a], items: rows }',
      '3:24 `templates.0.items` must be a whole number or lines',
    ],
    [
      'a list from nothing',
      '{ names: [a], items: 0 }',
      '3:24 `templates.0.items` must be 1 or more or lines',
    ],
    [
      'an unknown reading',
      '{ names: [a], reads: dates }',
      '3:24 `templates.0.reads` must be one of age, age in days, age in years and days, convert, coordinates, country, date, district, duration, fraction, measurement, percentage, period, premieres, raised, rupees, ship, wins',
    ],
    [
      'an unknown kind of nothing',
      '{ names: [a], hidden: yes }',
      '3:25 `templates.0.hidden` must be one of layout, note, picture',
    ],
    [
      'links without a text',
      '{ names: [a], items: 1, links: "1" }',
      '3:27 `links` needs `shows`, the text that leads there',
    ],
    ['no columns', '{ names: [a], shows: x, columns: 0 }', '3:36 `templates.0.columns` must be 1 or more'],
    [
      'an unknown key',
      '{ names: [a], show: x }',
      '3:17 `templates.0.show` is no key of a profile; did you mean `shows`?',
    ],
    ['a text', 'a', '3:3 `templates.0` must be a group of keys with values'],
  ])('%s: says where and why', (_, template, wanted) => {
    expect(problems(template)).toEqual([wanted])
  })

  test('a name that another template has', () => {
    expect(problems('{ names: [a], shows: x }', '{ names: [b, A], shows: y }')).toEqual([
      '4:16 `A` is named twice',
    ])
  })

  test('nothing but templates needs no match, all else does', () => {
    expect(problems('{ names: ["("], shows: "{" }')).toEqual([])
    const result = loadProfile('name: a\nfields: { b: { type: text } }\ntemplates: []\n')
    expect(result.ok ? [] : result.problems).toEqual([
      { line: 1, column: 1, message: 'the profile lacks match' },
    ])
  })
})
