import { describe, expect, it } from 'vitest'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { toRecord } from '../../../src/record/to-record.js'
import { readValue } from './read-value.js'

function boxesOf(text: string) {
  return toRecord(parseWikitext(text)).infoboxes.map(({ name }) => name)
}

const parameters = '\n|Nome = A\n|Anno = 1999\n|Durata = 90\n|Regista = B\n|Paese = Italia\n'

describe('infobox templates', () => {
  it.each([
    'Infobox person',
    'infobox_film',
    'Ficha de persona',
    'Infoboks by',
    'Карточка персоны',
    'Taxobox',
    'Automatic taxobox',
    'Geobox',
    'Bio',
    'Info/Político',
    'Miejscowość infobox',
    'Селище инфо',
    'Geokesto',
    'Kotak info aktor',
    'Infopolje Oseba',
    'Personas infokaste',
    '인물 정보',
    'İnfoqutu yazıçı',
    'Инфобокс',
    'بطاقة شخص',
    'Κουτί πληροφοριών προσώπου',
  ])('%s is one by its name', (name) => {
    expect(boxesOf(`{{${name}|a=1}}`)).toEqual([name])
  })

  it.each(['Film', 'Град у Немачкој', 'Njemački grad', 'עיר'])(
    '%s in the lead is one by its shape',
    (name) => {
      expect(boxesOf(`{{${name}${parameters}}}\n'''A''' is a film.`)).toEqual([name])
      expect(
        boxesOf(`{{${name}\n|\nNome = A|\nAnno = 1999|\nDurata = 90|\nRegista = B|\nPaese = C\n}}`),
      ).toEqual([name])
      expect(boxesOf(`'''A'''.\n\n== Part ==\n{{${name}${parameters}}}`)).toEqual([])
    },
  )

  it.each([
    'Citazione',
    'Cite web',
    'Geographic location',
    'Multiple image',
    'Weather box',
    'Track listing',
    'Tracce',
    'Navbox',
    'Succession box',
    'Quote box',
  ])('%s is none', (name) => {
    expect(boxesOf(`{{${name}${parameters}}}\n'''A''' is a film.`)).toEqual([])
  })

  const few = '\n|nome = A\n|capitale = B\n|abitanti = 12.345\n'

  it.each(['Stato', 'НП-Франция', 'Geokesto-urbo', 'מדינה', '都市', 'Comune'])(
    '%s alone at the head is one by fewer parameters',
    (name) => {
      const box = `{{${name}${few}}}`
      expect(boxesOf(`${box}\n'''A''' is a state.`)).toEqual([name])
      expect(boxesOf(box)).toEqual([name])
      const head = '<!-- c -->\n{{Some banner|date=May 2004}}\n[[File:A.svg|thumb|caption]]\n\n__NOTOC__\n'
      expect(boxesOf(`${head}${box}\nText.`)).toEqual([name])
      const wide = `{{${name}\n|nome = A |capitale = B\n|abitanti = 5 |area = 7\n|lingua = C\n}}`
      expect(boxesOf(wide)).toEqual([name])
    },
  )

  it.each([
    ['after prose', (box: string) => `Text.\n${box}`],
    ['after a list', (box: string) => `* item\n${box}`],
    ['after a heading', (box: string) => `== A ==\n${box}`],
    ['before text on its last line', (box: string) => `${box} and more.`],
    ['behind text', (box: string) => `See ${box}`],
  ])('%s it is none', (_, around) => {
    expect(boxesOf(around(`{{Stato${few}}}`))).toEqual([])
  })

  it.each([
    'Multiple issues',
    'Article issues',
    'Proposed deletion/dated',
    'Merge from',
    'Nota disambigua',
    'Bandeau',
    'WikiProject Ohio',
    'Cleanup',
  ])('%s is a banner', (name) => expect(boxesOf(`{{${name}${few}}}\n'''A''' is a state.`)).toEqual([]))

  it('numbers are no names of parameters, and two names are too few', () => {
    expect(boxesOf('{{noteX\n|1=zh-hans:a\n|2=zh-hans:b\n|3=zh-hans:c\n|T=d\n}}\nText.')).toEqual([])
    expect(boxesOf('{{Stato\n|nome = A\n|capitale = B\n}}\nText.')).toEqual([])
    expect(boxesOf('{{Stato\n|a\n|b\n|c\n|d\n|nome = A\n|capitale = B\n|area = C\n}}\nText.')).toEqual([])
  })

  it('a template with all its parameters on one line is none', () => {
    expect(boxesOf("{{Film|a=1|b=2|c=3|d=4|e=5|f=6}}\n'''A'''")).toEqual([])
  })
})

describe('links that show no text', () => {
  it.each([
    'File',
    'Datei',
    'Fichier',
    'Archivo',
    'Plik',
    'Tập tin',
    'Tập_tin',
    'Lêer',
    'ملف',
    'ファイル',
    'Податотека',
  ])('%s', (space) => expect(readValue(`[[${space}:A.svg|20px]] Berlin`).value).toBe('Berlin'))
  it.each(['Category', 'Kategorie', 'Категория', 'Catégorie', 'Thể loại', 'تصنيف', 'pt', 'zh-min-nan'])(
    '%s',
    (space) => expect(readValue(`Berlin[[${space}:A]]`).value).toBe('Berlin'),
  )
  it('a colon before it makes it a link like any other', () => {
    expect(readValue('[[:Category:A|all]]').value).toBe('all')
    expect(readValue('[[Media:A.ogg|listen]]').value).toBe('listen')
  })
})
