import { describe, expect, it } from 'vitest'
import { templateKey } from '../../../src/article/template-source.js'
import { shippedTemplates } from '../../../src/dialect/wikitext/templates/shipped.js'
import { readValue } from './read-value.js'

type Case = readonly [source: string, value: unknown]

function holds(cases: readonly Case[]): void {
  it.each(cases)('%s', (source, value) => {
    const leaf = readValue(source)
    expect(leaf.value).toEqual(value)
    expect(leaf.templates).toBeUndefined()
  })
}

it('knows no template twice', () => {
  const names = shippedTemplates.flatMap(({ names }) => names.map(templateKey))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

describe('numbers are written by templates of other wikis', () => {
  holds([
    ['{{FormatZahl|34997}}', 34997],
    ['{{num|214503}}', 214503],
  ])
})

describe('ships are called as their templates say', () => {
  holds([
    ['{{USS|Iowa|BB-61}}', 'USS Iowa (BB-61)'],
    ['{{USS|Iowa|BB-61|2}}', 'Iowa'],
    ['{{HMS|Hood|51|6}}', 'HMS Hood'],
    ['{{ship|SMS|Emden}}', 'SMS Emden'],
    ['{{ship||Fram}}', 'Fram'],
  ])

  it('in formats that are known', () => {
    expect(readValue('{{USS|Iowa|BB-61|4}}')).toMatchObject({ status: 'unknown' })
  })
})

describe('ratings, medals and marks', () => {
  holds([
    ['{{USRaceRating|Likely|D|Flip}}', 'Likely D (Flip)'],
    ['{{USRaceRating|Tossup}}', 'Tossup'],
    ['{{Rating|4}}', '4/5'],
    ['{{rating|7.5|10}}', '7.5/10'],
    ['{{MedalGold|2000 Sydney|[[Sprint|100 m]]}}', 'Gold: 2000 Sydney, 100 m'],
    ['{{Medal|Silver|2000 Sydney}}', 'Silver: 2000 Sydney'],
    ['12{{dagger}}', 12],
    ['{{DNF}}', 'DNF'],
  ])
})

describe('wrappers show what they hold', () => {
  holds([
    ['{{nowrap|48.41%}}', 48.41],
    ['{{small|{{nowrap|11,397}}}}', 11397],
    ['{{lang|fr|Le Monde}}', 'Le Monde'],
    ['{{lang-de|Die Welt}}', 'Die Welt'],
    ['{{langx|de|Die Welt}}', 'Die Welt'],
    ['{{transl|ar|DIN|Kitāb}}', 'Kitāb'],
    ['{{abbr|km|kilometre}}', 'km'],
    ['{{color|red|{{nts|1,204}}}}', 1204],
    ['{{ntsh|5}} 11,397', 11397],
    ['{{sort|007|Seven}}', 'Seven'],
    ['{{sortname|John|Smith}}', 'John Smith'],
    ['{{val|1.5|0.2|ul=kg}}', '1.5 ± 0.2 kg'],
    ['{{Template:Nowrap|5}}', 5],
    ['a{{!}}b{{=}}c', 'a|b=c'],
    ['A{{·}}B', 'A · B'],
    ['{{nowrap|}}', null],
  ])

  it('which page they lead to is kept', () => {
    expect(readValue('{{ill|Jan Novák|cs|lt=Novák}}').links).toEqual([{ text: 'Novák', target: 'Jan Novák' }])
    expect(readValue('{{URL|http://example.com|Example}}').links).toEqual([
      { text: 'Example', target: 'http://example.com' },
    ])
  })
})

describe('lists are arrays', () => {
  holds([
    ['{{plainlist|\n* [[A]]\n* 5\n}}', ['A', 5]],
    ['{{flatlist|\n* a\n* b\n}}', ['a', 'b']],
    ['{{startplainlist}}\n* a\n* b\n{{endplainlist}}', ['a', 'b']],
    ['{{ubl|[[A]]|[[B|b]]|5}}', ['A', 'b', 5]],
    ['{{unbulleted list|a|b}}', ['a', 'b']],
    ['{{hlist|a|b|c}}', ['a', 'b', 'c']],
    ['{{Br list|a|b}}', ['a', 'b']],
    ['{{ordered list|a|b}}', ['a', 'b']],
    ['a<br>b<br/>c<br />d', ['a', 'b', 'c', 'd']],
    ['{{collapsible list|title=Many|1|2|3|4|5|6|7|8|9|10|11}}', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ])

  it('with their links', () => {
    const { items } = readValue('{{ubl|[[A]]|[[B|b]]}}')
    expect(items?.map(({ links }) => links)).toEqual([
      [{ text: 'A', target: 'A' }],
      [{ text: 'b', target: 'B' }],
    ])
  })
})

describe('dates say what they state and no age', () => {
  holds([
    ['{{start date|2015|03|05}}', '2015-03-05'],
    ['{{start date|year=2015|month=3}}', '2015-03'],
    ['{{birth date and age|1960|5|3|df=y}}', '1960-05-03'],
    ['{{birth date|1879|March|14}}', '1879-03-14'],
    ['{{birth-date|5 March 2015}}', '2015-03-05'],
    ['{{death date and age|2000|1|2|1930|5|6}}', '2000-01-02'],
    ['{{Date de naissance|1er|août|1990}}', '1990-08-01'],
    ['{{Fecha|5|3|1990}}', '1990-03-05'],
    ['{{Födelsedatum|1990|5|3}}', '1990-05-03'],
    ['{{dts|2001|8|3}}', '2001-08-03'],
    ['{{film date|2011|4|7||df=y}}', '2011-04-07'],
    ['{{film date|2015|3|5|Venice|2016|1|1|Italy}}', ['2015-03-05', '2016-01-01']],
    ['{{start and end dates|2015|3|5|2015|4|1}}', '2015-03-05/2015-04-01'],
  ])

  it('what is no date is not made one', () => {
    expect(readValue('{{start date|2015|13|5}}')).toMatchObject({ status: 'unknown' })
    expect(readValue('{{start date|13|5}}')).toMatchObject({ status: 'unknown' })
  })

  it('an age needs a clock', () => {
    expect(readValue('{{age|1990|1|1}}')).toMatchObject({ value: '{{age|1990|1|1}}', status: 'unknown' })
    expect(readValue('{{birth date|1990|1|1}} ({{age|1990|1|1}})')).toMatchObject({
      value: '1990-01-01',
      status: 'partial',
    })
  })
})

describe('measures, places and money are as stated', () => {
  holds([
    ['{{convert|6|ft|2|in}}', '6 ft 2 in'],
    ['{{convert|5|to|7|km|mi|abbr=on}}', '5 to 7 km'],
    ['{{convert|5|ft|11+1/2|in|m}}', '5 ft 11½ in'],
    ['{{convert|3/4|in}}', '¾ in'],
    ['{{convert|2+7/16|in}}', '2 7/16 in'],
    ['{{cvt|10|x|20|m}}', '10 × 20 m'],
    ['{{convert|100|sqmi|km2}}', '100 sq mi'],
    ['{{convert|-4|C|F}}', '-4 °C'],
    ['{{height|m=1.77}}', '1.77 m'],
    ['{{height|in=2|ft=6}}', '6 ft 2 in'],
    ['{{coord|52|31|12|N|13|24|18|E|type:city|display=title}}', '52°31′12″N 13°24′18″E'],
    ['{{coord|38.9|-77.03|display=inline}}', '38.9°N 77.03°W'],
    ['{{coord|38.9|N|77.03|W}}', '38.9°N 77.03°W'],
    ['{{Coordinate|NS=52/31/7/N|EW=13/24/29/E|type=city}}', '52°31′7″N 13°24′29″E'],
    ['{{US$|1.5 billion}}', 'US$1.5 billion'],
    ['{{INRConvert|100|c}}', '₹100 crore'],
    ['{{frac|4|1|2}}', 4.5],
    ['{{percentage|220197|443717|2}}', 49.63],
    ['{{percentage|1|3}}', 33],
    ['{{percentage|1|2000|1}}', 0.1],
    ['4{{frac|1|2}}', 4.5],
    ['5,000<sup>1</sup>', '5,000¹'],
    ['10<sup>6</sup>', '10⁶'],
    ['12 km{{sup|2}}', '12 km²'],
    ['10<sup>th</sup>', '10th'],
    ['{{val|1.5|0.2|u=m}}', '1.5 ± 0.2 m'],
    ['{{val|1.5|+0.3|-0.1|u=m}}', '1.5 +0.3 -0.1 m'],
    ['{{val|3.14|(2)|ul=s}}', '3.14(2) s'],
    ['{{val|10|-|20|u=km}}', '10–20 km'],
    ['{{val|10|to|20|u=km}}', '10 to 20 km'],
    ['{{val|5.97|e=24|u=kg}}', '5.97 × 10^24 kg'],
    ['5.97{{e|24}} kg', '5.97 × 10^24 kg'],
    ['{{duration|m=4|s=8}}', '4:08'],
    ['{{duration|s=45}}', '0:45'],
    ['{{duration|h=1|s=2}}', '1:00:02'],
    ['{{duration|1|2|3}}', '1:02:03'],
    ['{{duration|1:02:03}}', '1:02:03'],
    ['{{date|5|mei|2015}}', '2015-05-05'],
    ['{{дата|26|марта|2000}}', '2000-03-26'],
    ['{{age|1989|7|23|2003|7|24}}', 14],
    ['{{age|1989|7|23|2003|7|22}}', 13],
    ['{{age in days|2007|02|27|2008|03|02}}', 369],
    ['{{age in days|day1=12|month1=08|year1=2017|day2=10|month2=09|year2=2017}}', 29],
    ['{{ayd|1989|7|23|2003|7|24}}', '14 years, 1 day'],
    ['{{ayd|12 Aug 2003|24 Sep 2011}}', '8 years, 43 days'],
    ['{{Age in years and days|2007|02|27|2008|03|02}}', '1 year, 4 days'],
    ['{{age in years and days|1 Jan 2011|31 Dec 2012|sep=and}}', '1 year and 365 days'],
    ['{{age in years and days|1 Jan 2011|31 Dec 2012|duration=on}}', '2 years, 0 days'],
    ['{{winning percentage|10|5|1}}', 0.656],
    ['{{winpct|16|0}}', 1],
    ['{{ushr|Ohio|3}}', "Ohio's 3rd congressional district"],
    ['{{ushr|Ohio|12|X}}', 'Ohio 12'],
    ['{{ushr|Utah|AL}}', "Utah's at-large congressional district"],
    ['{{goal|27||45+1|pen.}}', '27′, 45+1′ (pen.)'],
    ['{{post-nominals|country=GBR|OBE|FRS}}', 'OBE, FRS'],
    ['{{IPAc-en|ˈ|t|ɛ|s|t}}', '/ˈtɛst/'],
  ])
})

describe('signs of change', () => {
  holds([
    ['{{increase}} 5.2%', 5.2],
    ['{{decrease}} 5.2%', -5.2],
    ['{{steady}} 5,000', 5000],
    ['{{daling}} 5.2%', -5.2],
    ['{{Spadek}} 48', -48],
    ['{{рост}} 48', 48],
    ['{{gaps|12|345|678}}', 12345678],
    ['{{bartable|12.5|%|2}}', 12.5],
    ['{{sdash}}', null],
    ['{{steady}}', 'steady'],
  ])
})

describe('countries and parties', () => {
  holds([
    ['{{flag|Germany}}', 'Germany'],
    ['{{flagcountry|USA}}', 'United States'],
    ['{{USA}}', 'United States'],
    ['{{flagicon|GER}} [[Berlin]]', 'Berlin'],
    ['{{flagicon|GER}}', 'GER'],
    ['{{party name with color|Labour Party (UK)}}', 'Labour Party (UK)'],
    ['{{legend0|#ff0000|Labour}}', 'Labour'],
    ['{{party shading/Democratic}} Bryan', 'Bryan'],
  ])
})

describe('notes stand beside the value', () => {
  it.each([
    '{{efn|as of 2010}}',
    '{{sfn|Smith|2010|p=3}}',
    '{{citation needed|date=May 2010}}',
    '{{cite web|title=12|url=http://example.com}}',
    '<ref name="a">12</ref>',
    '{{refn|group=a|12}}',
  ])('%s', (note) => {
    expect(readValue(`5,000${note}`)).toMatchObject({ value: 5000, status: 'parsed', references: [note] })
  })
})

describe('nothing vanishes', () => {
  it.each([
    ['{{mystery|5|x=6}}', '{{mystery|5|x=6}}', 'unknown'],
    ['12 {{mystery|5|x=6}}', 12, 'partial'],
    ['{{nowrap|{{mystery|5|x=6}}}}', '{{mystery|5|x=6}}', 'unknown'],
    ['{{small|12 {{mystery|5|x=6}}}}', 12, 'partial'],
    ['{{ubl|{{mystery|5|x=6}}|b}}', ['{{mystery|5|x=6}}', 'b'], 'partial'],
    [
      '{{plainlist|\n* a\n* {{nowrap|{{mystery|5|x=6}}}}\n* b\n}}',
      ['a', '{{mystery|5|x=6}}', 'b'],
      'partial',
    ],
  ])('%s', (source, value, status) => {
    expect(readValue(source)).toMatchObject({
      value,
      status,
      templates: [{ name: 'mystery', source: '{{mystery|5|x=6}}', parameters: { 1: '5', x: '6' } }],
    })
  })

  it('a template that says nothing of what it was given is not known', () => {
    expect(readValue('{{nts|value=5}}')).toMatchObject({ value: '{{nts|value=5}}', status: 'unknown' })
    expect(readValue('{{official website}}')).toMatchObject({ status: 'unknown' })
  })
})

describe('places are those of the literal parts', () => {
  it.each([
    ['{{nowrap|48.41%}}', '48.41%'],
    ["{{small|'''11,397'''}}", '11,397'],
    ['{{height|m=1.77}}', '1.77'],
    ['{{nts|11397}}', '11397'],
  ])('%s', (source, raw) => {
    const { at, raw: stated } = readValue(source)
    const before = '{{Infobox thing\n| subject = '
    expect(stated).toBe(raw)
    expect(at).toEqual({
      line: 2,
      column: 13 + source.indexOf(raw),
      offset: before.length + source.indexOf(raw),
      length: raw.length,
    })
  })
})
