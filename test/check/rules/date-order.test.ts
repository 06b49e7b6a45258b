import { describe, expect, it } from 'vitest'
import { told } from '../told.js'

const ships = `= Kelver class =

| Ship | Keel laid | Launched | Commissioned | Fate |
| A-1 | 7 May 1918 | 11 July 1918 | 27 October 1918 | Sold |
| A-2 | 10 May 1918 | 19 August 1918 | 11 October 1918 | Sold |
| A-3 | 1918 | 11 September 1918 | 11 November 1918 | Sold |
| A-4 | 21 May 1918 | 15 September 1918 | November 1918 | Sold |
| A-5 | 28 May 1918 | 28 September 1918 | 19 November 1918 | Sold |
| A-6 | 3 June 1918 | — | — | Cancelled |
`

const mayors = `= Mayors of Riverton =

| From | To | Name |
| 1870 | 1897 | Ann Lee |
| 1897 | 1935 | Bo Day |
| 1935 | 1937 | Cy Fox |
| 1937 | 1971 | Di Gray |
| 1971 | 1993 | Ed Hill |
| 1993 | | Flo Iver |
`

const seasons = `= List of Riverton episodes =

| Season | Episodes | Originally aired | Originally aired | Rank |
| Season | Episodes | First aired | Last aired | Rank |
| 1 | 23 | October 6, 2000 | May 17, 2001 | 10 |
| 2 | 22 | September 27, 2001 | May 16, 2002 | 2 |
| 3 | 24 | September 26, 2002 | May 15, 2003 | 1 |
| 4 | 23 | September 25, 2003 | May 20, 2004 | 2 |
| 5 | 25 | September 23, 2004 | May 19, 2005 | 2 |
| 6 | 24 | September 22, 2005 | May 18, 2006 | 3 |
`

const changed = (text: string, right: string, wrong: string) => {
  expect(text).toContain(right)
  return told(text.replace(right, wrong))
}

describe('dates of one course', () => {
  it('may be those of the seasons of a series', () => {
    expect(told(seasons)).toEqual([])
    expect(changed(seasons, 'May 15, 2003', 'May 15, 2002')).toEqual([
      'warning date-order 7:33 May 15, 2002 → ',
    ])
    const abroad = seasons.replace('Last aired', 'UK finale')
    expect(changed(abroad, 'May 15, 2003', 'May 15, 2002')).toEqual([])
  })

  it('are in order', () => {
    expect(told(ships)).toEqual([])
    expect(changed(ships, '11 October 1918', '11 July 1918')).toEqual([
      'warning date-order 5:40 11 July 1918 → ',
    ])
    expect(changed(ships, '28 May 1918', '28 May 1919')).toEqual([
      'warning date-order 8:23 28 September 1918 → ',
    ])
    expect(changed(ships, '| 1918 |', '| 1919 |')).toEqual(['warning date-order 6:16 11 September 1918 → '])
  })

  it('may be years', () => {
    expect(told(mayors)).toEqual([])
    expect(changed(mayors, '| 1937 | Cy', '| 1927 | Cy')).toEqual(['warning date-order 6:10 1927 → '])
  })

  it('are compared as far as they are known', () => {
    expect(changed(ships, 'November 1918', 'September 1918')).toEqual([])
    expect(changed(ships, '| November 1918', '| 1918')).toEqual([])
  })

  it('are not told where many go the other way', () => {
    expect(told(mayors.replace('From | To', 'To | From'))).toEqual([])
    expect(told(ships.replace('Keel laid', 'First seen'))).toEqual([])
  })
})
