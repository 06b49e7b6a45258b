import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.js'
import { stringify } from '../../src/emit/stringify.js'
import { parse } from '../../src/unified/parse.js'

/** More than the arguments that one call may have. */
const many = 130_000

const rows = (row: string) => `${row}\n`.repeat(many)
const inField = (value: string) => `{{Infobox election\n| a = ${value.repeat(many)}\n}}\n`

const checked: Record<string, string> = {
  'rows that are wholes': `= Kelver =\n\n| District | A votes | A % | B votes | B % | Total |\n${rows('| D | 6 | 60 | 4 | 40 | 10 |')}`,
  'rows with a total': `= Kelver =\n\n| District | A | B | Total |\n${rows('| D | 6 | 4 | 10 |')}`,
  'rows with a turnout': `= Kelver =\n\n| District | Registered | Ballots | Turnout % |\n${rows('| D | 20 | 4 | 20 |')}`,
  'rows that are too short': `= Kelver =\n\n| District | A | B | Total |\n${rows('| D | 6 |')}`,
  'rows with as many votes as the first': `= Kelver =\n\n| Candidate | Votes |\n${rows('| D | 6 |')}`,
  fields: `{{Infobox election\n${Array.from({ length: many }, (_, at) => `| field${at} = 1\n`).join('')}}}\n`,
}
const rewritten: Record<string, string> = {
  'boxes in a value': inField('{{Infobox a|b=1}}'),
  'boxes in no cell of a table': `{|\n! a\n${rows('{{Infobox a|b=1}}')}|}\n`,
  'boxes in a cell': `{|\n! a\n|-\n| ${'{{Infobox a|b=1}}'.repeat(many)}\n|}\n`,
}

describe('more of one kind than a call takes arguments', () => {
  test.each(Object.entries(checked))('%s are checked', (_, text) => {
    expect(() => check(parse(text))).not.toThrow()
  })

  test.each(Object.entries(rewritten))('%s are written in another dialect', (_, text) => {
    const flat = stringify(parse(text), { to: 'flat' })
    expect(flat.split('\n').filter((line) => line === '- b: 1')).toHaveLength(many)
  })
})
