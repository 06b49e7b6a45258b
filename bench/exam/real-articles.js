import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { sampleTexts } from '../articles/sample-variations.js'

const corpus = new URL('../../../shared/corpus/', import.meta.url)

/** What is said of tables whose own numbers disagree, and why: by name. */
export const ledger = JSON.parse(
  readFileSync(new URL('../../test/exam/tables.json', import.meta.url), 'utf8'),
)

/** Articles that were not made up and agree with themselves: `{name, text}`. Those of the corpus only where it lies beside the project. */
export function realArticles() {
  return [
    ...sampleTexts('txt').map(({ name, text }) => ({ name: `samples/${name}`, text })),
    ...tableArticles().filter(({ name }) => !(name in ledger)),
  ]
}

/** The article that the published goals are about, or null. */
export function referenceArticle() {
  const file = new URL('flat/2004-washington.txt', corpus)
  return existsSync(file) ? { name: 'reference article', text: readFileSync(file, 'utf8') } : null
}

/** The tables of the corpus as flat articles of a title and one table. */
export function tableArticles() {
  const folder = new URL('tables/', corpus)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name: `tables/${basename(name, '.json')}`,
      text: asArticle(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
    }))
}

function asArticle({ table_page_title: title, table_section_title: section, table_array: rows }) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/\s*[\n|]\s*/g, ', ').trim()).join(' | ')} |`
  return `= ${title} =\n\n== ${section || 'Results'} ==\n${rows.map(line).join('\n')}\n`
}
