import { magnitude } from '../model/decimals.js'
import type { Rule } from '../rule.js'
import { areAlike, type Figure } from '../said/figure.js'
import { figuresInProse } from '../said/read-figures.js'
import { figuresInBox, figuresInTables } from '../said/stated.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * What the prose says of a population, a revenue or a gross is what infobox and tables say for the same year.
 *
 * Compares: "At the 2011 census it had a population of 4,211", "In 2019, the company had a revenue of $4.21 billion", "employed 12,480
 * people", "The film grossed $112.4 million worldwide on a budget of $25 million" with the infobox and the rows of tables of years.
 *
 * Tolerance: rounding; only numbers of the same year, or both of none, that are a slip apart. A census and a count that is not said to
 * be one of the same year may differ a little. Only sentences that begin with the article's subject.
 *
 * May be right all the same: a count of another body, or of a wider area of the same name.
 *
 * Source: the article's own numbers.
 *
 * @example
 * ```text
 * = Springfield, Kelver =
 *
 * Infobox
 * - Name: Springfield
 * - Settlement Type: Town
 * - Population As Of: 2011 census
 * - Population Total: 4,211
 *
 * At the 2011 census it had a population of 4,121.
 * ```
 * ```findings
 * prose-figure 9:43 warning Unexpected 4,121, expected 4,211 as is stated elsewhere, which could be wrong instead
 * ```
 *
 * @example
 * ```text
 * = Springfield, Kelver =
 *
 * Infobox
 * - Name: Springfield
 * - Settlement Type: Town
 * - Population As Of: 2011 census
 * - Population Total: 4,211
 *
 * At the 2011 census it had a population of 4,211. At the 2001 census it had a population of 4,121.
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-figure',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const inBox = figuresInBox(context)
    if (inBox.length === 0) return
    const said = figuresInProse(context, new Set(inBox.map(({ kind }) => kind)))
    if (said.length === 0) return
    const inProse = new Set(said)
    for (const group of alikeIn([...said, ...inBox, ...figuresInTables(context)])) {
      const odd = oddOneOf(group, inProse)
      if (odd === null) continue
      const others = group.filter((other) => other !== odd)
      const [first] = others
      if (first === undefined) continue
      const doubt = others.length === 1 ? ', which could be wrong instead' : ''
      const expected = first.amount.text
      tell(
        report(
          rule,
          odd.span,
          `Unexpected ${odd.amount.text}, expected ${expected} as ${placesOf(others)}${doubt}`,
          {
            actual: odd.amount.text,
            expected: [expected],
            related: others.map(({ span, amount }) => ({ span, message: `${amount.text} is stated here` })),
          },
        ),
      )
    }
  },
}

function placesOf(others: readonly Figure[]): string {
  return others.length === 1 ? 'is stated elsewhere' : `is stated ${others.length} times`
}

/** The figures of one kind, year and currency each. */
function alikeIn(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = `${figure.kind} ${figure.year} ${figure.amount.currency}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [figure])
    else group.push(figure)
  }
  return [...groups.values()]
}

/**
 * The figure that differs from all others of its group, which are alike; of two the one of the prose. Null where they
 * agree, where more differ, where nothing shows a slip, and where the prose says nothing: that infobox and table disagree is told without it.
 */
function oddOneOf(group: readonly Figure[], inProse: ReadonlySet<Figure>): Figure | null {
  const [one] = group
  const said = group.find((figure) => inProse.has(figure))
  if (one === undefined || said === undefined) return null
  const like = group.filter((other) => areAlike(one.amount, other.amount))
  const unlike = group.filter((other) => !areAlike(one.amount, other.amount))
  const [first] = unlike
  if (first === undefined || unlike.some((other) => !areAlike(first.amount, other.amount))) return null
  const [odd, others] = group.length === 2 ? [said, [said === one ? first : one]] : minority(like, unlike)
  if (odd === null || (!inProse.has(odd) && group.some((other) => other !== odd && !inProse.has(other))))
    return null
  // One that is counted in the same way says most.
  const right = others.find(({ census }) => census === odd.census) ?? others[0]
  return right !== undefined && isSlip(odd, right) ? odd : null
}

/** The one that stands alone, and the others. */
function minority(
  like: readonly Figure[],
  unlike: readonly Figure[],
): [odd: Figure | null, others: readonly Figure[]] {
  if (like.length === 1) return [like[0] ?? null, unlike]
  return unlike.length === 1 ? [unlike[0] ?? null, like] : [null, []]
}

function isSlip(one: Figure, other: Figure): boolean {
  const { units, decimals, scale } = one.amount
  if (decimals !== other.amount.decimals || scale !== other.amount.scale) return false
  const off = magnitude(units - other.amount.units)
  // Another count of the same year is about as large.
  if (one.kind === 'population' && one.census !== other.census && off * 30n < other.amount.units) return false
  return isSlipAway(units, other.amount.units, decimals)
}
