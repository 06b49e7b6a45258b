import { properName } from '../../articles/names.js'

const list = (words) => words.split('|')

/** Parties of several countries, and other names that tables really have. */
export const americanParties = list(
  'Democratic|Republican|Libertarian|Green|Independent|Constitution|Reform|Socialist Workers',
)
export const britishParties = list(
  'Labour|Conservative|Liberal Democrats|Green|UKIP|Independent|Plaid Cymru|SNP',
)
export const worldParties = list(
  'Social Democratic Party|People’s Party|Liberal Union|Green Alternative|National Front|Agrarian League|Communist Party|Christian Democrats|Centre Party|Freedom Movement|Workers’ Party|Democratic Action Party',
)
export const states = list(
  'Ohio|Iowa|Nevada|Maine|Vermont|Oregon|Idaho|Kansas|Utah|Texas|Georgia|Delaware|Montana|Wyoming|Indiana|Nebraska',
)
export const counties = list(
  'Adams|Franklin|Jefferson|Washington|Madison|Lincoln|Monroe|Clay|Marion|Warren|Union|Wayne|Grant|Polk',
)
export const countries = list(
  'Norway|Sweden|Finland|Japan|Brazil|Kenya|Cuba|Italy|Spain|France|Poland|Greece|Egypt|Chile|Ghana|Peru',
)
export const months = list(
  'January|February|March|April|May|June|July|August|September|October|November|December',
)

export function lastName(name) {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** A day of the years in which most articles play. */
export function makeDate(random, least = 1948) {
  const [year, month, day] = [random.between(least, 2023), random.pick(months), random.between(1, 28)]
  return { year, american: `${month} ${day}, ${year}`, european: `${day} ${month} ${year}` }
}

/** Different names of places. */
export function makePlaces(random, count) {
  const names = new Set()
  while (names.size < count) names.add(properName(random))
  return [...names]
}
