/** What a command may touch besides files; tests pass their own. */
export interface Io {
  /** All of standard input. */
  readInput(): Promise<Uint8Array>
  /** Writes to standard output. A reader that has gone away is no error: see `closed`. */
  write(text: string): Promise<void>
  /** Writes one line to standard error. */
  say(line: string): void
  /** Whether whoever read standard output has stopped reading. */
  readonly closed: boolean
  readonly inputIsTerminal: boolean
  readonly outputIsTerminal: boolean
  /** Whether colour is welcome on standard output: a terminal, and neither `NO_COLOR` nor a dumb one. */
  readonly color: boolean
  /** Columns of the terminal, 80 where there is none. */
  readonly columns: number
}
