import { madeArticle } from '../articles/articles.js'
import { Random } from '../articles/random.js'
import { election, header, infobox, lines, repeated, word } from './make.js'

/** What real articles are made of. */
export const usualShapes = {
  'many articles in one text': (size) => {
    const random = new Random(7)
    let text = ''
    while (text.length < size) text += `${madeArticle(random)}\n`
    return text
  },
  'fields, every key another': lines(infobox, (index) => `- ${word(index)} Key: ${index},123\n`),
  'fields, one key': lines(infobox, (index) => `- Country: ${index}\n`),
  'fields, numbered family of the profile': lines(
    infobox,
    (index) => `- Candidate${index}: ${word(index)} Lee\n- Popular Vote${index}: ${index}\n`,
  ),
  'fields, numbered family unknown': lines(infobox, (index) => `- Thing${index}: ${index}\n`),
  'fields, nested bullets': lines(`${infobox}- Office:\n`, (index) => `  - year ${index}\n`),
  infoboxes: lines('= T =\n\n', (index) => `Infobox\n- Name: ${word(index)}\n- Country: A\n\n`),
  'table, every name another': lines(
    election + header,
    (index) => `| ${word(index)} Lee | ${index} | 1.5% |\n`,
  ),
  'table, one name': lines(election + header, (index) => `| Ann Lee | ${index} | 1.5% |\n`),
  'table, initials of one surname': lines(
    election + header,
    (index) => `| ${'ABCDEFGHIJ'[index % 10]}. Lee${index % 7} | ${index} | 1.5% |\n`,
  ),
  'table without an infobox': lines(
    `= T =\n\n${header}`,
    (index) => `| ${word(index)} | ${index} | 1.5% |\n`,
  ),
  'table, rows shifted by one': lines(
    `${election}| Party | Candidate | Votes | % | |\n`,
    (index) => `| | Democratic | ${word(index)} Lee | ${index} | 1.5% |\n`,
  ),
  'table, total rows': lines(election + header, (index) => `| Total | ${index} | 100% |\n`),
  'table, total times': lines(
    '= T =\n\n| No. | Title | Writer | Length |\n',
    (index) => `| ${index} | ${word(index)} | Ann Lee | 3:45 |\n| Total length: | 47:03 |\n`,
  ),
  'table, dashes that lost their span': lines(
    '= T =\n\n| Club | Season | League | Cup | Total | | | |\n| Apps | Goals | Apps | Goals | Apps | Goals | | |\n',
    (index) =>
      `| ${word(index)} | 1990 | 10 | 2 | — | 10 | 2 | |\n| ${word(index)} | 1991 | 1 | 2 | 3 | 4 | 4 | 6 |\n`,
  ),
  'tables, small': lines(
    election,
    (index) => `==S${index}==\n${header}| ${word(index)} | ${index} | 1% |\n\n`,
  ),
  'tables of the same options': lines(
    election,
    (index) => `${header}| Ann Lee | ${index} | 1% |\n| Bo Day | 5 | 2% |\n\n`,
  ),
  'result lists': lines(
    '= T =\n\n',
    (index) =>
      `  - WARD ${word(index)}**\n\n- ${word(index)} Lee (Labour): ${index} votes\n- Bo Day (Green): 7 votes\nResult: Labour Hold\nTotal: ${index} votes\n\n`,
  ),
  'result list, one': lines('= T =\n\n', (index) => `- ${word(index)} Lee (Labour): ${index},123 votes\n`),
  'prose, short lines': repeated('Turnout was 48.5% of 12,345 voters in the county.\n'),
  'prose, one paragraph a line': repeated(
    `${'Turnout was 48.5% of 12,345 voters in the county. '.repeat(20)}\n\n`,
  ),
  headings: lines('', (index) => `== ${word(index)} ==\n`),
  labels: lines('= T =\n\n', (index) => `Primary date: February ${index % 28}, 2004\n`),
  lists: lines('', (index) => `${' '.repeat((index % 5) * 2)}- item ${index}\n`),
}
