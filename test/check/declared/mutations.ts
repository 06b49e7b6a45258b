import { readFileSync } from 'node:fs'
import { check } from '../../../src/check/check.js'
import type { Diagnostic } from '../../../src/check/diagnostic.js'
import { parse } from '../../../src/unified/parse.js'

const samples = new URL('../../../samples/', import.meta.url)

export function sample(name: string): string {
  return readFileSync(new URL(name, samples), 'utf8')
}

/** All findings of the relations between numbers that are not mere information; the sum of shares is another rule's. */
export function grave(text: string): Diagnostic[] {
  return check(parse(text)).filter(({ severity, rule }) => severity !== 'info' && rule !== 'percent-sum')
}

/** Every digit of the numbers in a table's rows replaced by another one, and neighbours swapped. */
export interface Mutation {
  text: string
  start: number
  end: number
  right: string
  column: number
}

/** The mutations of all number cells under the header row that begins with `header`. */
export function* mutations(text: string, header: string): Generator<Mutation> {
  let lineStart = text.indexOf('\n', text.indexOf(header)) + 1
  while (text[lineStart] === '|') {
    const lineEnd = text.indexOf('\n', lineStart)
    let at = lineStart
    for (const [column, cell] of text.slice(lineStart, lineEnd).split('|').entries()) {
      const inner = cell.trim()
      const start = at + cell.indexOf(inner)
      at += cell.length + 1
      if (column < 2 || !/^[+−]?[\d,.]+%?$/.test(inner)) continue
      for (const changed of slips(inner))
        yield {
          text: text.slice(0, start) + changed + text.slice(start + inner.length),
          start,
          end: start + inner.length,
          right: inner,
          column,
        }
    }
    lineStart = lineEnd + 1
  }
}

function* slips(number: string): Generator<string> {
  for (let at = 0; at < number.length; at++) {
    const digit = number.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) continue
    // Three other digits stand for all nine.
    for (const step of [1, 4, 7])
      yield number.slice(0, at) + String((digit + step) % 10) + number.slice(at + 1)
    const next = number[at + 1] ?? ''
    if (next >= '0' && next <= '9' && next !== number[at])
      yield number.slice(0, at) + next + number[at] + number.slice(at + 2)
  }
}

/** How many mutations are detected, have the cell among those named, and have it named alone; and fixes that are wrong. */
export interface Score {
  all: number
  detected: number
  named: number
  alone: number
  first: number
  wrongFixes: number
}

export function score(mutated: Iterable<Mutation>): Score {
  const result: Score = { all: 0, detected: 0, named: 0, alone: 0, first: 0, wrongFixes: 0 }
  for (const { text, start, right } of mutated) {
    result.all++
    const findings = grave(text)
    const [finding] = findings
    if (finding === undefined) continue
    result.detected++
    const others = (finding.related ?? []).filter(({ message }) =>
      message.startsWith('could be wrong instead'),
    )
    const line = text.slice(0, start).split('\n').length
    const here = finding.line === line && finding.span[0] === start
    const column = start - text.lastIndexOf('\n', start - 1)
    const related = others.some((other) => other.line === line && other.column === column)
    if (here || related) result.named++
    if (here && others.length === 0 && findings.length === 1) result.alone++
    if (here && finding.expected?.[0] === right) result.first++
    for (const { fix } of findings)
      if (fix !== undefined && !restores(fix.edits, start, right)) result.wrongFixes++
  }
  return result
}

function restores(edits: readonly { offset: number; text: string }[], start: number, right: string): boolean {
  return edits.length === 1 && edits[0]?.offset === start && edits[0].text === right
}
