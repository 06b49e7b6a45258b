import { check, parse } from '../../src/index.js'

/** The lines that errors and warnings hold responsible, and those that could be wrong instead. */
export function namedLines(text: string): number[] {
  const findings = check(parse(text, { from: 'flat' })).filter(({ severity }) => severity !== 'info')
  const others = findings.flatMap(({ related = [] }) =>
    related.filter(({ message }) => message.startsWith('could be wrong instead')),
  )
  return [...new Set([...findings, ...others].map(({ line }) => line))].sort((a, b) => a - b)
}
