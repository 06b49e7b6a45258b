import { check, parse } from '../../../src/index.js'

/** A sentence with marked numbers, `won [32|33] seats`: as it is right, and with each of its numbers wrong in turn. */
export interface Marked {
  right: string
  wrong: readonly { text: string; from: string; to: string }[]
}

const mark = /\[([^|\]]*)\|([^\]]*)\]/g

export function marked(line: string): Marked {
  const marks = [...line.matchAll(mark)]
  return {
    right: line.replace(mark, '$1'),
    wrong: marks.map(([, from = '', to = ''], at) => {
      let seen = -1
      const text = line.replace(mark, (_, right: string, wrong: string) => {
        seen++
        return seen === at ? wrong : right
      })
      return { text, from, to }
    }),
  }
}

/** What is told of prose: what stands there, and what is expected. */
export function toldOfProse(article: string): string[] {
  return check(parse(article, { from: 'flat' }))
    .filter(({ rule }) => rule.startsWith('prose-'))
    .map(({ actual, expected }) => `${actual} → ${expected?.join(' or ')}`)
}

/** What is told of a sentence for each of its marked numbers that is not told as it should be, or of the sentence as it is right. */
export function untold(article: (lead: string) => string, line: string): string[] {
  const { right, wrong } = marked(line)
  return [
    ...toldOfProse(article(right)),
    ...wrong.flatMap(({ text, from, to }) => {
      const told = toldOfProse(article(text))
      return told.length === 1 && told[0] === `${to} → ${from}`
        ? []
        : [`${to} for ${from}: ${told.join('; ')}`]
    }),
  ]
}
