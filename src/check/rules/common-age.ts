import type { Fact } from '../../record/fact.js'
import type { CellsOf, TableOf } from '../../record/record.js'
import type { Span } from '../../source/span.js'
import { dayNumber } from '../../value/calendar.js'
import type { Finding } from '../diagnostic.js'
import { datesIn } from '../prose/dates.js'
import type { Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { partSpan, report } from '../survey/finding.js'

/**
 * The ages in a table are those of one day.
 *
 * Compares: in tables with a column of dates of birth, the ages in brackets behind them (`3 May 1984 (aged 22)`) or in a column `Age`: there
 * is a day on which all were as old as is stated.
 *
 * Tolerance: none. Told of ages that a slip of a digit or two makes the right ones, where at least eight others are of one day, and ten times as
 * many as are not; not where the table has dates of death.
 *
 * May be right all the same: an age that was not brought up to date with the others.
 *
 * Source: full years from the date of birth to one day.
 *
 * @example
 * ```text
 * | No. | Player | Date of birth (age) | Club |
 * | 1 | Ann Lee | 15 February 1951 (aged 31) | Red |
 * | 2 | Bo Day | 6 November 1954 (aged 27) | Blue |
 * | 3 | Cy Fox | 23 June 1957 (aged 52) | Red |
 * | 4 | Di Gray | 8 October 1958 (aged 23) | Green |
 * | 5 | Ed Hill | 24 October 1961 (aged 20) | Red |
 * | 6 | Flo Iver | 8 May 1958 (aged 24) | Blue |
 * | 7 | Gus Jay | 5 November 1960 (aged 21) | Green |
 * | 8 | Hal King | 6 April 1962 (aged 20) | Red |
 * | 9 | Ida Long | 28 March 1958 (aged 24) | Blue |
 * | 10 | Jo Moor | 5 June 1952 (aged 30) | Green |
 * | 11 | Kim Nash | 20 May 1962 (aged 20) | Red |
 * ```
 * ```findings
 * common-age 4:35 warning Unexpected 52, expected 25 or 24: so old were the others on one day; the age or the date of birth is wrong
 * ```
 *
 * @example
 * ```text
 * | Name | Born | Age |
 * | Ann Lee | 15 February 1951 | 31 |
 * | Bo Day | 6 November 1954 | 28 |
 * | Cy Fox | 23 June 1957 | 52 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'common-age',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) for (const finding of contradictions(peopleOf(table))) tell(finding)
  },
}

const birthLabel = /\b(?:birth|birthdate|born|d\.?o\.?b)\b/i
const placeLabel = /\b(?:place|city|town|country|state|name)\b/i
const ageLabel = /^age(?: \(?(?:as of|on|in) .*)?$/i
const deathLabel = /\b(?:death|died|dead)\b/i
const fewestOthers = 8

/** Someone with a day of birth and an age. */
interface Person {
  birth: readonly [year: number, month: number, day: number]
  birthSpan: Span
  age: number
  ageSpan: Span
  /** The first and the last day of that age. */
  first: number
  last: number
}

function peopleOf({ columns, rows }: TableOf<Fact>): Person[] {
  if (rows.length <= fewestOthers) return []
  const [born, another] = columns.filter(({ label }) => birthLabel.test(label) && !placeLabel.test(label))
  if (born === undefined || another !== undefined) return []
  if (columns.some(({ label }) => deathLabel.test(label))) return []
  const ages = columns.find(({ label }) => ageLabel.test(label))
  return rows.map((row) => personOf(row, born.key, ages?.key)).filter((person) => person !== null)
}

function personOf(row: CellsOf<Fact>, bornKey: string, ageKey: string | undefined): Person | null {
  const fact = row[bornKey] ?? null
  if (fact === null || fact.reading.raw.length > longest) return null
  const { raw } = fact.reading
  const [date, ...more] = datesIn(raw)
  if (date === undefined || !date.exists || date.first !== date.last || date.withoutYear) return null
  if (more.some(({ year, first }) => year !== date.year || first !== date.first)) return null
  const stated = ageKey === undefined ? ageIn(fact, behindDate) : ageIn(row[ageKey] ?? null, alone)
  if (stated === null) return null
  const { age, ageSpan } = stated
  const birth = [date.year, Math.floor(date.first / 100), date.first % 100] as const
  return {
    birth,
    birthSpan: partSpan(fact, date.start, date.end),
    age,
    ageSpan,
    first: birthday(birth, age),
    last: birthday(birth, age + 1) - 1,
  }
}

const longest = 120
const behindDate = /\((?:aged? )?(\d{1,3})\)/
const alone = /^\s*(\d{1,3})\s*$/

function ageIn(fact: Fact | null, shape: RegExp): { age: number; ageSpan: Span } | null {
  const found = fact === null ? null : shape.exec(fact.reading.raw)
  const digits = found?.[1]
  if (fact === null || found === null || digits === undefined) return null
  const start = found.index + found[0].indexOf(digits)
  return { age: Number(digits), ageSpan: partSpan(fact, start, start + digits.length) }
}

function birthday([year, month, day]: Person['birth'], age: number): number {
  return dayNumber({ year: year + age, month, day })
}

function contradictions(people: readonly Person[]): Finding[] {
  const day = commonDay(people)
  const isOdd = ({ first, last }: Person) => day < first || day > last
  const [odd, even] = [people.filter(isOdd), people.filter((person) => !isOdd(person))]
  if (even.length < fewestOthers || odd.length * 10 > even.length) return []
  const [first, last] = [
    even.reduce((most, person) => Math.max(most, person.first), -Infinity),
    even.reduce((least, person) => Math.min(least, person.last), Infinity),
  ]
  return odd.flatMap((person) => {
    const [youngest, oldest] = [ageOn(person, first), ageOn(person, last)]
    const expected = isNear(person.age, youngest) ? youngest : oldest
    if (!isNear(person.age, expected)) return []
    const values = youngest === oldest ? [expected] : [expected, expected === youngest ? oldest : youngest]
    const message = `Unexpected ${person.age}, expected ${values.join(' or ')}: so old were the others on one day; the age or the date of birth is wrong`
    return [
      report(rule, person.ageSpan, message, {
        actual: String(person.age),
        expected: values.map(String),
        related: [{ span: person.birthSpan, message: 'could be wrong instead' }],
      }),
    ]
  })
}

/** A day on which as many as possible were as old as they are said to be. */
function commonDay(people: readonly Person[]): number {
  const changes = people
    .flatMap(({ first, last }) => [
      { day: first, by: 1 },
      { day: last + 1, by: -1 },
    ])
    .sort((one, other) => one.day - other.day || one.by - other.by)
  let [count, most, best] = [0, 0, 0]
  for (const { day, by } of changes) {
    count += by
    if (count > most) [most, best] = [count, day]
  }
  return best
}

/** Full years on a day. */
function ageOn({ birth }: Person, day: number): number {
  let age = Math.floor((day - birthday(birth, 0)) / 365.2425)
  while (birthday(birth, age) > day) age--
  while (birthday(birth, age + 1) <= day) age++
  return age
}

function isNear(stated: number, wanted: number): boolean {
  return wanted >= 0 && isSlipAway(BigInt(stated), BigInt(wanted), 0)
}
