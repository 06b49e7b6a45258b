import { expect, test } from 'vitest'
import type { Infobox, Node } from '../../../src/article/nodes.js'
import { printArticle } from '../../../src/article/print.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'
import { flatWriter } from '../../../src/dialect/flat/writer.js'

/** A footnote of the template, far too long for a title, as the line above the fields. */
const note =
  'chambers|Seats of the two chambers are counted together, and those that no voter of the state fills are left out here.'

function boxOf(text: string): Infobox | undefined {
  const article = parseFlat(text)
  expect(printArticle(article, flatWriter)).toBe(text)
  const isBox = (node: Node): node is Infobox => node.type === 'infobox'
  return article.children.find(isBox)
}

test('a sentence above numbered fields is what was left of a template, and they are a box', () => {
  const box = boxOf(
    `= 2020 Ohio elections =\n\n${note}\n- Type: legislative\n- Seats Before1: 22\n- Seats Before2: 21\n\nHeld in 2020.\n`,
  )
  expect(box?.name).toBe(note)
  expect(box?.children.map((child) => child.type === 'field' && child.value)).toEqual([
    'legislative',
    '22',
    '21',
  ])
})

test.each([
  ['Infobox:\n- A: 1\n- B: 2\n', null],
  ['Infobox: HMS Vimiera\n- A: 1\n- B: 2\n', 'HMS Vimiera'],
])('a colon may stand behind the word: %j', (text, name) => {
  expect(boxOf(`= Ohio =\n\n${text}\nProse.\n`)).toMatchObject({
    name,
    children: [{ value: '1' }, { value: '2' }],
  })
})

test('the word and a colon without a field under it are none', () => {
  expect(boxOf('= Ohio =\n\nInfobox: the box.\n\nInfobox:\n\nProse.\n')).toBeUndefined()
})

test('a sentence above a list with keys stays prose', () => {
  const list = '- North: by fishers of the coast\n- South: by farmers of the plain\n'
  expect(boxOf(`= Skerry =\n\nThe island was settled from three sides in three ages.\n${list}`)).toBe(
    undefined,
  )
  expect(boxOf('= Skerry =\n\nTwo roads lead there.\n- A1: the coast\n- A2: the plain\n')).toBe(undefined)
  expect(boxOf('= Skerry =\n\nOne family lives there.\n- Party1: the only one\n')).toBe(undefined)
})

test('a title may have lost its second line', () => {
  const fields = '- Date: 17 June 1978\n- Yes: 2,251,336\n- No: 403,313\n'
  expect(boxOf(`= 1978 Upper House referendum =\n\n1978 Upper House referendum,\n${fields}`)?.name).toBe(
    '1978 Upper House referendum,',
  )
  expect(boxOf(`= Skerry =\n\nIn the vote of that year,\n${fields}`)).toBe(undefined)
  expect(boxOf(`= Skerry =\n\n1978 saw a vote on it,\n${fields}`)).toBe(undefined)
})
