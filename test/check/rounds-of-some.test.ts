import { expect, test } from 'vitest'
import { columnsOf, readTable } from '../record/read.js'
import { told } from './told.js'

const article = (...rows: string[]) => `= 2011 Kelver council election =

Infobox
- Type: local
- Election Date: 5 May 2011

${rows.map((row) => `| ${row} |`).join('\n')}
`

test('counts of the foremost candidates alone are no wrong sums', () => {
  const counts = (last: string) =>
    article(
      'Party | Candidate | Count 1 | Count 2',
      'Red | Dora Dean | 1,640 | ',
      `Blue | Evan Ellis | 1,200 | ${last}`,
      'Total | | 4,000 | 4,000',
    )
  expect(told(counts('1,402'))).toEqual([])
  expect(told(counts('4,020'))).not.toEqual([])
})

test('a round whose shares are all there must add up', () => {
  const rounds = (votes: string, share: string) =>
    article(
      'Candidate | Round 1 Votes | Round 1 % | Round 2 Votes | Round 2 %',
      `Ann Archer | ${votes} | ${share} | 2,100 | 56.9`,
      'Bob Baker | 1,102 | 27.6 | 1,590 | 43.1',
      'Exhausted | | | 310 | ',
      'Total | 4,000 | | 4,000 | ',
    )
  expect(told(rounds('1,520', '38.0'))).toEqual([])
  expect(told(rounds('2,898', '72.5'))).toEqual([])
  expect(told(rounds('2,798', '72.5'))).not.toEqual([])
})

test('shares of rounds are shares, written with a sign or not', () => {
  const columns = columnsOf(
    readTable(
      'Candidate | Round 1 Votes | Round 1 % | Round 2 Votes | Round 2 %',
      'Ann Archer | 1,520 | 38 | 2,100 | 56.9',
      'Bob Baker | 1,102 | 28 | 1,590 | 43.1',
    ),
  )
  expect(columns.map((column) => column.split(':')[1])).toEqual(['name', 'votes', 'share', 'votes', 'share'])
})
