import type { Io } from './io.js'

/** The real thing: this process's own streams. */
export function processIo(): Io {
  let closed = false
  const stop = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') closed = true
  }
  process.stdout.on('error', stop)
  process.stderr.on('error', () => {})
  return {
    readInput,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed) return resolve()
        process.stdout.write(text, (error) => {
          if (error && !isClosedPipe(error)) return reject(error)
          closed ||= Boolean(error)
          resolve()
        })
      }),
    say: (line) => {
      process.stderr.write(`${line}\n`)
    },
    get closed() {
      return closed
    },
    inputIsTerminal: process.stdin.isTTY === true,
    outputIsTerminal: process.stdout.isTTY === true,
    color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    columns: process.stdout.columns ?? 80,
  }
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
