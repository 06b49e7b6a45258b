import type { Paragraph } from '../../article/nodes.js'
import { type Contest, rowOf } from '../../record/data/contest.js'
import { entityOf } from '../../record/data/entity.js'
import { isFact } from '../../record/fact.js'
import { textOf } from '../../record/text-of.js'
import { isLetter } from '../../value/characters.js'
import type { CheckContext } from '../rule.js'
import { type CalledOption, nameOf, type Option } from './names.js'
import { abbreviationIn, partyNames } from './party-names.js'

/** An option while names are still found. */
interface Called {
  option: Option
  parties: Set<string>
}

/**
 * The options of a contest and what the article calls their parties: in the infobox, in the table, and by the letters in brackets
 * that it gives behind a whole name (`Scottish National Party (SNP)`). Candidates go by the parties that stand them.
 */
export function calledOptions({ record, article }: CheckContext): CalledOption[] {
  const options = record.data?.options
  if (!Array.isArray(options)) return []
  const called: Called[] = options.map((option, at) => ({
    option,
    parties: new Set(writtenNames(option, at, record.contest).flatMap(allNames)),
  }))
  let byName: ReadonlyMap<string, readonly Called[]> | null = null
  for (const block of article.children)
    if (block.type === 'paragraph' && block.value.includes(' (')) {
      byName ??= namesOf(called)
      addIntroduced(block, byName)
    }
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

/** The options by the names of their parties, as far as these are of several words: any word may end a text. */
function namesOf(called: readonly Called[]): ReadonlyMap<string, readonly Called[]> {
  const byName = new Map<string, Called[]>()
  for (const one of called)
    for (const name of one.parties) {
      if (!name.includes(' ')) continue
      const known = byName.get(name)
      if (known === undefined) byName.set(name, [one])
      else known.push(one)
    }
  return byName
}

/** Adds the letters in brackets that a paragraph gives behind a party's whole name. */
function addIntroduced({ value }: Paragraph, byName: ReadonlyMap<string, readonly Called[]>): void {
  for (let at = value.indexOf(' ('); at !== -1; at = value.indexOf(' (', at + 2)) {
    const short = abbreviationIn(value.slice(at, at + longestBracket).replace(/\).*$/s, ')'))
    if (short === null) continue
    const [only, ...others] = namedAtEnd(value.slice(Math.max(0, at - longestName), at), byName)
    if (only !== undefined && others.length === 0) only.parties.add(short)
  }
}

/** The options by whose party's name of several words a text ends, and not by another's that ends alike: `New Labour Party`. */
function namedAtEnd(text: string, byName: ReadonlyMap<string, readonly Called[]>): Set<Called> {
  const named = new Set<Called>()
  for (let at = text.lastIndexOf(' '); at > 0; at--) {
    if (isLetter(text.charCodeAt(at - 1)) || behindCapital.test(text.slice(0, at))) continue
    for (const option of byName.get(text.slice(at)) ?? []) named.add(option)
  }
  for (const option of byName.get(text) ?? []) named.add(option)
  return named
}

const behindCapital = /\p{Lu}[\p{L}.’'-]* $/u
const longestBracket = 12
const longestName = 80
