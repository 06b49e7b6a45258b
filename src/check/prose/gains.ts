/** Seats that a party is said to have gained or lost. */
export interface GainSaid {
  /** `net`: gains without losses; `gross`: what is not said to be so. */
  form: 'net' | 'gross'
  sign: -1 | 1
}

const gained = 'gained|picked up'
const lost = 'lost|shed'
const verb = '(?:made|recorded|achieved|had|saw|posted|registered|suffered|incurred|took)'
const behindName = new RegExp(
  `^ (?:[a-z]+ly )?(?:(${gained}) (a net (?:total of )?)?|(${lost}) (a net (?:total of )?)?|${verb} a (?:total )?net (?:(gain)|loss) of )$`,
)
const behindCount = /^,? (?:(gaining)|losing) (a net (?:total of )?)?$/
const seats = /^\d+ seats?$/
const bare = /^\d+$/
/** What may follow seats that were gained: not `to Labour`, `, all in the north`, `compared with 1990`. */
const ends =
  /^(?:$|[.;)]|,? (?:and|but|while) |, (?:winning|finishing|ending|leaving|becoming|securing|taking|giving|bringing) | overall[.,;]| (?:for a total|to (?:win|finish|end|hold|reach)) | of (?:its|their|his|her) \d)/

/**
 * What the words before a number say of seats gained or lost: ` gained ` behind a name, `, losing ` behind the seats that it won. A number
 * without a noun counts seats where it is a part of them, or where others were said to be gained before (`isNext`).
 */
export function gainIn(before: string, words: string, after: string, isNext: boolean): GainSaid | null {
  const areSeats = seats.test(words) || (bare.test(words) && (isNext || partOfOwn.test(after)))
  if (!areSeats || !ends.test(after)) return null
  const found = behindName.exec(before)
  if (found !== null) {
    const [, gaining, netGain, losing, netLoss, gain] = found
    const isNet = netGain !== undefined || netLoss !== undefined || (gaining ?? losing) === undefined
    return { form: isNet ? 'net' : 'gross', sign: gaining !== undefined || gain !== undefined ? 1 : -1 }
  }
  const [said, gaining, net] = behindCount.exec(before) ?? []
  if (said === undefined) return null
  return { form: net === undefined ? 'gross' : 'net', sign: gaining === undefined ? -1 : 1 }
}

const partOfOwn = /^ of (?:its|their|his|her) (?:[a-z]+ )?\d+ seats?\b/

/** `gained 14 seats for a total of 56`: whether a number is what a party came to have by what it gained. */
export function isOutcome(between: string): boolean {
  return outcome.test(between)
}

const outcome =
  /^,? (?:for a total of|to reach|to win|to finish with|to end with|(?:bringing|taking) (?:its|their) (?:total|tally|number of seats) to|giving (?:it|them)(?: a total of)?) $/
