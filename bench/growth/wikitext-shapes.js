import { lines, repeated, word } from './make.js'

const box = '{{Infobox election\n| votes = '
const table = '{| class="wikitable"\n! Candidate !! Votes\n|-\n| '

/** One thing inside itself, as deep as fits. */
const nested =
  (open, close = '', inside = 'a') =>
  (size) => {
    const depth = Math.max(1, Math.floor((size - inside.length) / (open.length + close.length)))
    return open.repeat(depth) + inside + close.repeat(depth)
  }

/** What opens a construct, what closes it, and something whole of the kind. */
const constructs = {
  template: ['{{a|', '}}', '{{a|b=c}} '],
  'template by name': ['{{a|b=', '}}', '{{nowrap|5}} '],
  'template of lines': ['{{a\n| b = ', '\n}}', '{{a\n| b = c\n}}\n'],
  list: ['{{plainlist|\n* ', '\n}}', '{{plainlist|\n* a\n* b\n}}\n'],
  infobox: ['{{Infobox a\n| b = ', '\n}}', '{{Infobox a\n| b = c\n| d1 = 5\n}}\n'],
  argument: ['{{{a|', '}}}', '{{{a|b}}} '],
  braces: ['{', '}', '{ '],
  'double braces': ['{{', '}}', '{{}} '],
  link: ['[[a|', ']]', '[[a|b]] '],
  file: ['[[File:a.jpg|thumb|', ']]', '[[File:a.jpg|thumb|b]] '],
  'external link': ['[http://a ', ']', '[http://a b] '],
  comment: ['<!--', '-->', '<!-- a -->'],
  nowiki: ['<nowiki>', '</nowiki>', '<nowiki>[[</nowiki>'],
  reference: ['<ref>', '</ref>', '<ref name="a">b</ref>'],
  tag: ['<small>', '</small>', '<small>a</small>'],
  div: ['<div style="a">', '</div>', '<div>a</div>\n'],
  quotes: ["''", "'''", "'''a''' "],
  table: ['{|\n| ', '\n|}', '{|\n| a || 5\n|}\n'],
  'table on the same line': ['{|\n|\n', '\n|}\n', '{|\n|}\n'],
  'indented table': [':{|\n| ', '\n|}', ':{|\n| a\n|}\n'],
  heading: ['=', '=', '== a ==\n'],
  entity: ['&', ';', '&nbsp;&#49; '],
  'list item': ['*', '', '* a\n'],
  definition: [':', '', '; a : b\n'],
}

const byConstruct = Object.entries(constructs).flatMap(([name, [open, close, whole]]) => [
  [`${name}, again and again`, repeated(whole)],
  [`${name}, never closed`, repeated(open)],
  [`${name}, never closed, on lines`, repeated(`${open}\n`)],
  [`${name}, only closed`, repeated(close === '' ? open : close)],
  [`${name}, nested`, nested(open, close)],
  [`${name}, again and again in a value`, repeated(whole, box, '\n}}\n')],
  [`${name}, never closed in a value`, repeated(open, box, '\n}}\n')],
  [`${name}, again and again in a cell`, repeated(whole, table, '\n|}\n')],
  [`${name}, never closed in a cell`, repeated(open, table, '\n|}\n')],
])

const others = {
  'bars in a value': repeated('|', '{{Infobox a', '}}'),
  'bars in a table': repeated('|', '{|\n', '\n|}'),
  'equals signs in a value': repeated('=', '{{Infobox a|b', '}}'),
  'parameters on one line': lines('{{Infobox a', (index) => `|${word(index)}=${index}`),
  'parameters on lines': lines('{{Infobox election\n', (index) => `| votes${index} = ${index}\n`),
  'one parameter again and again': repeated('| a = 5\n', '{{Infobox a\n', '}}'),
  'positional parameters': repeated('|a', '{{Infobox a', '}}'),
  'an unknown template of many parameters': repeated('|a=b', '{{Infobox a\n| v = {{Unknown', '}}\n}}'),
  'items of a list': repeated('|[[a]]', '{{Infobox a\n| v = {{ubl', '}}\n}}'),
  'breaks in a value': repeated('a<br>', '{{Infobox a\n| v = ', '\n}}'),
  'links in a value': repeated('[[a|5]], ', '{{Infobox a\n| v = ', '\n}}'),
  'rows of a table': lines(table, (index) => `${word(index)} || ${index}\n|-\n| `),
  'cells of a row': repeated(' || 5', table, '\n|}'),
  'header cells of a row': repeated(' !! a', '{|\n! a', '\n|}'),
  'empty rows': repeated('|-\n', '{|\n', '|}'),
  'row spans that reach down': repeated('| rowspan="1000" | a || b\n|-\n', '{|\n', '|}'),
  'column spans that reach over': repeated('| colspan="1000" | a || b\n|-\n', '{|\n', '|}'),
  'spans both ways': repeated('| rowspan="1000000" colspan="1000000" | 5\n|-\n', '{|\n! a !! b\n|-\n', '|}'),
  'attributes of a cell': repeated('rowspan=2 ', '{|\n| ', '| 5\n|}'),
  'attributes without spaces before a template': repeated('style=a', '{|\n| ', '" {{n/a}}\n|}'),
  captions: repeated('|+ a\n', '{|\n', '|}'),
  'rows of an election box': lines(
    '{{Election box begin | title=a}}\n',
    (index) => `{{Election box candidate|party=P|candidate=${word(index)}|votes=${index}|percentage=1.0}}\n`,
  ),
  'other columns of an election box': lines(
    '{{Election box begin}}\n',
    (index) => `{{Election box candidate|candidate=a|votes=5|${word(index)}=1}}\n`,
  ),
  'beginnings of election boxes': repeated('{{Election box begin}}'),
  'comments between the rows of an election box': repeated(
    '<!-- a -->{{Election box turnout|votes=5}}',
    '{{Election box begin}}',
  ),
  'election boxes in a cell': repeated('{{Election box candidate|candidate=a|votes=5}}', table, '\n|}'),
  'rows of election results': lines(
    '{{Election results\n',
    (index) => `|party${index % 9000}=P|votes${index % 9000}=${index}|seats${index % 9000}_2=5\n`,
    '}}',
  ),
  'election results in election results': nested('{{Election results|party1=a|votes1=', '}}'),
  'boxes by their shape': repeated('{{A\n|b=1\n|c=2\n|d=3\n}}\n'),
  'parameters of what might be a box': repeated('|b=1\n', '{{A\n', '}} a'),
  'templates for the looks': repeated('{{maplink|a=1}}', '{{Infobox a\n| v = ', '\n}}'),
  categories: lines('', (index) => `[[Category:${word(index)}|a]]\n`),
  'one category': repeated('[[Category:A]]'),
  'references in any case': repeated('<Ref>a</rEf>'),
  'one line of prose': repeated('The turnout was 48.5% of 12,345 [[voter]]s. '),
  'prose and constructs': repeated("'''A''' {{b|c}} [[d]]<ref>e</ref> &amp; <br/> 1,234.\n\n"),
  'one heading': repeated('a', '== ', ' ==\n'),
  redirects: repeated('#REDIRECT [[a]]\n'),
  'magic words': repeated('__TOC__'),
  underscores: repeated('_'),
  'braces of all kinds': repeated('{{{{{a|}}}|b}} '),
  'tables of tags in tables of tags': nested('<table><tr><td>', '</td></tr></table>'),
  'tables of tags in tables of marks': nested('{|\n| <table><td>\n', '</table>\n|}\n'),
  'tables of tags that are never closed': repeated('<table><tr><td>'),
  'tables of tags without cells': repeated('<table>a'),
  'closing tags of cells': repeated('</td>', '<table><td>', '</table>'),
  'rows of a table of tags': repeated(
    '<tr><td>a</td><td>5</td></tr>\n',
    '<table><tr><th>b</th><th>c</th></tr>\n',
    '</table>',
  ),
  'links that are never closed in a table of tags': repeated('<td>[[a', '<table>', '</table>'),
  'bars in a table of tags in a template': repeated('<table><td>|', '{{a|', '}}'),
  'tables in templates in tables': nested('{|\n| {{a|\n', '}}\n|}\n'),
  'links in templates in links': nested('[[a|{{b|', '}}]]'),
  'line breaks in a header': repeated('a<br>&nbsp;', '{|\n! ', '\n|-\n| b\n|}'),
  'everything unclosed': repeated('{{a|[[b|<ref>{|\n| c\n<!-- '),
}

/** Wikitext that is made to hurt: every construct again and again, never closed, only closed, inside itself, in values and cells. */
export const wikitextShapes = Object.fromEntries(
  [...byConstruct, ...Object.entries(others)].map(([name, shape]) => [`wikitext: ${name}`, shape]),
)
