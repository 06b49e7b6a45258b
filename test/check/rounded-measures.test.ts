import { describe, expect, it } from 'vitest'
import { told } from './told.js'

const districts = (label: string, total: string) => `= Districts of Kelver =

| District | ${label} | Seat |
| North | 182 | Hill |
| South | 6,317 | Lake |
| East | 2,184 | Dale |
| West | 7,023 | Ford |
| Centre | 158 | Wood |
| Total | ${total} | |
`

describe('measures in a unit', () => {
  it('were rounded each, and so was their total', () => {
    expect(told(districts('Area (km²)', '15,864'))).toEqual([])
    expect(told(districts('Area (km²)', '15,863'))).toEqual([])
    expect(told(districts('Area, (sq miles)', '15,866'))).toEqual([])
  })

  it('are told where rounding does not explain the difference', () => {
    expect(told(districts('Area (km²)', '15,684'))).toHaveLength(1)
  })

  it('are no counts', () => {
    expect(told(districts('Farms', '15,863'))).toHaveLength(1)
  })
})
