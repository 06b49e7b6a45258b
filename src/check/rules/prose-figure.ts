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
    const all = [...said, ...inBox, ...figuresInTables(context)]
    const told = new Set<Figure>()
    for (const one of said) {
      const group = all.filter((other) => other === one || isSame(one, other))
      const odd = oddOneOf(one, group)
      if (odd === null || told.has(odd)) continue
      // That infobox and table disagree is told without the prose.
      if (!said.includes(odd) && group.some((other) => other !== odd && !said.includes(other))) continue
      told.add(odd)
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

function isSame(one: Figure, { kind, year, amount }: Figure): boolean {
  return one.kind === kind && one.year === year && one.amount.currency === amount.currency
}

/**
 * The figure that differs from all others of its kind and year, which are alike; of two the one of the prose. Null where they
 * agree, where more differ, and where nothing shows a slip.
 */
function oddOneOf(said: Figure, group: readonly Figure[]): Figure | null {
  const like = group.filter((other) => areAlike(said.amount, other.amount))
  const unlike = group.filter((other) => !like.includes(other))
  const [first] = unlike
  if (first === undefined || unlike.some((other) => !areAlike(first.amount, other.amount))) return null
  const odd = like.length === 1 ? said : unlike.length === 1 && like.length > 1 ? first : null
  if (odd === null) return null
  const right = odd === said ? unlike : like
  // One that is counted in the same way says most.
  return isSlip(odd, right.find(({ census }) => census === odd.census) ?? right[0] ?? odd) ? odd : null
}

function isSlip(one: Figure, other: Figure): boolean {
  const { units, decimals, scale } = one.amount
  if (decimals !== other.amount.decimals || scale !== other.amount.scale) return false
  const off = units < other.amount.units ? other.amount.units - units : units - other.amount.units
  // Another count of the same year is about as large.
  if (one.kind === 'population' && one.census !== other.census && off * 30n < other.amount.units) return false
  return isSlipAway(units, other.amount.units, decimals)
}
