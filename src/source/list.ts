/** Adds items to the end of a list, however many: as arguments of one call they would overflow the stack. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}

/** The last item; looking for one in an empty list by its place takes the engine longer than to see that it is empty. */
export function lastOf<Item>(list: readonly Item[]): Item | undefined {
  return list.length === 0 ? undefined : list[list.length - 1]
}

/** The largest of some numbers, however many; `-Infinity` of none. */
export function largest(numbers: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY
  for (const number of numbers) if (number > most) most = number
  return most
}

/** The smallest of some numbers, however many; `Infinity` of none. */
export function smallest(numbers: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY
  for (const number of numbers) if (number < least) least = number
  return least
}
