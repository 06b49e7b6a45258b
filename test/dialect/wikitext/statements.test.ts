import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { toRecord } from '../../../src/record/to-record.js'
import { tallyboxCheck } from '../../../src/unified/check.js'
import { tallyboxParse, tallyboxStringify } from '../../../src/unified/plugins.js'

const read = (text: string) => toRecord(parseWikitext(text), { provenance: true })

describe('a parameter given several times', () => {
  const text = `{{Infobox election
| election_name = A
| candidate1 = Ann Lee
| popular_vote1 = 5
| Popular Vote1 = '''6'''<ref>later</ref>
| popular_vote1 = {{nowrap|7}}
}}`

  test('has its last value, and keeps the others with their places', () => {
    const leaf = read(text).infoboxes[0]?.groups.candidates?.[0]?.popularVote
    expect(leaf).toMatchObject({
      value: 7,
      raw: '7',
      at: { line: 6 },
      others: [
        { value: 5, raw: '5', at: { line: 4, column: 19 } },
        { value: 6, raw: '6', at: { line: 5, column: 22 } },
      ],
    })
  })

  test('is a finding at its last key', () => {
    const [finding, ...others] = check(parseWikitext(text)).filter(({ rule }) => rule === 'duplicate-key')
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'error', line: 6, column: 3, actual: '7' })
  })

  test('is no finding where what is empty comes after', () => {
    const record = read('{{Infobox a\n| b = 1\n| b =\n}}')
    expect(record.infoboxes[0]?.fields.b).toMatchObject({ value: null, others: [{ value: 1 }] })
  })
})

describe('templates that nobody knows in cells', () => {
  const [ann, bo, cy] =
    read(`{|
! Name !! Votes
|-
| Ann || {{mystery|5}}
|-
| Bo || 7 {{mystery two|x=1}}
|-
| Cy || 8
|}`).tables[0]?.rows ?? []

  test('alone say so, with their source and name', () => {
    expect(ann?.votes).toMatchObject({
      value: '{{mystery|5}}',
      status: 'unknown',
      templates: [{ name: 'mystery', source: '{{mystery|5}}', parameters: { 1: '5' } }],
    })
  })

  test('beside a number leave it, and say that it is not all', () => {
    expect(bo?.votes).toMatchObject({
      value: 7,
      raw: '7',
      status: 'partial',
      templates: [{ name: 'mystery two', parameters: { x: '1' } }],
    })
    expect(cy?.votes).toMatchObject({ value: 8, status: 'parsed' })
  })
})

test.each([
  ['5<REF>a</REF>', ['<REF>a</REF>']],
  ['5<Ref name="x">a {{b|</ref>', ['<Ref name="x">a {{b|</ref>']],
  ['5<ref>a</REF><rEf name=y />', ['<ref>a</REF>', '<rEf name=y />']],
  ['5<REF NAME="x" />', ['<REF NAME="x" />']],
  ['5<Ref>a</Ref>', ['<Ref>a</Ref>']],
])('a reference in any case hangs on its value: %s', (value, references) => {
  const leaf = read(`{{Infobox a\n| b = ${value}\n| c = 6\n}}`).infoboxes[0]?.fields
  expect(leaf?.b).toMatchObject({ value: 5, raw: '5', references })
  expect(leaf?.c).toMatchObject({ value: 6 })
})

describe('the plugins', () => {
  const text = `{{Infobox election
| candidate1 = Ann Lee
| popular_vote1 = {{nowrap|'''1,200'''}}
| candidate2 = Bo Day
| popular_vote2 = 800
}}
{| class="wikitable"
! Candidate !! Votes !! Percentage
|-
| Ann Lee || 1,200 || 60.00%
|-
| Bo Day || '''890'''<ref>Gazette</ref> || 40.00%
|-
| Total || 2,000 || 100.00%
|}
`

  test('read wikitext, tell what does not agree at its place, and write the same bytes', () => {
    const file = unified().use(tallyboxParse).use(tallyboxCheck).use(tallyboxStringify).processSync(text)
    expect(String(file)).toBe(text)
    const [message, ...others] = file.messages.filter(({ fatal }) => fatal === true)
    expect(others).toEqual([])
    expect(message).toMatchObject({
      ruleId: 'votes-sum',
      line: 12,
      column: 16,
      actual: '890',
      expected: ['800'],
    })
  })

  test('write the record of wikitext, told or found out', () => {
    const json = (from: 'auto' | 'wikitext') =>
      JSON.parse(
        String(
          unified().use(tallyboxParse, { from }).use(tallyboxStringify, { to: 'json' }).processSync(text),
        ),
      )
    expect(json('auto')).toEqual(json('wikitext'))
    expect(json('auto')).toMatchObject({
      dialect: 'wikitext',
      kind: 'election',
      data: { totals: { votes: 2000 } },
    })
  })
})
