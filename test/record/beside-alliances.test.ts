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

const spanned = [
  ['with a colour before each name', ' | NDA | ', ' | Mahajot | ', ''],
  ['with a colour before the parties', 'NDA | | ', 'Mahajot | | ', ' | '],
] as const

test.each(spanned)(
  'under a label that spans them, and a second row of labels, %s',
  (_, one, other, colour) => {
    const table = readTable(
      'Parties and coalitions | | | Popular vote | | | Seats | | ',
      ' | | | Vote | % | ±pp | Contested | Won | +/−',
      `${one}Red Party | 63,84,538 | 33.21 | 3.70 | 93 | 60 | `,
      `${colour}Movement Party | 15,19,777 | 7.91 | 0.23 | 29 | 9 | 5`,
      `${colour}Good Party | 6,51,744 | 3.39 | New | 11 | 6 | 6`,
      'Total | 85,56,059 | 44.51 | | 133 | 75 | 11',
      `${other}Blue Party | 57,03,341 | 29.67 | 1.29 | 95 | 29 | 3`,
      `${colour}Green Party | 6,51,073 | 3.39 | 0.55 | 12 | 4 | 8`,
      'Others | | | 22,70,000 | 11.81 | | 300 | 2 | ',
      'Total | 1,71,80,473 | 100.00 | | | 110 | ',
    )
    expect(valuesOf(table)).toEqual([
      ['NDA', 'Red Party', 6384538, 33.21, 3.7, 93, 60, null],
      [null, 'Movement Party', 1519777, 7.91, 0.23, 29, 9, 5],
      [null, 'Good Party', 651744, 3.39, 'New', 11, 6, 6],
      ['Mahajot', 'Blue Party', 5703341, 29.67, 1.29, 95, 29, 3],
      [null, 'Green Party', 651073, 3.39, 0.55, 12, 4, 8],
      [null, 'Others', 2270000, 11.81, null, 300, 2, null],
    ])
    expect(table.summaries.map(({ cells }) => Object.values(cells))).toEqual([
      [null, 'Total', 8556059, 44.51, null, 133, 75, 11],
      [null, 'Total', 17180473, 100, null, null, 110, null],
    ])
  },
)

test('rows that all begin under their labels stay there', () => {
  const table = readTable(
    'Party | | Votes | %',
    'NDA | Red Party | 1,664 | 47.97',
    'NDA | Blue Party | 1,369 | 39.46',
    ' | Green Party | 436 | 12.57',
  )
  expect(valuesOf(table).map((row) => row.slice(0, 2))).toEqual([
    ['NDA', 'Red Party'],
    ['NDA', 'Blue Party'],
    [null, 'Green Party'],
  ])
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
