import type { Task } from '../task.js'

export const noPage = 'holds no page: is it an export of MediaWiki?'

/** A task that only says what is wrong with a source as a whole. */
export function told({ source, reason }: { source: string; reason: string }, weight = 0): Task {
  const origin = { source, offset: 0, length: 0, title: null }
  return { kind: 'told', inputs: [{ kind: 'error', origin, reason, bytes: new Uint8Array() }], weight }
}
