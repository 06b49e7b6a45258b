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

describe('an election of two rounds', () => {
  it.each([
    [
      'Élections municipales de 2020',
      'Tête de liste | Liste | Premier tour | | Second tour | ',
      'Voix | % | Voix | %',
    ],
    [
      'Elecciones de 2020',
      'Candidato | Partido | Primera vuelta | | Segunda vuelta | ',
      'Votos | % | Votos | %',
    ],
    ['Elezioni del 2020', 'Candidato | Partito | Primo turno | | Secondo turno | ', 'Voti | % | Voti | %'],
  ])('has rounds: %s', (title, upper, lower) => {
    const record = article(
      title,
      upper,
      ` | | ${lower}`,
      'Jeanne Morel | LR | 8 211 | 52,56 | 10 902 | 51,22',
      'Paul Aubry | PS | 7 411 | 47,44 | 10 382 | 48,78',
    )
    expect(optionsOf(record, 'name', 'rounds')[0]).toEqual([
      'Jeanne Morel',
      [
        { round: 1, votes: 8211, share: 52.56 },
        { round: 2, votes: 10902, share: 51.22 },
      ],
    ])
  })
})

it('numbers of an infobox with points and blanks between groups, and commas before decimals', () => {
  const { infoboxes, data } = wiki(
    '{{Ficha de elección|país=España|fecha_elección=28 de mayo de 2023',
    '|habitantes=1 326 315|registrados=1.015.021|votantes=675.813|participación_ant=66,52',
    '|imagen1=Archivo:A.jpg|candidato1=Ana Sol|partido1=PP|votos1=237 817|porcentaje1=35,76|diputados1=28|diputados1_ant=16',
    '|candidato2=Luis Mar|partido2=PSOE|votos2=197 102|porcentaje2=29,64|diputados2=23}}',
  )
  expect(infoboxes[0]?.fields).toMatchObject({
    habitantes: 1326315,
    votantes: 675813,
    participaciónAnt: 66.52,
  })
  expect(data?.options).toMatchObject([
    { name: 'PP', seats: 28, seatsBefore: 16, votes: 237817, image: 'A.jpg' },
    { name: 'PSOE', seats: 23 },
  ])
})

it('two numbers with a comma between them are none with decimals, where no other tells so', () => {
  const { infoboxes } = read('= X =\n\nInfobox\n- Shirts: 7,12\n- Seats: 12,13\n')
  expect(infoboxes[0]?.fields).toMatchObject({ shirts: '7,12' })
})

it('blank votes, who could vote and how many did', () => {
  const record = read(
    "= Volksabstimmung in Kelver 2014 =\n\nInfobox\n- Datum: 9. Februar 2014\n- Stimmberechtigte: 5'211'426\n- Stimmbeteiligung: 56,57 %\n\n| Antwort | Stimmen | % |\n| Ja | 1'463'854 | 50,33 |\n| Nein | 1'444'552 | 49,67 |\n| Gültige Stimmen | 2'908'406 | 100,00 |\n| Leere Stimmen | 30'797 | |\n| Ungültige Stimmen | 8'850 | |\n",
  )
  expect(record.data).toMatchObject({ registered: 5211426, turnout: 56.57 })
  expect(optionsOf(record, 'name')).toEqual([['Ja'], ['Nein']])
})
