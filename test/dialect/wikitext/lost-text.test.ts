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

test.each([
  ['{{maplink|zoom=5}}', '{{maplink|zoom=5}}', 'maplink'],
  [
    '{{Photomontage|photo1a=A.jpg|photo1b=B.jpg}}',
    '{{Photomontage|photo1a=A.jpg|photo1b=B.jpg}}',
    'Photomontage',
  ],
  ['{{party color cell|Labour Party (UK)}}', '{{party color cell|Labour Party (UK)}}', 'party color cell'],
])('a value of nothing but a template for the looks has its source: %s', (value, wanted, name) => {
  const text = `{{Infobox a\n| b = ${value}\n| c = 5 ${value}\n}}`
  const fields = toRecord(parseWikitext(text), { provenance: true }).infoboxes[0]?.fields
  expect(fields?.b).toMatchObject({ value: wanted, status: 'unknown', templates: [{ name }] })
  expect(fields?.c).toMatchObject({ value: 5, status: 'parsed' })
})

test('a swatch in a cell is none of its text, nor is a template that is given nothing', () => {
  const text =
    '{|\n! Party !! Votes\n|-\n| {{party color cell|Labour Party (UK)}} || 5\n|}\n{{Infobox a|b={{clear}}}}'
  const { tables, infoboxes } = recordOf(text)
  expect(tables[0]?.rows).toEqual([{ party: null, votes: 5 }])
  expect(infoboxes[0]?.fields).toEqual({ b: null })
})

test.each([
  ['{{CSS image crop|Image = A.jpg|bSize = 160}}', 'A.jpg'],
  ['{{Composition bar|38|650|#ccc}}', '38 / 650'],
  ['{{nowrap begin}}5{{nowrap end}}', 5],
])('%s shows %j', (value, shown) => {
  expect(recordOf(`{{Infobox a\n| b = ${value}\n}}`).infoboxes[0]?.fields).toEqual({ b: shown })
})
