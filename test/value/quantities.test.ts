import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../src/value/index.js'

/** Quantities as one line each: value, unit, `of` before a whole. */
function lines(text: string): string[] {
  return readQuantities(text).map(
    ({ reading, unit, whole, needed }) =>
      `${needed ? 'needed ' : ''}${whole ? 'of ' : ''}${reading.value}${reading.type === 'percent' ? ' %' : ''} ${unit}`,
  )
}

describe('readQuantities', () => {
  it.each([
    ['76 pledged delegates to the, 2004 Democratic National Convention', ['76 pledged delegates']],
    [
      '18 delegates (14 pledged, 4 unpledged), to the convention',
      ['18 delegates', '14 pledged', '4 unpledged'],
    ],
    [
      '29 Democratic National Convention delegates (22 pledged, 7 unpledged)',
      ['29 Democratic National Convention delegates', '22 pledged', '7 unpledged'],
    ],
    ['All 450 seats in the Verkhovna Rada', ['450 seats']],
    ['All 7 Nebraska votes to the Electoral College', ['7 Nebraska votes']],
    [
      '4,338 delegates to the Democratic National Convention 2,170 (majority) needed to win',
      ['4338 delegates', 'needed 2170 majority'],
    ],
    ["40 cnoucillors' seats were up for election", ["40 cnoucillors' seats"]],
    ['30 out of 60', ['30 ', 'of 60 ']],
    ['76 (of 95) delegates', ['76 delegates', 'of 95 delegates']],
    ['40 of 60 seats', ['40 seats', 'of 60 seats']],
    ['34 of the 100 seats', ['34 seats', 'of 100 seats']],
    ['150 (of the 300) seats', ['150 seats', 'of 300 seats']],
    ['half of the 72 seats', ['of 72 seats']],
    ['All 435 seats, 218 needed', ['435 seats', 'needed 218 ']],
    ['All 435 seats, 218 seats needed for a majority', ['435 seats', 'needed 218 seats']],
    ['1,991 pledged delegate votes needed to win', ['needed 1991 pledged delegate votes']],
    ['a majority of 61 seats', ['needed 61 seats']],
    ['a majority of seats, 61', ['61 ']],
    ['a 15 percent threshold', ['15 % threshold']],
    ['got 48% of the vote, then just under 40%.', ['48 % ', 'just under 40% % ']],
    ['when over 9,500 people showed', ['over 9,500 people']],
    ['1.2 million votes', ['1.2 million votes']],
    ['won 46.', ['46 ']],
    ['May 10: 2,287; June 14 Runoff: 3,863', ['2287 ', '3863 ']],
    ['3rd, 15 points', ['15 points']],
    ['4½ delegates', ['4.5 delegates']],
    ['fell by −3.2%', ['-3.2 % ']],
    ['on 7 February 2004, on February 6–9, 2004, in 2004', []],
    ['2,000 or 2000 votes in 2000', ['2000 ', '2000 votes']],
    ['2-10, B12, x160px, 9:30, 1st, $5, 3.4.5', []],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(lines(text)).toEqual(wanted)
  })

  it('places quantities in the text', () => {
    const text = 'about 5 or 76 pledged delegates'
    const found = readQuantities(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['about 5', '76 pledged delegates'])
    expect(found.map(({ reading }) => text.slice(reading.start, reading.end))).toEqual(['about 5', '76'])
  })
})
