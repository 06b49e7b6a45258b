import { describe, expect, test } from 'vitest'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'
import { toRecord } from '../../../src/record/to-record.js'

/* What other readers of wikitext get wrong, each kind of failure by its name. */

const recordOf = (text: string) => toRecord(parseWikitext(text))
const fieldsOf = (text: string) => recordOf(text).infoboxes.map(({ fields }) => fields)
const stated = (value: string) => fieldsOf(`{{Infobox x\n| a = ${value}\n| z = 1\n}}\n`)[0]
const provenOf = (value: string) =>
  toRecord(parseWikitext(`{{Infobox x\n| a = ${value}\n| z = 1\n}}\n`), { provenance: true }).infoboxes[0]
    ?.fields.a

describe('boxes', () => {
  test('an infobox that is never closed ends where the prose begins, and loses nothing', () => {
    const { infoboxes, sections } = recordOf(
      '{{Infobox x\n| a = 1\n| b = 2\n\nProse follows.\n\n== H ==\nMore.\n',
    )
    expect(infoboxes[0]?.fields).toEqual({ a: 1, b: 2 })
    expect(sections.map(({ text }) => text)).toEqual(['Prose follows.', 'More.'])
  })

  test('a box that does not begin its line', () => {
    const { infoboxes, sections } = recordOf('Before {{Infobox x|a=1}} and after.\n')
    expect(infoboxes[0]?.fields).toEqual({ a: 1 })
    expect(sections[0]?.text).toBe('Before\n\nand after.')
  })

  test('several boxes', () => {
    expect(fieldsOf('{{Infobox x|a=1}}\n{{Infobox y|a=2}}\n')).toEqual([{ a: 1 }, { a: 2 }])
  })

  test.each(['module', 'embed', 'child'])('a box nested in the parameter %s', (name) => {
    const text = `{{Infobox x\n| a = 1\n| ${name} = {{Infobox y\n | b = 2\n}}\n| c = 3\n}}\n`
    expect(fieldsOf(text)).toEqual([{ a: 1, [name]: null, c: 3 }, { b: 2 }])
  })

  test('the parameters of a template that is not read are none of the box', () => {
    const text = '{{Infobox x\n| a = {{Riverton series\n | b = 2\n | z = 3\n}}\n| z = 1\n}}\n'
    expect(fieldsOf(text)).toEqual([{ a: '{{Riverton series\n | b = 2\n | z = 3\n}}', z: 1 }])
  })

  test('bars and braces that are spelled as templates', () => {
    expect(stated('x {{!}} y')).toEqual({ a: 'x | y', z: 1 })
    expect(stated('{{((}}x{{))!}} y')).toEqual({ a: '{{x}}| y', z: 1 })
  })

  test('comments and references between parameters', () => {
    const text =
      '{{Infobox x\n| a = 1<ref name="n">p. 7 | b = 9</ref>\n<!-- | c = 9 -->\n<ref>d | e = 2</ref>\n| b = 2\n}}\n'
    expect(fieldsOf(text)).toEqual([{ a: 1, b: 2 }])
  })

  test.each([
    ['12<ref>34', '12<ref>34'],
    ['12<ref name=n>p. 7</ref>34', '12[*]34'],
    ['12<ref name=n /> 345', '12[*] 345'],
    ['12{{efn|p. 7}}4', '12[*]4'],
    ['12<ref>p. 7</ref>', 12],
    ['5<ref>p. 7</ref> 2015', '5 2015'],
    ['12<sub>3</sub>', '12₃'],
    ['CO<sub>2</sub>', 'CO2'],
  ])('digits on both sides of a note are no one number: %s', (value, a) => {
    expect(stated(value)).toEqual({ a, z: 1 })
  })

  test.each([
    ['<span style="display:none">007</span>7', 7],
    ['<span style="display: none;">12<br/></span> 5', 5],
    ['<span class="sortkey">x</span>5', 5],
    ['<div style="DISPLAY:NONE">a<div>b</div>c</div>7', 7],
    ['<span style="display:none">5', 5],
    ['<span style="color:red">5</span>7', 57],
  ])('what is not shown is no part of a value: %s', (value, a) => {
    expect(stated(value)).toEqual({ a, z: 1 })
  })

  test('what is drawn is a value where there is no other', () => {
    expect(stated('<gallery>\nA.jpg|The town\nB.jpg\n</gallery>')).toEqual({
      a: 'A.jpg|The town\nB.jpg',
      z: 1,
    })
    expect(stated('<gallery>\nA.jpg\n</gallery> A town')).toEqual({ a: 'A town', z: 1 })
  })

  test('markup that nowiki keeps from being read', () => {
    expect(stated('<nowiki>{{a|b}} [[c]]</nowiki>')).toEqual({ a: '{{a|b}} [[c]]', z: 1 })
  })

  test('parameters without =, by number, twice and empty', () => {
    const article = parseWikitext('{{Infobox x\n| stray\n| 2 = second\n| a = 1\n| a = 2\n| b =\n}}\n')
    expect(toRecord(article).infoboxes[0]?.fields).toEqual({ _1: 'stray', _2: 'second', a: 2, b: null })
    expect(toRecord(article, { provenance: true }).infoboxes[0]?.fields.a).toMatchObject({
      value: 2,
      others: [{ value: 1 }],
    })
  })

  test('numbers in keys: gaps, in the middle, in front', () => {
    const [box] = recordOf(
      '{{Infobox x\n| caps7 = 1\n| goals7 = 2\n| caps9 = 3\n| leader1_type = Mayor\n| leader1_name = X\n| 1data2 = q\n}}\n',
    ).infoboxes
    expect(box?.groups.numbered).toEqual([
      { slot: 1, leaderType: 'Mayor', leaderName: 'X' },
      { slot: 2, '1data': 'q' },
      { slot: 7, caps: 1, goals: 2 },
      { slot: 9, caps: 3 },
    ])
  })

  test.each([
    'Ficha de país',
    'Infoboks by',
    'Карточка футболиста',
    'Taxobox',
    'Automatic taxobox',
    'Geobox',
    'Infobox_person',
  ])('a box named %s', (name) => {
    expect(fieldsOf(`{{${name}\n| a = 1\n| b = 2\n}}\n`)).toEqual([{ a: 1, b: 2 }])
  })

  test('keys that mean something to JavaScript are data', () => {
    const fields = fieldsOf('{{Infobox x|__proto__=1|constructor=2|toString=3}}')[0] ?? {}
    expect(Object.entries(fields)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
      ['toString', 3],
    ])
  })

  test.each([
    '{{nowrap|1',
    '[[1',
    '<ref>1',
    '<!-- 1',
    '{{{1',
    '<nowiki>1',
    '{{#if:1',
    '[http://example.org 1',
  ])('a value with %s that is never closed takes no field with it', (value) => {
    expect(stated(value)).toMatchObject({ z: 1 })
    expect(Object.keys(stated(value) ?? {})).toEqual(['a', 'z'])
  })
})

describe('lists are lists, with their links', () => {
  test.each([
    ['{{plainlist|\n* [[City of A|A]]\n* B\n}}'],
    ['{{ubl|[[City of A|A]]|B}}'],
    ['{{unbulleted list|[[City of A|A]]|B}}'],
    ['{{flatlist|\n* [[City of A|A]]\n* B\n}}'],
    ['{{hlist|[[City of A|A]]|B}}'],
    ['{{Br list|[[City of A|A]]|B}}'],
    ['{{collapsible list|title=T|[[City of A|A]]|B}}'],
    ['[[City of A|A]]<br>B'],
    ['[[City of A|A]]<br/>B'],
    ['[[City of A|A]]<br />B'],
    ['\n* [[City of A|A]]\n* B'],
  ])('%s', (value) => {
    expect(provenOf(value)).toMatchObject({
      value: ['A', 'B'],
      type: 'list',
      links: [{ text: 'A', target: 'City of A' }],
    })
  })

  test('a collapsible list of more than nine items', () => {
    expect(stated('{{collapsible list|a|b|c|d|e|f|g|h|i|j|k|l}}')?.a).toEqual([...'abcdefghijkl'])
  })
})

describe('templates', () => {
  test.each([
    ['{{convert|6|ft|2|in}}', '6 ft 2 in'],
    ['{{coord|40|26|46|N|79|58|56|W}}', '40°26′46″N 79°58′56″W'],
    ['{{coord|40.5|-79.9}}', '40.5°N 79.9°W'],
    ['{{height|m=1.77}}', '1.77 m'],
    ['{{start date|2015|03|05}}', '2015-03-05'],
    ['{{birth date and age|1950|2|3}}', '1950-02-03'],
    ['{{formatnum:1234567}}', 1234567],
    ['{{increase}} 5.2%', 5.2],
    ['{{decrease}} 5.2%', -5.2],
    ['{{nts|1234}}', 1234],
    ['{{small|5}}', 5],
    ['{{nowrap|48.41%}}', 48.41],
    ["'''11,397'''", 11397],
    ['{{flag|France}}', 'France'],
    ['{{flagicon|France}} Paris', 'Paris'],
    ['{{URL|example.org}}', 'example.org'],
    ['{{lang|de|Haus}}', 'Haus'],
    ['{{USA}}', 'United States'],
    ['5{{sfn|Smith|2001|p=3}}', 5],
    ['5{{efn|note 3}}', 5],
    ['5{{cite web|title=X|date=2001}}', 5],
    ['5<ref>3</ref>', 5],
    ['5{{refn|group=n|3}}', 5],
  ])('%s is %j', (source, value) => {
    expect(stated(source)).toEqual({ a: value, z: 1 })
  })

  test.each([['{{age|1950|2|3}}'], ['{{party color|Labour Party (UK)}}'], ['{{Nobody knows|7|k=v}}']])(
    'what %s shows is told to be unknown, and its source is kept',
    (source) => {
      const leaf = provenOf(source)
      expect(leaf).toMatchObject({ value: source, status: 'unknown', templates: [{ source }] })
    },
  )

  test('a template nobody knows beside a number leaves the number, and its parameters stay reachable', () => {
    expect(provenOf('12 {{Nobody knows|7|k=v}}')).toMatchObject({
      value: 12,
      status: 'partial',
      templates: [{ name: 'Nobody knows', parameters: { 1: '7', k: 'v' } }],
    })
  })
})

describe('numbers', () => {
  test.each([
    ['2,615,060 ([[List of places|1st]])', 2615060],
    ['1.234.567', 1234567],
    ['3,94,364', 394364],
    ['−5', -5],
    ['$2,880 trillion', '$2,880 trillion'],
    ['12,345<sup>[3]</sup>', 12345],
    ['12,345[[#note|[3]]]', 12345],
    ['12,345{{ref label|a|3}}', 12345],
    ['12&nbsp;345', 12345],
    ["'''81,283,501''' (51.31%)", 81283501],
    ['[[File:Flag.svg|20px]] 12,345', 12345],
    ['12 345 678', 12345678],
    ['1.5', 1.5],
    ['1,5', '1,5'],
    ['–', null],
    ['{{n/a}}', null],
    ['1<!-- c -->2', 12],
    ['[[White British|White]] 87.1%', 'White 87.1%'],
  ])('%s is %j', (source, value) => {
    expect(stated(source)).toEqual({ a: value, z: 1 })
  })

  test('what follows a number in brackets is a note', () => {
    expect(provenOf('2,615,060 ([[List of places|1st]])')).toMatchObject({
      note: '(1st)',
      links: [{ text: '1st', target: 'List of places' }],
    })
  })

  test('the year of a census is not its population', () => {
    const text = '{{Infobox settlement|population_as_of=[[2010 census]]|population_total=12,345}}'
    expect(fieldsOf(text)).toEqual([{ populationAsOf: '2010 census', populationTotal: 12345 }])
  })
})

describe('what nests deeper than anyone writes', () => {
  test.each([
    ['{{a|', '}}'],
    ['[[a|', ']]'],
    ['{{{a|', '}}}'],
    ['{|\n| ', '\n|}'],
    ['<ref>', '</ref>'],
    ['<small>', '</small>'],
    ["''", "''"],
    ['{{Infobox x|a=', '}}'],
    ['* ', ''],
  ])('%j is read, closed or not, and printed back', (open, close) => {
    for (const text of [
      open.repeat(20_000) + close.repeat(20_000),
      open.repeat(20_000),
      `{{Infobox x|b=${open.repeat(5000)}`,
    ]) {
      const article = parseWikitext(text)
      expect(renderWikitext(article)).toBe(text)
      expect(toRecord(article).dialect).toBe('wikitext')
    }
  })
})

test.each(['== A ==<!-- a -->', '== A == <!-- a = b --> <!-- c --> ', '==A==<!-- a -->\r'])(
  'a heading with comments behind it: %j',
  (line) => {
    const text = `One.\n${line}\nTwo.\n`
    expect(recordOf(text).sections).toEqual([
      { heading: null, depth: 1, text: 'One.' },
      { heading: 'A', depth: 2, text: 'Two.' },
    ])
    expect(renderWikitext(parseWikitext(text))).toBe(text)
  },
)

test.each(['== A --> ==', '<!-- == A ==', '== A ==<!-- b', '= --><!-- ='])(
  '%j is read as it stands',
  (text) => {
    expect(renderWikitext(parseWikitext(text))).toBe(text)
  },
)

test.each([
  '{{Infobox x\n| a = 1\n',
  '{{Infobox x|a={{b|[[c|{{d}}}}',
  '{|\n! A\n{|\n| 1\n',
  '<ref name=a><ref/></ref><!--',
  '{{{{{a}}}}}}}}',
  '[[a|[[b]]|]]]',
])('%j prints back as it stands', (text) => {
  expect(renderWikitext(parseWikitext(text))).toBe(text)
})
