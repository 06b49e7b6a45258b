import { expect, it } from 'vitest'
import { told } from '../told.js'

const clubs = `= Kelver Cup =

| Club | Winner | Runner-up | Years won | Years runner-up |
| Kelver | 4 | 2 | 1965,1966, 1968 and 1970 | 1964, 1967 |
| Northam | 2 | 2 | 1972, 1975 | 1973, 1974 |
| Selva | 3 | 1 | 1969, 1971,, 1974 | 1976 |
| Dale | 1 | 3 | 1967 | 1965, 1966, 1970 |
| Riverton | 4 | 1 | 2009, 2010, 2011, 2012 | 2008 |
| Fairview | 0 | 1 | | 1968 |
`

const changed = (text: string, right: string, wrong: string) => {
  expect(text).toContain(right)
  return told(text.replace(right, wrong))
}

it('tells of a number that is not that of the years', () => {
  expect(told(clubs)).toEqual([])
  expect(changed(clubs, '| 4 | 1 | 2009', '| 3 | 1 | 2009')).toEqual(['warning listed-years 8:14 3 → 4'])
  expect(changed(clubs, '1965, 1966, 1970', '1965, 1966')).toEqual(['warning listed-years 7:14 3 → 2'])
})

it('compares with the column that fits best', () => {
  const swapped = clubs
    .replace('| Winner | Runner-up |', '| Last | Winner | Runner-up |')
    .replaceAll(/^(\| [A-Z]\w+ \|)(?= \d)/gm, '$1 1 |')
  expect(told(swapped)).toEqual([])
  expect(changed(swapped, '| 4 | 1 | 2009', '| 3 | 1 | 2009')).toEqual(['warning listed-years 8:18 3 → 4'])
})

it('leaves lists alone that have more than years', () => {
  expect(changed(clubs, '2011, 2012', '2011, 2012, …')).toEqual([])
  expect(changed(clubs, '2010, 2011, 2012', '2010 (shared), 2011')).toEqual([])
  expect(changed(clubs, '| 4 | 1 | 2009', '| 3[a] | 1 | 2009')).toEqual([])
  expect(changed(clubs, '| 4 | 1 | 2009, 2010', '| 3 | 1 | 2009, 2010*')).toEqual([])
})

it('takes seasons for one, and for two where that fits more rows', () => {
  const seasons = (titles: string, more: string) => `= Kelver League =

| Club | Titles | Seasons |
| Kelver | ${titles} | 1965–66, 1966–67, 1999–00 |
| Northam | 2 | 1972–73, 1975–76 |
| Selva | 1 | 1969–70 |
| Dale | 3 | 1970–71, 1971–72, 1973–74 |
| Riverton | 2 | 1974–75, ${more} |
`
  expect(told(seasons('3', '1976–77'))).toEqual([])
  expect(told(seasons('5', '1976–77'))).toEqual(['warning listed-years 4:12 5 → 3'])
  expect(told(seasons('3', '1976–79').replace('Kelver | 3', 'Kelver | 5'))).toEqual([])
  const years = clubs.replace('| 3 | 1 | 1969, 1971,, 1974', '| 3 | 1 | 1969-70, 1974')
  expect(told(years)).toEqual([])
  expect(told(years.replace('| 3 | 1 | 1969-70, 1974', '| 5 | 1 | 1969-70, 1974'))).toEqual([])
})

it('says nothing where the numbers are of something else', () => {
  expect(told(clubs.replaceAll(/\| [0-4] (?=\|)/g, '| 7 '))).toEqual([])
})
