import type { Draft } from './draft.js'
import type { Entity } from './entity.js'

/** What the two answers of a referendum go by. */
const sides = new Map<string, string>([
  ...['yes', 'for', 'in favour', 'in favor', 'approve', 'accept', 'agree', 'support'].map(
    (word): [string, string] => [word, 'yes'],
  ),
  ...['no', 'against', 'reject', 'disapprove', 'oppose', 'opposed', 'disagree'].map(
    (word): [string, string] => [word, 'no'],
  ),
])

/** Which of the two answers of a referendum goes by a name; null for any other name. */
export function answerOf(name: string): string | null {
  return sides.get(name.toLowerCase()) ?? null
}

/** Pairs the infobox's `Yes` and `No` with the table's only rows `For` and `Against`, where no row has their own name. */
export function matchAnswers(
  drafts: readonly Draft[],
  names: readonly Entity[],
  rows: readonly Entity[],
  matches: readonly number[],
): readonly number[] {
  if (!matches.includes(-1) || drafts.every(({ kind }) => kind !== 'choice')) return matches
  return matches.map((match, at) => {
    const side = sides.get(names[at]?.whole ?? '')
    if (match !== -1 || side === undefined || drafts[at]?.kind !== 'choice') return match
    const [only, ...others] = rows.flatMap(({ whole }, row) =>
      sides.get(whole) === side && !matches.includes(row) ? [row] : [],
    )
    return only === undefined || others.length > 0 ? -1 : only
  })
}
