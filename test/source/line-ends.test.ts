import { describe, expect, test } from 'vitest'
import { applyFixes, check, parse, stringify, toRecord } from '../../src/index.js'
import { withLineFeeds } from '../../src/source/line-ends.js'

const flat =
  '= Ohio election =\n\nInfobox\n- Seats: 5\n\n== Results ==\n| Party | Votes |\n| Red | 60 |\n| Blue | 45 |\n| Total | 100 |\n'
const markdown = stringify(parse(flat), { to: 'markdown' })
const wikitext = stringify(parse(flat), { to: 'wikitext' })

test('carriage returns alone are line ends only where there is no line feed', () => {
  expect(withLineFeeds('a\rb\r\r')).toBe('a\nb\n\n')
  for (const text of ['a\r\nb\r\n', 'a\rb\n', 'a b', '']) expect(withLineFeeds(text)).toBe(text)
})

describe.each([
  ['flat', flat],
  ['markdown', markdown],
  ['wikitext', wikitext],
] as const)('%s with carriage returns alone', (dialect, text) => {
  const source = text.replaceAll('\n', '\r')

  test('is read as with line feeds, and printed as it is', () => {
    const article = parse(source)
    expect(article.dialect).toBe(dialect)
    expect(toRecord(article, { provenance: true })).toEqual(toRecord(parse(text), { provenance: true }))
    expect(stringify(article)).toBe(source)
  })

  test('keeps them where something is changed', () => {
    const article = parse(source)
    const [, box] = article.children
    const field = box?.type === 'infobox' ? box.children[0] : undefined
    if (field?.type !== 'field') throw new Error('no field')
    field.value = 'six\nseven'
    const text = stringify(article)
    expect(text).toMatch(/six.*seven/s)
    expect(text).not.toContain('\n')
  })

  test('has its findings in the same places, and is repaired there', () => {
    const findings = check(parse(source))
    expect(findings).toEqual(check(parse(text)))
    expect(applyFixes(source, findings, { suggested: true })).toBe(
      applyFixes(text, findings, { suggested: true }).replaceAll('\n', '\r'),
    )
  })
})
