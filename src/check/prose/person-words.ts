/** What somebody is: offices, and words for who stands. */
export const personTitles: readonly string[] = (
  'incumbent nominee candidate challenger opponent rival president governor senator representative congressman ' +
  'congresswoman mayor businessman businesswoman attorney lawyer'
).split(' ')

/**
 * Given names and words for what somebody is, as they stand before a surname (`incumbent Governor John`): a pattern of any
 * number of them, each behind a blank. Only names and titles, so that nothing else is said of the person there.
 */
export const personWords = `(?: (?:\\p{Lu}[\\p{L}.’'-]*|the|his|her|its|foremost|main|nearest|closest|former|fellow|then|state|${personTitles.join('|')}))*`
