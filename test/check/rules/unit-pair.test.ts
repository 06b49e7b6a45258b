import { describe, expect, it, test } from 'vitest'
import { told } from '../told.js'

const peaks = (feet: string) => `= Peaks of Kelver =

| Rank | Peak | Height (m) | Height (ft) | Prominence |
| 1 | Shkhar | 5,203 | ${feet} | 1,365 m (4,478 ft) |
| 2 | Jang | 5,051 | 16,572 | 300 m (984 ft) |
| 3 | Kazb | 5,047 | 16,558 | 2,353 m (7,720 ft) |
| 4 | Push | 5,033 | 16,512 | 110 m (361 ft) |
| 5 | Tyn | 4,979 | 16,335 | 240 m (787 ft) |
`

describe('columns in two units', () => {
  it('are compared to the last digit where most rows are', () => {
    expect(told(peaks('17,070'))).toEqual([])
    expect(told(peaks('17,071'))).toEqual([])
    expect(told(peaks('17,078'))).toEqual([expect.stringMatching(/^warning unit-pair 4:24 17,078 → 17,070/)])
    expect(told(peaks('17,070').replace('4,478', '4,748'))).toEqual([
      expect.stringMatching(/^warning unit-pair 4:42 4,748 ft → 4,478/),
    ])
  })

  it('are compared where the units have capitals, below a label for both', () => {
    const woods = (acres: string) => `= Woods of Kelver =

| Name | Area | Area | Notes |
| Name | Ha | Acres | Notes |
| Aver | 61 | ${acres} | open |
| Bals | 35 | 86 | |
| Beds | 208 | 514 | |
| Bram | 132 | 326 | open |
| Buff | 16 | 40 | |
`
    expect(told(woods('151'))).toEqual([])
    expect(told(woods('115'))).toEqual([expect.stringMatching(/^warning unit-pair 5:15 115 → 151/)])
  })

  it('may be converted with a factor of four digits', () => {
    const sites = (acres: string) => `= Sites of Kelver =

| Site | Hectares | Acres | Year |
| Abne | 147.8 | 365.3 | 1972 |
| Atte | 226.6 | 559.9 | 1982 |
| Bage | 50.8 | 125.6 | 1985 |
| Cast | 837.3 | 2,069.1 | 1954 |
| Peak | 31,852.9 | ${acres} | 1951 |
`
    expect(told(sites('78,708.4'))).toEqual([])
    expect(told(sites('78,780.4'))).toEqual([expect.stringMatching(/^warning unit-pair 8:21 78,780.4 → /)])
  })

  it('are not where the rows do not follow', () => {
    expect(told(peaks('17,070').replace(/\| 16,\d+/g, '| 15,000'))).toEqual([])
  })
})

it('reads two units in square brackets over a column', () => {
  const threads = (inches: string) => `= Kelver thread =

| Size | Outer diameter, [mm (in)] | Threads |
| K7 | 12.5 (0.492) | 20 |
| K9 | 15.5 (${inches}) | 18 |
| K11 | 18.6 (0.732) | 18 |
| K16 | 22.5 (0.886) | 18 |
`
  expect(told(threads('0.610'))).toEqual([])
  expect(told(threads('0.160'))).toEqual([expect.stringMatching(/^warning unit-pair 5:\d+ 0.160 → 0.610/)])
})

describe('two measures in a cell', () => {
  const mountains = (height: string, isolation: string) => `= Mountains of Kelver =

| Rank | Peak | Elevation | Isolation |
| 1 | Shkhar | ${height} | 1,646 mi, 2,649 km |
| 2 | Jang | 14,379 ft, 4383 m | ${isolation} |
| 3 | Kazb | 14,252 ft, 4344 m | 67 mi, 109 km |
| 4 | Push | 14,248 ft 4343 m | 32 mi, 52 km |
| 5 | Tyn | 14,179 ft / 4322 m | 335 mi, 539 km |
`
  it('are compared where most of the column agree', () => {
    expect(told(mountains('14,505 ft, 4421 m', '5.4 mi, 8.7 km'))).toEqual([])
    expect(told(mountains('14,505 ft, 4241 m', '5.4 mi, 8.7 km'))).toEqual([
      expect.stringMatching(/^warning unit-pair 4:27 4241 → 4,421/),
    ])
    expect(told(mountains('14,505 ft, 4421 m', '5.4 mi, 87 km'))).toEqual([
      expect.stringMatching(/^warning unit-pair 5:42 87 → 9/),
    ])
  })

  it('may be of two things', () => {
    expect(told(mountains('14,505 ft, 4421 m', '5 mi, 3 mi'))).toEqual([])
    expect(told(mountains('14,505 ft, 4421 m', '8.7 km').replace(/, 4\d+ m/g, ', 500 m'))).toEqual([])
  })
})

describe('what is given again in brackets', () => {
  const said = (text: string) => told(`= Kelver =\n\nKelver is a place. It has ${text}.\n`)

  it.each([
    '1.88 m (6 ft 2 in)',
    '6 ft 2 in (1.88 m)',
    '2.4 million km2 (930,000 sq mi)',
    '3–5 m (10–16 ft)',
    '65.1/km2 (169/sq mi)',
    'grown warmer by 5 °C (9 °F)',
    '−40 °C (−40 °F)',
    '50 lb (20 kg)',
    '18-inch (450 mm) torpedoes',
    'about 670 m (2,000 ft)',
    '13 st 5 lb (85 kg)',
    '1 mile 110 yards (1.7 km)',
    '4 ft 8+1⁄2 in (1,435 mm)',
    '5 ft 7 1⁄2 in (171 cm)',
    '100 kn (190 km/h; 120 mph)',
    '5,2 km (3,2 mi)',
    '40 nautical miles (74 km)',
    'fallen 50 m in 1.2 km (160 ft in 0.75 mi)',
  ])('may be the same: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it.each([
    ['1.98 m (6 ft 2 in)', '6 ft 2 in → 6 ft 6 in'],
    ['670 m (2,000 ft)', '2,000 ft → 2,198'],
    ['25 °C (97 °F)', '97 °F → 77'],
    ['640 acres (6.2 km2)', '6.2 km2 → 2.6'],
    ['32 knots (95 km/h; 37 mph)', '95 km/h → 59'],
  ])('may not: %s', (text, change) => {
    expect(said(text)).toEqual([expect.stringContaining(change)])
  })

  it('is not that of another unit', () => {
    expect(said('a mass of 30 kg (100 ft)')).toEqual([])
  })
})

test('runways of airports have their lengths in metres and feet', () => {
  const airport = (feet: string) =>
    `= Selvan Airport =\n\nInfobox airport\n- IATA: SLV\n- R1-Length-M: 2,990\n- R1-Length-F: ${feet}\n`
  expect(told(airport('9,810'))).toEqual([])
  expect(told(airport('8,910'))).toEqual([expect.stringMatching(/unit-pair 6:16 8,910 → 9,810/)])
})
