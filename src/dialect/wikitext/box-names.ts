import { templateKey } from './templates/registry.js'

/** What the names of infobox templates begin with, by language; where it says so, the whole name. */
const beginnings = [
  'infobox',
  'infoboks',
  'infoboxneeded',
  'ficha',
  'карточка',
  'geobox',
  'infocaseta',
  'inligtingskas',
  'infokast',
  'infolentelė',
  'infookvir',
  'info/',
  'info ',
  'yerleşim bilgi kutusu',
  'картка',
  'tietolaatikko',
  'infokutija',
  'faktaruta',
  'bilgi kutusu',
  '基礎情報',
  '정보상자',
  '信息框',
  'тәрэ',
  'універсальна картка',
  'thông tin',
]
const whole = new Set([
  'taxobox',
  'automatic taxobox',
  'speciesbox',
  'subspeciesbox',
  'drugbox',
  'chembox',
  'starbox begin',
  'taxobox/species',
])

/** Whether a template of this name is an infobox, in any language that is known here. */
export function isBoxName(name: string): boolean {
  const key = templateKey(name)
  return whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning))
}
