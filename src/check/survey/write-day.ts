import type { StatedDate } from '../prose/dates.js'

export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The first day of a date in a form: `2004-02-07`, `February 7, 2004`, `7 February 2004`. */
export function writeDay(
  { year, first }: Pick<StatedDate, 'year' | 'first'>,
  form: StatedDate['form'],
  withoutYear = false,
): string {
  const month = Math.floor(first / 100)
  const day = first % 100
  if (form === 'iso') return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const name = monthNames[month - 1] ?? ''
  if (form === 'month-first') return withoutYear ? `${name} ${day}` : `${name} ${day}, ${year}`
  return withoutYear ? `${day} ${name}` : `${day} ${name} ${year}`
}
