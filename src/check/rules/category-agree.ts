import { sourceSpan } from '../../article/source-span.js'
import type { TextPlace } from '../../record/fact.js'
import { yearsIn } from '../../value/index.js'
import type { CheckContext, Rule } from '../rule.js'
import { fold, type Remark } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'

/**
 * Categories name the year of the article.
 *
 * Compares: the years in category lines (`Category: 2004 Washington (state) elections`) and links to categories with those in the title.
 *
 * Tolerance: categories without a year, and titles without one, are left alone; a decade or century is no year.
 *
 * May be right all the same: categories of another year that the article also belongs to. The rule is off unless
 * configured.
 *
 * Source: the article's own categories.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Category: 2008 Washington (state) elections
 * ```
 * ```findings
 * category-agree 3:11 warning Unexpected year 2008 in a category, expected 2004 as in the title
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Category: 2004 Washington (state) elections
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'category-agree',
  severity: 'warning',
  fix: 'never',
  enabled: false,
  check(context, tell) {
    const years = surveyOf(context).years
    if (years.length === 0) return
    const remarks: Remark[] = []
    for (const { text, node } of categories(context)) {
      const [year, ...others] = yearsIn(text)
      if (year === undefined || others.length > 0 || years.includes(year)) continue
      const at = text.indexOf(String(year))
      const span = sourceSpan(node, at, at + 4)
      if (span !== undefined)
        remarks.push({
          span,
          message: `Unexpected year ${year} in a category, expected ${years[0]} as in the title`,
          actual: String(year),
        })
    }
    fold(rule, remarks, tell, { expected: years.map(String) })
  },
}

function* categories({ article }: CheckContext): Iterable<{ text: string; node: TextPlace }> {
  for (const name of article.categories ?? []) yield { text: name.value, node: name }
  for (const block of article.children) {
    if (block.type === 'label' && /^categor(?:y|ies)$/i.test(block.key))
      yield { text: block.value, node: block }
    if (block.type === 'list')
      for (const item of block.children)
        if (/^category:/i.test(item.value)) yield { text: item.value, node: item }
    if (block.type === 'paragraph' && /^category:/i.test(block.value))
      yield { text: block.value, node: block }
  }
}
