/** One example of the specification: its number, the section it stands in, the text and the tree it is read as. */
export interface Example {
  number: number
  section: string
  text: string
  tree: string
}

const stands: readonly [shown: string, meant: string][] = [
  ['→', '\t'],
  ['␍', '\r'],
  ['␀', '\0'],
  ['␠', ' '],
]

function meant(shown: string): string {
  return stands.reduce((text, [from, to]) => text.replaceAll(from, to), shown)
}

/**
 * Takes the examples out of the specification: a line `**Example N**`, a block ```` ```flat ````, a block ```` ```tree ````.
 * A block ```` ```flat no-line-end ```` has a text without a last line feed.
 */
export function examplesOf(specification: string): Example[] {
  const examples: Example[] = []
  const lines = specification.split('\n')
  let section = ''
  let number = 0
  let text = ''
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.startsWith('## ')) section = line.slice(3)
    else if (line.startsWith('**Example ')) number = Number.parseInt(line.slice('**Example '.length), 10)
    else if (line.startsWith('```') && line !== '```') {
      const end = lines.indexOf('```', at + 1)
      const body = lines.slice(at + 1, end)
      if (line.startsWith('```flat'))
        text = meant(body.join('\n')) + (line.endsWith('no-line-end') || body.length === 0 ? '' : '\n')
      else if (line === '```tree') examples.push({ number, section, text, tree: body.join('\n') })
      at = end
    }
  }
  return examples
}
