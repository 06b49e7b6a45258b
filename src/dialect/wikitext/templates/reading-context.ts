import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter, Stretch } from '../syntax/call.js'

/** What a template's own reading may ask of the reader of the text around it. */
export interface ReadingContext {
  readonly text: string
  /** The last of the parameters that have one of these names and say something; the first name counts first. */
  given(parameters: readonly CallParameter[], names: readonly string[]): CallParameter | undefined
  /** Adds a parameter's value without the blanks around it. */
  readTrimmed(stretch: Stretch, out: InlineText): void
}
