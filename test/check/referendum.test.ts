import { expect, test } from 'vitest'
import { told } from './told.js'

const referendum = (noShare: string) => `= 1999 Kelver republic referendum =

Infobox
- Title: Kelver republic referendum, 1999
- Yes: 5,273,024
- No: 6,410,787
- Yes Percentage: 45.13
- No Percentage: ${noShare}

| Choice | Votes | % |
| For | 5,273,024 | 45.13 |
| Against | 6,410,787 | 54.87 |
| Invalid/blank votes | 101,224 | – |
| Total | 11,785,035 | 100 |
`

test('yes and no of the infobox are the for and against of the table', () => {
  expect(told(referendum('54.87'))).toEqual([])
  expect(told(referendum('54.78'))).toEqual(['error row-percent 8:18 54.78 → 54.87 [54.87]'])
})
