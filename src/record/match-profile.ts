import type { Infobox } from '../article/nodes.js'
import { compactBoxName } from '../profile/key.js'
import type { Profile } from '../profile/profile.js'
import type { Fact } from './fact.js'
import type { TableOf } from './record.js'

/** The first of the profiles whose kind an infobox is of; null where it is of none. */
export function profileOf(infobox: Infobox, profiles: readonly Profile[]): Profile | null {
  const name = infobox.name === null ? null : compactBoxName(infobox.name)
  return profiles.find((profile) => matchesInfobox(infobox, name, profile)) ?? null
}

/** Whether an infobox is of the profile's kind: by its name in compact form, or by enough of the keys that only this kind has. */
function matchesInfobox(infobox: Infobox, name: string | null, profile: Profile): boolean {
  const { matchNames, matchKeys } = profile
  if (name !== null && matchNames.has(name)) return true
  if (matchKeys.size === 0) return false
  const wanted = profile.source.match?.atLeast ?? 1
  const seen = new Set<string>()
  for (const child of infobox.children) {
    if (child.type !== 'field') continue
    const { key, known } = profile.resolve(child.key)
    if (!known || !matchKeys.has(key)) continue
    seen.add(key)
    if (seen.size >= wanted) return true
  }
  return false
}

/**
 * Whether a table has all the column roles by which the profile knows its articles. Names beside shares may be of anything (languages,
 * faiths): there the header itself must say that they are names.
 */
export function matchesTable(table: TableOf<Fact>, profile: Profile): boolean {
  if (isSeries(table)) return false
  const roles = new Set(table.columns.map(({ role }) => role))
  const isNamed = table.columns.some(({ role, label }) => role === 'name' && isName(label, profile))
  const isCounted = table.columns.some(({ role }) => counting.has(role))
  if (!isCounted && (!isNamed || hasFractions(table) || sharesOther(table))) return false
  return (profile.source.match?.tables ?? []).some((wanted) => wanted.every((role) => roles.has(role)))
}

/** Whether all shares are `.582`: of games that were won, not of votes. */
function hasFractions({ columns, rows }: TableOf<Fact>): boolean {
  const share = columns.find(({ role }) => role === 'share')
  return share !== undefined && rows.every((row) => fraction.test(row[share.key]?.reading.raw ?? '.'))
}

const fraction = /^(?:\.|1\.0+$)/

/** Whether all shares are said to be of something, `% of state population`, and none of votes. */
function sharesOther({ columns }: TableOf<Fact>): boolean {
  const shares = columns.filter(({ role }) => role === 'share')
  return shares.length > 0 && shares.every(({ label }) => partOf.test(label) && !ofVotes.test(label))
}

const partOf = /\bof\b/i
const ofVotes = /\b(?:votes?|voters?|vote share|ballots?|electorate|poll(?:ed)?|cast|total)\b/i

const counting: ReadonlySet<string> = new Set(['votes', 'choiceVotes', 'delegates', 'seats', 'party'])

/** A column without a label may well hold names. */
function isName(label: string, profile: Profile): boolean {
  return label === '' || profile.column(label)?.role === 'name'
}

/** Whether a title has one of the words by which the profile knows its articles. */
export function matchesTitle(title: string, { source }: Profile): boolean {
  const words = source.match?.titles
  if (words === undefined) return false
  const stated = new Set(
    title
      .slice(0, longestTitle)
      .toLowerCase()
      .split(/[^\p{L}\p{M}'’-]+/u),
  )
  return words.some((word) => stated.has(word.toLowerCase()))
}

const longestTitle = 400

/** Who voted, not who was voted for. */
const voters =
  /\b(?:demographics?|sub-?groups?|groups?|age|gender|sex|race|ethnicity|religion|education|income)\b/i

/** Whether a table has shares of what its rows name, whatever they name but groups of voters. */
export function hasShares<Leaf>({ columns }: TableOf<Leaf>): boolean {
  const names = columns.find(({ role }) => role === 'name') ?? columns.find(({ role }) => role === 'party')
  return names !== undefined && !voters.test(names.label) && columns.some(({ role }) => role === 'share')
}

/** Whether each row is of another year or election: what a party won over the years is no contest. */
export function isSeries<Leaf>({ columns: [first] }: TableOf<Leaf>): boolean {
  return first !== undefined && seriesLabel.test(first.label)
}

/** Labels of a column that sets each row in a time or a vote of its own. */
export const seriesLabel = /^(?:elections?|years?|terms?|parliaments?|sessions?|seasons?|periods?)$/i
