import { expect, it } from 'vitest'
import { applyFixes, check, parse, toRecord } from '../../src/index.js'

/** The election of a nation's president in one of its states: who won there need not have won. */
const article = (votes: string) => `{{Infobox election
| election_name = 1932 United States presidential election in Delaware
| country = United States
| type = presidential
| ongoing = no
| nominee1 = '''[[Herbert Hoover]]'''
| popular_vote1 = '''57,073'''
| percentage1 = '''50.55%'''
| nominee2 = [[Franklin D. Roosevelt]]
| popular_vote2 = 54,319
| percentage2 = 48.11%
| after_election = [[Franklin D. Roosevelt]]
}}
{| class="wikitable"
! rowspan=2 | County
! colspan=2 {{party shading/Republican}} | Herbert Hoover<br>Republican
! colspan=2 | Franklin D. Roosevelt<br />Democratic
! colspan=2 | Others
! rowspan=2 | Total
|-
! # !! % !! # !! % !! # !! %
|-
| [[Kent County, Delaware|Kent]] || 7,034 || 44.44% || {{party shading/Democratic}} | ${votes} || 55.08% || 76 || 0.48% || 15,829
|-
| New Castle || 40,018 || 52.27% || 35,231 || 46.02% || 1,310 || 1.71% || 76,559
|-
| Sussex || 10,021 || 48.85% || 10,369 || 50.55% || 123 || 0.60% || 20,513
|-
! Totals !! 57,073 !! 50.55% !! 54,319 !! 48.11% !! 1,509 !! 1.34% !! 112,901
|}
`

it('has nothing wrong with it', () => {
  expect(
    check(parse(article('8,719'), { from: 'wikitext' })).filter(({ severity }) => severity !== 'info'),
  ).toEqual([])
})

it('has headers of two lines as one label', () => {
  const { tables } = toRecord(parse(article('8,719'), { from: 'wikitext' }))
  expect(tables[0]?.columns.map(({ label }) => label).slice(0, 3)).toEqual([
    'County',
    'Herbert Hoover Republican #',
    'Herbert Hoover Republican %',
  ])
})

it('is mended in place', () => {
  const wrong = article('8,791')
  const found = check(parse(wrong, { from: 'wikitext' }))
  expect(applyFixes(wrong, found, { from: 'wikitext', suggested: true })).toBe(article('8,719'))
})
