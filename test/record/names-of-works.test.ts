import { expect, test } from 'vitest'
import { readBox, readTable, valuesOf } from './read.js'

test('names of people and works are no numbers and no answers', () => {
  const { fields, groups } = readBox(
    'Name: 1984',
    'Artist: Yes',
    'Next Title: No',
    'Italic Title: no',
    'Single1: 22',
    'Members: 5',
    'Ongoing: no',
  )
  expect(fields).toEqual({
    name: '1984',
    artist: 'Yes',
    nextTitle: 'No',
    italicTitle: false,
    members: 5,
    ongoing: false,
  })
  expect(groups).toEqual({ numbered: [{ slot: 1, single: '22' }] })
})

test('neither are they in columns of names', () => {
  const table = readTable(
    'Year | Title | Artist | Week',
    '1956 | 1984 | Yes | 3',
    '1960 | Hollow | Blur | 4',
    '1961 | Rim | Yes | 5',
  )
  expect(valuesOf(table)[0]).toEqual([1956, '1984', 'Yes', 3])
})

test('a column of numbers of titles is of numbers all the same', () => {
  const table = readTable('Club | Title', 'Rovers | 5', 'Town | 3')
  expect(valuesOf(table)).toEqual([
    ['Rovers', 5],
    ['Town', 3],
  ])
})
