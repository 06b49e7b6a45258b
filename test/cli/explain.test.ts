import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { wrapMarkdown } from '../../src/cli/wrap.js'
import { MemoryIo } from './memory-io.js'
import { loadStub } from './stub-checker.js'

async function explain(...words: string[]): Promise<MemoryIo & { code: number }> {
  const io = new MemoryIo()
  io.columns = 200
  const code = await run(['explain', ...words], io, loadStub)
  return Object.assign(io, { code })
}

describe('explain', () => {
  it('prints what a rule says about itself in at most 80 columns', async () => {
    expect(await explain('wrong-sum')).toMatchObject({
      code: 0,
      err: '',
      out: `wrong-sum: The total is the sum.

Severity: error · fix: suggested

Compares the total with the sum.

- Tolerance: none at all, because both of these numbers are exact and nothing
  has been rounded.

\`\`\`
- Sum: 3
\`\`\`
`,
    })
  })

  it('names the nearest rule', async () => {
    const { code, out, err } = await explain('wrongsum')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('wrongsum is not a rule. Did you mean wrong-sum?')
  })

  it.each(['constructor', '__proto__', ''])('knows no rule %j', async (rule) => {
    expect((await explain(rule)).code).toBe(2)
  })

  it('lists all rules', async () => {
    expect(await explain()).toMatchObject({
      code: 0,
      out: 'odd-word     warning  No word is odd.\ntrim-colour  off      Colours end.\nwrong-sum    error    The total is the sum.\n',
    })
  })
})

describe('wrapMarkdown', () => {
  it.each([
    ['a b c d', 3, 'a b\nc d'],
    ['abcdef g', 3, 'abcdef\ng'],
    ['a\nb', 9, 'a b'],
    ['a\n\nb', 9, 'a\n\nb'],
    ['- a b\n- c\n  d e', 5, '- a b\n- c d\n  e'],
    ['1. a b c', 6, '1. a b\n   c'],
    ['| a long row |\n| b |', 4, '| a long row |\n| b |'],
    ['# A long heading\ntext', 4, '# A long heading\ntext'],
    ['```\nlong code line\n\nmore\n```', 4, '```\nlong code line\n\nmore\n```'],
    ['漢字 漢字', 5, '漢字\n漢字'],
    ['', 5, ''],
  ])('%j in %i columns', (text, width, wrapped) => {
    expect(wrapMarkdown(text, width)).toBe(wrapped)
  })
})
