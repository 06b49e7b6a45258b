import { expect, test } from 'vitest'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'
import { toRecord } from '../../../src/record/to-record.js'

const fieldsOf = (text: string) => {
  const article = parseWikitext(text)
  expect(renderWikitext(article)).toBe(text)
  return toRecord(article).infoboxes[0]?.fields
}

test('the star with which a list begins is a mark, also behind the equals sign', () => {
  expect(
    fieldsOf(
      '{{Infobox ship\n|length=*{{convert|496|ft|m}} [[o/a]]\n*465 ft w/l\n|beam= * 1\n* 2\n|note=*5\n}}\n',
    ),
  ).toEqual({ length: ['496 ft o/a', '465 ft w/l'], beam: [1, 2], note: '*5' })
})

test('boxes that stand in the sections of a box are boxes', () => {
  const text = '{{Chembox\n| Name = Water\n| Section1 = {{Chembox Identifiers\n| Density = 1.0\n}}\n}}\n'
  expect(toRecord(parseWikitext(text)).infoboxes.map(({ fields }) => fields)).toEqual([
    { name: 'Water' },
    { density: 1 },
  ])
})
