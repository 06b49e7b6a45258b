/** What stands between a part and its whole. */
const between: ReadonlySet<string> = new Set([
  'of',
  'of the',
  'out of',
  'out of the',
  '(of',
  '(of the',
  '(out of',
  '(out of the',
])

/** Whether the text between two numbers says that the second is the whole of the first: `76 (of 95)`. */
export function isPartOf(raw: string, from: number, to: number): boolean {
  return to - from <= 16 && between.has(raw.slice(from, to).trim().toLowerCase())
}

const fraction = /(?:half|thirds?|quarters?) of (?:the )?$/i

/** Whether the number is the whole of a fraction in words: `half of the 72`. */
export function followsFraction(raw: string, at: number): boolean {
  // Most numbers follow other words than `of` and `the`, or none.
  const before = raw.charCodeAt(at - 1) === 32 ? raw.charCodeAt(at - 2) | 32 : 0
  return (before === 102 || before === 101) && fraction.test(raw.slice(Math.max(0, at - 20), at))
}

/** Most numbers have none of these words near them. */
const mayBeNeeded = /needed|required|majority/i
const majorityOf = /majority of $/i
const need = /\b(?:needed|required|majority)\b/i
/** The next words of the same clause. */
const needNext = /^[ ()]{0,3}(?:are |is )?(?:needed|required|majority)\b/i

/** Whether the quantity is what it takes to win, by the words beside it. */
export function isNeeded(
  raw: string,
  { unit, start, end }: { unit: string; start: number; end: number },
): boolean {
  if (!mayBeNeeded.test(raw.slice(Math.max(0, start - 12), end + 16))) return false
  return (
    need.test(unit) ||
    needNext.test(raw.slice(end, end + 16)) ||
    majorityOf.test(raw.slice(Math.max(0, start - 12), start))
  )
}
