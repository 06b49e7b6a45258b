import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { applyFixes } from '../../../src/unified/apply-fixes.js'
import { parse } from '../../../src/unified/parse.js'

/* A finding stands at the number itself, and its fix changes that number alone, whatever markup stands around it. */

const plain = (digits: string) => digits.replaceAll(',', '')

/** How a number can stand in a parameter or a cell. */
const shapes: [name: string, write: (number: string) => string][] = [
  ['plain', (number) => number],
  ['bold', (number) => `'''${number}'''`],
  ['nowrap', (number) => `{{nowrap|${number}}}`],
  ['bold in nowrap', (number) => `{{nowrap|'''${number}'''}}`],
  ['formatnum', (number) => `{{formatnum:${plain(number)}}}`],
  ['nts', (number) => `{{nts|${plain(number)}}}`],
  ['small', (number) => `<small>${number}</small>`],
  ['span', (number) => `<span style="color:red">${number}</span>`],
  ['a reference', (number) => `${number}<ref name="page5">p. 5, 11,398</ref>`],
  ['a note', (number) => `${number}{{efn|provisional}}`],
  ['a comment', (number) => `${number} <!-- final -->`],
  ['a reference in capitals', (number) => `${number}<REF>p. 5, {{11,398}}</Ref>`],
  ['a colour', (number) => `{{color|red|'''${number}'''}}`],
  ['a sort key', (number) => `{{sort|00011397|${number}}}`],
  ['a template that nobody knows beside it', (number) => `${number} {{ours|11,398}}`],
  ['a bold link', (number) => `'''[[List of results|${number}]]'''`],
  ['a link', (number) => `[[List of results|${number}]]`],
]

const others: [name: string, votes: string, share: string][] = [
  ['Howard Dean', '7,060', '34.64%'],
  ['Dennis Kucinich', '1,927', '9.45%'],
]

function article(inBox: string, inTable: string): string {
  const fields = others.map(
    ([name, votes, share], at) =>
      `| candidate${at + 2} = [[${name}]]\n| popular_vote${at + 2} = ${votes}\n| percentage${at + 2} = ${share}\n`,
  )
  const rows = others.map(([name, votes, share]) => `|-\n| ${name} || ${votes} || ${share}\n`)
  return `\ufeff{{Infobox election
| election_name = 2004 Washington Democratic presidential caucuses
| election_date = {{start date|2004|02|07}}
| candidate1 = [[John Kerry]]
| popular_vote1 = ${inBox}
| percentage1 = 55.91%
${fields.join('')}}}
'''The caucuses''' were held.

== Results ==
{| class="wikitable sortable"
! Candidate !! Votes !! Percentage
|-
| [[John Kerry]] || align="right" | ${inTable} || 55.91%
${rows.join('')}|- style="font-weight:bold"
! Total
| 20,384 || 100%
|}
`
}

describe.each(shapes)('%s', (_, write) => {
  describe.each([
    ['a parameter', (number: string) => article(write(number), '11,397')],
    ['a cell', (number: string) => article('11,397', write(number))],
  ])('in %s', (_place, source) => {
    test.each(['\n', '\r\n'])('with %j', (feed) => {
      const [right, wrong] = ['11,397', '11,379'].map((number) => source(number).replaceAll('\n', feed))
      if (right === undefined || wrong === undefined) throw new Error('no source')
      const grave = (text: string) =>
        check(parse(text, { from: 'wikitext' })).filter(({ severity }) => severity === 'error')
      expect(grave(right)).toEqual([])
      const rules = check(parse(wrong, { from: 'wikitext' })).map(({ rule }) => rule)
      expect(rules).not.toContain('number-format')
      const [finding, ...more] = grave(wrong)
      expect(more).toEqual([])
      const [start = 0, end = 0] = finding?.span ?? []
      expect(plain(wrong.slice(start, end))).toBe('11379')
      expect(finding?.actual).toBe(wrong.slice(start, end))
      const before = wrong.slice(0, start).split('\n')
      expect(finding?.line).toBe(before.length)
      expect(finding?.column).toBe((before.at(-1)?.length ?? 0) + 1)
      expect(finding?.endColumn).toBe((before.at(-1)?.length ?? 0) + 1 + end - start)
      expect(
        applyFixes(wrong, finding === undefined ? [] : [finding], { from: 'wikitext', suggested: true }),
      ).toBe(right)
    })
  })
})
