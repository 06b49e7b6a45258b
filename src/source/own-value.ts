/** The value of an own key, undefined for none: what an object inherits (`constructor`) is nothing that a text states. */
export function ownValue<T>(target: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(target, key) ? target[key] : undefined
}
