import { madeArticle } from '../articles/articles.js'
import { Random } from '../articles/random.js'

/*
 * Texts of one shape and any length: what real articles are made of, and what is made to hurt. Every shape is a
 * function from a length in characters to a text of about that length.
 */

/** As many lines as fit, each from its number. */
const lines = (head, line) => (size) => {
  let text = head
  for (let index = 1; text.length < size; index++) text += line(index)
  return text
}

/** One thing again and again between a head and a tail. */
const repeated =
  (part, head = '', tail = '') =>
  (size) =>
    head + part.repeat(Math.max(1, Math.floor((size - head.length - tail.length) / part.length))) + tail

const infobox = '= T =\n\nInfobox\n'
const election = `${infobox}- Election Name: T\n- Candidate1: Ann Lee\n- Popular Vote1: 5\n\n`
const header = '| Candidate | Votes | % |\n'
/** Letters for a number, so that names differ in more than digits. */
const word = (index) => `N${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)])}`

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

export const hostileShapes = {
  'one line of prose': repeated('Turnout was 48.5% of 12,345 voters in the county. '),
  'one cell': repeated('many words, 12,345 (48.41%) ', `${election}${header}| `, ' | 1 | 2 |\n'),
  'one key': repeated('Key ', `${infobox}- `, ': 5\n'),
  'one value': repeated('18 delegates (14 pledged), ', `${infobox}- Votes For Election: `, '\n'),
  'one candidate': repeated('Ann Lee, (withdrawn) [a] ', `${election}- Candidate2: `, '\n'),
  'one date': repeated('February 6–9, 2004 to ', `${infobox}- Election Date: `, '\n'),
  'one title': repeated('T', '= ', ' =\n'),
  'one heading of equals signs': repeated('='),
  'one caption': repeated('TITLE ', '  - ', '**\n\n- Ann Lee (Labour): 5 votes\n'),
  'one result entry': repeated('(Labour) ', '- Ann Lee ', ': 5 votes\n'),
  'one label': repeated('Date ', '', ': 5\n'),
  'one number': repeated('1', `${election}${header}| Ann Lee | `, ' | 1% |\n'),
  'one grouped number': repeated(',123', `${election}${header}| Ann Lee | 1`, ' | 1% |\n'),
  'one number of points': repeated('.', `${election}${header}| Ann Lee | 1`, '5 | 1% |\n'),
  'one percentage': repeated('9', `${infobox}- Percentage1: 0.`, '%\n'),
  'one line of brackets': repeated('(', `${infobox}- A: `, '\n'),
  'one line of square brackets': repeated('[', `${election}${header}| `, ' | 1 | 2 |\n'),
  'one line of closed brackets': repeated('[a]', `${election}${header}| Ann Lee`, ' | 1 | 2 |\n'),
  'one line of asterisks': repeated('*', `${election}${header}| Ann Lee`, ' | 1 | 2 |\n'),
  'one line of pipes': repeated('|'),
  'one line of cells': repeated(' 1 |', `${election}|`),
  'header of many columns': repeated(' Votes |', `${election}| Candidate |`, '\n| Ann Lee | 5 | 6 |\n'),
  'row wider than its header': repeated(' 5 |', `${election}${header}| Ann Lee |`, '\n'),
  'one line of bullets': repeated('- '),
  bullets: repeated('- \n'),
  'bullets with a colon': repeated('- a:\n', infobox),
  'bullets ever deeper': (size) => {
    let text = ''
    for (let depth = 0; text.length < size; depth++) text += `${' '.repeat(depth % 1000)}- a\n`
    return text
  },
  'one line of colons': repeated(': ', `${infobox}- A`),
  'one line of spaces': repeated(' ', 'a', 'b\n'),
  'spaces and a carriage return': repeated(' \r', 'a', 'b\n'),
  'blank lines': repeated('\n'),
  'blank lines inside a box': repeated('\n', `${infobox}- A: 1\n`, '- B: 2\n'),
  'values going on after a blank line': repeated('- A: 1\n\nmore\n', infobox),
  'lines after a field': repeated('more\n', `${infobox}- A: 1\n`),
  'line breaks as tags': repeated('a<br>', `${infobox}- A: `, '\n'),
  'opening tags': repeated('<br', `${infobox}- A: br>`, '\n'),
  backslashes: repeated('\\', '| ', ' | 1 |\n'),
  'escaped pipes': repeated('\\|', '| ', ' | 1 |\n'),
  captions: repeated('  - a**\n\n'),
  'captions without a table': repeated('  - a**\n'),
  'words Infobox': repeated('Infobox\n'),
  'words Infobox far apart': repeated('Infobox\n\n'),
  'possible titles of boxes': repeated('Lee\n- a\n\n'),
  residue: repeated('|-\n! Home team\n'),
  'rows of one pipe': repeated('|\n', header),
  'delimiter rows': repeated('|---|---|\n', header),
  'rows of empty cells': repeated('| | | |\n', election + header),
  'captions as rows': lines(election, (index) => `| Caption ${index} | | |\n`),
  'header rows': repeated(header, election),
  'words of other scripts': repeated('Ελλάδα 選挙 🗳 ', `${infobox}- A: `, '\n'),
  NUL: repeated('\0'),
  'lone surrogates': repeated('\ud800'),
  '__proto__ as key': repeated('- __proto__: 1\n', infobox),
}

export const shapes = { ...usualShapes, ...hostileShapes }

/** Shapes with a node for every few characters. */
export const dense = new Set([
  'one line of pipes',
  'one line of cells',
  'row wider than its header',
  'bullets',
  'bullets with a colon',
  'bullets ever deeper',
  'words Infobox',
  'words Infobox far apart',
  'possible titles of boxes',
  'rows of one pipe',
  'delimiter rows',
  'rows of empty cells',
  'header of many columns',
])
