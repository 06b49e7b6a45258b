import { ordinals } from '../../value/vocabulary/ordinals.js'
import { exactIn, type Standing } from './standings.js'

const place = `(?:${ordinals.join('|')}|\\d{1,2}(?:st|nd|rd|th)|bottom|last)`
const inTable = '(?: (?:in|of) (?:the|their) (?:table|league|league table|standings|division|group))?'
const ends = '(?=$|[.;]|,(?! (?:before|but)\\b)| and )'
const matches = '(?: of (?:their|its) \\d{1,2} (?:league )?(?:matches|games))?'
const finished = new RegExp(
  `^ ?(?:(?:finished|ended)(?: the season)?(?: in)? (?<place>${place})(?: place)?${inTable},?|(?<won>won) the (?:league|title|championship|group)) with (?<points>\\d{1,3}) points${ends}`,
  'd',
)
const record = new RegExp(
  `^ (?:won (?<wins>\\d{1,2}),? (?:drew|tied) (?<draws>\\d{1,2}),? and lost (?<losses>\\d{1,2}))${matches}${ends}`,
  'd',
)

/** A number that a sentence gives of a team, and that of the table. */
export interface SeasonNumber {
  what: string
  start: number
  end: number
  stated: Standing['points']
}

/** The numbers that differ from the table's in what a sentence says of a team behind its name, where all else that it says is right. */
export function differingNumbers(behind: string, standing: Standing): SeasonNumber[] {
  const said = finished.exec(behind)
  if (said !== null) {
    const { place: placed, won } = said.groups ?? {}
    const isPlaced = won !== undefined ? standing.rank === 1 : rankOf(placed) === standing.rank
    return isPlaced ? differing(said, ['points'], standing) : []
  }
  const results = record.exec(behind)
  const numbers = results === null ? [] : differing(results, ['wins', 'draws', 'losses'], standing)
  return numbers.length === 1 ? numbers : []
}

function differing(
  found: RegExpExecArray,
  keys: readonly ('points' | 'wins' | 'draws' | 'losses')[],
  standing: Standing,
): SeasonNumber[] {
  return keys.flatMap((what) => {
    const [start, end] = found.indices?.groups?.[what] ?? [0, 0]
    const stated = standing[what]
    return Number(found.groups?.[what]) === exactIn(stated) ? [] : [{ what, start, end, stated }]
  })
}

function rankOf(said: string | undefined): number {
  const number = /^\d+/.exec(said ?? '')
  return number === null ? ordinals.indexOf(said ?? '') + 1 : Number(number[0])
}
