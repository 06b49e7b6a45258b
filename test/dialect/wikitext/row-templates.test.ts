import { expect, test } from 'vitest'
import { tables } from './election-tables.js'

const rowsOf = (lines: string) =>
  tables(`{| class="wikitable"\n! colspan=2 | Party !! Candidate !! Votes\n${lines}\n|}\n`)[0]?.rows

test('a colour cell that is a template on a line of its own is a cell', () => {
  const rows = rowsOf(`|-
{{Party color cell|Labour Party (UK)}}
| [[Labour Party (UK)|Labour]] || Ada Brown || 12
|-
| style="background:red" |
| Red || Bo Clark || 5`)
  expect(rows).toEqual([
    ['Labour', 'Ada Brown', 12],
    ['Red', 'Bo Clark', 5],
  ])
})

test('a template that is a colour cell and a name fills two columns', () => {
  const rows = rowsOf(`|-
{{Canadian party colour|CA|Liberal|row}}
| Ada Brown || 12
|-
| {{Canadian party colour|CA|NDP|row}} || Bo Clark || 5`)
  expect(rows).toEqual([
    ['Liberal', 'Ada Brown', 12],
    ['NDP', 'Bo Clark', 5],
  ])
})

test('a template nobody knows fills what the other cells of its row leave', () => {
  const rows = rowsOf(`|-
{{Riverton party row|Red}}
| Ada Brown || 12
|-
| style="background:blue" | || Blue || Bo Clark || 5`)
  expect(rows?.map((row) => row.slice(-2))).toEqual([
    ['Ada Brown', 12],
    ['Bo Clark', 5],
  ])
})

test('a row that is nothing but a template nobody knows is not lost', () => {
  const text =
    '{|\n! Chart !! Peak\n|-\n{{Riverton chart|UK|3|artist=Ada Brown}}\n|-\n| French Albums || 7\n|}\n'
  const [table] = tables(text)
  expect(table?.rows).toEqual([['French Albums', 7]])
  expect(table?.summaries).toEqual([['heading', '{{Riverton chart|UK|3|artist=Ada Brown}}', null]])
})

test('a link that is never closed is no attribute', () => {
  expect(rowsOf('|-\n| see [[Red|x\n| Red || Ada Brown || 12')).toEqual([
    ['see [[Red|x', 'Red', 'Ada Brown', 12],
  ])
})

test('a template that stands for a row gives its cells', () => {
  const text = `{|
! Chart !! Peak
|-
{{single chart|UK|'''3'''<ref>Chart</ref>|artist=Ada Brown}}
|-
{{Album chart|Canada|12}}
|}
`
  expect(tables(text)[0]?.rows).toEqual([
    ['UK', 3],
    ['Canada', 12],
  ])
})

test('a template among the attributes of a table makes its headers', () => {
  const text = `{| {{MedalistTable|type=Race}}
|-
| 100 m
| {{flagIOCmedalist|[[Ada Brown]]|GBR|2008 Summer}}
| {{flagIOCteam|GBR|2008 Summer}}
| {{flagIOC|TON}}
|}
`
  const [table] = tables(text)
  expect(table?.columns.map(([label]) => label)).toEqual(['Race', 'Gold', 'Silver', 'Bronze'])
  expect(table?.rows).toEqual([['100 m', 'Ada Brown (GBR)', 'Great Britain', 'Tonga']])
})
