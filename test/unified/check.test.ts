import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.js'
import { applyFixes } from '../../src/unified/apply-fixes.js'
import { tallyboxCheck } from '../../src/unified/check.js'
import { parse } from '../../src/unified/parse.js'
import { tallyboxParse, tallyboxStringify } from '../../src/unified/plugins.js'

const right = `= 1977 Riverton mayoral election =

Infobox
- Election Name: 1977 Riverton mayoral election
- Candidate1: Ann Lee
- Popular Vote1: 1,237
- Percentage1: 58.35%
- Candidate2: Bo Day
- Popular Vote2: 883
- Percentage2: 41.65%

== Results ==
| Candidate | Votes | Percentage |
| Ann Lee | 1,237 | 58.35% |
| Bo Day | 883 | 41.65% |
| Total | 2,120 | 100.00% |
`
const wrong = right.replace('| 1,237 |', '| 1,273 |')

describe('tallyboxCheck', () => {
  it('adds findings as messages', () => {
    const file = unified().use(tallyboxParse).use(tallyboxCheck).use(tallyboxStringify).processSync(wrong)
    const [finding] = check(parse(wrong)).filter(({ severity }) => severity === 'error')
    const message = file.messages.find(({ fatal }) => fatal === true)
    expect(String(file)).toBe(wrong)
    expect(message).toMatchObject({
      source: 'tallybox',
      ruleId: finding?.rule,
      reason: finding?.message,
      line: 14,
      column: 13,
      actual: '1,273',
      expected: finding?.expected,
      url: `docs/rules.md#${finding?.rule}`,
    })
    expect(finding?.expected?.[0]).toBe('1,237')
    expect(message?.place).toEqual({
      start: { line: 14, column: 13, offset: wrong.indexOf('1,273') },
      end: { line: 14, column: 18, offset: wrong.indexOf('1,273') + 5 },
    })
    for (const relation of finding?.proof ?? []) expect(message?.note).toContain(relation)
  })

  it('says nothing grave of a right article', () => {
    const file = unified().use(tallyboxParse).use(tallyboxCheck).use(tallyboxStringify).processSync(right)
    expect(file.messages.filter(({ fatal }) => fatal !== undefined)).toEqual([])
  })

  it('heeds the settings of rules', () => {
    const [finding] = check(parse(wrong)).filter(({ severity }) => severity === 'error')
    // The others that the same number breaks would keep it an error.
    const others = { 'mirror-votes': 'info', 'row-percent': 'info' } as const
    const messages = (own: Record<string, 'off' | 'warning' | 'info'>) =>
      unified()
        .use(tallyboxParse)
        .use(tallyboxCheck, { rules: { ...others, ...own } })
        .use(tallyboxStringify)
        .processSync(wrong).messages
    const rule = finding?.rule ?? ''
    expect(messages({ [rule]: 'warning' }).find(({ ruleId }) => ruleId === rule)?.fatal).toBe(false)
    expect(messages({ [rule]: 'info' }).find(({ ruleId }) => ruleId === rule)?.fatal).toBeUndefined()
    expect(messages({ [rule]: 'off' }).find(({ ruleId }) => ruleId === rule)).toBeUndefined()
  })

  it('refuses a tree of another kind', () => {
    const processor = unified().use(tallyboxCheck)
    // @ts-expect-error: a tree of another kind
    expect(() => processor.runSync({ type: 'root', children: [] })).toThrow(/type root/)
  })
})

describe('applyFixes', () => {
  it.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no last newline', (text: string) => text.trimEnd()],
  ])('repairs a number only when asked: %s', (_name, spelled) => {
    const text = spelled(wrong)
    const found = check(parse(text))
    expect(applyFixes(text, found)).toBe(text)
    expect(applyFixes(text, found, { suggested: true })).toBe(spelled(right))
  })

  it('reads the dialect it is told', () => {
    const markdown = `# A\n\n| Candidate | Votes | Percentage |\n|---|---|---|\n${wrong.slice(wrong.indexOf('| Ann'))}`
    const found = check(parse(markdown, { from: 'markdown' }))
    const fixed = applyFixes(markdown, found, { from: 'markdown', suggested: true })
    expect(fixed).toBe(markdown.replace('1,273', '1,237'))
  })

  it('leaves a text that the findings are not of', () => {
    expect(applyFixes(right, check(parse(wrong)), { suggested: true })).toBe(right)
    expect(applyFixes('', check(parse(wrong)), { suggested: true })).toBe('')
  })
})
