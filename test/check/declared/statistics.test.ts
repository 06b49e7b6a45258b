import { expect, test } from 'vitest'
import { told } from '../told.js'

/* Relations of the profiles that go with every article: each table is right, and one slip in it is found. */

const tables: Record<string, { text: string; slip: readonly [right: string, wrong: string] }> = {
  trade: {
    text: `| Year | Exports (mil. €) | Imports (mil. €) | Trade balance |
| 2012 | 5,214 | 7,010 | −1,796 |
| 2013 | 5,670 | 7,316 | −1,646 |
| 2014 | 5,912 | 7,489 | −1,578 |
| 2015 | 5,307 | 6,801 | −1,494 |`,
    slip: ['7,316', '7,376'],
  },
  'vital statistics': {
    text: `| Year | Population | Live births | Deaths | Natural change | Crude birth rate (per 1000) | Crude death rate (per 1000) | Natural change (per 1000) |
| 1990 | 2,670,000 | 26,012 | 17,401 | 8,611 | 9.7 | 6.5 | 3.2 |
| 1991 | 2,672,000 | 25,544 | 17,880 | 7,664 | 9.6 | 6.7 | 2.9 |
| 1992 | 2,681,000 | 25,001 | 18,001 | 7,000 | 9.3 | 6.7 | 2.6 |
| 1993 | 2,690,000 | 24,310 | 18,422 | 5,888 | 9.0 | 6.8 | 2.1 |`,
    slip: ['18,001', '18,801'],
  },
  'estimates that are rounded': {
    text: `| Period | Live births per year | Deaths per year | Natural change per year | CBR | CDR | NC |
| 1950–1955 | 83,000 | 48,000 | 35,000 | 45.1 | 26.0 | 19.1 |
| 1955–1960 | 91,000 | 47,000 | 45,000 | 44.0 | 22.6 | 21.4 |
| 1960–1965 | 98,000 | 44,000 | 54,000 | 41.2 | 18.4 | 22.9 |
| 1965–1970 | 101,000 | 41,000 | 60,000 | 37.6 | 15.2 | 22.4 |`,
    slip: ['15.2', '51.2'],
  },
  casualties: {
    text: `| Ship | Guns | Crew | Killed | Wounded | Casualties |
| Victory | 104 | 821 | 57 | 102 | 159 |
| Royal Sovereign | 100 | 826 | 47 | 94 | 141 |
| Britannia | 100 | 854 | 10 | 42 | 52 |`,
    slip: ['| 141 |', '| 114 |'],
  },
  takings: {
    text: `| Film | North America | Other territories | Worldwide | Budget |
| Flow | $157,299,717 | $139,039,810 | $296,339,527 | $75 million |
| Ebb | $214,949,694 | $192,761,855 | $407,711,549 | $110 million |
| Tide | $234,362,462 | $225,072,900 | $459,435,362 | $210 million |`,
    slip: ['$407,711,549', '$407,711,594'],
  },
  viewers: {
    text: `| No. | Title | Viewers (millions) | DVR (18–49) | DVR viewers (millions) | Total viewers (millions) |
| 1 | Flow | 9.15 | 0.9 | 2.10 | 11.25 |
| 2 | Ebb | 8.02 | 0.8 | 2.04 | 10.07 |
| 3 | Tide | 7.44 | 0.7 | 1.88 | 9.32 |`,
    slip: ['7.44', '7.94'],
  },
  approval: {
    text: `| Polling firm | Sample size | Approve | Disapprove | Unsure | Net |
| Alpha | 1,002 | 44% | 47% | 9% | −3% |
| Beta | 2,014 | 46% | 46% | 8% | −1% |
| Gamma | 1,500 | 49% | 42% | 9% | +7% |`,
    slip: ['−3%', '+3%'],
  },
  railway: {
    text: `| Station | Km | Distance from previous (km) | Elevation (m) |
| North | 0.0 | – | 451 |
| Mill | 6.4 | 6.4 | 498 |
| Bridge | 10.9 | 4.5 | 536 |
| Lake | 16.2 | 5.4 | 640 |
| South | 23.8 | 7.6 | 710 |`,
    slip: ['| 16.2 |', '| 12.6 |'],
  },
  scorers: {
    text: `| Player | GP | G | A | Pts | PIM |
| Ada Brown | 80 | 40 | 61 | 101 | 22 |
| Bo Clark | 78 | 31 | 30 | 61 | 48 |
| Cy Dale | 60 | 12 | 25 | 37 | 101 |
| Ed Fox | 41 | 3 | 9 | 12 | 8 |
| Di Evans | 12 | 0 | 0 | 0 | 4 |`,
    slip: ['| 61 | 48 |', '| 67 | 48 |'],
  },
  receivers: {
    text: `| Player | Rec | Yds | Avg | TD |
| Ada Brown | 71 | 1,012 | 14.3 | 8 |
| Bo Clark | 48 | 511 | 10.6 | 3 |
| Cy Dale | 12 | 98 | 8.2 | 0 |
| Di Evans | 1 | −3 | −3.0 | 0 |`,
    slip: ['14.3', '13.4'],
  },
  'rugby league': {
    text: `| Player | Apps | Tries | Goals | FGs | Points |
| Ada Brown | 24 | 12 | 0 | 0 | 48 |
| Bo Clark | 22 | 4 | 81 | 2 | 180 |
| Cy Dale | 18 | 1 | 0 | 0 | 4 |
| Di Evans | 20 | 7 | 1 | 0 | 30 |`,
    slip: ['| 180 |', '| 108 |'],
  },
  'rugby union': {
    text: `| Player | Tries | Conversions | Penalties | Drop goals | Points |
| Ada Brown | 1 | 14 | 19 | 1 | 93 |
| Bo Clark | 5 | 0 | 0 | 0 | 25 |
| Cy Dale | 2 | 6 | 3 | 0 | 31 |
| Di Evans | 3 | 0 | 0 | 0 | 15 |`,
    slip: ['| 19 |', '| 9 |'],
  },
  density: {
    text: `| District | Population (2021) | Area (km²) | Density (per km²) |
| North | 46,080 | 9.59 | 4,805 |
| South | 125,179 | 92.49 | 1,353 |
| East | 77,044 | 74.67 | 1,032 |
| Old Mill | 120 | 0.4 | 286 |
| West | 105,245 | 96.7 | 1,088 |`,
    slip: ['1,353', '1,535'],
  },
  'density in two units': {
    text: `| Province | Area (km²) | Area (sq mi) | Population | Density (/km²) | Density (/sq mi) |
| South | 34,378 | 13,273 | 2,116,914 | 61.6 | 159.5 |
| West | 80,976 | 31,265 | 1,848,269 | 22.8 | 59.1 |
| East | 60,720 | 23,444 | 582,781 | 9.6 | 24.9 |
| North | 61,572 | 23,773 | 465,018 | 7.6 | 19.6 |
| Islands | 1,552 | 599 | 26,711 | 17.2 | 44.6 |`,
    slip: ['582,781', '528,781'],
  },
  'density per square mile': {
    text: `| County | Population | Area (sq mi) | Density |
| South | 2,116,914 | 13,273 | 159.5 |
| West | 1,848,269 | 31,265 | 59.1 |
| East | 582,781 | 23,444 | 24.9 |
| North | 465,018 | 23,773 | 19.6 |
| Islands | 26,711 | 599 | 44.6 |`,
    slip: ['24.9', '42.9'],
  },
  'points in basketball': {
    text: `| Player | GP | FGM | 3PM | FTM | Pts |
| Ada Brown | 20 | 101 | 12 | 44 | 258 |
| Bo Clark | 19 | 80 | 31 | 20 | 211 |
| Cy Dale | 18 | 33 | 0 | 14 | 80 |
| Di Evans | 20 | 21 | 4 | 9 | 55 |`,
    slip: ['| 80 | 31', '| 60 | 31'],
  },
  'goals of shots': {
    text: `| Rank | Name | Team | Goals | Shots | % |
| 1 | Ada Brown | Kelver | 92 | 136 | 68% |
| 2 | Bo Clark | Selva | 58 | 94 | 62% |
| 3 | Cy Dale | Dale | 45 | 79 | 57% |
| 4 | Di Evans | Northam | 44 | 81 | 54% |`,
    slip: ['62%', '26%'],
  },
  disposals: {
    text: `| Player | GM | K | HB | D | M |
| Ada Brown | 22 | 301 | 122 | 423 | 88 |
| Bo Clark | 20 | 210 | 130 | 340 | 70 |
| Cy Dale | 11 | 90 | 51 | 141 | 22 |`,
    slip: ['| 340 |', '| 430 |'],
  },
  volleyball: {
    text: `| Team | W | L | SW | SL | SR | SPW | SPL | SPR |
| Italy | 3 | 0 | 9 | 1 | 9.000 | 248 | 179 | 1.385 |
| Brazil | 2 | 1 | 7 | 3 | 2.333 | 235 | 205 | 1.146 |
| Netherlands | 1 | 2 | 3 | 7 | 0.429 | 201 | 239 | 0.841 |
| Kenya | 0 | 3 | 1 | 9 | 0.111 | 178 | 239 | 0.745 |`,
    slip: ['1.146', '1.164'],
  },
}

const article = (text: string) => `= Riverton =\n\n${text}\n`

test.each(Object.entries(tables))('%s: nothing is told of what is right', (_, { text }) => {
  expect(told(article(text))).toEqual([])
})

test.each(Object.entries(tables))('%s: a slip is found', (_, { text, slip: [right, wrong] }) => {
  expect(text).toContain(right)
  expect(told(article(text.replace(right, wrong)))).toHaveLength(1)
})

test('rows of nothing do not speak for a sum', () => {
  expect(
    told(`= Riverton =

| Player | GP | G | A | Pts |
| Ada Brown | 8 | 0 | 0 | 0 |
| Bo Clark | 7 | 0 | 0 | 0 |
| Cy Dale | 6 | 1 | 1 | 3 |
`),
  ).toEqual([])
})

test('densities of land alone are none of areas with water', () => {
  const { text } = tables.density ?? { text: '' }
  const coast = text.replace('92.49', '120.02').replace('74.67', '101.3')
  expect(told(article(coast))).toEqual([])
})

test('an area that may have lost a decimal is not mended', () => {
  const { text } = tables.density ?? { text: '' }
  const [finding = ''] = told(article(text.replace('9.59', '9.9')))
  expect(finding).toMatch(/^warning relation/)
  expect(finding).not.toContain('[')
})

const twoCensuses = `| Town | Population (2011) | Population (2006) | Change (%) | Land area (km²) | Population density (per km²) |
| Aberdale | 599 | 527 | 13.7 | 1.95 | 307.2 |
| Almeda | 342 | 308 | 11.0 | 2.55 | 134.1 |
| Allerton | 648 | 631 | 2.7 | 1.78 | 364.0 |
| Arborton | 326 | 329 | −0.9 | 0.88 | 370.5 |
| Arcot | 649 | 509 | 27.5 | 3.39 | 191.4 |
| Asquill | 603 | 576 | 4.7 | 1.23 | 490.2 |`

test('a density is of one of several censuses', () => {
  expect(told(article(twoCensuses))).toEqual([])
  expect(told(article(twoCensuses.replace('3.39', '3.93')))).toEqual(['warning relation 8:30 3.93 → 3.39'])
  expect(told(article(twoCensuses.replace('191.4', '119.4')))).toEqual([
    expect.stringMatching(/^warning relation 8:37 119\.4 → 191\.4/),
  ])
})

test('a density that is still that of the earlier census is left alone', () => {
  expect(told(article(twoCensuses.replace('191.4', '150.1')))).toEqual([])
})
