import { templateKey } from '../../article/template-source.js'
import { remember } from '../../source/remember.js'

/*
 * What infobox templates are called on the Wikipedias: those of the corpus the tests read and those of the largest Wikipedias, by their own
 * pages on infoboxes. A box that none of these names is known by its shape: box-shape.ts.
 */

/** What their names begin with. */
const beginnings = [
  'infobox',
  'infoboks',
  'infoboxneeded',
  'infokast',
  'infocaseta',
  'infokutija',
  'infookvir',
  'infolentelė',
  'infoskreine',
  'infotaula',
  'infotabla',
  'inligtingskas',
  'ficha',
  'ficheiro info',
  'info/',
  'info ',
  'карточка',
  'картка',
  'універсальна картка',
  'инфокутија',
  'інфармацыйная картка',
  'geobox',
  'chembox ',
  'geokesto',
  'informkesto',
  'yerleşim bilgi kutusu',
  'bilgi kutusu',
  'bilgiquti',
  'bilgi qutusu',
  'tietolaatikko',
  'faktaruta',
  'faktamall',
  'cutie ',
  'casetă',
  'universele ynfoboks',
  'ynfoboks',
  'thông tin',
  'hộp thông tin',
  '基礎情報',
  '정보상자',
  '信息框',
  'माहितीचौकट',
  'ज्ञानसन्दूक',
  'তথ্যছক',
  'กล่องข้อมูล',
  'جعبه اطلاعات',
  'صندوق معلومات',
  'معلومات',
  'תבנית מידע',
  'ინფოდაფა',
  'տեղեկաքարտ',
  'πληροφορίες',
  'тәрэ',
  'акарточка',
  'инфобокс',
  'інфобокс',
  'инфокутия',
  'картуш',
  'қуттии иттилоот',
  'πλαίσιο πληροφοριών',
  'κουτί πληροφοριών',
  'i̇nfoqutu',
  'infoqutu',
  'infokaste',
  'infopolje',
  'infokašćik',
  'infochascha',
  'infoschede',
  'infobokis',
  'anfo ',
  'bosca sonraí',
  'wd bosca',
  'boaty fampahalalana',
  'boestkelaouiñ',
  'diehtokássa',
  'gwybodlen',
  'kishtey fys',
  'kotak info',
  'tertcita tanxe',
  'tiätuloová',
  'بطاقة',
  'ڄاڻخانو',
  'خانہ معلومات',
  'ਜਾਣਕਾਰੀਡੱਬਾ',
  'సమాచారపెట్టె',
  'තොරතුරුකොටුව',
  'ກ່ອງຂໍ້ມູນ',
  'ប្រអប់ព័ត៌មាន',
  '明細',
]
/** What their names end in, on Wikipedias that put the subject first. */
const endings = [
  ' infobox',
  ' infobokss',
  ' infoboks',
  '-infobox',
  ' bilgi kutusu',
  ' infokutija',
  ' infokaste',
  ' məlumat qutusu',
  ' 정보',
  ' инфо',
  ' info',
]
/** Whole names. */
const whole = new Set([
  'taxobox',
  'taxobox/species',
  'automatic taxobox',
  'speciesbox',
  'subspeciesbox',
  'hybridbox',
  'paraphyletic group',
  'drugbox',
  'chembox',
  'starbox begin',
  'canton box',
  'extra chronology',
  'bio',
  'divisione amministrativa',
  'artista musicale',
  'sportivo',
  'carica pubblica',
  'composto chimico',
  'государство',
  'нп',
  'нп-германия',
  'нп-россия',
])

/** Whether a template of this name is an infobox, in any language that is known here. */
export function isBoxName(name: string): boolean {
  return kindOf(name) === 'box'
}

const kindOf = remember((name) => {
  const key = templateKey(name)
  const isBox =
    whole.has(key) ||
    beginnings.some((beginning) => key.startsWith(beginning)) ||
    endings.some((ending) => key.endsWith(ending))
  return isBox ? 'box' : null
})
