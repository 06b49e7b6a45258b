// Compiles the doc comments of src/check/rules/*.ts to src/check/rule-docs.ts, for `tallybox explain`, and to docs/rules.md.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readComment, ruleComment } from './rule-comment.js'

const folder = new URL('../src/check/rules/', import.meta.url)
const module = new URL('../src/check/rule-docs.ts', import.meta.url)
const page = new URL('../docs/rules.md', import.meta.url)

/** Every rule's id, severity, fix and documentation, by the order of ids. */
export function readRules() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .sort()
    .map((name) => {
      const source = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')
      const comment = ruleComment(source)
      if (comment === null) throw new Error(`src/check/rules/${name} has no doc comment before its rule`)
      const stated = (key) => new RegExp(`^  ${key}: '?([\\w-]+)'?,$`, 'm').exec(source)?.[1] ?? ''
      return {
        id: stated('id'),
        severity: stated('severity'),
        fix: stated('fix'),
        enabled: stated('enabled') !== 'false',
        ...readComment(comment),
      }
    })
}

/** One rule's documentation as text: what `tallybox explain` prints and the page shows. */
export function ruleText({ title, paragraphs, examples, severity, fix, enabled }) {
  const parts = [
    title,
    `Severity: ${severity}${enabled ? '' : ', off unless configured'} · fix: ${fix}`,
    ...paragraphs,
  ]
  for (const { input, findings } of examples) {
    const says = findings?.trim() ? fence(findings.trimEnd()) : 'Nothing is reported.'
    parts.push('Example:', fence((input ?? '').trimEnd()), says)
  }
  return `${parts.join('\n\n')}\n`
}

function fence(text) {
  return `\`\`\`text\n${text}\n\`\`\``
}

export function rulesPage(rules) {
  const rows = rules.map(
    ({ id, severity, fix, title, enabled }) =>
      `| [${id}](#${id}) | ${severity}${enabled ? '' : ', off'} | ${fix} | ${title} |`,
  )
  const table = ['| rule | severity | fix | what holds |', '|---|---|---|---|', ...rows].join('\n')
  const chapters = rules.map((rule) => `## ${rule.id}\n\n${ruleText(rule)}`)
  const intro =
    'Compiled from the comments of `src/check/rules` by `scripts/compile-rules.js`. ' +
    'Error: the stated facts cannot all be true. Warning: probably wrong. Info: worth knowing. ' +
    'A `safe` fix never changes a stated number; a `suggested` one is applied only with `--suggested`.'
  return `# Rules\n\n${intro}\n\n${table}\n\n${chapters.join('\n')}`
}

export function docsModule(rules) {
  const texts = Object.fromEntries(rules.map((rule) => [rule.id, ruleText(rule)]))
  return `// Compiled from src/check/rules by scripts/compile-rules.js.

/** The documentation of each rule, by its id. */
export const ruleDocs: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 1)}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rules = readRules()
  mkdirSync(new URL('.', page), { recursive: true })
  writeFileSync(module, docsModule(rules))
  writeFileSync(page, rulesPage(rules))
}
