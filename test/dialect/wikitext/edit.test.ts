import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as build from '../../../src/article/build.js'
import type { Article, Field, Infobox, Node, Table } from '../../../src/article/nodes.js'
import { visit } from '../../../src/article/visit.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'

/* A tree that was read and then changed: what was not changed keeps its bytes. */

function edited(source: string, change: (article: Article) => void): string {
  const article = parseWikitext(source)
  change(article)
  return renderWikitext(article)
}

function withValue(source: string, old: string, value: string): string {
  return edited(source, (article) =>
    visit(article, (node) => {
      if ('value' in node && node.value === old) node.value = value
      return undefined
    }),
  )
}

function box(article: Article): Infobox {
  const found = article.children.find((block) => block.type === 'infobox')
  if (found === undefined) throw new Error('no infobox')
  return found
}

function table(article: Article): Table {
  const found = article.children.find((block) => block.type === 'table')
  if (found === undefined) throw new Error('no table')
  return found
}

describe('a value is changed inside its markup', () => {
  test.each([
    ['| votes = 11,397\n', '11,397', '11,379', '| votes = 11,379\n'],
    [
      "|votes='''11,397'''<ref name=\"a\">x</ref>\n",
      '11,397',
      '11,379',
      "|votes='''11,379'''<ref name=\"a\">x</ref>\n",
    ],
    [
      '| share = {{nowrap|48.41%}} <!-- checked -->\n',
      '48.41%',
      '48.14%',
      '| share = {{nowrap|48.14%}} <!-- checked -->\n',
    ],
    [
      '| votes = [[List|2,615]] ([[Rank|1st]])\n',
      '2,615 (1st)',
      '2,651 (1st)',
      '| votes = [[List|2,651]] ([[Rank|1st]])\n',
    ],
    ['| votes = {{formatnum:11397}}\n', '11397', '11379', '| votes = {{formatnum:11379}}\n'],
    ['| a = x&nbsp;y\n', 'x\u00a0y', 'x\u00a0z', '| a = x&nbsp;z\n'],
    ['| a = [[A]] b\n', 'A b', 'C d', '| a = C d\n'],
    ["| a = '''[[A]]''' b<ref>r</ref>\n", 'A b', 'C | d', '| a = C &#124; d<ref>r</ref>\n'],
    ['| a = x\n', 'x', '[[y]]', '| a = &#91;[y&#93;]\n'],
  ])('%s', (line, old, value, expected) => {
    const around = (text: string) => `{{Infobox election\n| first = 1\n${text}| last = 2 }}\n\nProse.\n`
    expect(withValue(around(line), old, value)).toBe(around(expected))
  })

  test.each([
    ['| 11,397\n', '11,397', '-5', '| -5\n'],
    ['|5\n', '5', '-5', '|&#45;5\n'],
    ["| align=\"right\" | '''5''' || 6\n", '5', '7', "| align=\"right\" | '''7''' || 6\n"],
    ['| align="right" | 5 || {{nts|1234}}\n', '1234', '1243', '| align="right" | 5 || {{nts|1243}}\n'],
    ['| 5 || style="x" | [[A|b]]c\n', 'bc', 'de', '| 5 || style="x" | de\n'],
    ['! colspan="2" | Votes !! x\n', 'x', 'a | b', '! colspan="2" | Votes !! a &#124; b\n'],
    ['|\n| 5\n', '5', '6', '|\n| 6\n'],
    [
      '| <table><tr><td>5</td></tr></table>\n| 7<ref>a</ref> b\n',
      '7 b',
      'c',
      '| <table><tr><td>5</td></tr></table>\n| c<ref>a</ref>\n',
    ],
  ])('in a table: %s', (line, old, value, expected) => {
    const around = (text: string) => `{| class="wikitable"\n|-\n${text}|-\n| last\n|}\n`
    expect(withValue(around(line), old, value)).toBe(around(expected))
  })

  test.each([
    ["<td align=\"right\">'''5'''</td><td>6</td>", '5', '7', "<td align=\"right\">'''7'''</td><td>6</td>"],
    ['<td>[[A|b]]c</td> <td>6', 'bc', '-d|<e', '<td>&#45;d&#124;&#60;e</td> <td>6'],
    ['<th colspan="2">Votes<th>x', 'x', '</th>', '<th colspan="2">Votes<th>&#60;/th>'],
    ['<td></td>', '', 'x', '<td>x</td>'],
    ['<td>5\n</td>', '5', '6', '<td>6\n</td>'],
  ])('in a table of tags: %s', (line, old, value, expected) => {
    const around = (text: string) =>
      `<table class="wikitable">\n<caption>d</caption>\n<tr>${text}</tr>\n<tr><td>last</td></tr>\n</table>\n`
    expect(withValue(around(line), old, value)).toBe(around(expected))
  })

  test('in the templates of an election box', () => {
    const source = (votes: string) =>
      `{{Election box begin|title=X}}\n{{Election box candidate|party=P|candidate=[[A]]|votes=${votes}|percentage=10|change=}}\n{{Election box end}}\n`
    expect(withValue(source('1,234'), '1,234', '1,243')).toBe(source('1,243'))
  })

  test('in headings, items, paragraphs, captions and results', () => {
    const source = (a: string) =>
      `== ${a} ==\n* ''${a}'' and\n\nText of '''${a}''' here.\n\n{|\n|+ ${a}\n|-\n| x\n|}\n\n* Name: 5 votes\n`
    const changed = edited(source('old'), (article) =>
      visit(article, (node) => {
        if (!('value' in node)) return undefined
        node.value = node.value.replace('old', 'new')
        if (node.type === 'resultEntry') node.value = '6'
        return undefined
      }),
    )
    const caption = edited(changed, (article) => {
      const { caption: title } = table(article)
      if (title !== undefined) title.value = 'new'
    })
    expect(caption).toBe(source('new').replace('5 votes', '6 votes'))
  })
})

test('an empty value is filled where it stands', () => {
  const fill = (source: string) =>
    edited(source, (article) => {
      for (const field of box(article).children) if (field.value === '') field.value = 'x'
    })
  expect(fill('{{Infobox a\n| b =\n| c = 1\n}}')).toBe('{{Infobox a\n| b = x\n| c = 1\n}}')
  expect(fill('{{Infobox a\n| b = \n| c = 1\n}}')).toBe('{{Infobox a\n| b = x\n| c = 1\n}}')
  expect(fill('{{Infobox a|b=|c=1}}')).toBe('{{Infobox a|b= x|c=1}}')
})

describe('fields, rows and cells', () => {
  test('come and go with their lines', () => {
    const source = '{{Infobox a\n| b = 1\n| c = 2 <!-- two -->\n}}\n'
    expect(edited(source, (article) => box(article).children.push(build.field('New Key', '3')))).toBe(
      '{{Infobox a\n| b = 1\n| c = 2 <!-- two -->\n| new_key = 3\n}}\n',
    )
    expect(edited(source, (article) => box(article).children.unshift(build.field('z', '3')))).toBe(
      '{{Infobox a\n| z = 3\n| b = 1\n| c = 2 <!-- two -->\n}}\n',
    )
    expect(edited(source, (article) => box(article).children.shift())).toBe(
      '{{Infobox a\n| c = 2 <!-- two -->\n}}\n',
    )
    expect(edited('{{Infobox a|b=1|c=2}}', (article) => box(article).children.shift())).toBe(
      '{{Infobox a|c=2}}',
    )
  })

  test('come into what was empty', () => {
    const add = (article: Article) => box(article).children.push(build.field('b', '1'))
    expect(edited('{{Infobox a}}\n', add)).toBe('{{Infobox a\n| b = 1}}\n')
    expect(edited('{{Infobox a\n}}\n', add)).toBe('{{Infobox a\n| b = 1\n}}\n')
    const row = (article: Article) => table(article).children.push(build.tableRow(['5', '6']))
    expect(edited('{| class="x"\n|}\n', row)).toBe('{| class="x"\n|-\n| 5\n| 6\n|}\n')
  })

  test('a row is added and taken out', () => {
    const source = '{|\n! a !! b\n|- style="x"\n| 1 || 2\n|-\n| 3 || 4\n|}\nText\n'
    expect(edited(source, (article) => table(article).children.push(build.tableRow(['5', '6'])))).toBe(
      '{|\n! a !! b\n|- style="x"\n| 1 || 2\n|-\n| 3 || 4\n|-\n| 5\n| 6\n|}\nText\n',
    )
    expect(edited(source, (article) => table(article).children.splice(1, 1))).toBe(
      '{|\n! a !! b\n|-\n| 3 || 4\n|}\nText\n',
    )
  })

  test('a table of tags in which more than a text changes is written in marks', () => {
    const source =
      'a\n\n<table class="x">\n<tr><th>b</th><th>c</th></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>\nText\n'
    expect(edited(source, (article) => table(article).children.push(build.tableRow(['5', '6'])))).toBe(
      'a\n\n{| class="wikitable"\n|-\n! b\n! c\n|-\n| 1\n| 2\n|-\n| 5\n| 6\n|}\nText\n',
    )
  })

  test.each([
    ['{|\n| 1 || 2\n|}\n', '{|\n|-\n| 5\n| 6\n|-\n| 1 || 2\n|}\n'],
    [
      '{| class="x"\n! a !! b\n|-\n| 1 || 2\n|}',
      '{| class="x"\n|-\n| 5\n| 6\n|-\n! a !! b\n|-\n| 1 || 2\n|}',
    ],
    ['{|\n|+ c\n! a !! b\n|}', '{|\n|+ c\n|-\n| 5\n| 6\n|-\n! a !! b\n|}'],
    ['{|\n|- style="x"\n| 1 || 2\n|}', '{|\n|-\n| 5\n| 6\n|- style="x"\n| 1 || 2\n|}'],
    ['{|\r\n| 1 || 2\r\n|}\r\n', '{|\r\n|-\r\n| 5\r\n| 6\r\n|-\r\n| 1 || 2\r\n|}\r\n'],
  ])('a row comes before the first row, which had no mark: %j', (source, wanted) => {
    const rows = table(parseWikitext(source)).children.length
    const changed = edited(source, (article) => table(article).children.unshift(build.tableRow(['5', '6'])))
    expect(changed).toBe(wanted)
    expect(table(parseWikitext(changed)).children).toHaveLength(rows + 1)
  })

  test('line ends stay what they are', () => {
    const source = '\ufeff{{Infobox a\r\n| b = 1\r\n}}\r\n'
    expect(edited(source, (article) => box(article).children.push(build.field('c', '3')))).toBe(
      '\ufeff{{Infobox a\r\n| b = 1\r\n| c = 3\r\n}}\r\n',
    )
  })
})

test('whatever a value becomes, it is read back and nothing else changes', () => {
  const source = `{{Infobox a\n| b = '''x''' [[y|z]]{{efn|n}}\n| c = 2\n}}\n{|\n! h !! i\n|-\n| style="a" | {{nowrap|5}}\n| 6 || 7\n|}\n<table><tr><td>8 [[u]]</td><td>9</table>\n`
  const pieces = fc.constantFrom(
    'x',
    '5',
    ' ',
    '|',
    '||',
    '{',
    '}}',
    '[[',
    ']]',
    "''",
    '!',
    '!!',
    '-',
    '+',
    '=',
    '<',
    '&',
    '*',
    '\n',
    '</td>',
  )
  const value = fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => `a${parts.join('')}b`)
  const leaves = (article: Article): (Field | Node)[] => {
    const found: Node[] = []
    visit(article, (node) => {
      if (node.type === 'field' || node.type === 'tableCell') found.push(node)
      return undefined
    })
    return found
  }
  const values = (article: Article) => leaves(article).map((node) => ('value' in node ? node.value : ''))
  const before = values(parseWikitext(source))
  fc.assert(
    fc.property(value, fc.nat({ max: before.length - 1 }), (text, index) => {
      const changed = edited(source, (article) => {
        const node = leaves(article)[index]
        if (node !== undefined && 'value' in node) node.value = text
      })
      expect(values(parseWikitext(changed))).toEqual(before.map((old, at) => (at === index ? text : old)))
    }),
  )
})
