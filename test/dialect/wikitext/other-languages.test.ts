import { expect, test } from 'vitest'
import { check } from '../../../src/check/check.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { toRecord } from '../../../src/record/to-record.js'

/* Elections as other Wikipedias write them: keys, headers and summary rows in their languages, decimals behind a comma. */

const told = (text: string) => check(parseWikitext(text)).filter(({ severity }) => severity !== 'info')
const rolesOf = (text: string) => toRecord(parseWikitext(text)).tables[0]?.columns.map(({ role }) => role)
const summariesOf = (text: string) =>
  toRecord(parseWikitext(text)).tables[0]?.summaries.map(({ role }) => role)

const spanish = (votes = '7.003.511') => `{{Ficha de elección
|encurso=no
|nombre_elección=Elecciones generales de Kelvia de 2011
|país=Kelvia
|fecha_elección={{fecha|20|11|2011}}
|participación=68.94
|registrados={{formatnum:35779491}}
|candidato1=[[Ada Moreno]]
|partido1=[[Partido Azul]]
|votos1=10866566
|escaños1=186
|porcentaje1=44.63
|candidato2=[[Blas Rubio]]
|partido2=Partido Rojo
|votos2=7003511
|escaños2=110
|porcentaje2=28.76
}}
{| class="wikitable sortable"
!rowspan=2 colspan=2|Candidatura
!colspan=3|Votos
!colspan=2|Escaños
|-
!N.º!!%!!±
!N.º!!±
|-
|bgcolor="#1D84CE"|
|[[Partido Azul]]
|align=right|10.866.566
|align=right|44,63
|align=right|{{increase}}4,69
|align=right|186
|align=right|{{increase}}32
|-
|bgcolor="#E30013"|
|Partido Rojo
|align=right|${votes}
|align=right|28,76
|align=right|{{decrease}}15,11
|align=right|110
|align=right|{{decrease}}59
|-
|
|Otros
|align=right|6.144.921
|align=right|25,24
|
|54
|
|-
|colspan=2|Votos en blanco
|333.461
|1,37
|
|
|
|-
!colspan=2|Total votos válidos
!24.348.459
!100,00
!
!350
!
|}
`

test('a Spanish infobox and table are one contest', () => {
  const { kind, data } = toRecord(parseWikitext(spanish()))
  expect(kind).toBe('election')
  expect(data).toMatchObject({
    name: 'Elecciones generales de Kelvia de 2011',
    place: 'Kelvia',
    date: '2011-11-20',
    turnout: 68.94,
    registered: 35779491,
    options: [
      { name: 'Partido Azul', slot: 1, votes: 10866566, share: 44.63, seats: 186, leader: 'Ada Moreno' },
      { name: 'Partido Rojo', slot: 2, votes: 7003511, share: 28.76, seats: 110, leader: 'Blas Rubio' },
      { name: 'Otros', votes: 6144921, seats: 54 },
    ],
  })
  expect(told(spanish())).toEqual([])
})

test('and a digit that is wrong in one of them is told', () => {
  const text = spanish('7.008.511')
  const [found, ...others] = told(text)
  expect(others).toEqual([])
  expect(found).toMatchObject({ severity: 'error', actual: '7.008.511', expected: ['7.003.511'] })
  expect(text.slice(...(found?.span ?? [0, 0]))).toBe('7.008.511')
})

const german = `{| class="wikitable" style="text-align:right"
! rowspan="2" | Partei
! colspan="3" | Zweitstimmen
! rowspan="2" | Sitze
|-
! Anzahl !! Prozent !! +/−
|-
| [[Die Roten]] || 14.921.877 || 46,7 || +6,8 || 255
|-
| Die Blauen || 11.252.215 || 35,2 || +2,7 || 193
|-
| Sonstige || 5.799.620 || 18,1 || −9,5 || –
|- style="font-weight:bold"
| Gültige Stimmen || 31.973.712 || 98,2 || || 448
|-
| Ungültige Stimmen || 583.069 || 1,8 || ||
|-
| Wähler || 32.556.781 || 71,5 || +0,7 ||
|-
| Wahlberechtigte || 45.533.959 || || ||
|}
`

test('German second votes are votes, and voters are no party', () => {
  expect(rolesOf(german)).toEqual(['party', 'votes', 'share', 'change', 'seats'])
  expect(summariesOf(german)).toEqual(['valid', 'invalid', 'turnout', 'registered'])
  expect(told(german)).toEqual([])
})

const russian = `{{Карточка выборов
|название = Президентские выборы в Кельвии
|дата = {{Дата|18|3|2018}}
|явка = 67,50&nbsp;%
|кандидат1 = [[Белов, Иван|Иван Белов]]
|голосов1 = 56 430 712
|процент1 = 76,69&nbsp;%
|кандидат2 = Анна Серова
|голосов2 = 17 148 280
|процент2 = 23,31&nbsp;%
}}
{| class="wikitable" style="text-align:right"
|-
! Кандидат !! Партия !! Голоса !! %
|-
| Иван Белов || Самовыдвижение || 56 430 712 || 76,69
|-
| Анна Серова || Синие || 17 148 280 || 23,31
|-
! colspan=2 | Действительных бюллетеней !! 73 578 992 !! 98,92
|-
! colspan=2 | Недействительных бюллетеней !! 802 258 !! 1,08
|-
! colspan=2 | Избирателей !! 110 192 000 !!
|}
`

test('a Russian infobox and table are one contest, with shares behind a comma', () => {
  expect(toRecord(parseWikitext(russian)).data).toMatchObject({
    date: '2018-03-18',
    turnout: 67.5,
    options: [
      { name: 'Иван Белов', votes: 56430712, share: 76.69 },
      { name: 'Анна Серова', votes: 17148280, share: 23.31 },
    ],
    totals: { valid: 73578992, invalid: 802258, registered: 110192000 },
  })
  expect(told(russian)).toEqual([])
})

test('a share behind a comma is a number in any infobox, a list of numbers is none', () => {
  const text = '{{Infobox Thing\n|anteil = 71,5 %\n|other = 1,5\n|third = 1,234 %\n}}'
  expect(toRecord(parseWikitext(text)).infoboxes[0]?.fields).toMatchObject({
    anteil: 71.5,
    other: '1,5',
  })
})

test('the date of a Portuguese or Italian box is called data', () => {
  const text =
    '{{Info/Eleição\n|data = {{dtlink|28|10|2018}}\n|candidato1 = Ada\n|votos1 = 57.797.847\n|porcentagem1 = 55,13%\n}}'
  expect(told(text)).toEqual([])
  expect(toRecord(parseWikitext(text)).data).toMatchObject({ date: '2018-10-28' })
})
