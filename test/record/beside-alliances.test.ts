import { expect, test } from 'vitest'
import { readTable, valuesOf } from './read.js'

const parties = [
  ["People's Alliance", 'Red Party', 21338693, 42.56, 295, -22],
  [null, 'Movement Party', 5565331, 11.1, 49, 9],
  ['Nation Alliance', 'Blue Party', 11354190, 22.65, 146, 12],
  [null, 'Good Party', 4993479, 9.96, 43, 'New'],
  [null, 'Green Party', 5867302, 11.7, 67, 8],
]

test.each([
  [
    'beside each other',
    [
      'Party | Votes | % | Seats | +/– | ',
      "People's Alliance | Red Party | 21,338,693 | 42.56 | 295 | –22",
      'Movement Party | 5,565,331 | 11.10 | 49 | +9 | ',
      'Total | 26,904,024 | 53.66 | 344 | –13 | ',
      'Nation Alliance | Blue Party | 11,354,190 | 22.65 | 146 | +12',
      'Good Party | 4,993,479 | 9.96 | 43 | New | ',
      'Green Party | 5,867,302 | 11.70 | 67 | +8 | ',
      'Total | 49,118,995 | 97.97 | 600 | +7 | ',
    ],
  ],
  [
    'with a colour between them',
    [
      'Party or alliance | Votes | % | Seats | +/– | | ',
      "People's Alliance | | Red Party | 21,338,693 | 42.56 | 295 | –22",
      ' | Movement Party | 5,565,331 | 11.10 | 49 | +9 | ',
      'Total | 26,904,024 | 53.66 | 344 | –13 | | ',
      'Nation Alliance | | Blue Party | 11,354,190 | 22.65 | 146 | +12',
      ' | Good Party | 4,993,479 | 9.96 | 43 | New | ',
      ' | Green Party | 5,867,302 | 11.70 | 67 | +8 | ',
      'Total | 49,118,995 | 97.97 | 600 | +7 | | ',
    ],
  ],
])('an alliance and its parties under one label, %s', (_, lines) => {
  const [header = '', ...rows] = lines
  const table = readTable(header, ...rows)
  expect(valuesOf(table)).toEqual(parties)
  expect(table.columns.map(({ role }) => role)).toEqual([
    'other',
    'party',
    'votes',
    'share',
    'seats',
    'change',
  ])
  expect(table.summaries.map(({ role }) => role)).toEqual(['total', 'total'])
})

test('two names in every row are of no alliance', () => {
  const table = readTable(
    'Party | Votes | % | ',
    'Red | Ada Bern | 1,664 | 47.97',
    'Blue | Bo Dahl | 1,369 | 39.46',
    'Green | Cy Ek | 436 | 12.57',
  )
  expect(valuesOf(table)[1]?.slice(0, 2)).toEqual(['Blue', 'Bo Dahl'])
})
