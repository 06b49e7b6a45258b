import { textOf } from '../text-of.js'
import type { ResultLine } from './result-line.js'

/**
 * Lines of which the last name, all of them, who stood before: a second count (two candidates after preferences), whose votes are no
 * further ones. What sums up the votes belongs to the first count, how it ended to the last.
 */
export function splitLines(lines: readonly ResultLine[]): (readonly ResultLine[])[] {
  const options = lines.filter(({ role }) => role === null)
  const from = secondCount(options)
  const begin = from === -1 ? undefined : options[from]
  if (begin === undefined) return [lines]
  const at = lines.indexOf(begin)
  const later = lines.slice(at)
  const sums = later.filter(({ role }) => role !== null && role !== 'outcome')
  return [[...lines.slice(0, at), ...sums], later.filter((line) => !sums.includes(line))]
}

/** Where the options begin again; -1 where they do not. */
function secondCount(options: readonly ResultLine[]): number {
  const first = new Set<string>()
  let from = 0
  for (; from < options.length; from++) {
    const name = nameOf(options[from])
    if (first.has(name)) break
    first.add(name)
  }
  const again = options.slice(from).map(nameOf)
  const isAgain = again.every((name) => first.has(name)) && new Set(again).size === again.length
  return again.length > 1 && isAgain ? from : -1
}

function nameOf(line: ResultLine | undefined): string {
  return line === undefined ? '' : `${textOf(line.name)}\n${textOf(line.party)}`
}
