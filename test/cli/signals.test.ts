import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { listen } from '../../src/cli/signals.js'

test('the first signal stops a run, the second ends the process at once', () => {
  const codes: number[] = []
  const said: string[] = []
  const source = Object.assign(new EventEmitter(), { exit: (code: number) => void codes.push(code) })
  const signals = listen({ say: (line) => void said.push(line) }, source)
  expect([signals.received, signals.stop.aborted]).toEqual([null, false])
  source.emit('SIGINT')
  expect([signals.received, signals.stop.aborted, codes]).toEqual(['SIGINT', true, []])
  expect(said).toEqual(['tallybox: finishing what is under way; once more ends at once'])
  source.emit('SIGTERM')
  source.emit('SIGINT')
  expect(codes).toEqual([143, 130])
  signals.end()
  expect(source.eventNames()).toEqual([])
})
