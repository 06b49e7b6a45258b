import { describe, expect, it } from 'vitest'
import { parseWikitext } from '../../src/dialect/wikitext/parse.js'
import { toRecord } from '../../src/record/to-record.js'
import { optionsOf, read } from './read.js'

const article = (title: string, ...rows: string[]) =>
  read(`= ${title} =\n\n== 1 ==\n${rows.map((row) => `| ${row} |\n`).join('')}`)

describe('an election in another language', () => {
  it('is one by its title, and has its date', () => {
    const record = read(
      '= Volksabstimmung in Orlen 1954 =\n\nInfobox\n- Datum: 9. Mai 1954\n\n| | Stimmen |\n| Ja | 5 |\n',
    )
    expect(record.kind).toBe('election')
    expect(record.data?.date).toBe('1954-05-09')
  })

  it.each([
    ['Volksabstimmung in Orlen 1954', ' | Stimmen | Anteil', 'Ja | 12.345 | 61,7 %', 'Nein | 7.655 | 38,3 %'],
    ['Référendum de 1954', 'Choix | Voix | %', 'Oui | 12 345 | 61,7', 'Non | 7 655 | 38,3'],
    ['Folkomröstningen 1954', 'Alternativ | Röster | Andel', 'Ja | 12 345 | 61,7 %', 'Nej | 7 655 | 38,3 %'],
  ])('states answers: %s', (title, ...rows) => {
    const options = optionsOf(article(title, ...rows), 'kind', 'votes', 'share')
    expect(options).toEqual([
      ['choice', 12345, 61.7],
      ['choice', 7655, 38.3],
    ])
  })

  it.each([
    ['Landtagswahl in Selva 2010', 'Partei | Stimmen | %', 'Rote | 800 | 80,0', 'Sonstige | 200 | 20,0'],
    ['Élections de 2010', 'Parti | Voix | %', 'Rouges | 800 | 80,0', 'Divers | 200 | 20,0'],
    ['Elecciones de 2010', 'Partido | Votos | %', 'Rojos | 800 | 80,0', 'Otros | 200 | 20,0'],
  ])('has others: %s', (title, ...rows) => {
    expect(optionsOf(article(title, ...rows), 'kind', 'share')).toEqual([
      ['party', 80],
      ['others', 20],
    ])
  })
})

const wiki = (...lines: string[]) => toRecord(parseWikitext(lines.join('\n')))

describe('an infobox in another language', () => {
  it('is one of an election, with its parties', () => {
    const record = wiki(
      '{{Infobox Élection',
      '| nom = Élections législatives de 1958 | type = Législatives | date = 23 novembre 1958 | pays = France',
      '| leader1 = Jacques S | parti1 = UNR | voix1 = 3 608 958 | sièges1 = 189',
      '| leader2 = Maurice T | parti2 = PCF | voix2 = 3 882 204 | sièges2 = 10',
      '}}',
    )
    expect(record.data).toMatchObject({ place: 'France', date: '1958-11-23' })
    expect(optionsOf(record, 'name', 'leader', 'votes', 'seats')).toEqual([
      ['UNR', 'Jacques S', 3608958, 189],
      ['PCF', 'Maurice T', 3882204, 10],
    ])
  })

  it.each([
    ['Elezione', 'nome', 'paese', 'data'],
    ['Wybory infobox', 'nazwa', 'państwo', 'data'],
    ['Infobox verkiezingen', 'naam', 'land', 'datum'],
    ['Выборы', 'название', 'страна', 'дата'],
  ])('%s', (box, name, country, date) => {
    const record = wiki(`{{${box}`, `|${name} = X`, `|${country} = Y`, `|${date} = 19 maggio 1968`, '}}')
    expect(record.kind).toBe('election')
    expect(record.data).toMatchObject({ name: 'X', place: 'Y', date: '1968-05-19' })
  })
})

it('columns of other languages', () => {
  const columns = (...rows: string[]) => article('X', ...rows).tables[0]?.columns.map(({ role }) => role)
  expect(
    columns('Partij | Aantal stemmen | Percentage | Zetels | Verschil', 'KVP | 1.822.904 | 26,50% | 42 | -8'),
  ).toEqual(['party', 'votes', 'share', 'seats', 'change'])
  expect(
    columns('党派 | 得票数 | 得票率 | 議席 | 増減', '民主党 | 33,475,334票 | 47.43% | 308 | +193'),
  ).toEqual(['party', 'votes', 'share', 'seats', 'change'])
})
