// Takes the documentation out of a rule's source: the doc comment before `export const rule`.

/** The comment's text without its stars, or null where a file has none. */
export function ruleComment(source) {
  const end = source.indexOf('*/\nexport const rule')
  const start = source.lastIndexOf('/**\n', end)
  if (end === -1 || start === -1) return null
  return source
    .slice(start + 4, end)
    .split('\n')
    .map((line) => line.replace(/^ ?\* ?/, ''))
    .join('\n')
    .trim()
}

/** A comment taken apart: title, paragraphs, and examples of `{input, findings}`. */
export function readComment(text) {
  const [prose, ...blocks] = text.split(/^@example\n/m)
  const [title, ...paragraphs] = prose
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\n/g, ' '))
  const examples = blocks.map((block) => ({
    input: fenced(block, 'text'),
    findings: fenced(block, 'findings'),
  }))
  return { title, paragraphs, examples }
}

function fenced(block, name) {
  const start = block.indexOf(`\`\`\`${name}\n`)
  if (start === -1) return null
  const from = start + name.length + 4
  const end = block.indexOf('```', from)
  return end === -1 ? null : block.slice(from, end)
}
