import { entityOf, withoutSuffix } from '../../record/data/entity.js'
import { textOf } from '../../record/text-of.js'
import { inDecimals } from '../figures/compare.js'
import type { Quantity } from '../model/quantity.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { slipBetween } from '../solve/typo.js'
import type { InfoboxOption } from './infobox-numbers.js'
import type { TableNumbers } from './table-numbers.js'

const rules = { votes: 'mirror-votes', share: 'mirror-percent', registered: 'mirror-count' } as const

/** What the infobox states of an option, or of those who could vote, and the total row of a table of places in the column about it. */
export class TotalMirror extends EqualRelation {
  constructor(
    readonly measure: keyof typeof rules,
    /** Null for those who could vote. */
    readonly option: InfoboxOption | null,
    stated: Quantity,
    readonly total: Quantity,
  ) {
    super(rules[measure], 'error', stated, total, measure === 'share')
  }
}

/** Columns of another number, or of another vote. */
const otherwise =
  /\b(?:margin|lead|majority|change|swing|seats?|elector\w*|delegates?|turnout|difference|rank|(?:in)?valid|total|registered|first|second|round|runoff|(?:1[89]|20)\d\d)\b|[±∆]/i
const electorWords = /\b(?:registered|electorate|electors|eligible)\b/i
/** Counts from here on are not the same by chance. */
const telling = 1000n

/**
 * A table whose rows are places and whose columns are the infobox's options, with a total: it may be of another whole, or taken from
 * elsewhere. None but where half of what both state agrees, one count of some size included; and what does not agree is asked only
 * where it is one slip away: the infobox may give what a candidate has from several parties.
 */
export function totalMirrors(
  options: readonly InfoboxOption[],
  registered: Quantity | null,
  numbers: TableNumbers,
): TotalMirror[] {
  const [total, ...more] = numbers.entries.filter(({ role }) => role === 'total')
  if (total === undefined || more.length > 0 || options.length < 2) return []
  const shares = new Map(
    numbers.fixed.flatMap(({ quantities }) =>
      quantities.map((quantity) => [quantity.fact, quantity] as const),
    ),
  )
  const mirrors = new Map<string, TotalMirror | null>()
  const named = options.map(wordsOf)
  for (const column of numbers.table.columns) {
    const count = numbers.counts.find((counted) => counted.count.column === column)?.sums.total
    const cell = total.cells[column.key]
    const share = cell === null || cell === undefined ? undefined : shares.get(cell)
    const isElectors = column.type === 'integer' && electorWords.test(column.label)
    const at = isElectors || otherwise.test(column.label) ? -1 : onlyNamed(named, column.label)
    const option = options[at]
    const mirror = isElectors
      ? mirrorOf('registered', null, registered, count)
      : option === undefined
        ? null
        : column.type === 'integer'
          ? mirrorOf('votes', option, option.counts.votes, count)
          : mirrorOf('share', option, option.share, share)
    if (mirror === null) continue
    const key = `${at} ${mirror.measure}`
    mirrors.set(key, mirrors.has(key) ? null : mirror)
  }
  const found = [...mirrors.values()].filter((mirror) => mirror !== null)
  const agreeing = found.filter((mirror) => mirror.violations() === 0)
  const isTelling = agreeing.some(({ measure, total: { units } }) => measure === 'votes' && units >= telling)
  if (!isTelling || 2 * agreeing.length < found.length) return []
  return found.filter((mirror) => mirror.violations() === 0 || isSlip(mirror))
}

function isSlip({ one, other }: TotalMirror): boolean {
  const decimals = Math.max(one.decimals, other.decimals)
  return slipBetween(inDecimals(one, decimals), inDecimals(other, decimals), decimals) !== 'none'
}

function mirrorOf(
  measure: keyof typeof rules,
  option: InfoboxOption | null,
  stated: Quantity | null | undefined,
  total: Quantity | null | undefined,
): TotalMirror | null {
  return stated === null || stated === undefined || total === null || total === undefined
    ? null
    : new TotalMirror(measure, option, stated, total)
}

interface Words {
  name: readonly string[]
  party: readonly string[]
}

function wordsOf({ name, draft }: InfoboxOption): Words {
  const party = draft.party === null ? '' : textOf(draft.party)
  return {
    name: withoutSuffix(entityOf(name).tokens),
    party: entityOf(party).tokens.filter((token) => token !== 'party' && token !== 'the'),
  }
}

/** The only option whose name, surname or party a label has; -1 for none, or several. */
function onlyNamed(options: readonly Words[], label: string): number {
  const words = new Set(entityOf(label).tokens)
  const has = (tokens: readonly string[]) => tokens.length > 0 && tokens.every((token) => words.has(token))
  const ways = [
    ({ name }: Words) => has(name),
    ({ name }: Words) => has(name.slice(-1)),
    ({ party }: Words) => has(party),
  ]
  for (const way of ways) {
    const found = [...options.keys()].filter((at) => way(options[at] ?? none))
    if (found.length > 0) return found.length === 1 ? (found[0] ?? -1) : -1
  }
  return -1
}

const none: Words = { name: [], party: [] }
