import type { Part, SyntaxNode, Template } from './nodes.js'
import { isSpace } from './space.js'

/** A stretch of the source with the constructs inside it. */
export interface Stretch {
  start: number
  end: number
  nodes: readonly SyntaxNode[]
}

/** One parameter of a template: its name (`1`, `2`, … where the source gives none), where that stands, and its value. */
export interface CallParameter extends Stretch {
  /** Where the bar before it stands. */
  bar: number
  name: string
  nameStart: number
  nameEnd: number
  positional: boolean
}

/** The name of a template, without blanks and comments around it. */
export function templateName(text: string, { parts }: Template): string {
  const [first] = parts
  return first === undefined ? '' : plainPart(text, first.start, first.end, first.nodes)
}

/** The parameters of a template, in the order of the source; one given twice is there twice. */
export function parametersOf(text: string, { parts }: Template): CallParameter[] {
  const parameters: CallParameter[] = []
  let position = 0
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index]
    if (part === undefined) continue
    if (part.equals === -1) {
      position++
      const { start, end, nodes } = part
      parameters.push({
        bar: start - 1,
        name: String(position),
        nameStart: start,
        nameEnd: start,
        start,
        end,
        nodes,
        positional: true,
      })
    } else parameters.push(namedParameter(text, part))
  }
  return parameters
}

function namedParameter(text: string, part: Part): CallParameter {
  const { equals } = part
  const before = part.nodes.filter((node) => node.start < equals)
  const nodes = before.length === 0 ? part.nodes : part.nodes.slice(before.length)
  const name = plainPart(text, part.start, equals, before)
  let nameStart = part.start
  let nameEnd = equals
  while (nameStart < nameEnd && isSpace(text.charCodeAt(nameStart))) nameStart++
  while (nameEnd > nameStart && isSpace(text.charCodeAt(nameEnd - 1))) nameEnd--
  const [bar, start, end] = [part.start - 1, equals + 1, part.end]
  return { bar, name, nameStart, nameEnd, start, end, nodes, positional: false }
}

/** A stretch without its comments and the blanks around it; other constructs stay as the source has them. */
function plainPart(text: string, start: number, end: number, nodes: readonly SyntaxNode[]): string {
  if (nodes.length === 0) return text.slice(start, end).trim()
  let plain = ''
  let taken = start
  for (const node of nodes) {
    if (node.type !== 'comment') continue
    plain += text.slice(taken, node.start)
    taken = node.end
  }
  return (plain + text.slice(taken, end)).trim()
}

/** `end` without the blanks before it, at `start` at the earliest. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--
  return last
}

/** Whether a stretch holds nothing but blanks and comments. */
export function isBlankStretch(text: string, { start, end, nodes }: Stretch): boolean {
  let at = start
  let index = 0
  while (at < end) {
    const node = nodes[index]
    if (node !== undefined && node.start === at) {
      if (node.type !== 'comment') return false
      at = node.end
      index++
    } else if (isSpace(text.charCodeAt(at))) at++
    else return false
  }
  return true
}
