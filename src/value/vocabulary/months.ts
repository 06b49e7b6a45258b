/** English month names and their usual abbreviations, in lower case, by number. */
export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
])

/** English weekdays and their abbreviations, in lower case; Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['mon', 1],
  ['tuesday', 2],
  ['tue', 2],
  ['tues', 2],
  ['wednesday', 3],
  ['wed', 3],
  ['thursday', 4],
  ['thu', 4],
  ['thurs', 4],
  ['friday', 5],
  ['fri', 5],
  ['saturday', 6],
  ['sat', 6],
  ['sunday', 7],
  ['sun', 7],
])

/** Words between the two ends of a range of dates. */
export const rangeWords: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through'])

/** Words for an end that is still open, and EDTF's sign for it. */
export const openWords: ReadonlySet<string> = new Set(['present', 'now', 'today', '..'])

/** Words before a date that is only roughly known. */
export const circaWords: ReadonlySet<string> = new Set([
  'c',
  'ca',
  'circa',
  'about',
  'around',
  'approximately',
  'approx',
])
