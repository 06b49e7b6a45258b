import { describe, expect, it, test } from 'vitest'
import { decideCountStyle, decideNumberStyle } from '../../src/value/index.js'

describe('decideNumberStyle', () => {
  it.each([
    ['nothing at all', [], 'comma'],
    ['English grouping', ['11,397', '7,060'], 'comma'],
    ['one ambiguous number', ['1.234'], 'comma'],
    ['ambiguous numbers of both kinds', ['2.880', '10,574', '2,759'], 'comma'],
    ['two groups after points', ['1.234.567', '1.234'], 'point'],
    ['one decimal after a comma', ['12,5', '1.234'], 'point'],
    ['a zero before a comma', ['0,125'], 'point'],
    ['four digits before a comma', ['1234,567'], 'point'],
    ['both marks', ['1.234,567'], 'point'],
    ['a share in brackets', ['11.397 (48,41%)'], 'point'],
    ['spaces and a decimal comma', ['11 397', '12,5'], 'space-comma'],
    ['spaces and a decimal point', ['11 397', '12.5'], 'space-point'],
    ['spaces alone', ['11 397', '1,234'], 'comma'],
    ['evidence for both', ['12.5', '12,5'], 'comma'],
    ['lakhs', ['3,94,364', '1.234'], 'comma'],
    ['a digit missing in one number of several', ['11,39', '7,060', '1,927'], 'comma'],
    ['a digit too many', ['1,1397', '7,060', '1,927', '27'], 'comma'],
    ['decimals, three of them now and then', ['11,39', '7,060', '1,9'], 'point'],
    ['shares in per cent', ['11,39 %', '7,060 %', '1,927 %'], 'point'],
    ['words', ['Candidate 1,5', 'Total'], 'comma'],
    ['dates with points', ['7.2.2004', '1.234'], 'comma'],
  ])('%s', (_name, raws, style) => {
    expect(decideNumberStyle(raws)).toBe(style)
  })
})

test('a digit is lost among few, where the numbers beside them have their decimals behind points', () => {
  const counts = ['310', '455', '98', '1,03', '1,893']
  expect(decideNumberStyle(counts)).toBe('point')
  expect(decideNumberStyle(counts, () => ['1.58%', '2.03%', '1.94%'])).toBe('comma')
  expect(decideNumberStyle(counts, () => ['1,58 %', '2,03 %'])).toBe('point')
  expect(decideNumberStyle(['12,5', '7,25', '1,893'], () => ['1.58%'])).toBe('point')
})

describe('decideCountStyle', () => {
  it.each([
    ['a point among commas', ['11.397', '7,060', '1,927'], 'comma', ['11.397']],
    ['a comma among points', ['11,397', '7.060', '1.927', '12'], 'point', ['11,397']],
    ['a point beside several groups', ['1,317,075', '490.552'], 'comma', ['490.552']],
    ['as many of each beside decimals', ['11.397', '7,060'], 'comma', ['11.397'], ['61.75%', '38.2']],
    ['as many of each beside decimal commas', ['11.397', '7,060'], 'point', ['7,060'], ['61,75 %']],
  ])('%s', (_name, raws, usual, otherwise, beside: string[] = []) => {
    expect(decideCountStyle(raws, () => beside)).toEqual({ usual, otherwise: new Set(otherwise) })
  })

  it.each([
    ['only one mark', ['11,397', '7,060']],
    ['as many of each', ['11.397', '7,060']],
    ['decimals', ['11.397', '7,060', '1,927', '12.5']],
    ['a zero before the mark', ['0.397', '7,060', '1,927']],
    ['a share of three decimals beside them', ['11.397', '7,060', '1,927'], ['38.201']],
  ])('%s: none', (_name, raws, beside: string[] = []) => {
    expect(decideCountStyle(raws, () => beside)).toBeNull()
  })
})
