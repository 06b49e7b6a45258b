/** What a sentence says of a change: what there is now, what there was before, or by how much it changed. */
export interface ChangeSaid {
  form: 'now' | 'before' | 'by' | 'gross'
  measure: 'seats' | 'share'
  /** Which way it went, up or down. */
  sign: -1 | 1
  /** The year of the election before, where it is said. */
  year: number | null
}

const ofVotes = 'vote share|share of the (?:popular |national |total )?vote'
const ofSeats = 'representation|number of seats|seats|seat (?:count|total|tally)'
const own = '(?:its|their|his|her)'
const up = 'rose|grew|climbed|increased|improved|went up|was up'
const down =
  'fell|dropped|declined|decreased|slipped|slumped|went down|was down|was reduced|was cut|were reduced'
/** `’s share of the vote rose from 40.0% to `, ` increased its representation from 15 to `, ` fell by 1.8 points to `. */
const course = new RegExp(
  `^(?:['’]s (${ofVotes}|${ofSeats}))? (?:(${up})|(${down})|(increased|improved|raised) ${own} (${ofVotes}|share|${ofSeats})|saw ${own} (${ofVotes}|share|${ofSeats}) (?:(rise|grow|climb|increase|improve)|fall|drop|decline|decrease|slip|shrink))(?: (from|by)(?: ([\\d.,]+)( ?%| seats| percentage points?| points?)? to)?| to) $`,
)
const onlySeats = new RegExp(`^(?:${ofSeats})$`)
/** What stands behind the first of two ends: ` seats to 12`, ` to 41.8%`. */
const otherEnd = /^ to (?:just |only )?[\d.,]+(?: ?%| seats)?(?:$|[.,;)]| (?:and|of the)\b)/
const points = /^[\d.]+ (?:percentage )?points?$/

/** What the words between an option and a number say of a change; null where they say something else. */
export function changeIn(between: string, words: string, after: string, isShare: boolean): ChangeSaid | null {
  if (!/ (?:to|from|by) $/.test(between)) return null
  const found = course.exec(between)
  if (found === null) return null
  const [, possessed, rising, , raising, raised, seen, growing, joint, first, firstUnit = ''] = found
  const sign = rising !== undefined || raising !== undefined || growing !== undefined ? 1 : -1
  const what = possessed ?? raised ?? seen
  const isSeats = onlySeats.test(what ?? '')
  const year = null
  const isEnd = / to $/.test(between)
  if (!isEnd && joint === 'by')
    return points.test(words) && what !== undefined && !isSeats && endsChange.test(after)
      ? { form: 'by', measure: 'share', sign, year }
      : null
  if (joint === 'by' && !firstUnit.endsWith('points') && !firstUnit.endsWith('point')) return null
  // Of a bare change to a share nobody says what it is a share of.
  if (isEnd && first === undefined && what === undefined) return null
  if (!isEnd && !otherEnd.test(after)) return null
  if (isShare) return isSeats ? null : { form: isEnd ? 'now' : 'before', measure: 'share', sign, year }
  const areSeats =
    isSeats || / seats$/.test(words) || firstUnit === ' seats' || /^ to [\d,]+ seats/.test(after)
  if (!areSeats || !/^[\d,]+(?: seats)?$/.test(words)) return null
  return { form: isEnd ? 'now' : 'before', measure: 'seats', sign, year }
}

const when =
  '(?: (?:in|than in|than at|at|on|from) (?:(?:the )?(?:previous|last|preceding)(?: general| parliamentary)? (?:election|time)|(\\d{4})))'
/** Where nothing follows that says since when. */
const ends =
  '(?=$|[.;)]|,(?! (?:compared|relative|against|on|over|since|from|at|in|when|before|after) )| and | but )'
const endsChange = new RegExp(`^(?:${ends}| to [\\d.])`)
const behindBefore = new RegExp(`^${when}?${ends}`)
const behindChange = new RegExp(`^(?: seats)? (more|fewer|less)${when}${ends}`)
const attached =
  /^(?: of the (?:popular )?vote)?,? \(?(?:(up|down) from|(up|down)|an? (?:net )?(gain|increase|rise)(?: in seats)? of|an? (?:net )?(loss|decrease|drop|fall) of) $/

/** What a number says that stands right behind an option's: `12 seats, down from 16 in 2003`, `32 seats, a gain of 2`, `12 seats, 4 fewer than in 2003`. */
export function attachedChange(between: string, words: string, after: string): ChangeSaid | null {
  const [bare = ''] = /^[\d.,]+/.exec(words) ?? []
  if (bare === '') return null
  const unit = words.slice(bare.length)
  const measure = unit === '' || unit === ' seats' || unit === ' seat' ? 'seats' : 'share'
  const found = attached.exec(between)
  if (found === null) {
    if (between !== ', ' && between !== ' (') return null
    const [, comparing, year] = behindChange.exec(unit + after) ?? []
    if (comparing === undefined) return null
    return { form: 'by', measure: 'seats', sign: comparing === 'more' ? 1 : -1, year: yearOf(year) }
  }
  const [, before, way, gain] = found
  const tail = behindBefore.exec(after)
  if (tail === null) return null
  const rises = (before ?? way) === 'up' || gain !== undefined
  if (before === undefined && measure === 'share' && !points.test(words)) return null
  return {
    form: before === undefined ? 'by' : 'before',
    measure,
    sign: rises ? 1 : -1,
    year: yearOf(tail[1]),
  }
}

function yearOf(stated: string | undefined): number | null {
  return stated === undefined ? null : Number(stated)
}
