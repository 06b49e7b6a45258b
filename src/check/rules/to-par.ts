import type { Fact } from '../../record/fact.js'
import type { CellsOf, TableOf } from '../../record/record.js'
import type { Rule, Tell } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'

/**
 * Scores of a golf tournament are as far from par in every row, and the infobox has the winner’s.
 *
 * Compares: in a table with the columns `Score` and `To par`, what is par by each row (the score less what it is to par), among rows
 * of as many rounds; and the score in the infobox with that of the champion’s row.
 *
 * Tolerance: none. At least four rows must agree, and all but one in five of them.
 *
 * May be right all the same: rounds that were played on courses of different par; penalties after the last round.
 *
 * Source: score − par.
 *
 * @example
 * ```text
 * = 1975 Riverton Open =
 *
 * 1975 Riverton Open
 * - Par: 72
 * - Champion: Ada Brown
 * - Score: 282 (−5)
 *
 * | Place | Player | Score | To par |
 * | 1 | Ada Brown | 68-71-72-71=282 | −6 |
 * | 2 | Bo Clark | 68-72-72-73=285 | −3 |
 * | 3 | Cy Dale | 69-73-75-71=288 | E |
 * | 4 | Di Evans | 70-73-75-72=290 | +3 |
 * | 5 | Ed Fox | 70-73-76-72=291 | +3 |
 * | 6 | Flo Grant | 72-73-76-72=293 | +5 |
 * ```
 * ```findings
 * to-par 6:10 warning Unexpected 282 (−5), expected 282 (−6): Ada Brown’s row says so
 * to-par 12:36 warning Unexpected +3 to par, expected +2: 290 less 288, which is par by 5 other rows
 * ```
 *
 * @example
 * ```text
 * = 1975 Riverton Open =
 *
 * 1975 Riverton Open
 * - Champion: Ada Brown
 * - Score: 282 (−6)
 *
 * | Place | Player | Score | To par |
 * | 1 | Ada Brown | 68-71-72-71=282 | −6 |
 * | T2 | Bo Clark | 68-72-72-73=285 | −3 |
 * | Cy Dale | 69-73-72-71=285 | |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'to-par',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const scores = context.record.tables.flatMap(scoresOf)
    if (scores.length === 0) return
    compareRows(scores, tell)
    const { singular } = surveyOf(context)
    const field = (key: string) => singular.find((each) => each.key === key)?.fact
    compareWinner(field('champion') ?? field('winner'), field('score'), scores, tell)
  },
}

/** What a row of a leaderboard says. */
interface Score {
  table: TableOf<Fact>
  player: string
  rounds: number
  total: number
  toPar: number
  fact: Fact
}

function scoresOf(table: TableOf<Fact>): Score[] {
  const keyOf = (label: RegExp) => table.columns.find((column) => label.test(column.label))?.key
  const score = keyOf(/^(?:total )?score$/i)
  const par = keyOf(/^to par$/i)
  const player = keyOf(/^(?:player|golfer|name)$/i)
  if (score === undefined || par === undefined || player === undefined) return []
  return table.rows.flatMap((row: CellsOf<Fact>) => {
    const fact = row[par]
    const [, rounds = '', total = ''] = scoreShape.exec(row[score]?.reading.raw.trim() ?? '') ?? []
    const toPar = fact == null ? null : toParOf(written(fact))
    if (fact == null || toPar === null || total === '') return []
    const name = row[player]?.reading.raw ?? ''
    return [{ table, player: name, rounds: rounds.split(/[-–]/).length, total: Number(total), toPar, fact }]
  })
}

const scoreShape = /^(?:(\d{2,3}(?:[-–]\d{2,3})+) ?= ?)?(\d{2,3})$/

/** `+11`, `−6`, `E`; null for anything else. */
function toParOf(text: string): number | null {
  if (/^(?:E|0|even)$/i.test(text)) return 0
  const [, sign = '', digits = ''] = /^([+−–-])(\d{1,2})$/.exec(text) ?? []
  return digits === '' ? null : sign === '+' ? Number(digits) : -Number(digits)
}

function compareRows(scores: readonly Score[], tell: Tell): void {
  const groups = new Map<TableOf<Fact>, Map<number, Score[]>>()
  for (const score of scores) {
    const group = groups.get(score.table) ?? new Map<number, Score[]>()
    groups.set(score.table, group)
    group.set(score.rounds, [...(group.get(score.rounds) ?? []), score])
  }
  for (const group of groups.values()) for (const rows of group.values()) compareGroup(rows, tell)
}

function compareGroup(rows: readonly Score[], tell: Tell): void {
  const counts = new Map<number, number>()
  for (const { total, toPar } of rows) counts.set(total - toPar, (counts.get(total - toPar) ?? 0) + 1)
  const [par = 0, agreeing = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  if (agreeing < 4 || (rows.length - agreeing) * 5 > rows.length) return
  for (const { total, toPar, fact } of rows) {
    if (total - toPar === par) continue
    const expected = signed(total - par)
    const message = `Unexpected ${written(fact)} to par, expected ${expected}: ${total} less ${par}, which is par by ${agreeing} other rows`
    tell(report(rule, valueSpan(fact), message, { actual: written(fact), expected: [expected] }))
  }
}

/** The champion's row is one of the table that goes over the most rounds. */
function compareWinner(
  champion: Fact | undefined,
  stated: Fact | undefined,
  scores: readonly Score[],
  tell: Tell,
): void {
  const most = scores.reduce((rounds, score) => Math.max(rounds, score.rounds), 0)
  const names = champion?.reading.raw ?? ''
  const own = scores.filter(
    ({ player, rounds }) => rounds === most && player !== '' && names.includes(player),
  )
  const [row, another] = own
  if (stated === undefined || row === undefined || another !== undefined || most < 2) return
  const text = stated.reading.raw.trim()
  const [, total = '', par = ''] = /^(\d{2,3}) ?\(([+−–-]\d{1,2}|E)\)$/.exec(text) ?? []
  if (total === '' || (Number(total) === row.total && toParOf(par) === row.toPar)) return
  const expected = `${row.total} (${signed(row.toPar)})`
  const message = `Unexpected ${text}, expected ${expected}: ${row.player}’s row says so`
  tell(
    report(rule, valueSpan({ ...stated, reading: whole(stated) }), message, {
      actual: text,
      expected: [expected],
    }),
  )
}

/** The reading of all of the text. */
function whole({ reading }: Fact): Fact['reading'] {
  const start = reading.raw.length - reading.raw.trimStart().length
  return { ...reading, start, end: start + reading.raw.trim().length }
}

function signed(number: number): string {
  return number === 0 ? 'E' : number > 0 ? `+${number}` : `−${-number}`
}
