import { describe, expect, test } from 'vitest'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { toRecord } from '../../src/record/to-record.js'
import { read, readBox } from './read.js'

const election = ['Election Name: A', 'Ongoing: no']

describe('fields', () => {
  test('have camelCase keys, typed values and the order of the source', () => {
    const { name, fields } = readBox(
      ...election,
      'Election Date: 7 July 2020',
      'Weather_Report: sunny',
      'Seats: 12',
    )
    expect(name).toBeNull()
    expect(Object.entries(fields)).toEqual([
      ['electionName', 'A'],
      ['ongoing', false],
      ['electionDate', '2020-07-07'],
      ['weatherReport', 'sunny'],
      ['seats', 12],
    ])
  })

  test('of digits alone keep their place', () => {
    expect(Object.keys(readBox('Name: A', '2010: 5', '1: 6').fields)).toEqual(['name', '_2010', '_1'])
  })

  test('without a value are null', () => {
    expect(readBox('Owner:', 'Seats: —').fields).toEqual({ owner: null, seats: null })
  })

  test('called like something of every object are data', () => {
    const { fields } = readBox('constructor: a', 'toString: b', '__proto__: c', 'hasOwnProperty: d', '%: e')
    expect(Object.entries(fields)).toEqual([
      ['constructor', 'a'],
      ['toString', 'b'],
      ['__proto__', 'c'],
      ['hasOwnProperty', 'd'],
      ['%', 'e'],
    ])
  })

  test('in square kilometres are no second of their kind', () => {
    const { fields, groups } = readBox('Area Total Km2: 206.26', 'Volume m3: 5', 'km2: 7')
    expect(fields).toEqual({ areaTotalKm2: 206.26, volumeM3: 5 })
    expect(groups).toEqual({ numbered: [{ slot: 2, km: 7 }] })
  })

  test.each([
    ['Turnout: ▼ 60.5%', 60.5],
    ['Seats1: ▼28', 28],
    ['Seats1: ▼ −28', -28],
    ['Population: ▼ 2 988 400', 2988400],
    ['Inflation: ▼ 8.8% (2013)', 8.8],
    ['Gain: ▼ 8.8%', -8.8],
    ['Population Change: ▼ 1,234', -1234],
    ['Employees: ▲ 165,000[1]', 165000],
    ['Swing1: ▼ 2.5', -2.5],
    ['Seat Change1: ▼ 4', -4],
    ['Population Change: ▼ 1.5%', -1.5],
    ['Change from 2011: ▼ 12', -12],
    ['Score: ▼ 2.5 pp', -2.5],
  ])('take an arrow for no sign where they hold a level: %s', (line, value) => {
    const { fields, groups } = readBox(...election, line)
    const [entry] = groups.candidates ?? [fields]
    expect(Object.values(entry ?? {}).at(-1)).toBe(value)
  })

  test('share one style of numbers', () => {
    const lines = [
      ...election,
      'Candidate1: A',
      'Popular Vote1: 1.499.971',
      'Percentage1: 36,4%',
      'Popular Vote2: 482.790',
    ]
    const { candidates } = readBox(...lines).groups
    expect(candidates).toEqual([
      { slot: 1, candidate: 'A', popularVote: 1499971, percentage: 36.4 },
      { slot: 2, popularVote: 482790 },
    ])
  })

  test('of votes are no fractions, where one is grouped by another mark than the others', () => {
    const votes = (share: string) =>
      readBox(...election, 'Popular Vote1: 1,317,075', `Percentage1: ${share}`, 'Popular Vote2: 490.552')
        .groups.candidates
    expect(votes('43.83')).toEqual([
      { slot: 1, popularVote: 1317075, percentage: 43.83 },
      { slot: 2, popularVote: 490552 },
    ])
    // The share of the other may have got there.
    expect(votes('43.831')?.[1]).toEqual({ slot: 2, popularVote: 490.552 })
  })

  test('of the box’s own title keep it', () => {
    expect(read('= A town =\nA town\n- Population: 12\n').infoboxes[0]).toMatchObject({
      name: 'A town',
      fields: { population: 12 },
    })
  })
})

describe('numbered families', () => {
  test('are entries by slot, gaps kept, in order whatever the order of the lines', () => {
    const { groups } = readBox(
      ...election,
      'Candidate4: D',
      'Color1: 00539f',
      'Candidate1: A',
      'Votes4: 7',
      'Candidate2: B',
    )
    expect(groups.candidates).toEqual([
      { slot: 1, color: '#00539f', candidate: 'A' },
      { slot: 2, candidate: 'B' },
      { slot: 4, candidate: 'D', popularVote: 7 },
    ])
    expect(JSON.stringify(groups.candidates?.[0])).toBe('{"slot":1,"color":"#00539f","candidate":"A"}')
  })

  test('take leading-digit rows and inner numbers', () => {
    const { groups } = readBox(
      ...election,
      '1data2: x',
      '5data2: 4.5%',
      'Image2 Size: 160px',
      'leader2_since: 1 May 2001',
    )
    expect(groups.candidates).toEqual([
      { slot: 2, '1data': 'x', '5data': 4.5, imageSize: '160px', leaderSince: '2001-05-01' },
    ])
  })

  test('with parts are sorted by part, then slot', () => {
    const { groups } = readBox(
      ...election,
      'Part2 Choice1: Yes',
      'Part1 Choice2: No',
      'Part1 Choice1: Yes',
      'Part1 Votes1: 5',
    )
    expect(groups.choices).toEqual([
      { slot: 1, part: 1, choice: 'Yes', votes: 5 },
      { slot: 2, part: 1, choice: 'No' },
      { slot: 1, part: 2, choice: 'Yes' },
    ])
  })

  test('that no profile knows are numbered, and take a first member without number', () => {
    const { fields, groups } = readBox(
      'Year: 1985',
      'Team: Kerry',
      'Manager: M',
      'Team2: Dublin',
      'Manager2: H',
    )
    expect(fields).toEqual({ year: 1985 })
    expect(groups).toEqual({
      numbered: [
        { slot: 1, team: 'Kerry', manager: 'M' },
        { slot: 2, team: 'Dublin', manager: 'H' },
      ],
    })
  })

  test('leave a field alone whose slot 1 is there', () => {
    const { fields, groups } = readBox('Team: Kerry', 'Team1: Cork', 'Team2: Dublin')
    expect(fields).toEqual({ team: 'Kerry' })
    expect(groups.numbered).toEqual([
      { slot: 1, team: 'Cork' },
      { slot: 2, team: 'Dublin' },
    ])
  })

  test('whose member is called slot or part keep the number and the member', () => {
    const { groups } = readBox('Slot2: x', 'Part2: y')
    expect(groups.numbered).toEqual([{ slot: 2, slotValue: 'x', partValue: 'y' }])
  })
})

describe('keys given twice', () => {
  test('the last one wins', () => {
    expect(readBox('Name: a', 'Name: b', 'Name: c').fields).toEqual({ name: 'c' })
    expect(readBox('Foo Bar: a', 'foo_bar: b').fields).toEqual({ fooBar: 'b' })
  })

  test('an alias never displaces the key it stands for, whichever comes first', () => {
    for (const lines of [
      ['Candidate1: A', 'Nominee1: B'],
      ['Nominee1: B', 'Candidate1: A'],
    ])
      expect(readBox(...election, ...lines).groups.candidates).toEqual([
        { slot: 1, candidate: 'A', nominee: 'B' },
      ])
  })

  test('an alias given before and after its key keeps both of its values', () => {
    const text = `= A =\nInfobox\n- Election Name: A\n- Ongoing: no\n- Nominee1: B\n- Candidate1: A\n- Nominee1: C\n`
    const [box] = toRecord(parseFlat(text), { provenance: true }).infoboxes
    const [entry] = box?.groups.candidates ?? []
    expect(entry?.candidate).toMatchObject({ value: 'A' })
    expect(entry?.nominee).toMatchObject({ value: 'C', others: [{ value: 'B' }] })
  })

  test('all values are in provenance, in order', () => {
    const [box] = toRecord(parseFlat('= A =\nInfobox\n- Size: 1\n- Size: two\n- Size: 3\n'), {
      provenance: true,
    }).infoboxes
    expect(box?.fields.size).toMatchObject({
      value: 3,
      raw: '3',
      others: [
        { raw: '1', type: 'integer' },
        { raw: 'two', type: 'text' },
      ],
    })
  })
})

describe('fields glued by a lost bar', () => {
  test('may have nothing behind it', () => {
    expect(readBox('Wins: 20|', 'File: border|20px').fields).toEqual({ wins: 20, file: 'border|20px' })
  })

  test('are taken apart', () => {
    const { fields } = readBox('Mpcount: 9 | pre-season name = | pre-season cup = Gold')
    expect(fields).toEqual({ mpcount: 9, preSeasonName: null, preSeasonCup: 'Gold' })
  })

  test('with numbered keys go to their slots', () => {
    expect(readBox('Conf1 Champ: Packers | conf1_runner-up = Nationals').groups.numbered).toEqual([
      { slot: 1, confChamp: 'Packers', confRunnerUp: 'Nationals' },
    ])
  })

  test.each([
    'border|20px Jack',
    'a = b',
    'x | y',
    '| = z',
    'see a|b and c=d e',
    '{{Chronology | next = B {{c | d = e}} }}',
  ])('%j is one value', (value) => {
    expect(readBox(`Note: ${value}`).fields).toEqual({ note: value })
  })

  test('say where each part stands', () => {
    const text = '= A =\nInfobox\n- Count: 9 | cup name = Gold | cup size =\n'
    const [box] = toRecord(parseFlat(text), { provenance: true }).infoboxes
    for (const [key, wanted] of [
      ['count', '9'],
      ['cupName', 'Gold'],
    ] as const) {
      const leaf = box?.fields[key]
      expect(leaf?.raw.trim()).toBe(wanted)
      expect(text.slice(leaf?.at.offset, (leaf?.at.offset ?? 0) + (leaf?.at.length ?? 0)).trim()).toBe(wanted)
    }
  })
})

test('a point groups digits in a box of unknown fields where a comma begins decimals', () => {
  const box = (area: string) => readBox('Einwohner: 10.048 (Stand: 2019)', `Fläche: ${area}`).fields
  expect(box('87,57 km²').einwohner).toBe(10048)
  expect(box('87.57 km²').einwohner).toBe(10.048)
  expect(box('unbekannt').einwohner).toBe(10.048)
})
