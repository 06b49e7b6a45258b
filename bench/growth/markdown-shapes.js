import { lines, repeated, word } from './make.js'

const table = '| Candidate | Votes | % |\n| --- | --- | --- |\n'
const head = '# T\n\nInfobox\n\n- Election Name: T\n- Candidate1: Ann Lee\n- Popular Vote1: 5\n\n'

/** Markdown, which remark reads underneath. */
export const markdownShapes = {
  'Markdown, small tables': lines(
    head,
    (index) => `## S${index}\n\n${table}| ${word(index)} | ${index} | 1% |\n\n`,
  ),
  'Markdown, one table': lines(head + table, (index) => `| ${word(index)} Lee | ${index} | 1.5% |\n`),
  'Markdown, one infobox': lines(
    '# T\n\nInfobox\n\n',
    (index) => `- Candidate${index}: ${word(index)} Lee\n- Popular Vote${index}: ${index}\n`,
  ),
  'Markdown, paragraphs': repeated('**Turnout** was 48.5% of [12,345](voters) in the county.\n\n', head),
  'Markdown, one line': repeated('Turnout was 48.5% of 12,345 voters in the county. ', head),
  'Markdown, headings': lines('', (index) => `## ${word(index)}\n`),
  'Markdown, result lists': lines(
    '# T\n\n',
    (index) =>
      `*WARD ${word(index)}*\n\n- ${word(index)} Lee (Labour): ${index} votes\n- Bo Day (Green): 7 votes\n\nTotal: ${index} votes\n\n`,
  ),
  'Markdown, one line of brackets': repeated('[a](', head),
  'Markdown, one line of stars': repeated('*a **', head),
  'Markdown, one line of backticks': repeated('` `` ', head),
  'Markdown, one line of addresses': repeated('a@b.c www.', head),
  'Markdown, one line of tags': repeated('<a <!-- ', head),
  'Markdown, one line of entities': repeated('&amp;&#35;&', head),
  'Markdown, quotations ever deeper': repeated('> ', head),
  'Markdown, lists ever deeper': repeated('- ', head),
  'Markdown, definitions': lines(head, (index) => `[${word(index)}]: /a\n\n[${word(index)}] [^${index}]\n\n`),
  'Markdown, blank lines': repeated('\n', head),
  'Markdown, code': repeated('```\na\n', head),
}
