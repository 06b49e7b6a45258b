import { describe, expect, it } from 'vitest'
import { told } from '../told.js'

const scores = [
  'W 8–7 (OT)',
  'L 3–11',
  'L 5–8',
  'L 7–10',
  'W 8–6',
  'W 9–8',
  'L 4–12',
  'L 5–12',
  'L 8–9',
  'L 6–12',
  'W 10–5',
  'T 6–6',
]

function season(results: readonly string[]): string {
  const rows = results.map(
    (result, at) => `| May ${at + 1} | Team ${'ABCDEFGHIJKL'[at]} | ${result} | ${1000 + at} |`,
  )
  return `= 2013 Riverton Heat season =\n\n| Date | Opponent | Result | Attendance |\n${rows.join('\n')}\n`
}

const swapped = (result: string) => result.replace(/(\d+)–(\d+)/, '$2–$1')
const at = (row: number, result: string) => scores.map((one, index) => (index === row ? result : one))

describe('results and scores', () => {
  it('go together', () => {
    expect(told(season(scores))).toEqual([])
    expect(told(season(at(1, 'W 3–11')))).toEqual(['warning result-score 5:20 W 3–11 → '])
    expect(told(season(at(4, 'W 8–60')))).toEqual(['warning result-score 8:20 W 8–60 → '])
    expect(told(season(at(11, 'T 6–8')))).toEqual(['warning result-score 15:21 T 6–8 → '])
  })

  it('may have the winner first, and the lower score may win', () => {
    const winnerFirst = scores.map((one) => (one.startsWith('L') ? swapped(one) : one))
    expect(told(season(winnerFirst))).toEqual([])
    expect(told(season(winnerFirst.map((one) => (one === 'L 10–7' ? 'L 10–17' : one))))).toEqual([
      'warning result-score 7:20 L 10–17 → ',
    ])
    expect(told(season(scores.map(swapped)))).toEqual([])
  })

  it('are left alone where a game was not played to its end, or two go against the others', () => {
    expect(told(season(at(1, 'W 3–11 (forfeit)')))).toEqual([])
    expect(told(season(at(1, 'W 3–11[a]')))).toEqual([])
    expect(told(season(at(1, 'W 3–3 (4–2 p)')))).toEqual([])
    expect(told(season(at(1, 'W 3–11').map((one) => (one === 'L 5–8' ? 'W 5–8' : one))))).toEqual([])
  })

  it('may stand in two columns', () => {
    const split = (results: readonly string[]) =>
      season(
        results.map((one) =>
          one
            .replace('W', 'Won')
            .replace('L', 'Lost')
            .replace('T', 'Drawn')
            .replace(/ (\d+)/, ' | $1')
            .replace(' (OT)', ''),
        ),
      ).replace('Result', 'Result | Score')
    expect(told(split(scores))).toEqual([])
    expect(told(split(at(1, 'W 3–11')))).toEqual(['warning result-score 5:26 3–11 → '])
  })

  it('leave a record alone that the score bears out', () => {
    const steps = ['1–0', '1–1', '1–2', '1–3', '2–3', '3–3', '3–4', '3–5', '3–6', '3–7', '4–7']
    const recorded = (results: readonly string[]) =>
      season(results.slice(0, 11).map((one, row) => `${one} | ${steps[row]}`)).replace(
        'Result',
        'Result | Record',
      )
    expect(told(recorded(scores))).toEqual([])
    expect(told(recorded(at(1, 'W 3–11')))).toEqual(['warning result-score 5:20 W 3–11 → '])
    expect(told(recorded(at(1, 'W 11–3')))).toEqual(['warning game-record 5:29 1–1 → 2–0'])
  })
})
