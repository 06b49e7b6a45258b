import { describe, expect, test } from 'vitest'
import * as build from '../../src/article/build.js'
import type { Article, Block } from '../../src/article/nodes.js'
import { printArticle } from '../../src/article/print.js'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { flatWriter } from '../../src/dialect/flat/writer.js'

const source = `= Ohio =

Infobox
- Country: Norway
- Year: 1966
- Song: none

Prose above.
| Candidate | Votes | |
| John Kerry | 11,397 | |
| Howard Dean | 7,060 |

== Sources ==
- one
  - two
- three
`

function print(change: (article: Article) => void, text = source): string {
  const article = parseFlat(text)
  change(article)
  return printArticle(article, flatWriter)
}

function only<Type extends Block['type']>(article: Article, type: Type): Extract<Block, { type: Type }> {
  for (const block of article.children) if (isOf(block, type)) return block
  throw new Error(`no ${type}`)
}

function isOf<Type extends Block['type']>(block: Block, type: Type): block is Extract<Block, { type: Type }> {
  return block.type === type
}

describe('printArticle', () => {
  test('gives an untouched tree back byte for byte, with mixed line ends and a byte order mark', () => {
    const text = '\ufeff= Ohio =\r\n\r\nInfobox\n- a:  b \r\n\n|x|y'
    expect(print(() => undefined, text)).toBe(text)
  })

  test('writes a changed value in its place', () => {
    const printed = print((article) => {
      const cell = only(article, 'table').children[1]?.children[1]
      if (cell !== undefined) cell.value = '11,398'
    })
    expect(printed).toBe(source.replace('11,397', '11,398'))
  })

  test('escapes what the place does not allow', () => {
    const printed = print((article) => {
      const cell = only(article, 'table').children[1]?.children[0]
      if (cell !== undefined) cell.value = 'a|b\nc'
    })
    expect(printed).toBe(source.replace('John Kerry', 'a\\|b<br>c'))
  })

  test('fills an empty cell', () => {
    const printed = print((article) => {
      const cell = only(article, 'table').children[1]?.children[2]
      if (cell !== undefined) cell.value = '46'
    })
    expect(printed).toBe(source.replace('| 11,397 | |', '| 11,397 | 46 |'))
  })

  test('writes a changed key, keeping the value', () => {
    const printed = print((article) => {
      const field = only(article, 'infobox').children[1]
      if (field?.type === 'field') field.key = 'Date'
    })
    expect(printed).toBe(source.replace('Year: 1966', 'Date: 1966'))
  })

  test('writes a heading of another depth afresh', () => {
    const printed = print((article) => {
      for (const block of article.children) if (block.type === 'heading' && block.depth === 2) block.depth = 3
    })
    expect(printed).toBe(source.replace('== Sources ==', '=== Sources ==='))
  })

  test('writes a box of another name afresh', () => {
    const printed = print((article) => {
      only(article, 'infobox').name = 'song'
    })
    expect(printed).toBe(source.replace('Infobox', 'Infobox song'))
  })

  test('takes removed fields, rows, cells and items out with their lines', () => {
    const printed = print((article) => {
      only(article, 'infobox').children.splice(1, 1)
      only(article, 'table').children.splice(2, 1)
      for (const row of only(article, 'table').children) row.children.splice(2, 1)
      only(article, 'list').children.splice(1, 1)
    })
    expect(printed).toBe(
      source
        .replace('- Year: 1966\n', '')
        .replace('| Howard Dean | 7,060 |\n', '')
        .replaceAll(' | |', ' |')
        .replace('  - two\n', ''),
    )
  })

  test('takes a removed block out and keeps its neighbours apart', () => {
    const printed = print((article) => {
      article.children = article.children.filter((block) => block.type !== 'table')
    })
    expect(printed).toContain('Prose above.\n\n== Sources ==')
    const first = print((article) => {
      article.children.splice(0, 1)
    })
    expect(first).toBe(source.slice(source.indexOf('Infobox')))
    const last = print((article) => {
      article.children.pop()
    })
    expect(last).toBe(`${source.slice(0, source.indexOf('- one') - 1)}\n`)
  })

  test('takes the only block out with its line', () => {
    expect(print((article) => article.children.pop(), '\nOnly prose.\n\n')).toBe('\n\n')
  })

  test('writes new nodes where they stand', () => {
    const printed = print((article) => {
      only(article, 'infobox').children.splice(1, 0, build.field('Artist', 'none'))
      only(article, 'table').children.push(build.tableRow(['Total', '18,457']))
      only(article, 'table').children[1]?.children.splice(1, 0, { type: 'tableCell', value: 'x' })
      article.children.splice(1, 0, build.paragraph('New prose.'))
      article.children.push(build.heading(2, 'Notes'))
    })
    expect(printed).toBe(
      source
        .replace('= Ohio =\n', '= Ohio =\n\nNew prose.\n')
        .replace('- Year', '- Artist: none\n- Year')
        .replace('| 7,060 |', '| 7,060 |\n| Total | 18,457 |')
        .replace('John Kerry |', 'John Kerry | x |')
        .replace('- three\n', '- three\n\n== Notes ==\n'),
    )
  })

  test('puts a new first child before all others', () => {
    const printed = print((article) => {
      article.children.unshift(build.heading(1, 'Title'))
      only(article, 'infobox').children.unshift(build.field('First', '1'))
    })
    expect(printed).toBe(`= Title =\n\n${source.replace('- Country', '- First: 1\n- Country')}`)
  })

  test('keeps a new block apart from a neighbour on the next line', () => {
    const printed = print((article) => {
      const at = article.children.findIndex((block) => block.type === 'paragraph')
      article.children.splice(at + 1, 0, build.paragraph('More.'))
    })
    expect(printed).toContain('Prose above.\n\nMore.\n\n| Candidate')
  })

  test('uses the line ends of the source', () => {
    const text = '= Ohio =\r\n\r\nProse.\r\n'
    expect(print((article) => article.children.push(build.infobox(null, [['a', 'b']])), text)).toBe(
      '= Ohio =\r\n\r\nProse.\r\n\r\nInfobox\r\n- a: b\r\n',
    )
  })

  test('writes a moved block where it was moved to', () => {
    const printed = print((article) => {
      article.children.reverse()
    }, '= A =\n\nProse.\n')
    expect(printed).toBe('Prose.\n\n= A =\n')
  })

  test('fills an article that had nothing', () => {
    expect(print((article) => article.children.push(build.heading(1, 'New'), build.list(['a'])), '')).toBe(
      '= New =\n\n- a',
    )
  })

  test('replaces all there was', () => {
    const printed = print((article) => {
      article.children = [build.paragraph('Else.')]
    }, '\nOnly prose.\n')
    expect(printed).toBe('\nElse.\n')
  })
})
