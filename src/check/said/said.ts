import type { Paragraph } from '../../article/nodes.js'
import { sourceSpan } from '../../article/source-span.js'
import { amountOf, type Figure, type Kind } from './figure.js'

/** Where a sentence stands. */
export interface Place {
  node: Paragraph
  /** Where the sentence begins in it. */
  from: number
}

/** A figure that a sentence states. */
export type Said = Figure

/** The figure of a match whose group `amount` is the number, and of whose groups for years one at most was found. */
export function saidIn(kind: Kind, found: RegExpExecArray, { node, from }: Place, census = false): Said[] {
  const { amount: text, before, first, behind, bracket } = found.groups ?? {}
  const [start, end] = found.indices?.groups?.amount ?? [0, 0]
  const [year, other] = [before, first, behind, bracket].filter((stated) => stated !== undefined)
  const amount = text === undefined ? null : amountOf(text)
  const span = sourceSpan(node, from + start, from + end)
  if (amount === null || span === undefined || other !== undefined) return []
  return [{ kind, year: year === undefined ? null : Number(year), census, amount, span }]
}
