import { check, parse } from '../../src/index.js'

/** What errors and warnings hold responsible, and what could be wrong instead. */
function named(text: string) {
  const findings = check(parse(text, { from: 'flat' })).filter(({ severity }) => severity !== 'info')
  const others = findings.flatMap(({ related = [] }) =>
    related.filter(({ message }) => message.startsWith('could be wrong instead')),
  )
  return [...findings, ...others]
}

/** The lines that errors and warnings hold responsible, and those that could be wrong instead. */
export function namedLines(text: string): number[] {
  return [...new Set(named(text).map(({ line }) => line))].sort((a, b) => a - b)
}

/** The same as `line:column`. */
export function namedPlaces(text: string): string[] {
  return [...new Set(named(text).map(({ line, column }) => `${line}:${column}`))].sort()
}
