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
