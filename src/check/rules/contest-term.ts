import { sourceSpan } from '../../article/source-span.js'
import type { TextPlace } from '../../record/fact.js'
import { yearsIn } from '../../value/index.js'
import type { CheckContext, Rule } from '../rule.js'
import { fold, type Remark } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'
import { contestTerms, type FoundTerm, tellingWords } from '../survey/title.js'

/**
 * Captions and lines beside the tables call the contest what the title calls it.
 *
 * Compares: "primary", "caucus", "by-election", "referendum" and "convention" in the captions of the tables and in
 * the date lines with the title.
 *
 * Tolerance: only captions that share a telling word or the year with the title are looked at; a title or caption
 * that names two kinds of contest agrees with both.
 *
 * May be right all the same: caption templates write "primary" whatever the contest is.
 *
 * Source: the article's title.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Primary date: February 7, 2004
 * | 2004 Washington Democratic presidential primary | |
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * ```
 * ```findings
 * contest-term 3:1 info Unexpected "Primary" in the date line, expected "caucuses" as in the title (and once more)
 * ```
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * | Guam Democratic caucus, 2008 | |
 * | Candidate | Votes |
 * | Barack Obama | 2,264 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'contest-term',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const { terms: own } = surveyOf(context)
    const [wanted] = own
    if (wanted === undefined) return
    const remarks: Remark[] = []
    for (const { text, node, what } of [...captions(context), ...dateLines(context)]) {
      const [other] = foreignTerms(text, own)
      if (other === undefined) continue
      const span = sourceSpan(node, other.start, other.start + other.word.length)
      if (span === undefined) continue
      const message = `Unexpected "${other.word}" in ${what}, expected "${wanted.word}" as in the title`
      remarks.push({ span, message, actual: other.word })
    }
    fold(rule, remarks, tell, { expected: [wanted.word] })
  },
}

interface Wording {
  text: string
  node: TextPlace
  what: string
}

/** The kinds of contest that a text names where it names none of the title's. */
function foreignTerms(text: string, own: readonly FoundTerm[]): readonly FoundTerm[] {
  const found = contestTerms(text)
  return found.some(({ term }) => own.some((other) => other.term === term)) ? [] : found
}

/** Captions that share a word with the title and do not name another year. */
function captions(context: CheckContext): Wording[] {
  const found: Wording[] = []
  const { title, years, terms, words } = surveyOf(context)
  for (const { caption } of context.record.tables) {
    const text = caption?.reading.raw ?? ''
    if (caption === null || text === title || foreignTerms(text, terms).length === 0) continue
    const captionYears = yearsIn(text)
    const otherYear =
      captionYears.length > 0 && years.length > 0 && !captionYears.some((year) => years.includes(year))
    if (!otherYear && tellingWords(text).some((word) => words.has(word)))
      found.push({ text, node: caption.node, what: 'the caption' })
  }
  return found
}

function dateLines({ article }: CheckContext): Wording[] {
  const found: Wording[] = []
  for (const block of article.children)
    if (block.type === 'label' && / date$/i.test(block.key))
      found.push({
        text: block.key,
        node: block.keySpan === undefined ? {} : { span: block.keySpan },
        what: 'the date line',
      })
  return found
}
