import { describe, expect, test } from 'vitest'
import { nameOf } from '../../../src/check/prose/names.js'
import { readProse } from '../../../src/check/prose/read-prose.js'
import { contextOf } from '../rules/run.js'
import { told } from '../told.js'

const article = (lead: string) => `= 1932 presidential election in South Kelver =

Infobox
- Election Name: 1932 presidential election in South Kelver
- Election Date: November 8, 1932
- Nominee1: Ada Bern
- Party1: Red Party
- Running Mate1: Otto Falk
- Popular Vote1: 53,405
- Percentage1: 54.15%
- Nominee2: Emil F. Dahl
- Party2: Blue Party
- Running Mate2: Ines Holm
- Popular Vote2: 42,410
- Percentage2: 43.00%
- Nominee3: Jon Lund
- Party3: Green Party
- Popular Vote3: 2,811
- Percentage3: 2.85%

${lead}
`

/** Every share and margin that the prose states, as `name: number`. */
function shares(lead: string): string[] {
  return readProse(contextOf(article(lead))).flatMap((statement) => {
    if (statement.kind === 'share') return [`${nameOf(statement.option)}: ${statement.text}`]
    if (statement.kind !== 'margin' || statement.option === null) return []
    const over = statement.over === null ? 'the next' : nameOf(statement.over)
    return [`${nameOf(statement.option)} over ${over}: ${statement.text}`]
  })
}

describe('shares of the winner and of whom the winner beat', () => {
  test.each([
    [
      'South Kelver was won by Governor Ada Bern (R–Nyborg) with 54.15% of the popular vote over businessman Emil F. Dahl (B-Sund) with 43.00%.',
      ['Ada Bern: 54.15%', 'Emil F. Dahl: 43.00%'],
    ],
    [
      'South Kelver was won by Governor Ada Bern (R–North Nyborg), running with Senator Otto Falk, with 54.15% of the popular vote, against incumbent President Emil F. Dahl (B–Sund), running with Ines Holm, with 43.00% of the popular vote.',
      ['Ada Bern: 54.15%', 'Emil F. Dahl: 43.00%'],
    ],
    [
      'On election day, Governor Ada Bern won the popular vote with 54.15% over Emil F. Dahl with 43.00%.',
      ['Ada Bern: 54.15%', 'Emil F. Dahl: 43.00%'],
    ],
    [
      'Bern received 54.15% of the vote to Dahl’s 43.00%, a Red victory margin of 11.15%.',
      ['Ada Bern: 54.15%', 'Emil F. Dahl: 43.00%', 'Ada Bern over Emil F. Dahl: 11.15%'],
    ],
    [
      "Bern took 54.15% of the vote, to Dahl's 43.00%, a margin of 11.15%.",
      ['Ada Bern: 54.15%', 'Emil F. Dahl: 43.00%', 'Ada Bern over Emil F. Dahl: 11.15%'],
    ],
    [
      'Red nominee Ada Bern defeated Blue nominee Emil F. Dahl and Green nominee Jon Lund with 54.15% of the vote.',
      ['Ada Bern: 54.15%'],
    ],
    [
      'With 54.15 percent of the popular vote, South Kelver would prove to be Bern’s third strongest state.',
      ['Ada Bern: 54.15 percent'],
    ],
    ['Ada Bern was the winner in South Kelver with 54% of the votes.', ['Ada Bern: 54%']],
    ['South Kelver was won by Ada Bern by an 11.15% margin.', ['Ada Bern over the next: 11.15%']],
    [
      'South Kelver was won by President Ada Bern by an 11.2 point margin of victory.',
      ['Ada Bern over the next: 11.2'],
    ],
    [
      'On election day, November 8, 1932, Red governor Ada Bern won re-election by a margin of 10,995 votes against her foremost opponent Blue nominee Emil F. Dahl, and kept the office.',
      ['Ada Bern over Emil F. Dahl: 10,995'],
    ],
    [
      "Bern and Falk carried South Kelver with 54.15% of the popular vote to Dahl's and Holm's 43.00%, thus winning the state's four electoral votes.",
      ['Ada Bern: 54.15%', 'Emil F. Dahl: 43.00%'],
    ],
    ['Bern won South Kelver by just 10,995 votes.', ['Ada Bern over the next: 10,995']],
    ['Bern won South Kelver by a large margin of 11.15%.', ['Ada Bern over the next: 11.15%']],
    ['Bern won South Kelver by a margin of 11.15%, down from 1928.', ['Ada Bern over the next: 11.15%']],
  ])('%s', (lead, expected) => {
    expect(shares(lead)).toEqual(expected)
    expect(told(article(lead))).toEqual([])
  })

  test.each([
    // The share is the winner's, or nobody's.
    'In the end Bern won over Dahl with 54.15% of the vote.',
    'Against Dahl with 43.00% she won.',
    'Turnout was 61.3%, higher than in the years of the contests against Dahl with 43.00%.',
    // Other places, other years.
    'With 80.12 percent of the popular vote, North Kelver would prove to be Bern’s strongest state.',
    'With 80.12 percent of the popular vote, Sund County would prove to be Bern’s strongest county.',
    'In 1928, Bern had received 34.15% of the vote to Dahl’s 63.00%, a margin of 28.85%.',
    'In Sund County Bern received 34.15% of the vote to Dahl’s 63.00%.',
    'Bern won South Kelver by 3% more than Dahl won in 1928.',
    'Bern improved on the margin of 6.15%.',
    'Bern was the winner in Nyborg with 51% of the votes.',
    "Bern and Lund carried South Kelver with 57.00% of the popular vote to Dahl's and Falk's 43.00%.",
    'The winner would be governor by a margin of 2.05%.',
  ])('no share: %s', (lead) => {
    expect(shares(lead)).toEqual([])
    expect(told(article(lead))).toEqual([])
  })

  test('a slip is told where it is said', () => {
    const lead =
      'South Kelver was won by Ada Bern (R–Nyborg) with 54.15% of the popular vote over Emil F. Dahl with 48.00%.'
    expect(told(article(lead))).toEqual([
      expect.stringMatching(/^warning prose-percent 21:\d+ 48.00% → 43.00%/),
    ])
    const margin = 'South Kelver was won by Ada Bern by an 11.75% margin.'
    expect(told(article(margin))).toEqual([
      expect.stringMatching(/^warning prose-margin 21:\d+ 11.75% → 11.15/),
    ])
  })
})
