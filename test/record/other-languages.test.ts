import { describe, expect, it } from 'vitest'
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
