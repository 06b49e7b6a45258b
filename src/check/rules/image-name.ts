import type { Fact } from '../../record/fact.js'
import { fileExtensions } from '../../value/vocabulary/file-extensions.js'
import type { Rule } from '../rule.js'
import { fold, partSpan, type Remark, valueSpan, written } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'

/**
 * A file's name has one extension, at its end, and no forbidden character.
 *
 * Compares: fields for files with the rules for file names.
 *
 * Tolerance: a name without an extension is left alone where the field is empty of anything else; one finding covers
 * all files of an article.
 *
 * May be right all the same: files do exist under odd names, and sizes were left behind when the markup around a file
 * was flattened.
 *
 * Source: the characters that a page title cannot have, and the extensions that a media repository accepts.
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2008 Guam Democratic presidential caucuses
 * - Candidate1: Barack Obama
 * - Image1: Portrait.JPG (cropped).jpg
 * - Image2: x160px
 * ```
 * ```findings
 * image-name 6:19 info Unexpected ".JPG" inside a file's name, expected an extension at its end only (and once more)
 * ```
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2008 Guam Democratic presidential caucuses
 * - Candidate1: Barack Obama
 * - Image1: File:Official portrait, 2005 (3x4).jpg
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'image-name',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const remarks: Remark[] = []
    for (const { fact, type } of surveyOf(context).fields) {
      if (type !== 'file' || fact.reading.type === 'missing') continue
      const name = written(fact)
      if (fact.reading.status === 'partial' && fact.reading.type === 'text')
        remarks.push({
          span: valueSpan(fact),
          message: `Unexpected size "${name}", expected the name of a file`,
          actual: name,
        })
      if (fact.reading.type !== 'file') continue
      const bad = name.search(/[#<>[\]|{}]/)
      if (bad !== -1)
        remarks.push(
          remark(
            fact,
            bad,
            bad + 1,
            `Unexpected "${name[bad]}" in a file's name, expected none of # < > [ ] | { }`,
          ),
        )
      const inner = innerExtension(name)
      if (inner === null) continue
      const extension = extensionAt(name, inner)
      remarks.push(
        remark(
          fact,
          inner,
          inner + extension.length,
          `Unexpected "${extension}" inside a file's name, expected an extension at its end only`,
        ),
      )
    }
    fold(rule, remarks, tell)
  },
}

/** A remark about the characters `[start, end)` of a file's name. */
function remark(fact: Fact, start: number, end: number, message: string): Remark {
  const from = fact.reading.start
  return {
    span: partSpan(fact, from + start, from + end),
    message,
    actual: written(fact).slice(start, end),
  }
}

/** The point of an extension before the last, which something other than a letter ends; null for none. */
function innerExtension(name: string): number | null {
  const last = name.lastIndexOf('.')
  for (let point = name.indexOf('.'); point !== -1 && point < last; point = name.indexOf('.', point + 1)) {
    const extension = extensionAt(name, point)
    if (fileExtensions.has(extension.slice(1).toLowerCase())) return point
  }
  return null
}

/** The point and the letters and digits behind it, six at most. */
function extensionAt(name: string, point: number): string {
  let end = point + 1
  while (end < name.length && end < point + 7 && /[\da-z]/i.test(name.charAt(end))) end++
  return name.slice(point, end)
}
