import type { Rule } from '../rule.js'
import { partSpan, replacement, report } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'

/**
 * A colour has three or six hexadecimal digits, or eight with its opacity.
 *
 * Compares: fields for colours with the shape of a colour.
 *
 * Tolerance: a `#` before the digits is fine, and so are the names of colours. The fix takes away blanks, marks and
 * a second `#` only; digits that are too few, too many or not hexadecimal are told and left alone.
 *
 * May be right all the same: a template that knows further names.
 *
 * Source: the colour notation of CSS.
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2008 Guam Democratic presidential caucuses
 * - Candidate1: Barack Obama
 * - Color1: # 00539f;
 * - Color2: 00539
 * - Color3: 00g39f
 * ```
 * ```findings
 * hex-colour 6:11 warning Unexpected characters in the colour "# 00539f;", expected "00539f"
 * hex-colour 7:11 warning Unexpected colour "00539", expected three or six hexadecimal digits
 * hex-colour 8:11 warning Unexpected colour "00g39f", expected three or six hexadecimal digits
 * ```
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2008 Guam Democratic presidential caucuses
 * - Candidate1: Barack Obama
 * - Color1: 00539f
 * - Color2: #FFF
 * - Color3: darkblue
 * - Color4: 990000ff
 * - Color5: #99000080
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'hex-colour',
  severity: 'warning',
  fix: 'safe',
  check(context, tell) {
    for (const { fact, type } of surveyOf(context).fields) {
      const { reading } = fact
      if (type !== 'color' || reading.type !== 'text') continue
      const text = reading.raw.slice(reading.start, reading.end)
      if (!looksLikeDigits(text)) continue
      const span = partSpan(fact, reading.start, reading.end)
      const bare = text.replace(/[\s#;"']+/g, '')
      if (/^(?:[\da-f]{3}|[\da-f]{6})$/i.test(bare))
        tell(
          report(rule, span, `Unexpected characters in the colour "${text}", expected "${bare}"`, {
            actual: text,
            expected: [bare],
            fix: replacement(span, bare, true),
          }),
        )
      else
        tell(
          report(rule, span, `Unexpected colour "${text}", expected three or six hexadecimal digits`, {
            actual: text,
          }),
        )
    }
  },
}

/** Nearly a colour in digits, not the name of one. */
function looksLikeDigits(text: string): boolean {
  if (text.length > 14 || !/^[\s#;"']*[\da-z](?:[\da-z\s;"']*)$/i.test(text)) return false
  const bare = text.replace(/[\s#;"']+/g, '')
  // Eight digits are a colour with its opacity.
  if (/^#?[\da-f]{8}$/i.test(text)) return false
  if (text.startsWith('#') || /^[\da-f]{5}(?:[\da-f]{2})?$/i.test(bare)) return true
  return bare.length <= 8 && /\d/.test(bare)
}
