/** Whether an object has an object under a key of its own. */
export function hasObject(value: object, key: string): boolean {
  const member: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return typeof member === 'object' && member !== null
}

/** What a JSON text holds as an object; null where it is no JSON or no object. */
export function jsonObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
