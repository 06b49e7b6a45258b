/** The lines that flattened articles are made of. */

export function row(cells) {
  return `| ${cells.join(' | ')} |`
}

export function table(...rows) {
  return rows.map(row).join('\n')
}

/** A line of a table that only its first cell has: the rest is empty. */
export function captionRow(text, width) {
  return [text, ...Array(width - 1).fill('')]
}

/** Fields as `[key, value]`; those without a value are left out. */
export function infobox(...fields) {
  const lines = fields.filter(([, value]) => value !== undefined).map(([key, value]) => `- ${key}: ${value}`)
  return ['Infobox', ...lines].join('\n')
}

/** The numbered fields of options, as `{key: value}` each. */
export function slots(options) {
  return options.flatMap((option, at) =>
    Object.entries(option).map(([key, value]) => [`${key}${at + 1}`, value]),
  )
}

/** Title, infobox, prose and sections, an empty line between them. */
export function page(title, ...blocks) {
  return `= ${title} =\n\n${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

export function section(heading, ...lines) {
  return `== ${heading} ==\n${lines.filter((line) => line !== '').join('\n')}`
}
