import { expect, it } from 'vitest'
import { told } from '../told.js'

const title = `= Kelver Championship =

| # | Champion | Date | Days, held |
| 1 | Ann Lee | January 1, 2001 | 31 |
| 2 | Bo Day | February 1, 2001 | 28 |
| 3 | Cy Fox | March 1, 2001 | 31 |
| — | Vacated | April 1, 2001 | — |
| 4 | Ed Hill | May 1, 2001 | 31 |
| 5 | Flo Iver | June 1, 2001 | 30 |
| 6 | Gus Jay | July 1, 2001 | 62 |
| 7 | Hal King | September 1, 2001 | 12+ |
`

const changed = (text: string, right: string, wrong: string) => {
  expect(text).toContain(right)
  return told(text.replace(right, wrong))
}

it('tells of days that the dates do not bear out', () => {
  expect(told(title)).toEqual([])
  expect(changed(title, '| 28 |', '| 82 |')).toEqual(['warning days-held 5:35 82 → 28'])
  expect(changed(title, '| 62 |', '| 72 |')).toEqual(['warning days-held 10:32 72 → 62'])
})

it('leaves alone what a day or a date explains', () => {
  expect(changed(title, '| 28 |', '| 29 |')).toEqual([])
  expect(changed(title, 'June 1,', 'June 21,')).toEqual([])
  expect(changed(title, '| 62 |', '| 115 |')).toEqual([])
})

it('tells of the date between two rows whose days are right together', () => {
  const longer = `${title}| 8 | Ida Long | January 1, 2003 | 31 |
| 9 | Jo Moor | February 1, 2003 | 28 |
| 10 | Kim Nash | March 1, 2003 | 31 |
| 11 | Lee Otis | April 1, 2003 | 30 |
| 12 | Mo Park | May 1, 2003 | 31 |
| 13 | Ned Quinn | June 1, 2003 | 12+ |
`
  expect(told(longer)).toEqual([])
  expect(changed(longer, 'June 1, 2001', 'June 21, 2001')).toEqual([
    'warning days-held 9:18 June 21, 2001 → June 1, 2001',
  ])
  expect(changed(longer, 'March 1, 2003', 'March 1, 2008')).toEqual([
    'warning days-held 14:19 March 1, 2008 → March 1, 2003',
  ])
})
