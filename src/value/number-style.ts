import { isDigit, skipSpace } from './characters.js'
import { comma, type DigitRun, point, scanDigitRun } from './digit-run.js'

/**
 * Which mark groups digits and which starts the decimals: `comma` 1,234.5 · `point` 1.234,5 ·
 * `space-point` 1 234.5 · `space-comma` 1 234,5. Spaces and apostrophes group in every style.
 */
export type NumberStyle = 'comma' | 'point' | 'space-point' | 'space-comma'

/** The marks of a style as character codes; `group` is -1 where only spaces group. */
export interface StyleMarks {
  group: number
  decimal: number
}

const english: StyleMarks = { group: comma, decimal: point }

const marks: Record<NumberStyle, StyleMarks> = {
  comma: english,
  point: { group: point, decimal: comma },
  'space-point': { group: -1, decimal: point },
  'space-comma': { group: -1, decimal: comma },
}

export function styleMarks(style: NumberStyle): StyleMarks {
  return style === 'comma' ? english : marks[style]
}

interface Evidence {
  pointDecimal: boolean
  commaDecimal: boolean
  pointGroup: boolean
  commaGroup: boolean
  spaceGroup: boolean
  /** Numbers that are `1,234`, and numbers that would be it with one digit more or less: `1,23`. */
  ambiguous: number
  slips: number
  /** Numbers grouped by points, `1.234` included, and those that would be with one digit more or less. */
  pointGrouped: number
  pointSlips: number
}

/**
 * The style of a column (or of a whole table: more cells decide more), from those numbers alone that can be read in
 * one way only: `1.234.567`, `12,5`, `1,234.5`, `0.125`. `1.234` and `1,234` decide nothing. Where nothing decides, or
 * the evidence contradicts itself, the style is the English one, `comma`. A few `1,23` among more `1,234` have lost a digit:
 * decimals would not all have the same three. So have a few `1.23` among `1.234` and `1.234.567`, and as many `1,23` as `1,234` where
 * the numbers `beside` have their decimals behind points.
 */
export function decideNumberStyle(raws: readonly string[], beside?: () => readonly string[]): NumberStyle {
  const seen: Evidence = {
    pointDecimal: false,
    commaDecimal: false,
    pointGroup: false,
    commaGroup: false,
    spaceGroup: false,
    ambiguous: 0,
    slips: 0,
    pointGrouped: 0,
    pointSlips: 0,
  }
  for (const raw of raws) collectEvidence(raw, seen)
  const isPointSlip = seen.pointGroup && seen.pointGrouped > 1 && seen.pointGrouped > seen.pointSlips
  const pointDecimal = seen.pointDecimal || (seen.pointSlips > 0 && !isPointSlip)
  const english = pointDecimal || seen.commaGroup
  const isSlip =
    (seen.ambiguous > 1 && seen.ambiguous > seen.slips) ||
    (seen.slips > 0 && seen.ambiguous >= seen.slips && styleOfDecimals(beside?.() ?? []) === 'comma')
  const continental = seen.commaDecimal || seen.pointGroup || (seen.slips > 0 && !isSlip)
  if (english && continental) return 'comma'
  // A point before three digits is no decimal one beside commas that are: it groups, as spaces do elsewhere.
  if (continental) return seen.spaceGroup && seen.pointGrouped === 0 ? 'space-comma' : 'point'
  return seen.spaceGroup && pointDecimal && !seen.commaGroup ? 'space-point' : 'comma'
}

/** Whether several numbers all have three digits behind each point, and none has any other separator: where they are counts, the points group. */
export function areGroupedByPoints(raws: readonly string[]): boolean {
  let grouped = 0
  for (const raw of raws) {
    if (groupedByPoints.test(raw)) grouped++
    else if (/[.,]\d/.test(raw)) return false
  }
  return grouped > 1
}

const groupedByPoints = /^\d{1,3}(?:\.\d{3})+$/
const countByCommas = /^[1-9]\d{0,2}(?:,\d{3})+$/
const countByPoints = /^[1-9]\d{0,2}(?:\.\d{3})+$/
const severalGroups = /^\d{1,3}[.,]\d{3}[.,]/

/** The style of counts, which are no fractions: where some are `1,234`, and none is `1.234`, commas group, and `1,23` has lost a digit. */
export function styleOfCounts(raws: readonly string[], style: NumberStyle): NumberStyle {
  const isByCommas =
    raws.some((raw) => countByCommas.test(raw)) && !raws.some((raw) => countByPoints.test(raw))
  return isByCommas && (style === 'point' || style === 'space-comma') ? 'comma' : style
}

/** How counts are grouped: `usual` is the style of most of them, `otherwise` are the few that group by the other mark. */
export interface CountStyle {
  usual: 'comma' | 'point'
  otherwise: ReadonlySet<string>
}

/**
 * The styles of numbers that can be no fractions: `490.552` among `1,317,075` and `20,841` is grouped by a point. Null where none is
 * grouped otherwise, or one has decimals. Twice as many tell what is usual (one of several groups is as good as two); else
 * the decimals of the numbers beside them do. Null, too, where one of those has three digits behind the odd mark: it may have
 * strayed among the counts.
 */
export function decideCountStyle(
  raws: readonly string[],
  beside: () => readonly string[],
): CountStyle | null {
  let byCommas = 0
  let byPoints = 0
  const commas = new Set<string>()
  const points = new Set<string>()
  for (const raw of raws) {
    const weight = severalGroups.test(raw) ? 2 : 1
    if (countByCommas.test(raw)) {
      byCommas += weight
      commas.add(raw)
    } else if (countByPoints.test(raw)) {
      byPoints += weight
      points.add(raw)
    } else if (/[.,]\d/.test(raw)) return null
  }
  if (byPoints === 0) return null
  const others = beside()
  // A single `1.234` among 765 and 12 is grouped where the numbers beside it have their decimals behind commas.
  if (byCommas === 0)
    return styleOfDecimals(others) === 'point' ? { usual: 'point', otherwise: commas } : null
  const usual =
    byCommas >= 2 * byPoints ? 'comma' : byPoints >= 2 * byCommas ? 'point' : styleOfDecimals(others)
  if (usual === null || others.some((raw) => threeAfter[usual].test(raw))) return null
  return { usual, otherwise: usual === 'comma' ? points : commas }
}

/** The style whose decimals some of the numbers have; null where some have those of the other, or none has any. */
function styleOfDecimals(raws: readonly string[]): 'comma' | 'point' | null {
  const isComma = raws.some((raw) => fewAfterPoint.test(raw))
  if (isComma === raws.some((raw) => fewAfterComma.test(raw))) return null
  return isComma ? 'comma' : 'point'
}

const fewAfterPoint = /^\d{1,3}\.\d\d? ?%?$/
const fewAfterComma = /^\d{1,3},\d\d? ?%?$/

/** Three digits behind the mark that is odd in a style. */
const threeAfter = { comma: /^\D?\d{1,3}\.\d{3}(?!\d)/, point: /^\D?\d{1,3},\d{3}(?!\d)/ } as const

/** The style in which one of the counts is read. */
export function styleOfCount(raw: string, { usual, otherwise }: CountStyle): NumberStyle {
  if (!otherwise.has(raw)) return usual
  return usual === 'comma' ? 'point' : 'comma'
}

function collectEvidence(raw: string, seen: Evidence): void {
  const end = raw.length
  let at = skipSpace(raw, 0, end)
  // A cell that starts with a letter is no number; its digits say nothing about the column.
  if (at === end || isAsciiLetter(raw.charCodeAt(at))) return
  while (at < end) {
    if (!isDigit(raw.charCodeAt(at))) {
      at++
      continue
    }
    const run = scanDigitRun(raw, at, end)
    at = run.end
    if (run.broken) continue
    if (run.separator !== comma && run.separator !== point) {
      if (run.groups > 0) seen.spaceGroup = true
      if (run.decimalMark === comma) seen.commaDecimal = true
      if (run.decimalMark === point) seen.pointDecimal = true
    } else if (run.decimalMark !== 0 || run.groups > 1) {
      if (!run.grouping) continue
      if (run.separator === comma) seen.commaGroup = true
      else {
        seen.pointGroup = true
        seen.pointGrouped++
      }
    } else if (run.grouping) {
      if (run.separator === comma) seen.ambiguous++
      else seen.pointGrouped++
    } else if (mayBeSlip(raw, run)) {
      if (run.separator === comma) seen.slips++
      else seen.pointSlips++
    } else if (run.separator === point) seen.pointDecimal = true
    else seen.commaDecimal = true
  }
}

/** `11,39`, `1,1397`, `4715,767`: no share, and no zero before the separator. */
function mayBeSlip(raw: string, { start, end, separator }: DigitRun): boolean {
  const at = raw.indexOf(String.fromCharCode(separator), start)
  return (
    raw.charCodeAt(start) !== 48 &&
    at - start <= (end - at === 4 ? 4 : 3) &&
    raw.charCodeAt(skipSpace(raw, end, raw.length)) !== 37
  )
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return code < 128 && lower >= 97 && lower <= 122
}
