import { election, header, infobox, lines, parts, repeated, word } from './make.js'

const candidates = (index) =>
  `- Candidate${index}: ${word(index)} Lee\n- Party${index}: ${word(index % 50)}\n- Popular Vote${index}: ${index}\n- Percentage${index}: 1.5%\n`
const box = { head: `${infobox}- Election Name: T\n`, line: candidates }
const table = { head: `\n${header}`, line: (index) => `| ${word(index)} Lee | ${index} | 1.5% |\n` }

/** What gives the checks work: numbers that agree, that do not, and more of each kind of remark than any article has. */
export const checkedShapes = {
  'candidates in infobox and table': parts(box, table),
  'candidates with other numbers in the table': parts(box, {
    ...table,
    line: (index) => `| ${word(index)} Lee | ${index + (index % 3)} | 1.6% |\n`,
  }),
  'candidates with other names in the table': parts(box, {
    ...table,
    line: (index) => `| ${word(index)}x Lea | ${index} | 1.5% |\n`,
  }),
  'table with a wrong total': (size) =>
    `${table.head}${lines('', table.line)(size)}| Total | 12345 | 100% |\n`,
  'table with shares of its total': (size) =>
    `${table.head}${lines('', (index) => `| ${word(index)} Lee | 7 | 0.01% |\n`)(size)}| Total | 70000 | 100% |\n`,
  'candidates of one name': parts(
    { ...box, line: (index) => `- Candidate${index}: Ann Lee\n- Popular Vote${index}: ${index}\n` },
    { ...table, line: (index) => `| Ann Lee | ${index} | 1.5% |\n` },
  ),
  'wide header over short rows': parts(
    { head: `${election}| Candidate |`, line: () => ' Votes | % |' },
    { head: '\n', line: (index) => `| ${word(index)} Lee | 5 |\n` },
  ),
  'wide header without labels over short rows': parts(
    { head: `${election}| Candidate | Votes |`, line: (index) => ` ${index % 3 === 0 ? word(index) : ''} |` },
    { head: '\n', line: (index) => `| ${word(index)} Lee | 5 |\n` },
  ),
  'one wide row among short ones': parts(
    { head: `${election}${header}| Ann Lee |`, line: () => ' 5 |' },
    { head: '\n', line: (index) => `| ${word(index)} Lee | 5 |\n` },
  ),
  'sub-headings': lines(
    election + header,
    (index) => `| Ward ${word(index)} | | |\n| Ann Lee | ${index} | 5% |\n`,
  ),
  'sub-headings over other names': lines(
    election + header,
    (index) => `| Ward ${word(index)} | | |\n| ${word(index)} Lee | ${index} | 5% |\n`,
  ),
  'subtotals after every row': lines(
    election + header,
    (index) => `| ${word(index)} Lee | ${index} | 5% |\n| Total | ${index} | 5% |\n`,
  ),
  'valid and invalid votes': lines(
    election + header,
    (index) => `| Valid votes | ${index} | 5% |\n| Invalid votes | 5 | 5% |\n`,
  ),
  'invalid votes, then totals': parts(
    { head: election + header, line: () => '| Invalid votes | 5 | 5% |\n' },
    { head: '', line: (index) => `| Total | ${index} | 5% |\n` },
  ),
  'turnout, majority and registered': lines(
    election + header,
    (index) =>
      `| ${word(index)} Lee | ${index} | 5% |\n| Turnout | ${index} | 5% |\n| Majority | 5 | 5% |\n| Registered electors | 9 | |\n`,
  ),
  'tables with wrong totals': lines(
    election,
    (index) =>
      `==S${index}==\n${header}| ${word(index)} | ${index} | 40% |\n| Bo Day | 5 | 60% |\n| Total | 7 | 100% |\n\n`,
  ),
  'infoboxes of elections': lines(
    '= T =\n\n',
    (index) =>
      `Infobox\n- Election Name: T\n- Election Date: 2004-02-${10 + (index % 19)}\n- Candidate1: ${word(index)} Lee\n- Popular Vote1: ${index}\n- Percentage1: 48%\n- Candidate2: Bo Day\n- Popular Vote2: 5\n- Percentage2: 50%\n\n`,
  ),
  'shares beside every count': repeated(
    ' 5 | 50% |',
    `${election}| Candidate |`,
    `\n| Ann Lee |${' 5 | 50% |'.repeat(9)}\n`,
  ),
  'columns of counts and shares': (size) => {
    const columns = Math.max(1, Math.floor(size / 5 / 11))
    const row = (name, cells) => `| ${name} |${cells.repeat(columns)}\n`
    return `${election}${row('Candidate', ' Votes | % |')}${row('Ann Lee', ' 5 | 50% |')}${row('Bo Day', ' 5 | 50% |')}${row('Cy Fox', ' 5 | 50% |')}${row('Total', ' 15 | 99% |')}`
  },
  'columns of numbers with a total': (size) => {
    const columns = Math.max(1, Math.floor(size / 4 / 6))
    const row = (name, cell) =>
      `| ${name} |${Array.from({ length: columns }, (_, at) => cell(at)).join('')}\n`
    return `= T =\n\n${row('Country', (at) => ` ${word(at)} |`)}${row('Ann', (at) => ` ${at} |`)}${row('Bo', () => ' 5 |')}${row('Total', (at) => ` ${at} |`)}`
  },
  'rounds of one election': (size) => {
    const columns = Math.max(1, Math.floor(size / 4 / 12))
    const row = (name, cell) =>
      `| ${name} |${Array.from({ length: columns }, (_, at) => cell(at + 1)).join('')}\n`
    return `${election}${row('Candidate', (at) => ` Votes (round ${at}) |`)}${row('Ann Lee', (at) => ` ${at} |`)}${row('Bo Day', () => ' 5 |')}${row('Total', (at) => ` ${at + 5} |`)}`
  },
  'rows that are wholes': lines(
    `${election}| County | A | A % | B | B % | Margin | Margin % | Total |\n`,
    (index) => `| ${word(index)} | 60 | 60.0% | 40 | 40.0% | 20 | 20.0% | 100 |\n`,
  ),
  'columns of row wholes with a margin': (size) => {
    const columns = Math.max(1, Math.floor(size / 5 / 11))
    const row = (name, cells) => `| ${name} |${cells.repeat(columns)}`
    return `${election}${row('County', ' A | A % |')} Margin | Margin % |\n${`${row('Alba', ' 5 | 50% |')} 0 | 0% |\n`.repeat(4)}`
  },
  'rows with a total': lines(
    '= T =\n\n| Place | Men | Women | Total |\n',
    (index) => `| ${word(index)} | ${index} | 5 | ${index + 5} |\n`,
  ),
  'rows with a turnout': lines(
    `${election}| County | Registered | Ballots | Turnout % |\n`,
    (index) => `| ${word(index)} | 200 | 100 | 50.0% |\n`,
  ),
  'invalid votes beside two counts': lines(
    `${election}| Party | Votes | Seats |\n| Ann | 5 | 5 |\n| Bo | 5 | 5 |\n| Total | 10 | 9 |\n`,
    (index) => `| Invalid votes | ${index} | 5 |\n`,
  ),
  'label of turnouts': repeated('turnout ', `${election}| County | `, '| Registered |\n| A | 5 | 9 |\n'),
  'seats and swings': lines(
    `${election}| Party | Votes | % | ± | Seats | +/– |\n`,
    (index) => `| ${word(index)} Party | ${index} | 1.5% | −0.3 | ${index % 7} | +1 |\n`,
  ),
  'delegates below a threshold': lines(
    `${election}| Candidate | Votes | % | Delegates |\n`,
    (index) => `| ${word(index)} Lee | ${index} | ${index % 30}% | ${index % 9} |\n`,
  ),
  league: lines(
    '= T =\n\n| Pos | Team | Pld | W | D | L | GF | GA | GD | Pts |\n',
    (index) => `| ${index} | ${word(index)} | 5 | 3 | 1 | 1 | 9 | 4 | +6 | 10 |\n`,
  ),
  'population of every year': lines(
    '= T =\n\nInfobox\n- Settlement Type: City\n- Population Total: 5\n\n| Year | Population | % |\n',
    (index) => `| ${1500 + (index % 500)} | ${index} | 2.5% |\n`,
  ),
  'populations in prose': lines(
    '= T =\n\nInfobox\n- Settlement Type: City\n- Population As Of: 2011\n- Population Total: 4,211\n\n',
    (index) =>
      `At the 2011 census it had a population of 4,${100 + (index % 900)}.${index % 20 ? ' ' : '\n\n'}`,
  ),
  'parties and what prose calls them': parts(
    { ...box, line: (index) => `- Party${index}: ${word(index)} Union\n- Seats${index}: ${index}\n` },
    {
      head: '\n',
      line: (index) => `The ${word(index)} Union (${word(index).toUpperCase()}) won 5 seats, up from 4.\n\n`,
    },
  ),
  'parts of a referendum': lines(
    `${infobox}- Name: T referendum\n`,
    (index) =>
      `- Part${index} Choice1: Yes\n- Part${index} Votes1: ${index}\n- Part${index} Percentage1: 60%\n`,
  ),
  'parties and colours': lines(
    `${infobox}- Election Name: T\n`,
    (index) =>
      `- Candidate${index}: ${word(index)} Lee\n- Party${index}: ${word(index % 999)}\n- Color${index}: ff00${10 + (index % 89)}\n`,
  ),
  'keys a letter away': lines(
    `${infobox}- Election Name: T\n`,
    (index) => `- Popular ${word(index)}te: 5\n- Elektion Date ${word(index)}: 5\n- Candidat${index}: A\n`,
  ),
  'slots far apart': lines(
    `${infobox}- Election Name: T\n`,
    (index) => `- Candidate${index * 97}: ${word(index)} Lee\n`,
  ),
  'slots backwards': lines(
    `${infobox}- Election Name: T\n`,
    (index) => `- Candidate${9e6 - index}: ${word(index)} Lee\n`,
  ),
  'images and sizes': lines(
    `${infobox}- Election Name: T\n`,
    (index) => `- Candidate${index}: A\n- Image${index}: x160px\n- Popular Vote${index}: <1%\n`,
  ),
  'cells of every form': lines(election + header, (index) => {
    const form = [
      '—',
      '<1%',
      '~300',
      '1.234',
      '1,234',
      '4½',
      '46[a]',
      '▲ 3',
      '1.2 million',
      '5 (48%)',
      '2004',
      'N/A',
    ]
    return `| ${word(index)} Lee* | ${form[index % 12]} | ${form[(index * 7) % 12]} |\n`
  }),
  'ragged rows': lines(election + header, (index) => `| ${word(index)} Lee |${' 5 |'.repeat(index % 7)}\n`),
  'combined cells': lines(
    `${election}| Candidate | Votes |\n`,
    (index) => `| ${word(index)} Lee | ${index} (1.5%) |\n`,
  ),
  'one line of sentences about candidates': (size) =>
    `${parts(box, table)(size / 2)}\n${lines('', (index) => `${word(index)} Lee won ${index} votes, or 1.5%, and 3 of 9 delegates. `)(size / 2)}\n`,
  'sentences about candidates': (size) =>
    `${parts(box, table)(size / 2)}\n${lines('', (index) => `${word(index)} Lee received over 1.5% of the vote and won.\n\n`)(size / 2)}`,
  'one line of a million numbers': lines(
    `${election}${header}| Ann Lee | 5 | 5% |\n\n`,
    (index) => `${index} `,
  ),
  'one line of shares': lines(
    `${election}${header}| Ann Lee | 5 | 5% |\n\n`,
    (index) => `${index % 100}.5% `,
  ),
  'one heading over sentences': (size) =>
    `${election}${header}| Ann Lee | 5 | 5% |\n\n== ${'In the county '.repeat(size / 28)}==\n${'Ann Lee won 5% of the vote. '.repeat(size / 56)}\n`,
  'one line of names': repeated(
    'Ann Lee and Bo Day, ',
    `${election}${header}| Ann Lee | 5 | 5% |\n| Bo Day | 5 | 5% |\n\n`,
  ),
  'one line of delegates': repeated('Ann Lee won 5 (of 9) delegates, ', `${election}- Delegates1: 4\n\n`),
  'one line of abbreviations': repeated('J. R. ', election),
  'one line of full stops': repeated('. ', election),
  'one line of winners': repeated(
    'Ann Lee won. ',
    `${election}${header}| Ann Lee | 5 | 5% |\n| Bo Day | 9 | 9% |\n\n`,
  ),
  'one line of dates': repeated(
    'It was held on February 3, 2004. ',
    `${infobox}- Election Name: T\n- Election Date: 2004-02-07\n\n`,
  ),
  'one line of days': repeated(
    '3 February to 5 March 2004, ',
    `${infobox}- Election Name: T\n- Election Date: 2004-02-07\n\n`,
  ),
  'one line of "over"': repeated('over about nearly ', election),
  'one title of years': repeated('2004 ', '= ', ' election =\n\nInfobox\n- Election Date: 2003-02-07\n'),
  'one neighbour of years': repeated(
    '2004 election ',
    `${infobox}- Election Name: T\n- Election Date: 2004-02-07\n- Next Election: `,
    '\n',
  ),
  'one list of countries': repeated('Maine, ', `${infobox}- Election Name: T\n- Country: `, '\n'),
  'one key of digits': repeated('1', `${infobox}- Candidate`, ': 5\n'),
  'one colour': repeated('f', `${infobox}- Election Name: T\n- Color1: #`, '\n'),
  'numbers of many digits': lines(
    election + header,
    (index) => `| ${word(index)} Lee | ${'123456789'.repeat(20)} | 1.${'5'.repeat(90)}% |\n`,
  ),
  'labels in years': lines('= 2004 T =\n\n', (index) => `Year ${1900 + (index % 200)}: ${index}\n`),
}
