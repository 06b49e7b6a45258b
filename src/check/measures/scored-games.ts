import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { oddOnes } from './odd-ones.js'

export type Outcome = 'won' | 'lost' | 'drawn'

/** A game with its result and its score, which may stand in one cell. */
export interface ScoredGame {
  outcome: Outcome
  /** The sign of the first number less the second. */
  lead: number
  result: Fact
  score: Fact
  start: number
  end: number
}

const fewestGames = 10
const resultLabel = /^(?:results? )?(?:result|outcome|w\/l|(?:final )?score|result\/score)$/i
const scoreLabel = /^(?:results? )?(?:final )?(?:score|scoreline)$/i
const joined =
  /^\s*(W|L|T|D)(?:in|on|oss|ost|ie|ied|raw|rawn)?[ ,:]{1,3}(\d{1,3})\s?[-–]\s?(\d{1,3})(?:\s*\(?(?:\d{0,2}OT|SO|a\.?e\.?t\.?)\)?)?\s*$/
const word = /^\s*(W|L|T|D)(?:in|on|oss|ost|ie|ied|raw|rawn)?\s*$/
const pair = /^\s*(\d{1,3})\s?[-–]\s?(\d{1,3})\s*$/
const outcomes: Readonly<Record<string, Outcome>> = { W: 'won', L: 'lost', T: 'drawn', D: 'drawn' }

function gamesOf({ columns, rows }: TableOf<Fact>): ScoredGame[] {
  if (rows.length <= fewestGames) return []
  const results = columns.filter(({ label }) => resultLabel.test(label))
  const [first, second, third] = results
  if (first === undefined || third !== undefined) return []
  const scores = results.find(({ label }) => scoreLabel.test(label))
  const other = scores === first ? second : first
  const read =
    second === undefined || scores === undefined || other === undefined
      ? (row: CellsOf<Fact>) => joinedGame(row[first.key] ?? null)
      : (row: CellsOf<Fact>) => splitGame(row, other, scores)
  return rows.map(read).filter((game) => game !== null)
}

function joinedGame(fact: Fact | null): ScoredGame | null {
  const found = fact === null ? null : joined.exec(fact.reading.raw)
  const [all = '', letter = '', one = '', another = ''] = found ?? []
  const outcome = outcomes[letter]
  if (fact === null || outcome === undefined) return null
  const start = all.length - all.trimStart().length
  const end = all.lastIndexOf(another) + another.length
  return { outcome, lead: Math.sign(Number(one) - Number(another)), result: fact, score: fact, start, end }
}

function splitGame(row: CellsOf<Fact>, results: Column, scores: Column): ScoredGame | null {
  const [result = null, score = null] = [row[results.key], row[scores.key]]
  if (result === null || score === null) return null
  const outcome = outcomes[word.exec(result.reading.raw)?.[1] ?? '']
  const [all = '', one = '', another = ''] = pair.exec(score.reading.raw) ?? []
  if (outcome === undefined || all === '') return null
  const start = all.length - all.trimStart().length
  return {
    outcome,
    lead: Math.sign(Number(one) - Number(another)),
    result,
    score,
    start,
    end: all.trimEnd().length,
  }
}

/** Whose points stand first, and whether more are better: what the sign must be of games won, lost and drawn. */
const orders: readonly Readonly<Record<Outcome, number>>[] = [
  { won: 1, lost: -1, drawn: 0 },
  { won: 1, lost: 1, drawn: 0 },
  { won: -1, lost: 1, drawn: 0 },
]

/** The one game of a table of which result and score do not go together as in all others; null where there is none, or several. */
export function oddGame(table: TableOf<Fact>): ScoredGame | null {
  const known = gamesOf(table).filter(({ outcome, lead }) => outcome === 'drawn' || lead !== 0)
  if (known.length <= fewestGames) return null
  const follows = (order: Readonly<Record<Outcome, number>>) => (game: ScoredGame) =>
    order[game.outcome] === game.lead
  for (const order of orders) {
    const [odd, another] = oddOnes(known, follows(order), { fewest: fewestGames, times: fewestGames })
    if (odd !== undefined) return another === undefined ? odd : null
  }
  return null
}
