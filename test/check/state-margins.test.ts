import { expect, test } from 'vitest'
import { parse, toRecord } from '../../src/index.js'
import { told } from './told.js'

const states = (change: readonly [string, string] = ['', '']) =>
  `= 1884 Kelver presidential election =

| State | Ada Bern Whig | | Cora Dahl Unionist | | Margin | | State total |
| | # | % | # | % | # | % | # |
| Montana | 791,155 | 79.82 | 199,992 | 20.18 | 591,163 | 59.64 | 991,147 |
| Ohio | 454,800 | 84.13 | 85,768 | 15.87 | 369,032 | 68.27 | 540,568 |
| Utah | 277,093 | 35.34 | 506,948 | 64.66 | 229,855 | 29.32 | 784,041 |
| Indiana | 306,292 | 38.35 | 492,350 | 61.65 | 186,058 | 23.30 | 798,642 |
| Kansas | 639,278 | 76.79 | 193,182 | 23.21 | 446,096 | 53.59 | 832,460 |
| Nevada | 450,144 | 60.61 | 292,536 | 39.39 | 157,608 | 21.22 | 742,680 |
`.replace(...change)

test('margins without signs are those of whoever is ahead', () => {
  expect(told(states())).toEqual([])
  expect(told(states(['229,855', '229,585']))).toEqual([
    'error margin-votes 7:46 229,585 → 229,855 [229,855]',
  ])
  expect(told(states(['| 23.30 |', '| 32.30 |']))[0]).toMatch(/^warning margin-percent 8:\d+ 32\.30 → 23\.30/)
})

test('margins with signs are those of the first', () => {
  const signed = states(['229,855 | 29.32', '−229,855 | −29.32']).replace(
    '186,058 | 23.30',
    '−186,058 | −23.30',
  )
  expect(told(signed)).toEqual([])
  expect(told(signed.replace('−186,058', '−185,058'))).toEqual([
    'error margin-votes 8:49 −185,058 → −186,058 [−186,058]',
  ])
})

test('`#` under `State total` is no rank', () => {
  const [table] = toRecord(parse(states(), { from: 'flat' })).tables
  expect(table?.columns.at(-1)).toMatchObject({ key: 'stateTotal', type: 'integer', role: 'other' })
})

test.each(['540,668', '940,568', '540,569', '504,568'])(
  'a wrong total of a row does not make the sums of the rows the wholes of their shares: %s',
  (total) => {
    expect(told(states(['540,568', total]))).toEqual([
      expect.stringMatching(`^error votes-sum 6:\\d+ ${total} → 540,568`),
    ])
  },
)
