import { remember } from '../../source/remember.js'
import type { ValueType } from '../../value/reading.js'

/** Words of headers whose numbers are not added up, whatever they count: so many votes per seat. */
const notAdded = word('per|averages?|avg|mean|median|quota')

/** The same under a header that says nothing else: shares, places in an order, points in time, measures of other kinds. */
const seldomAdded = word(
  'densit(?:y|ies)|rates?|ratios?|rank(?:ing|ed)?|pos(?:ition)?|place|order|years?(?! \\d)|founded|established|created|since|dates?|born|ages?|hdi|index|gini|threshold|rating|grade|height|altitude|elevation|latitude|longitude|temperature|distance from|code|percent(?:age)?|share|proportion|growth|change|swing|min(?:imum)?|max(?:imum)?|highest|lowest|turnout',
)
const signs = /[%±°]|\/\s?(?:km|sq|mi|ha|person|capita|1[,.]?000)|^(?:no\.?|nr\.?|№|#)$/iu

const longestLabel = 200

/** What players have a game or on average, with decimals. */
const averages = /^(?:[A-Z23]{1,4}PG|GAA|ERA|WHIP|SLG|OBP|OPS|BA|SR|Econ\.?|PCT\.?|Y\/[A-Z])$/i

function word(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu')
}

/** Whether numbers under a header can add up to those of a total row, as far as its words tell. */
export function isSummable({ label, role, type }: { label: string; role: string; type: ValueType }): boolean {
  if (label.length > longestLabel) return true
  if (type === 'decimal' && averages.test(label)) return false
  const summable = summableAs(label)
  return summable === 'always' || (summable === 'with a role' && role !== 'other')
}

/** The same headers come up in table after table. */
const summableAs = remember((label) => {
  if (notAdded.test(label)) return 'never'
  return seldomAdded.test(label) || signs.test(label) ? 'with a role' : 'always'
})
