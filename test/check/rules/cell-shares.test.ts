import { expect, it } from 'vitest'
import { told } from '../told.js'

const districts = (first: string, second: string) => `= 1825 Kelver election =

| District | Candidates |
| Kelver 1 | Ann Lee (R) ${first}, Bo Day (D) ${second} |
| Kelver 2 | Di Gray (R) 53.9%, Ed Hill 22.6%, Flo Iver 16.3%, Gus Jay 7.1% |
| Kelver 3 | Hal King (D) 63.3%, Ida Lowe (R) 36.7% |
| Kelver 4 | Jo Mann (R) 51.4%, Kay Nash (D) 48.6% |
| Kelver 5 | Lou Ode (D) 95.3%, May Pike (R) 4.5%, Ned Quill 0.2% |
| Kelver 6 | Oda Reed (D) 100% |
| Kelver 7 | Quin Tate (R) 62.0%, Ray Usk (D) 38.0% |
| Kelver 8 | Sue Vale (R) 70.2%, Tom West (D) 29.8% |
| Kelver 9 | Una Yard (R) 84.7%, Vic Zorn (D) 15.3% |
| Kelver 10 | Wes Ames (R) 55.2%, Xan Bell (D) 44.8% |
| Kelver 11 | Yul Cole (R) 55.2%, Zoe Dean (D) 44.8% |
`

it('tells of shares that are more than all, or just tens less', () => {
  expect(told(districts('75.7%', '24.3%'))).toEqual([])
  expect(told(districts('75.7%', '34.3%'))).toEqual(['warning cell-shares 4:26 75.7% → 65.7%'])
  expect(told(districts('75.7%', '24.9%'))).toEqual(['warning cell-shares 4:26 75.7% → 75.1%'])
  expect(told(districts('55.7%', '24.3%'))).toEqual(['warning cell-shares 4:26 55.7% → 75.7%'])
})

it('leaves alone what others may have, and what no slip explains', () => {
  expect(told(districts('75.7%', '23.1%'))).toEqual([])
  expect(told(districts('75.7%', '55.9%'))).toEqual([])
})

it('says nothing where cells do not make up 100', () => {
  expect(told(districts('75.7%', '34.3%').replaceAll('(D) 4', '(D) 5'))).toEqual([])
})
