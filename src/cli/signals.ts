import type { Io } from './io.js'

/** What a shell calls the end by an interrupt, and by being told to end. */
export const codeOfSignal = { SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof codeOfSignal

/** What of a process has to do with signals. */
export interface SignalSource {
  on(signal: Signal, listener: () => void): unknown
  off(signal: Signal, listener: () => void): unknown
  exit(code: number): void
}

export interface Signals {
  /** The first one that came. */
  received: Signal | null
  stop: AbortSignal
  /** Listens no more. */
  end(): void
}

/** The first signal lets what is under way be finished; a second ends the process at once. */
export function listen(io: Pick<Io, 'say'>, source: SignalSource): Signals {
  const stop = new AbortController()
  const on = (signal: Signal) => (): void => {
    if (signals.received !== null) source.exit(codeOfSignal[signal])
    else {
      signals.received = signal
      io.say('tallybox: finishing what is under way; once more ends at once')
      stop.abort()
    }
  }
  const [onInterrupt, onTerminate] = [on('SIGINT'), on('SIGTERM')]
  source.on('SIGINT', onInterrupt)
  source.on('SIGTERM', onTerminate)
  const signals: Signals = {
    received: null,
    stop: stop.signal,
    end() {
      source.off('SIGINT', onInterrupt)
      source.off('SIGTERM', onTerminate)
    },
  }
  return signals
}
