import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../../src/source/edit-distance.js'

describe('editDistance', () => {
  it.each([
    ['json', 'json', 0],
    ['jsno', 'json', 1],
    ['jsn', 'json', 1],
    ['jsoon', 'json', 1],
    ['jason', 'json', 1],
    ['yml', 'yaml', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s and %s are %d apart', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance)
    expect(editDistance(to, from)).toBe(distance)
  })

  it('compares nothing very long', () => {
    expect(editDistance('x'.repeat(1e6), 'x')).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('nearest', () => {
  it('finds the word that was meant', () => {
    expect(nearest('jsno', ['json', 'yaml', 'csv'])).toBe('json')
    expect(nearest('Markdwon', ['flat', 'markdown'])).toBe('markdown')
  })

  it('suggests nothing where nothing is near', () => {
    expect(nearest('parquet', ['json', 'yaml', 'csv'])).toBeNull()
    expect(nearest('', ['json', 'yaml'])).toBeNull()
  })
})
