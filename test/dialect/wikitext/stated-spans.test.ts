import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { toRecord } from '../../../src/record/to-record.js'

const tablesOf = (text: string) => toRecord(parseWikitext(text)).tables
const rowsOf = (text: string) => tablesOf(text)[0]?.rows

/** Two rounds of which only two candidates reached the second: an empty cell reaches down over the others. */
const rounds = (third = '3,984') => `{| class="wikitable" style="text-align:right"
! colspan=2 rowspan=2 | Candidate
! rowspan=2 | Party
! colspan=2 | First round
! colspan=2 | Second round
|-
! Votes !! % !! Votes !! %
|-
| style="background:#f88" | || [[Ada Brown]] || Red || 10,272 || 33.76 || '''18,000''' || '''51.64'''
|-
| bgcolor="#06c" | || Bo Clark || Blue || 9,753 || 32.05 || 16,860 || 48.36
|-
| || Cy Dunn || White || 6,421 || 21.10 || colspan=2 rowspan=2 |
|-
| || Di Evans || Green || ${third} || 13.09
|-
| colspan=3 | Valid votes || 30,430 || 98.06 || 34,860 || 94.18
|-
| colspan=3 | Invalid votes || 602 || 1.94 || 2,154 || 5.82
|-
| colspan=3 | Total || 31,032 || 100 || 37,014 || 100
|}
`

describe('where spans are stated, none was lost', () => {
  test('a row as long as the table is wide stands where it is', () => {
    const [table] = tablesOf(rounds())
    expect(table?.realigned).toBe(false)
    expect(table?.rows[2]).toMatchObject({
      candidate: 'Cy Dunn',
      party: 'White',
      firstRoundVotes: 6421,
      secondRoundVotes: null,
    })
    expect(check(parseWikitext(rounds())).filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('a changed number is found in its round', () => {
    const text = rounds('3,894')
    const [found] = check(parseWikitext(text)).filter(({ severity }) => severity === 'error')
    expect(found).toMatchObject({ actual: '3,894', expected: ['3,984'] })
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe('3,894')
  })
})

describe('a template that brings the bar of its cell along stands behind attributes', () => {
  const table = (...rows: string[]) =>
    `{| class="wikitable"\n! Year !! Award !! Result\n|-\n${rows.join('\n|-\n')}\n|}\n`

  test('which are no part of what the cell says', () => {
    expect(
      rowsOf(
        table(
          '| 2001 || Best Song || rowspan="2" {{won}}',
          '| 2002 || Best Album',
          '| 2003 || style="text-align:left" colspan=2 {{n/a|none given}}',
          "| data-sort-value='4' align=center {{nom}} || Best Film || {{nom}}",
        ),
      ),
    ).toEqual([
      { year: 2001, award: 'Best Song', result: 'Won' },
      { year: 2002, award: 'Best Album', result: 'Won' },
      { year: 2003, award: 'none given', result: 'none given' },
      { year: 'Nominated', award: 'Best Film', result: 'Nominated' },
    ])
  })

  test('also among rows that are templates', () => {
    const text = `{{Election box begin|title=Kelver}}
{{Election box candidate|party=Red|candidate=Ada Brown|votes=12|percentage=60.0|change=}}
|-
| colspan=2 {{n/a|Others}} || 8 || 40.0 ||
{{Election box end}}
`
    expect(rowsOf(text)?.map(({ votes }) => votes)).toEqual([12, 8])
  })

  test('words and signs before a template that are no attributes are text', () => {
    const rows = rowsOf(table('| 2001 || rank=5 {{won}} || a=b', '| 2002 || in class="A" {{won}} || c'))
    expect(rows?.map(({ award }) => award)).toEqual(['rank=5 Won', 'in class="A" Won'])
  })

  test('attributes that run together are told from others in one go', () => {
    const [quoted] = rowsOf(table(`| rowspan="1"style='color:red' {{won}} || a || b`)) ?? []
    expect(quoted).toMatchObject({ year: 'Won', award: 'a' })
    const endless = 'style=a'.repeat(200)
    const [unquoted] = rowsOf(table(`| ${endless}" {{won}} || a || b`)) ?? []
    expect(unquoted).toMatchObject({ year: `${endless}" Won`, award: 'a' })
  })
})
