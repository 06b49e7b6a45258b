import { expect, it } from 'vitest'
import { rule } from '../../../src/check/rules/average-speed.js'
import { told } from '../told.js'
import { findings } from './run.js'

const races = `= Kelver 500 =

| Year | Driver | Race Distance | Race Distance | Race Time | Average Speed, (mph) |
| Year | Driver | Laps | Miles (km) | Race Time | Average Speed, (mph) |
| 1997 | Ann Lee | 250 | 500 (804.672) | 3:13:32 | 155.012 |
| 1998 | Bo Day | 250 | 500 (804.672) | 3:33:57 | 140.22 |
| 1999 | Cy Fox | 250 | 500 (804.672) | 3:19:38 | 150.276 |
| 2000 | Di Gray | 250 | 500 (804.672) | 3:20:50 | 149.378 |
| 2001 | Ed Hill | 250 | 500 (804.672) | 3:29:37 | 143.118 |
| 2002 | Flo Iver | 251* | 502 (807.89) | 3:23:43 | 147.852 |
`

const stages = `= 2007 Kelver rally =

| Stage | Time | Name | Length | Winner | Time | Avg. spd. |
| SS1 | 07:43 | Alder 1 | 30.30 km | Ann Lee | 16:14.1 | 111.98 km/h |
| SS2 | 08:34 | Birch | 11.92 km | Bo Day | 8:08.4 | 87.86 km/h |
| SS3 | 11:24 | Alder 2 | 30.30 km | Ann Lee | 16:09.9 | 112.47 km/h |
| SS4 | 12:30 | Elm | 14.36 km | Bo Day | 7:31.8 | 114.42 km/h |
| SS5 | 13:52 | Fir | 14.64 km | Cy Fox | 7:59.8 | 109.85 km/h |
| SS6 | 14:36 | Gorse | 14.60 km | Bo Day | 9:44.5 | 89.92 km/h |
`

const changed = (text: string, right: string, wrong: string) => {
  expect(text).toContain(right)
  return told(text.replace(right, wrong))
}

it('tells of a speed or a time that is a slip away', () => {
  expect(told(races)).toEqual([])
  expect(told(stages)).toEqual([])
  expect(changed(races, '149.378', '194.378')).toEqual(['warning average-speed 8:52 194.378 → 149.378'])
  expect(changed(races, '3:29:37', '3:39:37')).toEqual(['warning average-speed 9:42 3:39:37 → 3:29:37'])
  expect(changed(stages, '87.86 km/h', '78.86 km/h')).toEqual(['warning average-speed 5:54 78.86 → 87.86'])
})

it('leaves alone what no slip explains, and speeds of something else', () => {
  expect(changed(races, '149.378', '152.6')).toEqual([])
  expect(told(races.replaceAll(/\| 1(\d\d\.\d+) \|$/gm, '| $1 |'))).toEqual([])
})

it('names the time as well where a slip in it would do', () => {
  const text = `= 2002 Selva Rally =

| Year | Driver | Distance (km) | Time | Average speed (km/h) |
| 1997 | Ann Lee | 100 | 2:00:00 | 50.00 |
| 1998 | Bo Day | 100 | 1:40:00 | 60.00 |
| 1999 | Cy Fox | 100 | 1:15:00 | 80.00 |
| 2000 | Di Gray | 100 | 2:05:00 | 48.00 |
| 2001 | Ed Hall | 100 | 1:36:00 | 62.50 |
| 2002 | Fay Ives | 100 | 2:00:00 | 40.00 |
`
  const [found] = findings(rule, text)
  expect(found).toMatchObject({ actual: '40.00', expected: ['50.00'] })
  expect(found?.related?.map(({ message }) => message)).toEqual(['could be wrong instead, expected 2:30:00'])
})
