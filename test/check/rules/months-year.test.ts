import { expect, it } from 'vitest'
import { told } from '../told.js'

const climate = `= Climate of Kelver =

| Month | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Year |
| Record high °C (°F) | 13.0 (55.4) | 16.1 (61.0) | 22.2 (72.0) | 29.3 (84.7) | 31.0 (87.8) | 35.5 (95.9) | 37.0 (98.6) | 36.1 (97.0) | 32.6 (90.7) | 25.9 (78.6) | 18.2 (64.8) | 14.2 (57.6) | 37.0 (98.6) |
| Daily mean °C (°F) | 0.8 (33.4) | 1.2 (34.2) | 3.2 (37.8) | 7.3 (45.1) | 11.8 (53.2) | 15.5 (59.9) | 18.0 (64.4) | 18.1 (64.6) | 14.6 (58.3) | 9.9 (49.8) | 5.2 (41.4) | 2.2 (36.0) | 9.0 (48.2) |
| Average precipitation mm (inches) | 52.1 (2.05) | 38.7 (1.52) | 42.0 (1.65) | 32.3 (1.27) | 50.1 (1.97) | 64.8 (2.55) | 65.2 (2.57) | 71.9 (2.83) | 57.6 (2.27) | 54.3 (2.14) | 50.0 (1.97) | 53.5 (2.11) | 632.5 (24.90) |
| Average extreme snow depth cm | 8.1 | 9.0 | 4.2 | 0.4 | 0 | 0 | 0 | 0 | 0 | 0 | 1.1 | 4.4 | 12.3 |
| Average precipitation days (≥ 1.0 mm) | 17.1 | 15.0 | 13.7 | 11.1 | 12.3 | 13.2 | 13.5 | 14.3 | 13.3 | 15.1 | 15.9 | 17.8 | 172.3 |
| Mean monthly sunshine hours | 45.2 | 66.1 | 136.9 | 215.0 | 272.2 | 268.5 | 275.0 | 239.0 | 177.8 | 112.8 | 54.3 | 36.5 | 1,899.3 |
| Percent possible sunshine | 18 | 25 | 37 | 52 | 56 | 53 | 54 | 53 | 47 | 35 | 21 | 16 | 46 |
`

function changed(...changes: [right: string, wrong: string][]): string[] {
  let text = climate
  for (const [right, wrong] of changes) {
    expect(text).toContain(right)
    text = text.replace(right, wrong)
  }
  return told(text)
}

it('leaves a climate alone that is right, with records, depths and shares', () => {
  expect(changed()).toEqual([])
  expect(changed(['1,899.3', '1,901.0'], ['| 9.0 (48.2)', '| 9.2 (48.6)'])).toEqual([])
})

it('tells a sum and a mean that are wrong', () => {
  expect(changed(['172.3', '127.3'])).toEqual([expect.stringMatching(/months-year 8:\d+ 127.3 → 172.3/)])
  expect(changed(['| 9.0 (48.2)', '| 6.0 (42.8)'])).toEqual([
    expect.stringMatching(/months-year 5:\d+ 6.0 → 9.0/),
  ])
  expect(changed(['215.0', '251.0'])).toEqual([expect.stringMatching(/months-year 9:\d+ 1,899.3 → 1,935.3/)])
})

it('is silent where the years are others than those of the months', () => {
  expect(changed(['172.3', '165.9'], ['1,899.3', '1,799.9'])).toEqual([])
})

it('reads two units one below the other, a comma in place of the line break, and numbers without a nought before the point', () => {
  const broken = climate.replaceAll(' (', ', (').replaceAll(/\| 0\.(\d)/g, '| .$1')
  expect(broken).toContain('13.0, (55.4) |')
  expect(broken).toContain('| .8, (33.4)')
  const labelled = broken.replaceAll(/°C, \(|mm, \(/g, (unit) => unit.replace(',', ''))
  expect(told(labelled)).toEqual([])
  expect(told(labelled.replace('172.3', '127.3'))).toEqual([
    expect.stringMatching(/months-year 8:\d+ 127.3 → 172.3/),
  ])
  expect(told(labelled.replace('| 54.3, (2.14)', '| 54.3, (2.74)'))).toEqual([
    expect.stringContaining('unit-pair 6:'),
  ])
})
