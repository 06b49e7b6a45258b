import type { Paragraph } from '../../article/nodes.js'
import { type Contest, rowOf } from '../../record/data/contest.js'
import { entityOf } from '../../record/data/entity.js'
import { isFact } from '../../record/fact.js'
import { textOf } from '../../record/text-of.js'
import type { CheckContext } from '../rule.js'
import { type CalledOption, nameOf, type Option } from './names.js'
import { abbreviationIn, partyNames } from './party-names.js'

/**
 * The options of a contest and what the article calls their parties: in the infobox, in the table, and by the letters in brackets
 * that it gives behind a whole name (`Scottish National Party (SNP)`). Candidates go by the parties that stand them.
 */
export function calledOptions({ record, article }: CheckContext): CalledOption[] {
  const options = record.data?.options
  if (!Array.isArray(options)) return []
  const called = options.map((option, at) => ({
    option,
    parties: new Set(writtenNames(option, at, record.contest).flatMap(allNames)),
  }))
  for (const block of article.children)
    if (block.type === 'paragraph' && block.value.includes(' (')) addIntroduced(block, called)
  return called.map(({ option, parties }) => ({ option, parties: [...parties] }))
}

/** What stands for a party in infobox and table. */
function writtenNames(option: Option, at: number, contest: Contest | null): string[] {
  const isParty = option.kind === 'party'
  if (!isParty && option.kind !== 'candidate') return []
  const own = isParty ? nameOf(option) : isFact(option.party) ? textOf(option.party) : ''
  const row = contest === null ? undefined : rowOf(contest, at)
  const column = isParty ? contest?.nameColumn : contest?.table.columns.find(({ role }) => role === 'party')
  const inTable = row === undefined || column === undefined ? '' : textOf(row[column.key])
  return [own, inTable].filter((name) => name !== '' && entityOf(name).whole !== 'independent')
}

function allNames(written: string): string[] {
  const short = abbreviationIn(written)
  return short === null ? partyNames(written) : [...partyNames(written), short]
}

/** Adds the letters in brackets that a paragraph gives behind a party's whole name. */
function addIntroduced({ value }: Paragraph, called: readonly { parties: Set<string> }[]): void {
  for (let at = value.indexOf(' ('); at !== -1; at = value.indexOf(' (', at + 2)) {
    const short = abbreviationIn(value.slice(at, at + longestBracket).replace(/\).*$/s, ')'))
    if (short === null) continue
    const before = value.slice(Math.max(0, at - longestName), at)
    const named = called.filter(({ parties }) => [...parties].some((name) => endsWithName(before, name)))
    if (named.length === 1) named[0]?.parties.add(short)
  }
}

/** Whether a text ends with a party's name, and not with another's that ends alike: `New Labour Party`. */
function endsWithName(text: string, name: string): boolean {
  return (
    name.includes(' ') && text.endsWith(name) && !/\p{Lu}[\p{L}.’'-]* $/u.test(text.slice(0, -name.length))
  )
}

const longestBracket = 12
const longestName = 80
