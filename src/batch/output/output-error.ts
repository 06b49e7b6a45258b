/** Why an output cannot be written, and what to do. */
export class OutputError extends Error {
  override name = 'OutputError'
  readonly advice: string

  constructor(reason: string, advice: string) {
    super(reason)
    this.advice = advice
  }
}
