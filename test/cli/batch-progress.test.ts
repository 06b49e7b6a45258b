import { expect, test } from 'vitest'
import { Summary } from '../../src/batch/summary.js'
import type { ProgressForm } from '../../src/cli/batch-progress.js'
import { Progress } from '../../src/cli/batch-progress.js'

/** What is written while half of 2 MB is done in a second, then the rest. */
function told(form: ProgressForm, isTerminal: boolean, seconds: number): string {
  let out = ''
  let now = 0
  const progress = new Progress(form, { isTerminal, write: (text) => (out += text) }, () => now)
  const summary = new Summary(null)
  summary.tally.done = 50
  summary.tally.rejected = 1
  now = seconds * 1000
  progress.tell(summary, { before: 0, doneBefore: 0, done: 1e6, total: 2e6 })
  progress.tell(summary, { before: 0, doneBefore: 0, done: 1e6, total: 2e6 })
  progress.clear()
  return out
}

test('a line on a terminal, which goes away', () => {
  const line = '50% · 50 done · 1 rejected · 50 articles/s · 1 MB/s · 1 s left'
  expect(told('auto', true, 1)).toBe(`\r\u001b[K${line}\r\u001b[K`)
})

test('whole lines now and then elsewhere', () => {
  expect(told('auto', false, 1)).toBe('')
  const line = '50% · 50 done · 1 rejected · 5 articles/s · 0.1 MB/s · 10 s left'
  expect(told('auto', false, 10)).toBe(`tallybox: ${line}\n`)
})

test('as JSON, or not at all', () => {
  expect(JSON.parse(told('json', true, 1))).toMatchObject({
    done: 50,
    rejected: 1,
    share: 0.5,
    articlesPerSecond: 50,
    megabytesPerSecond: 1,
    secondsLeft: 1,
  })
  expect(told('none', true, 1)).toBe('')
})

test('the last state is told as JSON, however short the run was, and to nobody else', () => {
  for (const form of ['json', 'auto', 'none'] as const) {
    let out = ''
    const progress = new Progress(form, { isTerminal: false, write: (text) => (out += text) }, () => 0)
    const summary = new Summary(null)
    progress.tell(summary, { before: 0, doneBefore: 0, done: 1, total: 1 })
    summary.tally.done = 2
    progress.end()
    if (form === 'json') expect(JSON.parse(out)).toMatchObject({ done: 2, share: 1 })
    else expect(out).toBe('')
  }
})
