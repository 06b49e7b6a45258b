import { describe, expect, test } from 'vitest'
import * as build from '../../../src/article/build.js'
import type { Article, Block, TableCell } from '../../../src/article/nodes.js'
import { parseMarkdown } from '../../../src/dialect/markdown/parse.js'
import { renderMarkdown } from '../../../src/dialect/markdown/render.js'

function write(...blocks: Block[]): string {
  return renderMarkdown(build.article(blocks))
}

describe('an article is written', () => {
  test('with title, infobox, labels, captions and tables', () => {
    const written = write(
      build.heading(1, 'Vote in Ohio'),
      build.infobox(null, [
        ['Place', 'Ohio'],
        ['Image1', 'Ann_Lee (2).jpg'],
        ['Empty', ''],
      ]),
      build.heading(2, 'Results'),
      build.label('Date', 'May 3, 2008'),
      build.caption('All districts'),
      build.table([
        ['Candidate', 'Votes'],
        ['Ann Lee*', '1,200'],
      ]),
    )
    expect(written).toBe(`# Vote in Ohio

**Infobox**

- Place: Ohio
- Image1: Ann_Lee (2).jpg
- Empty:

## Results

**Date:** May 3, 2008

*All districts*

| Candidate | Votes |
| --- | --- |
| Ann Lee\\* | 1,200 |
`)
  })

  test('a title row becomes the caption, the words under it the header', () => {
    expect(
      write(
        build.table([
          ['Ohio', '', ''],
          ['Name', 'Votes', '%'],
          ['Ann', '1', '100'],
        ]),
      ),
    ).toBe('*Ohio*\n\n| Name | Votes | % |\n| --- | --- | --- |\n| Ann | 1 | 100 |\n')
  })

  test('a table whose first row holds numbers, or fewer cells than another, has an empty header', () => {
    expect(
      write(
        build.table([
          ['Ann', '5', '1'],
          ['Bo', '6', '2'],
        ]),
      ),
    ).toBe('| | | |\n| --- | --- | --- |\n| Ann | 5 | 1 |\n| Bo | 6 | 2 |\n')
    expect(
      write(
        build.heading(2, 'S'),
        build.table([
          ['Name', 'Votes'],
          ['', 'Bo', '6'],
        ]),
      ),
    ).toContain('| | | |\n')
  })

  test('spans become empty cells', () => {
    const cell = (value: string, spans: Partial<TableCell> = {}): TableCell => ({
      type: 'tableCell',
      value,
      ...spans,
    })
    const table: Block = {
      type: 'table',
      caption: { type: 'caption', value: 'Title' },
      children: [
        {
          type: 'tableRow',
          children: [cell('Party', { header: true, columnSpan: 2 }), cell('Votes', { header: true })],
        },
        { type: 'tableRow', children: [cell('', { rowSpan: 2 }), cell('Left'), cell('1')] },
        { type: 'tableRow', children: [cell('Right'), cell('2')] },
      ],
    }
    expect(write(table)).toBe(
      '*Title*\n\n| Party | | Votes |\n| --- | --- | --- |\n| | Left | 1 |\n| | Right | 2 |\n',
    )
  })

  test('lists right after each other take another bullet, and numbers stay', () => {
    const numbered: Block = {
      type: 'list',
      children: [
        { type: 'listItem', depth: 1, marker: '3.', value: 'c' },
        { type: 'listItem', depth: 2, marker: '-', value: 'd' },
      ],
    }
    expect(write(build.list(['a']), build.list(['b']), build.heading(2, 'S'), numbered)).toBe(
      '- a\n\n* b\n\n## S\n\n3. c\n   - d\n',
    )
  })

  test('what has no reading is written as code', () => {
    expect(write(build.unknown('|-\n! ``` x'))).toBe('````\n|-\n! ``` x\n````\n')
  })

  test('text that looks like something else does not become it', () => {
    expect(
      write(build.paragraph('Total: 5'), build.paragraph('1. *x*\n# y'), build.list(['A: b', 'C: d'])),
    ).toBe('Total\\: 5\n\n1\\. \\*x\\*\n\\# y\n\n- A\\: b\n- C: d\n')
  })
})

describe('a changed article', () => {
  const source = `# Vote

Infobox
- Place: **Ohio**, [here](x)
- Empty:

<!-- kept -->

| Name | Votes |
|:-----|------:|
| [Ann](x)  | **5** |

*Prose*  with   odd spaces.
`
  function change(edit: (article: Article) => void): string {
    const article = parseMarkdown(source)
    edit(article)
    return renderMarkdown(article)
  }
  function cellOf(article: Article, row: number, column: number): TableCell {
    const table = article.children.find((block) => block.type === 'table')
    const cell = table?.type === 'table' ? table.children[row]?.children[column] : undefined
    if (cell === undefined) throw new Error('no such cell')
    return cell
  }
  function infoboxOf(article: Article): Extract<Block, { type: 'infobox' }> {
    const infobox = article.children.find((block) => block.type === 'infobox')
    if (infobox?.type !== 'infobox') throw new Error('no infobox')
    return infobox
  }

  test('keeps every other byte, and the markup around the text', () => {
    const written = change((article) => {
      cellOf(article, 1, 1).value = '6|7'
    })
    expect(written).toBe(source.replace('**5**', '**6\\|7**'))
  })
  test('takes a value where there was none', () => {
    const written = change((article) => {
      const field = infoboxOf(article).children[1]
      if (field !== undefined) field.value = '*'
    })
    expect(written).toBe(source.replace('- Empty:', '- Empty: \\*'))
  })
  test('takes new fields, cells, rows and blocks', () => {
    const written = change((article) => {
      infoboxOf(article).children.push(build.field('New', 'a'))
      const table = article.children.find((block) => block.type === 'table')
      if (table?.type === 'table') table.children.push(build.tableRow(['Bo', '6']))
      article.children.push(build.heading(2, 'End'))
    })
    expect(written).toBe(
      source
        .replace('- Empty:\n', '- Empty:\n- New: a\n')
        .replace('**5** |\n', '**5** |\n| Bo | 6 |\n')
        .replace('spaces.\n', 'spaces.\n\n## End\n'),
    )
  })
  test('is read back as changed', () => {
    const written = change((article) => {
      const [title] = article.children
      if (title?.type === 'heading') title.value = 'Another # vote #'
      cellOf(article, 1, 0).value = ''
    })
    const again = parseMarkdown(written)
    expect(again.children[0]).toMatchObject({ type: 'heading', value: 'Another # vote #' })
    expect(cellOf(again, 1, 0).value).toBe('')
    expect(cellOf(again, 1, 1).value).toBe('5')
  })
})
