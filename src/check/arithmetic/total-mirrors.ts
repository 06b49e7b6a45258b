import { type Contest, rowOf } from '../../record/data/contest.js'
import { inDecimals } from '../model/decimals.js'
import type { Quantity } from '../model/quantity.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { ValueRelation } from '../relations/value-relation.js'
import { isSlipAway } from '../solve/typo.js'
import type { InfoboxOption } from './infobox-numbers.js'
import { OptionLabels } from './option-labels.js'
import { electorLabel } from './row-turnouts.js'
import type { TableNumbers } from './table-numbers.js'

const rules = {
  votes: 'mirror-votes',
  share: 'mirror-percent',
  electoralVotes: 'mirror-count',
  registered: 'mirror-count',
} as const

/** What the infobox states of an option, or of those who could vote, and the total row of a table of places in the column about it. */
export class TotalMirror extends EqualRelation {
  constructor(
    readonly measure: keyof typeof rules,
    /** Null for those who could vote. */
    readonly option: InfoboxOption | null,
    stated: Quantity,
    readonly total: Quantity,
  ) {
    // Electors may vote for others than their state did.
    const excusable = measure === 'electoralVotes' ? true : undefined
    super(rules[measure], 'error', stated, total, measure === 'share', excusable)
  }
}

/** Columns of another number, or of another vote. */
const otherwise =
  /\b(?:margin|lead|majority|change|swing|seats?|elector\w*|delegates?|turnout|difference|rank|(?:in)?valid|total|registered|first|second|round|runoff|(?:1[89]|20)\d\d)\b|[±∆]/i
const ofElectors = /\belectoral votes?$|\bEVs?$/i
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
  const named = new OptionLabels(options)
  for (const column of numbers.table.columns) {
    const count = numbers.counts.find((counted) => counted.count.column === column)?.sums.total
    const cell = total.cells[column.key]
    const share = cell === null || cell === undefined ? undefined : shares.get(cell)
    const isElectoral = column.role === 'electoralVotes'
    const isElectors = !isElectoral && column.type === 'integer' && electorLabel.test(column.label)
    const label = isElectoral ? column.label.replace(ofElectors, '').trim() : column.label
    const at = isElectors || label === '' || otherwise.test(label) ? -1 : named.find(label)
    const option = options[at]
    const mirror = isElectors
      ? mirrorOf('registered', null, registered, count)
      : option === undefined
        ? null
        : isElectoral
          ? mirrorOf('electoralVotes', option, option.counts.electoralVotes, count)
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
  return isSlipAway(inDecimals(one, decimals), inDecimals(other, decimals), decimals, 'scale')
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

/** What infobox and contest agree on, asked of a table of places: which of its own numbers is wrong, if any. */
export function confirmedTotals(
  contest: Contest | null,
  options: readonly InfoboxOption[],
  totals: readonly TotalMirror[],
): ValueRelation[] {
  if (contest === null) return []
  return totals.flatMap(({ rule, measure, option, one, total }) => {
    if (option === null) return []
    const column = contest.columns.find(({ role }) => role === measure)
    const row = rowOf(contest, options.indexOf(option))
    const cell = column === undefined ? undefined : row?.[column.key]
    return cell?.reading.exact === one.fact.reading.exact && one.decimals === total.decimals
      ? [new ValueRelation(rule, 'error', total, one.units, 'the infobox and the table of results say so')]
      : []
  })
}
