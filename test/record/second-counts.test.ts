import { expect, test } from 'vitest'
import { optionsOf, read, summariesOf, valuesOf } from './read.js'

const byElection = (...lines: string[]) =>
  read(`= 1981 Kelver by-election =\n\n== Results ==\n${lines.map((line) => `${line}\n`).join('')}`)

test('who is named again at the end of a list stands there in a second count', () => {
  const record = byElection(
    '- Ada Bern (Red): 22,951 votes',
    '- Bo Dahl (Blue): 15,644 votes',
    '- Cy Falk (Green): 10,199 votes',
    '- Ada Bern (Red): 27,062 votes',
    '- Bo Dahl (Blue): 21,732 votes',
    'Total: 48,794 votes',
    'Result: Red Hold',
  )
  expect(record.tables.map(valuesOf)).toEqual([
    [
      ['Ada Bern', 'Red', 22951],
      ['Bo Dahl', 'Blue', 15644],
      ['Cy Falk', 'Green', 10199],
    ],
    [
      ['Ada Bern', 'Red', 27062],
      ['Bo Dahl', 'Blue', 21732],
    ],
  ])
  expect(record.tables.map((table) => summariesOf(table).map(([role]) => role))).toEqual([
    ['total'],
    ['outcome'],
  ])
  expect(optionsOf(record, 'name', 'votes')).toEqual([
    ['Ada Bern', 22951],
    ['Bo Dahl', 15644],
    ['Cy Falk', 10199],
  ])
})

test.each([
  ['one name again', ['- Bo Dahl (Blue): 15,644 votes']],
  ['the name of another party', ['- Ada Bern (Green): 12 votes', '- Bo Dahl (Green): 13 votes']],
  ['a new name among them', ['- Ada Bern (Red): 12 votes', '- Di Holm (Green): 13 votes']],
])('%s is no second count', (_, lines) => {
  const record = byElection('- Ada Bern (Red): 22,951 votes', '- Bo Dahl (Blue): 15,644 votes', ...lines)
  expect(record.tables.length).toBe(1)
})
