import { type Quantity, readQuantities } from '../../value/index.js'

/** The quantities of a sentence. What rose `from 30% to 34%`, or `by 4 points to 34%`, is no range but two numbers. */
export function quantitiesIn(said: string): readonly Quantity[] {
  const found = readQuantities(said)
  return said.includes(' to ') && found.some((one) => isCourse(said, one))
    ? found.flatMap((one) => ends(said, one))
    : found
}

function isCourse(said: string, { reading: { qualifier, start } }: Quantity): boolean {
  return qualifier === 'range' && (said.endsWith(' from ', start) || said.endsWith(' by ', start))
}

function ends(said: string, quantity: Quantity): Quantity[] {
  const [first, second] = quantity.reading.parts ?? []
  if (first === undefined || second === undefined || !isCourse(said, quantity)) return [quantity]
  return [
    { reading: first, unit: '', start: first.start, end: first.end },
    { ...quantity, reading: second, start: second.start },
  ]
}
