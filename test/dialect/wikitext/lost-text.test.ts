import { expect, test } from 'vitest'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { toRecord } from '../../../src/record/to-record.js'

const recordOf = (text: string) => toRecord(parseWikitext(text))

test('a table that is a frame around infoboxes gives the boxes', () => {
  const { infoboxes, tables } = recordOf(
    '{|{{Infobox ship begin}}\n{{Infobox ship career\n| Ship name = Vimiera\n}}\n{{Infobox ship image\n| Ship image = a.jpg\n}}\n|}\n',
  )
  expect(infoboxes.map(({ name }) => name)).toEqual([
    'Infobox ship begin',
    'Infobox ship career',
    'Infobox ship image',
  ])
  expect(infoboxes[1]?.fields).toEqual({ shipName: 'Vimiera' })
  expect(tables).toEqual([])
})

test('boxes beside and inside the cells of a table are read', () => {
  const { infoboxes, tables } = recordOf(
    '{|\n{{Infobox a|x=1}}\n! Party !! Votes\n|-\n| {{Infobox b|x=2}} || 5\n|}\n',
  )
  expect(infoboxes.map(({ name }) => name)).toEqual(['Infobox a', 'Infobox b'])
  expect(tables).toHaveLength(1)
})

test('a value that is only an address shows the address', () => {
  const { infoboxes } = recordOf(
    '{{Infobox band\n| website = [http://example.org/a]\n| votes = 12,345 [http://example.org]\n}}\n',
  )
  expect(infoboxes[0]?.fields).toEqual({ website: 'http://example.org/a', votes: 12345 })
})

test('each item of a list has the templates, links and references that hang on it', () => {
  const record = toRecord(
    parseWikitext(
      '{{Infobox a\n| names = [[Lee]] {{Nobody knows|1}}<br>Ann<ref>n</ref><br>[http://example.org [[x]] b]\n}}\n',
    ),
    { provenance: true },
  )
  const v = record.infoboxes[0]?.fields.names
  expect(v?.templates).toHaveLength(1)
  expect(
    v?.items?.map(({ status, links = [], templates = [], references = [] }) => [
      status,
      links.map(({ target }) => target),
      templates.map(({ name }) => name),
      references,
    ]),
  ).toEqual([
    ['partial', ['Lee'], ['Nobody knows'], []],
    ['parsed', [], [], ['<ref>n</ref>']],
    ['parsed', ['x', 'http://example.org'], [], []],
  ])
})
