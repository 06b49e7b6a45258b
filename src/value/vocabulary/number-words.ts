/** Words after a number that multiply it, with their power of ten. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['millions', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['billions', 9],
  ['bn', 9],
  ['trillion', 12],
])

/** Words that stand for the percent sign. */
export const percentWords: readonly string[] = ['per cent', 'percent', 'pct']

/** Words for a difference of two percentages; of two that fit the longer comes first. */
export const pointWords: readonly string[] = ['percentage points', 'percentage point', 'p.p.', 'pp.', 'pp']
