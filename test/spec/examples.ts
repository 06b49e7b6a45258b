/** One example of the specification: its number, the section it stands in, the text, and what it shows of it (a tree, a record…). */
export interface Example {
  number: number
  section: string
  dialect: 'flat' | 'wikitext'
  text: string
  shows: string
  expected: string
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
 * Takes the examples out of the specification: a line `**Example N**`, a block ```` ```flat ````, a block ```` ```tree ````; in the chapter on
 * wikitext ```` ```wikitext ````, and ```` ```record ```` or ```` ```written ```` too.
 * A block ```` ```flat no-line-end ```` has a text without a last line feed.
 */
export function examplesOf(specification: string): Example[] {
  const examples: Example[] = []
  const lines = specification.split('\n')
  let section = ''
  let number = 0
  let text = ''
  let dialect: Example['dialect'] = 'flat'
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.startsWith('## ')) section = line.slice(3)
    else if (line.startsWith('**Example ')) number = Number.parseInt(line.slice('**Example '.length), 10)
    else if (line.startsWith('```') && line !== '```') {
      const end = lines.indexOf('```', at + 1)
      const body = lines.slice(at + 1, end)
      if (line.startsWith('```flat') || line === '```wikitext') {
        dialect = line === '```wikitext' ? 'wikitext' : 'flat'
        text = meant(body.join('\n')) + (line.endsWith('no-line-end') || body.length === 0 ? '' : '\n')
      } else if (line === '```tree' || line === '```record' || line === '```written')
        examples.push({ number, section, dialect, text, shows: line.slice(3), expected: body.join('\n') })
      at = end
    }
  }
  return examples
}
