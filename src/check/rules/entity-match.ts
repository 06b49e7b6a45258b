import { compatibleParties, compatiblePeople, type Entity, entityOf } from '../../record/data/entity.js'
import { matchEntities } from '../../record/data/match-entities.js'
import { nameColumnOf } from '../../record/data/name-column.js'
import type { Fact } from '../../record/fact.js'
import { editDistance } from '../../source/edit-distance.js'
import type { Finding } from '../diagnostic.js'
import type { CheckContext, Rule } from '../rule.js'
import { replacement, report, valueSpan, written } from '../survey/finding.js'
import { type StatedField, surveyOf } from '../survey/survey.js'

/**
 * Infobox and table spell the options alike.
 *
 * Compares: each name of the infobox that no row has, with each row that no name of the infobox has, in tables that
 * share at least one name with the infobox.
 *
 * Tolerance: initials, surnames alone, accents and notes are no difference, nor is the plural of a party (`Liberal Democrat`). Told are names that one slip tells apart,
 * or two from eight letters on. The spelling that the article uses more often is the expected one; without a majority
 * no repair is suggested.
 *
 * May be right all the same: nicknames, tickets, and two people whose names are nearly the same.
 *
 * Source: the article's own spellings.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2004 Washington Democratic presidential caucuses
 * - Candidate1: John Kerry
 * - Popular Vote1: 11,397
 * - Candidate2: Howard Daen
 * - Popular Vote2: 7,060
 *
 * Kerry won. Howard Dean came second.
 *
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * | Howard Dean | 7,060 |
 * ```
 * ```findings
 * entity-match 7:15 warning Unexpected name "Howard Daen" in Candidate2, expected "Howard Dean" as in the table
 * ```
 *
 * @example
 * ```text
 * = 1932 United States presidential election in Utah =
 *
 * Infobox
 * - Election Name: 1932 United States presidential election in Utah
 * - Nominee1: Franklin D. Roosevelt
 * - Popular Vote1: 116,750
 * - Nominee2: Herbert Hoover
 * - Popular Vote2: 84,795
 *
 * | Candidate | Votes |
 * | Franklin Roosevelt | 116,750 |
 * | Herbert Hoover | 84,795 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'entity-match',
  severity: 'warning',
  fix: 'suggested',
  check(context, tell) {
    const names = surveyOf(context).fields.filter(
      ({ group, canonical }) =>
        group === 'candidates' && (canonical === 'candidate' || canonical === 'party'),
    )
    if (names.length === 0 || names.length > mostNames) return
    const told = new Set<Fact>()
    for (const table of context.record.tables) {
      const column = nameColumnOf(table.columns)
      if (column === null) continue
      const wanted = column.role === 'party' ? 'party' : 'candidate'
      const stated = names.filter(({ canonical }) => canonical === wanted)
      const rows = table.rows
        .map((row) => row[column.key])
        .filter((name) => name !== null && name !== undefined)
      if (areAllListed(stated, rows)) continue
      const isParty = column.role === 'party'
      for (const [name, row] of nearlyEqual(stated, rows, isParty)) {
        if (told.has(name.fact) || (isParty && areForms(written(name.fact), written(row)))) continue
        told.add(name.fact)
        tell(misspelt(context, name, row))
      }
    }
  },
}

/** Longer lists are no contest whose names anybody typed. */
const mostNames = 60
const mostRows = 2000

/** Whether each name is written in the same way in a row of its own, as in nearly all articles. */
function areAllListed(names: readonly StatedField[], rows: readonly Fact[]): boolean {
  const listed = new Set(rows.map(written))
  listed.delete('')
  return names.every(({ fact }) => listed.delete(written(fact)))
}

function nearlyEqual(
  names: readonly StatedField[],
  rows: readonly Fact[],
  parties: boolean,
): [StatedField, Fact][] {
  const stated = names.map(({ fact }) => entityOf(written(fact)))
  const listed = rows.map((fact) => entityOf(written(fact)))
  const matches = matchEntities(stated, listed, parties ? compatibleParties : compatiblePeople)
  if (matches.every((row) => row === -1) || !matches.includes(-1) || rows.length > mostRows) return []
  const taken = new Set(matches)
  const pairs: [StatedField, Fact][] = []
  for (const [at, name] of names.entries()) {
    const own = stated[at]
    if (matches[at] !== -1 || own === undefined) continue
    const near = rows.filter((_, row) => !taken.has(row) && isNear(own, listed[row]))
    const [first] = near
    // Several lines of one candidate are one name.
    if (first !== undefined && new Set(near.map(written)).size === 1) pairs.push([name, first])
  }
  return pairs
}

function isNear(one: Entity, other: Entity | undefined): boolean {
  if (other === undefined || other.whole === one.whole || one.tokens.length !== other.tokens.length)
    return false
  const allowed = Math.min(one.whole.length, other.whole.length) >= 8 ? 2 : 1
  return (
    Math.abs(one.whole.length - other.whole.length) <= allowed &&
    editDistance(one.whole, other.whole) <= allowed
  )
}

/** `Liberal Democrat` and `Liberal Democrats`: one and many of a party. */
function areForms(one: string, other: string): boolean {
  return singular(one) === singular(other)
}

function singular(name: string): string {
  return entityOf(name)
    .tokens.map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word))
    .join(' ')
}

function misspelt({ article }: CheckContext, { fact, spelling }: StatedField, row: Fact): Finding {
  const inBox = written(fact)
  const inTable = written(row)
  const boxUses = uses(article.source, inBox)
  const tableUses = uses(article.source, inTable)
  const [wrong, right] = boxUses > tableUses ? [row, fact] : [fact, row]
  const where = wrong === fact ? `in ${spelling}` : 'in the table'
  const elsewhere = wrong === fact ? 'in the table' : `in ${spelling}`
  const certain = boxUses !== tableUses
  const span = valueSpan(wrong)
  return report(
    rule,
    span,
    `Unexpected name "${written(wrong)}" ${where}, expected "${written(right)}" as ${elsewhere}${certain ? '' : '; nothing says which spelling is wrong'}`,
    {
      actual: written(wrong),
      expected: [written(right)],
      related: [{ span: valueSpan(right), message: `"${written(right)}" is named here` }],
      ...(certain ? { fix: replacement(span, written(right), false) } : {}),
    },
  )
}

const letter = /[\p{L}\p{M}\d]/u

/** How often the article writes a name, not as a part of a longer word, counted up to ten times. */
function uses(source: string, name: string): number {
  let count = 0
  for (let at = source.indexOf(name); at !== -1 && count < 10; at = source.indexOf(name, at + name.length))
    if (!letter.test(source[at - 1] ?? '') && !letter.test(source[at + name.length] ?? '')) count++
  return count
}
