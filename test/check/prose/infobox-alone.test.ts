import { expect, test } from 'vitest'
import { told } from '../told.js'

test('what the text says is compared with an infobox that has neither shares nor a table beside it', () => {
  const text = `= 1976 Sund Democratic primary =

Infobox
- Election Date: November 2, 1976
- Candidate1: Rufus Hale
- Delegate Count1: 54
- Popular Vote1: 12,345
- Candidate2: Silas Tilney
- Delegate Count2: 50
- Popular Vote2: 11,345

Hale won 57 delegates and 12,445 votes. Tilney won 50 delegates.
`
  expect(told(text)).toEqual([
    'warning prose-n-of-m 12:10 57 → 54',
    'warning prose-votes 12:27 12,445 → 12,345',
  ])
})
