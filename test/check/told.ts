import { check, parse } from '../../src/index.js'

/** What is told of a flat article, infos left out: `severity rule line:column actual → expected | … [fix]`. */
export function told(text: string): string[] {
  return check(parse(text, { from: 'flat' }))
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, line, column, actual, expected, fix }) => {
      const values = (expected ?? []).join(' | ')
      const repair = fix === undefined ? '' : ` [${fix.edits.map(({ text: put }) => put).join(', ')}]`
      return `${severity} ${rule} ${line}:${column} ${actual} → ${values}${repair}`
    })
}
