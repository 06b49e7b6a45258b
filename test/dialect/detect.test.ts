import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { detectDialect } from '../../src/dialect/detect.js'

describe('detectDialect', () => {
  test.each<[string, string, string]>([
    ['flat', '= Ohio =\n\nInfobox\n- Country: Norway\n', '`= … =` on line 1, `Infobox` on line 3'],
    ['flat', '\n| a | b |\n| c | d |\n', '`| … |` on line 2'],
    [
      'flat',
      '  - Results**\n\n- Joseph Cleary (Labour): 15,611 votes\n',
      '`- …**` on line 1, `- … votes` on line 3',
    ],
    ['flat', '= Ohio =\n\nInfobox\n- a: [[b]] {{c}} [[d]]\n', '`= … =` on line 1, `Infobox` on line 3'],
    [
      'flat',
      '= Ohio =\n\nText.\n\n|- bgcolor="fff"\n| 1 || May 6 || 3–1\n|-\n| 2 || May 8 || 0–1\n|}\n',
      '`= … =` on line 1',
    ],
    ['wikitext', "= Ohio =\n\n'''Ohio'''\n\n|-\n| 1 || May 6\n|-\n| 2 || May 8\n|}\n", "`'''` on line 3"],
    ['markdown', '# Ohio\n\nText.\n', '`# …` on line 1'],
    ['markdown', 'Ohio\n====\n', '`===` on line 2'],
    ['markdown', '| a | b |\n|---|---|\n| c | d |\n', '`|---|` on line 2'],
    ['markdown', 'a | b\n--- | ---\nc | d\n', '`---|---` on line 2'],
    ['markdown', '- **Country:** Norway\n', '`- **` on line 1, `:**` on line 1'],
    ['markdown', '**Infobox**\n\n- Name: X\n', '`**Infobox` on line 1'],
    [
      'markdown',
      '# Ohio\n\n- Ada Roe (Red): 5 votes\n- Bo Lee (Blue): 4 votes\n- Cy Poe: 3 votes\n',
      '`# …` on line 1',
    ],
    ['wikitext', '\n\n{{Infobox election\n| country = Norway\n}}\n', '`{{Infobox` on line 3, `{{` on line 3'],
    ['wikitext', '{| class="wikitable"\n|-\n| a\n|}\n', '`{|` on line 1, `|}` on line 4'],
    ['wikitext', "'''Ohio''' is a [[state]].\n", "`[[` on line 1, `'''` on line 1"],
    ['wikitext', '#REDIRECT [[Ohio]]\n', '`#REDIRECT` on line 1, `[[` on line 1'],
  ])('%s: %j', (dialect, text, reason) => {
    const found = detectDialect(text)
    expect(found).toMatchObject({ dialect, certain: true })
    for (const part of reason.split(', ')) expect(found.reason).toContain(part)
  })

  test('takes a text without a sign for flat, and says that it is not certain', () => {
    expect(detectDialect('')).toEqual({ dialect: 'flat', certain: false, reason: 'no sign of any dialect' })
    expect(detectDialect('Just prose.\n').certain).toBe(false)
  })

  test('says what looks like another way of flattening', () => {
    const keys = detectDialect('Country:Norway\nYear:1966\nSong:none\n')
    expect(keys).toMatchObject({ dialect: 'flat', certain: false })
    expect(keys.reason).toContain('`Key:Value` on line 1')
    expect(detectDialect('Votes | 5 966 | |\nSeats | 8 | |\n').reason).toContain('another way of flattening')
  })

  test('looks at the start of a long text only', () => {
    expect(detectDialect(`${'x\n'.repeat(20_000)}= Ohio =\n`).certain).toBe(false)
  })
})

const corpus = new URL('../../../shared/corpus/', import.meta.url)

describe.skipIf(!existsSync(corpus))('real articles', () => {
  const read = (path: string): string => readFileSync(new URL(path, corpus), 'utf8')

  test('flattened ones are flat, for certain', () => {
    const files = readdirSync(new URL('flat/', corpus)).filter((file) => file.endsWith('.txt'))
    const other = files.filter((file) => {
      const { dialect, certain } = detectDialect(read(`flat/${file}`))
      return dialect !== 'flat' || !certain
    })
    expect(files.length).toBeGreaterThan(40)
    expect(other).toEqual([])
  })

  test('what other sites flatten is never certain', () => {
    for (const file of readdirSync(new URL('flat/otherflat/', corpus))) {
      expect(detectDialect(read(`flat/otherflat/${file}`))).toMatchObject({ dialect: 'flat', certain: false })
    }
  })

  test('wikitext is wikitext', () => {
    const files = readdirSync(new URL('wikitext/', corpus), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.wikitext'),
    )
    expect(files.length).toBeGreaterThan(400)
    expect(
      files.filter((file) => detectDialect(read(`wikitext/${encodeURI(file)}`)).dialect !== 'wikitext'),
    ).toEqual([])
  })
})
