import { verifyCheck } from './verify-check.js'
import { misplacedBlock, misquoted } from './verify-places.js'
import { verifyCrossing, verifyWriters } from './verify-writers.js'

/**
 * What is wrong with what `library` makes of one text: null, or a sentence that begins with the name of what was
 * looked at. `index` says which of the slower ways the input takes; read as flat and checked is every one.
 */
export function verify(library, text, index) {
  let looking = 'parse'
  const look = (name) => {
    looking = name
  }
  const otherDialect = index % 10 === 2 ? 'markdown' : index % 10 === 7 ? 'wikitext' : null
  try {
    return (
      verifyDialect(library, text, 'flat', look) ??
      (index % 5 === 0 ? verifyAuto(library, text, look) : null) ??
      (index % 10 === 1 ? verifyWriters(library, text, look) : null) ??
      (otherDialect === null ? null : verifyDialect(library, text, otherDialect, look)) ??
      (index % 25 === 3 ? verifyCrossing(library, text, look) : null)
    )
  } catch (error) {
    return `${looking}: threw ${error instanceof Error ? error.stack : error}`
  }
}

/** The same of a text in one dialect alone. */
export function verifyOnly(library, text, dialect) {
  let looking = 'parse'
  try {
    return verifyDialect(library, text, dialect, (name) => {
      looking = name
    })
  } catch (error) {
    return `${looking}: threw ${error instanceof Error ? error.stack : error}`
  }
}

function verifyDialect(library, text, dialect, look) {
  const { parse, stringify, toRecord, isRecord } = library
  look(`parse ${dialect}`)
  const article = parse(text, { from: dialect })
  const misplaced = misplacedBlock(article, text)
  if (misplaced !== null) return `positions ${dialect}: ${misplaced}`
  look(`print ${dialect}`)
  if (stringify(article, { to: dialect }) !== text) return `print ${dialect}: other bytes than were read`
  look(`record of ${dialect}`)
  const broken = isRecord(toRecord(article))
  if (broken !== null) return `record of ${dialect}: ${broken}`
  look(`provenance of ${dialect}`)
  const stated = toRecord(article, { provenance: true })
  const wrong = isRecord(stated) ?? misquoted(stated, text)
  if (wrong !== null) return `provenance of ${dialect}: ${wrong}`
  return verifyCheck(library, article, text, look)
}

function verifyAuto({ parse, stringify }, text, look) {
  look('parse auto')
  return stringify(parse(text)) === text ? null : 'print auto: other bytes than were read'
}
