import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/cli/excerpt.js'
import { displayWidth } from '../../src/cli/width.js'

function show(text: string, cell: string, width: number): string {
  const start = text.indexOf(cell)
  const { before, cell: shown, after } = excerptOf(text, [start, start + cell.length], width)
  return `${before}[${shown}]${after}`
}

describe('excerptOf', () => {
  it.each([
    ['one\ntwo X three\nfour', 'X', 40, 'two [X] three'],
    ['one\r\ntwo X\r\nfour', 'X', 40, 'two [X]'],
    ['X', 'X', 40, '[X]'],
    ['\ufeffa X', 'X', 40, 'a [X]'],
    ['a\tX\u001b', 'X', 40, 'a [X]\\x1b'],
    ['0123456789X0123456789', 'X', 11, '…6789[X]0123…'],
    ['01X0123456789', 'X', 11, '01[X]0123456…'],
    ['0123456789X01', 'X', 11, '…3456789[X]01'],
    ['漢字漢字漢字漢字X漢字', 'X', 10, '…漢字[X]漢字'],
    ['a LONGER THAN THE LINE b', 'LONGER THAN THE LINE', 12, '…[LONGER TH…]…'],
    ['over X\nY lines', 'X\nY', 40, 'over [X]'],
  ])('%j around %j in %i columns', (text, cell, width, shown) => {
    expect(show(text, cell, width)).toBe(shown)
  })

  it('marks an empty place', () => {
    expect(excerptOf('ab', [1, 1], 40)).toEqual({ before: 'a', cell: '', after: 'b' })
    expect(excerptOf('', [0, 0], 40)).toEqual({ before: '', cell: '', after: '' })
    expect(excerptOf('a\n', [2, 2], 40)).toEqual({ before: '', cell: '', after: '' })
  })

  it('never splits a pair, never takes more columns, never shows a control character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 10, max: 60 }),
        (text, first, second, width) => {
          const [start = 0, end = 0] = [first, second]
            .map((number) => number % (text.length + 1))
            .sort((a, b) => a - b)
          const { before, cell, after } = excerptOf(text, [start, end], width)
          const line = before + cell + after
          expect(displayWidth(line)).toBeLessThanOrEqual(width)
          expect(line).not.toMatch(/\p{Cc}/u)
          if (!/\p{Cs}/u.test(text)) expect(line).not.toMatch(/\\ud[89a-f]/)
        },
      ),
    )
  })

  it('looks at no more of a huge line than it shows', () => {
    const text = `${'x'.repeat(20_000_000)}!${'y'.repeat(20_000_000)}`
    expect(show(text, '!', 11)).toBe('…xxxx[!]yyyy…')
  })
})
