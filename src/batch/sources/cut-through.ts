import type { SourceForm, Task } from '../task.js'
import { beginning } from './beginning.js'
import { formByContent } from './kind.js'
import { reasonOf } from './reason.js'
import { Splitter } from './splitter.js'
import { noPage, told } from './told.js'

/** A source that opens only from front to back. */
export interface Passing {
  source: string
  /** null: what its beginning looks like. */
  form: SourceForm | null
  packed: boolean
  content: AsyncIterable<Buffer>
}

/** Cuts a source into tasks as it comes. What was good before it failed is kept, and the failure told. */
export async function* cutThrough(
  { source, form, packed, content }: Passing,
  longest: number,
): AsyncGenerator<Task> {
  const [head, pieces] = await beginning(content)
  const splitter = new Splitter(source, form ?? formByContent(head), longest)
  let failed: string | null = null
  try {
    for await (const piece of pieces) yield* splitter.add(piece)
  } catch (error) {
    failed = packed
      ? `damaged or cut off (${reasonOf(error)}); what stands before it was read`
      : `cut off (${reasonOf(error)})`
  }
  yield* splitter.finish(failed)
  if (failed === null && !splitter.hasAny) yield told({ source, reason: noPage })
}
